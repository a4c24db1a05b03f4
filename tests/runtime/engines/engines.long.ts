import { afterAll, beforeAll, expect, test } from "bun:test";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/test/browser.ts";
import { runSuite, type Verdict } from "./suite.ts";

const folder = mkdtempSync(join(tmpdir(), "scopec-engines-"));
const verdicts = new Map<string, Verdict>();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundle(name: string, target: "browser" | "node"): Promise<string> {
  const { outputs, success } = await Bun.build({
    entrypoints: [join(import.meta.dir, `${name}.ts`)],
    outdir: folder,
    target,
  });
  expect(success).toBe(true);
  return outputs[0]?.path ?? "";
}

/** Serves a page with the suite on it, opens it in a browser, and waits for what the page sends back. */
async function inBrowser(command: string): Promise<Verdict> {
  const script = await bundle("browser-entry", "browser");
  const { promise, resolve } = Promise.withResolvers<Verdict>();
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    routes: {
      "/": new Response('<script type="module" src="/suite.js"></script>', {
        headers: { "content-type": "text/html" },
      }),
      "/suite.js": () => new Response(Bun.file(script)),
      "/verdict": async (request) => {
        resolve((await request.json()) as Verdict);
        return new Response();
      },
    },
  });
  // No sandbox: as root, as in most containers, Chromium refuses to start with one. The page is our own.
  const args = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${join(folder, "profile")}`];
  // A process group of its own: the command is a script that starts others.
  const browser = spawn(command, [...args, "--remote-debugging-port=0", String(server.url)], {
    detached: true,
    stdio: "ignore",
  });
  const ended = once(browser, "exit").then(([status]) => Promise.reject(new Error(`${command} ended with ${status}`)));
  try {
    return await Promise.race([promise, ended]);
  } finally {
    ended.catch(() => {});
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await server.stop(true);
  }
}

beforeAll(async () => {
  verdicts.set("Bun", runSuite());
  const node = Bun.spawnSync(["node", await bundle("node-entry", "node")]);
  verdicts.set("Node", JSON.parse(node.stdout.toString()));
  const browser = findBrowser();
  if (browser === undefined) throw new Error("no browser: apt-get install chromium");
  verdicts.set("Chromium", await inBrowser(browser));
});

test.each(["Bun", "Node", "Chromium"])("%s finds every host and request where it belongs", (engine) => {
  const { compared, wrong } = verdicts.get(engine) ?? {};
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(30_000);
});

test("all engines agree in every result", () => {
  const results = [...verdicts.values()].map(({ compared, digest }) => ({ compared, digest }));
  expect(results).toHaveLength(3);
  expect(new Set(results.map((each) => JSON.stringify(each))).size).toBe(1);
});
