import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSourceText } from "../../generator/base/source-text.ts";
import { createBunBundler } from "../../generator/host/bun-bundler.ts";
import { replaceFlags } from "../../generator/variants/guards/decide-flags.ts";
import { mentionsFlags, readFlagModule } from "../../generator/variants/guards/read-module.ts";
import { build } from "../cli/build/project.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const ENTRY = "examples/flagged-service/server.ts";
const ENTERPRISE_PATHS = ["usage.csv", "dashboard", "audit", "webhook-preview"];

/** What only the enterprise code says. */
const TRACES = [
  "enterprise sign-in required",
  "Enterprise dashboard",
  "enterprise-audit-log",
  "x-enterprise-signature",
  "fee in cents",
];

let out = "";
beforeAll(async () => {
  out = folders.create();
  const { status, err } = await build(ROOT, ["prod", "enterprise", "--entry", ENTRY, "--outdir", out]);
  expect([status, err]).toEqual([0, ""]);
});

/** Starts a built server, asks it, and stops it. */
async function asked<T>(variant: string, ask: (url: string) => Promise<T>): Promise<T> {
  const server = Bun.spawn([process.execPath, join(out, variant, "server.js")], { stdout: "pipe", stderr: "inherit" });
  try {
    const reader = server.stdout.getReader();
    const { value } = await reader.read();
    return await ask(new TextDecoder().decode(value).trim());
  } finally {
    server.kill();
    await server.exited;
  }
}

const get = (url: string, role?: string) =>
  fetch(url, role === undefined ? {} : { headers: { authorization: `Bearer role:${role}` } });

describe("the public build", () => {
  test("answers what is for everyone", async () => {
    const answers = await asked("prod", async (url) => [
      await (await get(`${url}health`)).json(),
      await (await get(`${url}packages/forms`)).json(),
      (await get(`${url}packages/unknown`)).status,
    ]);
    expect(answers).toEqual([
      { ok: true, edition: "community" },
      { name: "forms", version: "1.4.2", bytes: 12_870 },
      404,
    ]);
  });

  test("knows nothing of enterprise customers, whoever asks", async () => {
    const answers = await asked("prod", (url) =>
      Promise.all(ENTERPRISE_PATHS.map(async (path) => (await get(`${url}enterprise/${path}`, "operator")).status)),
    );
    expect(answers).toEqual([404, 404, 404, 404]);
    const text = readFileSync(join(out, "prod/server.js"), "utf8");
    expect(TRACES.filter((trace) => text.includes(trace))).toEqual([]);
    expect(text.toLowerCase()).not.toContain("enterprise");
  });
});

describe("the enterprise build", () => {
  test("answers enterprise customers, by what they may do", async () => {
    const answers = await asked("enterprise", async (url) => {
      await get(`${url}packages/forms`);
      const at = (path: string, role?: string) => get(`${url}enterprise/${path}`, role);
      return {
        anyone: (await at("dashboard")).status,
        health: await (await get(`${url}health`)).json(),
        csv: (await (await at("usage.csv", "billing")).text()).split("\r\n"),
        refused: (await at("usage.csv", "auditor")).status,
        page: await (await at("dashboard", "auditor")).text(),
        webhook: (await (await at("webhook-preview", "operator")).json()) as {
          readonly headers: Record<string, string>;
        },
        audit: (await (await at("audit", "operator")).json()) as {
          readonly intact: boolean;
          readonly entries: readonly unknown[];
        },
        unknown: (await at("nothing", "operator")).status,
      };
    });
    expect(answers.anyone).toBe(401);
    expect(answers.health).toEqual({ ok: true, edition: "enterprise" });
    expect(answers.csv).toContain("forms,1.4.2,1,12870,100.0,starter,4900");
    expect(answers.refused).toBe(403);
    expect(answers.page).toContain('<th scope="row">forms <small>1.4.2</small></th>');
    expect(answers.webhook.headers["x-enterprise-signature"]).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect([answers.audit.intact, answers.audit.entries.length, answers.unknown]).toEqual([true, 5, 404]);
  });

  test("holds the code that the public build lacks", () => {
    const text = readFileSync(join(out, "enterprise/server.js"), "utf8");
    expect(TRACES.filter((trace) => !text.includes(trace))).toEqual([]);
  });
});

test("the public build is less than a third of the same service with flags that are asked for at run time", async () => {
  const bundler = createBunBundler(Bun, ROOT);
  const atRunTime = await bundler.build({
    entries: [ENTRY],
    flags: [],
    target: "bun",
    transform: ({ path, text }) => {
      if (!mentionsFlags(text)) return undefined;
      const module = readFlagModule(createSourceText(path, text));
      return replaceFlags(module, (flag) => `(Bun.env.FLAGS ?? "").split(",").includes(${JSON.stringify(flag)})`);
    },
  });
  if (!atRunTime.ok) throw new Error(JSON.stringify(atRunTime.problems));
  const text = new TextDecoder().decode(atRunTime.outputs[0]?.bytes);
  expect(TRACES.filter((trace) => !text.includes(trace))).toEqual([]);
  const size = readFileSync(join(out, "prod/server.js")).length;
  expect(text.length / size).toBeGreaterThanOrEqual(3);
});
