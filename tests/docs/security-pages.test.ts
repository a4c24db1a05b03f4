import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { COMMANDS, type Outcome } from "../cli/scopec.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(600_000);

/** The programs of a page about security, as they stand there. */
const programsOf = (name: string) =>
  [...readFileSync(join(ROOT, `docs/security/${name}.md`), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = ""]) => code,
  );

const [metrics = "", ...otherMetrics] = programsOf("metrics");
const [server = "", client = "", ...otherRealtime] = programsOf("realtime");
const [secrets = "", ...otherSecrets] = programsOf("secrets");

/** Text in place of other text, which has to be there. */
function put(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`the program does not have ${from}`);
  return code.replace(from, () => to);
}

/** Both programs of the page about streams as one: on any port, with the token of the first, and a metric of the other page. */
function stream(): string {
  const own = put(put(client, '"http://127.0.0.1:8080"', "server.origin"), "(await fetch(", "(await Promise.resolve(");
  const connected = put(
    put(own, '"https://login.example.com/token")).text()', "token))"),
    "console.log(name, value)",
    "{ console.log(name, value); client.close(); server.stop(); }",
  );
  const [, metric = ""] = /: unknown = (\{\n.*?^\});$/ms.exec(metrics) ?? [];
  const published = `while (client.state() !== "open") await Bun.sleep(1);\nawait server.addMetric("ENTERPRISE", ${metric});\n`;
  return put(server, "port: 8080", "port: 0") + connected + published;
}

let project: TempProject;
beforeAll(async () => {
  const programs = { metrics, server, client, secrets, stream: stream() };
  project = createTempProject(Object.entries(programs).map(([name, code]) => [`${name}.ts`, code]));
  symlinkSync(join(ROOT, "generated"), join(project.root, "generated"));
  // Builds `dist/`, which Node takes packages from, where it is older than the sources.
  COMMANDS.node();
  await build({
    entryPoints: Object.keys(programs).map((name) => join(project.root, `${name}.ts`)),
    outdir: project.root,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["scopec"],
    logLevel: "silent",
  });
});
afterAll(() => project.remove());

/** Runs a program in the project. */
function run(command: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", NO_COLOR: "1", ...environment };
  const { exitCode, stdout, stderr } = Bun.spawnSync([...command], { cwd: project.root, env });
  return { status: exitCode, out: stdout.toString(), err: stderr.toString() };
}

const RUNTIMES: readonly (readonly [string, (name: string) => readonly string[]])[] = [
  ["Bun", (name) => [process.execPath, `${name}.ts`]],
  ["Node", (name) => ["node", `${name}.mjs`]],
];

test("no page has a program that is not tried here", () => {
  expect([otherMetrics, otherRealtime, otherSecrets]).toEqual([[], [], []]);
});

test("the programs have no type errors as they stand", () => {
  expect(project.typeErrors()).toEqual([]);
});

describe.each(RUNTIMES)("on %s", (_, command) => {
  test("a metric gets in, and one of another scope does not", () => {
    const quiet = { status: 0, out: "", err: "" };
    expect(run(command("metrics"), { DASHBOARD_SCOPE: "ENTERPRISE" })).toEqual(quiet);
    const refused = run(command("metrics"), { DASHBOARD_SCOPE: "DEVELOPMENT" });
    expect(refused.status).toBe(1);
    expect(refused.err).toContain("the metric is not of the scope DEVELOPMENT (it claims ENTERPRISE)");
  });

  test("a secret is kept, and nothing is without a passphrase", () => {
    const kept = run(command("secrets"), { SECRETS_PASSPHRASE: "twelve or more" });
    expect(kept).toEqual({ status: 0, out: "correct horse\n", err: "" });
    expect(run(command("secrets"))).toMatchObject({ status: 1, out: "" });
  });
});

test("a client sees the metrics of its scope as they come in", () => {
  const { status, out, err } = run([process.execPath, "stream.ts"]);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+ [\w.-]+\nconnecting\nTime of a request 12.5\n$/);
});

test("on Node the server says that it needs Bun", () => {
  const { status, err } = run(["node", "server.mjs"]);
  expect(status).toBe(1);
  expect(err).toContain("Bun");
});
