import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { TestRunner } from "../../generator/model/matrix.ts";
import { COMMANDS } from "../cli/scopec.ts";
import type { TempProject } from "../temp-project.ts";
import { BREAKS } from "./breaks.ts";
import { brokenFiles } from "./broken-files.ts";
import { EXPECTED_RED } from "./expected-red.ts";
import { realProject } from "./project.ts";
import { RUN_WITH } from "./run-with.ts";

setDefaultTimeout(300_000);

// Node takes scopec as it is published, from `dist/`, which this builds where it is older than the sources.
COMMANDS.node();

const RUNNERS: readonly TestRunner[] = ["node", "vitest"];

describe.each([...RUNNERS])("for %s", (runner) => {
  let project: TempProject;
  let files: ReadonlyMap<string, string>;
  let names: readonly string[];
  beforeAll(async () => {
    const bun = await realProject("bun");
    names = RUN_WITH.bun(bun.project).all;
    bun.project.remove();
    ({ project, files } = await realProject(runner));
  });
  afterAll(() => project.remove());

  test("there are the same tests as for Bun, and they pass", () => {
    const { all, failed } = RUN_WITH[runner](project);
    expect(failed).toEqual([]);
    expect([...all].sort()).toEqual([...names].sort());
    expect(all).toHaveLength(79);
  });

  test("the same tests turn red when something is broken, and say where the row is", () => {
    const broken = BREAKS.find(({ guardrail }) => guardrail === "storage-isolation");
    if (broken === undefined) throw new Error("nothing to break");
    for (const [path, text] of brokenFiles(files, broken)) project.write(path, text);
    const { failed, log } = RUN_WITH[runner](project);
    expect([...failed].sort()).toEqual([...(EXPECTED_RED["storage-isolation"] ?? [])].sort());
    expect(log).toMatch(/row: apple\.factory-wager\.com on Linux, spec\/matrix\.yaml:\d+:\d+/);
    expect(log).toContain("Why it matters: ");
  });
});
