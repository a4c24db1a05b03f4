import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_PATH, readManifest } from "../../generator/plan/manifest.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";

const SCOPES = "generated/scopes.ts";
/** What scopec wrote, its manifest, and what the tests read besides. */
const FILES = [
  ...readManifest(readFileSync(join(ROOT, MANIFEST_PATH), "utf8")).entries.keys(),
  MANIFEST_PATH,
  "spec/matrix.yaml",
];
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

let project: TempProject;
beforeAll(() => {
  project = createTempProject(FILES.map((path) => [path, textOf(path)]));
});
afterAll(() => project.remove());

/** The tests that ran, as `group > name`, and those of them that failed. */
function runGenerated(): { readonly all: readonly string[]; readonly failed: readonly string[]; readonly log: string } {
  const report = join(project.root, "junit.xml");
  const { stderr } = project.bun("test", "--reporter=junit", `--reporter-outfile=${report}`, "generated/guardrails");
  const cases = [...readFileSync(report, "utf8").matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*?(\/?)>/g)];
  const named = cases.map(([, name = "", group = "", closed]) => ({
    name: `${group} > ${name}`,
    passed: closed === "/",
  }));
  return {
    all: named.map(({ name }) => name),
    failed: named.filter(({ passed }) => !passed).map(({ name }) => name),
    log: stderr,
  };
}

describe("the generated tests of the real matrix", () => {
  test("are 37 in six groups, seven guardrails, and what the matrix promises besides, and all pass", () => {
    const { all, failed } = runGenerated();
    expect(failed).toEqual([]);
    const groups = new Map<string, number>();
    for (const name of all) {
      const [group = ""] = name.split(" > ");
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    expect([...groups].sort()).toEqual([
      ["domain detection", 4],
      ["domain normalisation", 3],
      ["feature flag mapping", 4],
      ["flags of each cell", 4],
      ["flags of each variant", 8],
      ["guardrails", 7],
      ["host witnesses", 4],
      ["limits", 8],
      ["matrix completeness", 11],
      ["matrix coverage", 4],
      ["project", 2],
      ["reach of production", 1],
      ["secrets isolation", 4],
      ["storage isolation", 4],
      ["storage path structure", 11],
    ]);
    expect(all.filter((name) => name.startsWith("guardrails"))).toEqual([
      "guardrails > scope isolation (critical)",
      "guardrails > feature flag coverage (high)",
      "guardrails > secrets backend appropriateness (critical)",
      "guardrails > type safety (high)",
      "guardrails > matrix completeness (critical)",
      "guardrails > scope context (critical)",
      "guardrails > production readiness (high)",
    ]);
  });

  const breakages: readonly (readonly [string, (source: string) => string, readonly string[]])[] = [
    [
      "a row stores in another scope's folder",
      (source) => source.replace('storagePath: "enterprise/"', 'storagePath: "development/"'),
      [
        "storage path structure > apple.factory-wager.com on Linux stores below enterprise/",
        "guardrails > scope isolation (critical)",
      ],
    ],
    [
      "a host gets another scope",
      (source) => source.replace('["localhost", "LOCAL-SANDBOX"]', '["localhost", "ENTERPRISE"]'),
      ["domain detection > localhost is LOCAL-SANDBOX", "guardrails > scope context (critical)"],
    ],
    [
      "a flag is on in production that shows things",
      (source) =>
        source.replace('"APPLE_FACTORY_WAGER_COM_TENANT", "R2', '"APPLE_FACTORY_WAGER_COM_TENANT", "DEBUG", "R2'),
      ["feature flag mapping > ENTERPRISE has its flags", "guardrails > production readiness (high)"],
    ],
  ];
  test.each(breakages)("fail when %s, and say where the row is in the spec", (_, breakIt, expected) => {
    const source = textOf(SCOPES);
    expect(breakIt(source)).not.toBe(source);
    project.write(SCOPES, breakIt(source));
    const { all, failed, log } = runGenerated();
    project.write(SCOPES, source);
    expect(all).toHaveLength(79);
    for (const name of expected) expect(failed).toContain(name);
    expect(log).toMatch(/row: \S+ on \S+, spec\/matrix\.yaml:\d+:\d+/);
    expect(log).toContain("what to do: ");
    expect(log).toContain("Why it matters: ");
  });
});
