import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { BREAKS } from "../guardrails/breaks.ts";
import { brokenFiles } from "../guardrails/broken-files.ts";
import { filesOf, specFor } from "../guardrails/project.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { COMMANDS, runProcess, scopec } from "./scopec.ts";

setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const real = await filesOf(specFor("bun"));
const TESTS = "generated/guardrails/guardrails.test.ts";

/** A project of the real matrix with some files changed. */
function projectWith(changes: Iterable<readonly [string, string]> = []): string {
  return folders.create(Object.fromEntries([...real, ...changes]));
}

function broken(guardrail: string): Iterable<readonly [string, string]> {
  const found = BREAKS.find((each) => each.guardrail === guardrail);
  if (found === undefined) throw new Error(`nothing breaks ${guardrail}`);
  return brokenFiles(real, found);
}

describe("scopec guardrails", () => {
  test("prints each guardrail with its severity, the gravest first, and how it did", async () => {
    const { status, out, err } = await scopec(projectWith(), ["guardrails"]);
    expect([status, err]).toEqual([0, ""]);
    const rows = out.split("\n").map((line) => line.trim().split(/\s+/));
    expect(rows[0]).toEqual(["severity", "guardrail", "tests", "failed"]);
    expect(rows).toContainEqual(["critical", "scope-isolation", "1", "0"]);
    expect(rows).toContainEqual(["high", "variant-flags", "8", "0"]);
    expect(rows.at(-2)).toEqual(["in", "all", "79", "0"]);
    const severities = rows.slice(1, -2).map(([severity]) => severity);
    expect([...new Set(severities)]).toEqual(["critical", "high", "medium"]);
    expect(severities).toHaveLength(22);
  });

  test("reads the files as they are: an edited one fails, at its row in the spec", async () => {
    const { status, out } = await scopec(projectWith(broken("storage-isolation")), ["guardrails"]);
    expect(status).toBe(1);
    expect(out).toMatch(/^spec\/matrix\.yaml:\d+:5 {2}error {2}apple\.factory-wager\.com on Linux: /m);
    expect(out).toContain("guardrail-storage-isolation");
    expect(out).toMatch(/critical {2}storage-isolation +4 +2\n/);
    expect(out).toContain("Why it matters: ");
  });

  test("ends with 0 where only something of medium gravity failed", async () => {
    const { status, out } = await scopec(projectWith(broken("domain-normalisation")), ["guardrails"]);
    expect(status).toBe(0);
    expect(out).toContain("warning");
    expect(out).toMatch(/medium {4}domain-normalisation +3 +3\n/);
  });

  test("prints findings in the forms of the other commands", async () => {
    const root = projectWith(broken("scope-context"));
    const github = await scopec(root, ["guardrails", "--format", "github"]);
    expect(github.out).toStartWith("::error ");
    const sarif = JSON.parse((await scopec(root, ["guardrails", "--format", "sarif"])).out);
    expect(sarif.runs[0].results[0].ruleId).toBe("guardrail-scope-context");
    const json = JSON.parse((await scopec(root, ["guardrails", "--format", "json"])).out);
    expect(json).toMatchObject({ command: "guardrails", ok: false });
    expect(json.guardrails).toContainEqual({ guardrail: "scope-context", severity: "critical", tests: 1, failed: 1 });
  });

  test("finds a guardrail that was taken away, and tests that are broken", async () => {
    const text = real.get(TESTS) ?? "";
    const without = text.replace(/^ {2}test\("type safety.*\n/m, "");
    const taken = await scopec(projectWith([[TESTS, without]]), ["guardrails"]);
    expect(taken.status).toBe(1);
    expect(taken.out).toContain("no generated test guards `type-safety`");
    const spoilt = await scopec(projectWith([["generated/flags.ts", "export const = 1;\n"]]), ["guardrails"]);
    expect(spoilt.status).toBe(1);
    expect(spoilt.out).toContain("`generated/flags.ts` cannot be loaded");
    const foreign = await scopec(projectWith([[TESTS, `import "node:fs";\n${text}`]]), ["guardrails"]);
    expect(foreign.out).toContain("it imports `node:fs`, which generated code does not");
  });

  test("finds that nothing was generated", async () => {
    const { status, out } = await scopec(folders.create(), ["guardrails"]);
    expect(status).toBe(1);
    expect(out).toContain("no generated test guards `scope-isolation`");
  });

  test.each(["node", "bundledBun"] as const)(
    "runs as it is published, under %s, tests for Node too",
    async (engine) => {
      const files = await filesOf(specFor("node"));
      const root = folders.create(Object.fromEntries(files));
      const sound = runProcess([...COMMANDS[engine](), "guardrails"], root);
      expect(sound).toMatchObject({ status: 0, err: "" });
      expect(sound.out).toMatch(/in all +79 +0\n$/);
      const scopes = files.get("generated/scopes.ts") ?? "";
      writeFiles(root, {
        "generated/scopes.ts": scopes.replace('"localhost", "LOCAL-SANDBOX"', '"localhost", "global"'),
      });
      expect(runProcess([...COMMANDS[engine](), "guardrails"], root).status).toBe(1);
    },
  );
});
