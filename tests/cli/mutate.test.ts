import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { starterSpec } from "../../generator/cli/init/starter-files.ts";
import { REPORT_PATH } from "../../generator/cli/mutate/report-page.ts";
import { filesOf } from "../guardrails/project.ts";
import { readPage } from "../markdown-page.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec } from "../tester.ts";
import { ROOT, scopec } from "./scopec.ts";

setDefaultTimeout(600_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const starter = Object.fromEntries(await filesOf(starterSpec("")));

describe("the real matrix", () => {
  test("has a report that is current, and no critical or high change that goes unnoticed", async () => {
    const { status, out } = await scopec(ROOT, ["mutate", "--check"]);
    expect({ status, out }).toMatchObject({ status: 0 });
    expect(out).toMatch(/^critical .* 0 +100 %$/m);
    expect(out).toMatch(/^high .* 0 +100 %$/m);
    expect(out).toContain("guardrails that noticed nothing: none\n");
  });

  test("has a report that gives each survivor a reason, and lists guardrails in the master table format", () => {
    const { tables } = readPage(readFileSync(join(ROOT, REPORT_PATH), "utf8"));
    const survivors = tables.find(({ under }) => under === "Survivors")?.rows ?? [];
    expect(survivors.length).toBeGreaterThan(0);
    for (const row of survivors) expect(row.at(-1)).toMatch(/\w+ \w+/);
    const guardrails = tables.find(({ under }) => under === "Guardrails");
    expect(guardrails?.headings).toEqual(expect.arrayContaining(["Scope", "Domain", "Tier", "Release/Status"]));
    expect(guardrails?.rows).toHaveLength(22);
  });
});

describe("scopec mutate", () => {
  test("writes its report, and finds one that is old or missing", async () => {
    const root = folders.create(Object.fromEntries(await filesOf(minimalSpec)));
    const missing = await scopec(root, ["mutate", "--check"]);
    expect(missing.status).toBe(1);
    expect(missing.out).toContain("drift-mutation-report");
    expect((await scopec(root, ["mutate", "--write"])).status).toBe(0);
    expect((await scopec(root, ["mutate", "--check"])).status).toBe(0);
    const text = readFileSync(join(root, REPORT_PATH), "utf8");
    writeFiles(root, { [REPORT_PATH]: text.replace("100 %", "99 %") });
    expect((await scopec(root, ["mutate", "--check"])).status).toBe(1);
    // Another seed makes other changes.
    writeFiles(root, { [REPORT_PATH]: text });
    expect((await scopec(root, ["mutate", "--check", "--seed", "2"])).status).toBe(1);
  });

  test("prints JSON and Markdown", async () => {
    const root = folders.create(starter);
    const json = JSON.parse((await scopec(root, ["mutate", "--max", "5", "--format", "json"])).out);
    expect(json).toMatchObject({ command: "mutate", ok: true, seed: 1 });
    expect(json.mutants).toHaveLength(5);
    const markdown = await scopec(root, ["mutate", "--max", "5", "--format", "markdown"]);
    expect(markdown.out).toContain("# Mutation report\n");
  });

  test("refuses what contradicts itself, and a project that is not clean", async () => {
    const root = folders.create(starter);
    expect(await scopec(root, ["mutate", "--check", "--write"])).toMatchObject({ status: 2 });
    expect(await scopec(root, ["mutate", "--check", "--max", "3"])).toMatchObject({ status: 2 });
    writeFiles(root, { "generated/flags.ts": "mine\n" });
    const { status, err } = await scopec(root, ["mutate", "--max", "1"]);
    expect(status).toBe(2);
    expect(err).toContain("generated files are not current (edited); run `scopec gen`");
  });
});
