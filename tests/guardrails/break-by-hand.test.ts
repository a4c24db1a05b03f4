import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { loadTests } from "../../generator/guardrails/load-tests.ts";
import { createProjectView } from "../../generator/guardrails/project.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { createTempProject, type TempProject } from "../temp-project.ts";
import { minimalSpec } from "../tester.ts";
import { BREAKS, type Break } from "./breaks.ts";
import { brokenFiles } from "./broken-files.ts";
import { EXPECTED_RED } from "./expected-red.ts";
import { filesOf, realProject, type TestRun } from "./project.ts";
import { RUN_WITH } from "./run-with.ts";

setDefaultTimeout(300_000);

let project: TempProject;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  ({ project, files } = await realProject("bun"));
});
afterAll(() => project.remove());

/** Runs the tests with something broken, and puts it right again. */
function runBroken(broken: Break): TestRun {
  const changed = brokenFiles(files, broken);
  for (const [path, text] of changed) project.write(path, text);
  try {
    return RUN_WITH.bun(project);
  } finally {
    for (const path of changed.keys()) project.write(path, files.get(path) ?? "");
  }
}

describe("the generated tests of the real matrix", () => {
  test("pass as they are", () => {
    const { all, failed } = RUN_WITH.bun(project);
    expect(failed).toEqual([]);
    expect(all).toHaveLength(79);
  });

  test.each(BREAKS.map((each) => [each.guardrail, each.by, each.what, each] as const))(
    "%s: broken by an error of the %s, exactly these turn red: %s",
    (guardrail, _by, _what, broken) => {
      const { all, failed, log } = runBroken(broken);
      expect([...failed].sort()).toEqual([...(EXPECTED_RED[guardrail] ?? [])].sort());
      expect(all).toHaveLength(79);
      expect(log).toContain("what to do: ");
      expect(log).toContain("Why it matters: ");
    },
  );

  test("say which row, and where it stands in the spec", () => {
    const broken = BREAKS.find(({ guardrail }) => guardrail === "storage-isolation");
    if (broken === undefined) throw new Error("nothing to break");
    expect(runBroken(broken).log).toMatch(/row: apple\.factory-wager\.com on Linux, spec\/matrix\.yaml:\d+:\d+/);
  });
});

test("no guardrail of the real matrix goes unbroken", async () => {
  const host = createMemoryHost({ files: Object.fromEntries(files) });
  const { tests, failures } = await loadTests({ host, project: createProjectView({ host, folders: [""] }) });
  expect(failures).toEqual([]);
  expect(Object.keys(EXPECTED_RED).sort()).toEqual([...new Set(tests.map(({ check }) => check.guards))].sort());
  expect(BREAKS.map(({ guardrail }) => guardrail).sort()).toEqual(Object.keys(EXPECTED_RED).sort());
});

test("where patterns overlap, the precedence of the table is guarded too", async () => {
  const small = await filesOf(minimalSpec);
  const other = createTempProject(small);
  const entry = /^ {2}exact: \[\["acme\.example", "ACME"\]\],$/m;
  const path = "generated/scopes.ts";
  const broken: Break = {
    guardrail: "host-precedence",
    what: "a host is gone from the table, so that a wildcard decides",
    path,
    find: entry,
    replace: "  exact: [],",
    by: "emitter",
  };
  expect(RUN_WITH.bun(other).failed).toEqual([]);
  for (const [file, text] of brokenFiles(small, broken)) other.write(file, text);
  const { failed } = RUN_WITH.bun(other);
  other.remove();
  expect([...failed].sort()).toEqual([
    "domain detection > acme.example is ACME",
    "guardrails > scope context (critical)",
    "host precedence > acme.example: acme.example comes before *.example",
    "host witnesses > acme.example decides about its hosts and no others",
    "matrix coverage > ACME is answered on every platform",
  ]);
});
