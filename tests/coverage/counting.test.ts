import { describe, expect, test } from "bun:test";
import { parseJunit } from "../../scripts/test/junit.ts";
import { parseOptions } from "../../scripts/test/options.ts";
import { runSteps, type Step } from "../../scripts/test/steps.ts";
import { checkSystemPackages, type System } from "../../scripts/test/system-packages.ts";
import { FAILED, finalLine, PASSED, sum, type Tally } from "../../scripts/test/tally.ts";
import { selectFiles } from "../../scripts/test/test-files.ts";
import { judge } from "../../scripts/test/unit-tests.ts";

const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bun test" tests="4" failures="1" skipped="1">
  <testsuite name="tests/a.test.ts" file="tests/a.test.ts">
    <testcase name="&lt;failure /&gt;" file="tests/a.test.ts" line="3" />
    <testcase name="bad" classname="the &lt;group&gt;" file="tests/a.test.ts" line="4">
      <failure type="AssertionError" message="expected 2&#10;received 1&#10;">&lt;testcase&gt;&lt;skipped /&gt;</failure>
    </testcase>
    <testcase name="later" file="tests/a.test.ts" line="5">
      <skipped message="later" />
    </testcase>
  </testsuite>
  <testsuite name="tests/b.test.ts" file="tests/b &amp; c.test.ts">
    <testcase name="fine" file="tests/b &amp; c.test.ts" line="3" />
  </testsuite>
</testsuites>
`;
const GREEN = `<testsuites><testcase file="tests/a.test.ts" /></testsuites>`;

describe("the JUnit report", () => {
  test("is counted case by case, whatever the names and messages say", () => {
    expect(parseJunit(REPORT)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      files: new Set(["tests/a.test.ts", "tests/b & c.test.ts"]),
      failures: ["tests/a.test.ts:4: the <group> > bad: expected 2 received 1"],
    });
  });

  test("is refused when it is empty or cut short", () => {
    expect(parseJunit("")).toBeUndefined();
    expect(parseJunit(REPORT.slice(0, -20))).toBeUndefined();
  });
});

describe("a run of bun test fails when", () => {
  const files = ["tests/a.test.ts"];
  const cases: readonly (readonly [string, Parameters<typeof judge>[0], Tally, string])[] = [
    [
      "it left no report, as after process.exit(0) in a test",
      { exitCode: 0, junit: undefined, files },
      FAILED,
      "bun test left no readable report (exit status 0)",
    ],
    ["no test ran", { exitCode: 0, junit: "<testsuites></testsuites>", files: [] }, FAILED, "no test ran"],
    [
      "one file reported nothing",
      { exitCode: 1, junit: GREEN, files: [...files, "tests/b.test.ts"] },
      sum([PASSED, FAILED]),
      "tests/b.test.ts: no test of this file ran",
    ],
    [
      "its status is bad for no reason shown",
      { exitCode: 9, junit: GREEN, files },
      sum([PASSED, FAILED]),
      "bun test ended with status 9 although every test passed",
    ],
  ];
  test.each(cases)("%s", (_, outcome, tally, message) => {
    expect(judge(outcome)).toEqual([tally, [message]]);
  });

  test("and only then", () => {
    expect(judge({ exitCode: 0, junit: GREEN, files })).toEqual([PASSED, []]);
  });
});

test("every step runs, and one that throws counts as one failure", async () => {
  const lines: string[] = [];
  const steps: readonly Step[] = [
    { title: "First", run: () => Promise.reject(new Error("no such tool")) },
    { title: "Second", run: () => ({ passed: 7, failed: 2, skipped: 3, failures: ["a.test.ts:1: bad: 1 is not 2"] }) },
    { title: "Third", run: () => PASSED },
  ];
  const total = await runSteps(steps, (line) => lines.push(line));
  expect(finalLine(total)).toBe("8 passed, 3 failed");
  expect(lines.join("\n")).toContain("no such tool");
  expect(lines.slice(-3)).toEqual(["failed: First (1), Second (2)", "  a.test.ts:1: bad: 1 is not 2", "3 skipped"]);
});

describe("system packages", () => {
  const needed = [{ command: "tool", aptPackage: "tool-deb", neededBy: "the tests" }];
  const check = (canInstall: boolean, works: boolean): readonly [Tally, readonly string[]] => {
    const lines: string[] = [];
    let present = false;
    const system: System = {
      has: () => present,
      canInstall,
      install: (aptPackages) => {
        lines.push(`install ${aptPackages.join(" ")}`);
        present = works;
      },
      print: (line) => lines.push(line),
    };
    return [checkSystemPackages(needed, system), lines];
  };

  test("are installed where that is possible", () => {
    expect(check(true, true)).toEqual([PASSED, ["install tool-deb", "present: tool"]]);
  });

  test("are named where it is not, or did not help", () => {
    const message = "tool is missing; the tests need it: apt-get install tool-deb";
    expect(check(false, true)).toEqual([FAILED, [message]]);
    expect(check(true, false)).toEqual([FAILED, ["install tool-deb", message]]);
  });
});

test("paths select files and whole folders, not parts of names", () => {
  const files = ["tests/model/a.test.ts", "tests/model-x/a.test.ts", "tests/b.test.ts"];
  expect(selectFiles(files, ["./tests/model/", "tests/b.test.ts"])).toEqual([
    "tests/model/a.test.ts",
    "tests/b.test.ts",
  ]);
  expect(selectFiles(files, ["tests/mod"])).toEqual([]);
});

test("an unknown option is refused", () => {
  expect(parseOptions(["tests"])).toEqual({ paths: ["tests"] });
  expect(parseOptions(["tests", "--fast"])).toContain("unknown option --fast");
});
