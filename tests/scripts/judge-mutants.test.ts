import { expect, test } from "bun:test";
import { judgeMutants, judgeScore, type MutationReport } from "../../scripts/mutate/judge-mutants.ts";

const SOURCE = "if (a < b) {\n  return c &&\n    d;\n}\n";

/** A report with one mutant of `a < b` on the first line and one of `c && d` on two lines. */
function reportOf(first: string, second: string): MutationReport {
  const at = (line: number, column: number) => ({ line, column });
  return {
    files: {
      "x.ts": {
        source: SOURCE,
        mutants: [
          { mutatorName: "E", replacement: "a <= b", status: first, location: { start: at(1, 5), end: at(1, 10) } },
          { mutatorName: "L", replacement: "c || d", status: second, location: { start: at(2, 10), end: at(3, 6) } },
        ],
      },
    },
  };
}

const one = { file: "x.ts", line: "if (a < b) {", before: "a < b", after: "a <= b", because: "a is never b" };
const two = { file: "x.ts", line: "return c &&", before: "c &&", after: "c || d", because: "c is d" };

test("all is well when each mutant is noticed or explained", () => {
  expect(judgeMutants(reportOf("Killed", "Timeout"), [])).toEqual(["2 mutants, 2 noticed, 0 explained", []]);
  expect(judgeMutants(reportOf("Survived", "NoCoverage"), [two, one])).toEqual([
    "2 mutants, 0 noticed, 2 explained",
    [],
  ]);
});

test("a survivor without an explanation is a finding, and so is an explanation without a survivor", () => {
  const [, findings] = judgeMutants(reportOf("Survived", "Killed"), [two]);
  expect(findings).toEqual([
    "not noticed: x.ts: in `if (a < b) {`, `a < b` → `a <= b` (Survived)",
    "explained, but noticed or gone: x.ts: in `return c &&`, `c &&` → `c || d`",
  ]);
});

test("a report without mutants proves nothing", () => {
  expect(judgeMutants({ files: {} }, [])[1]).toEqual(["there is no mutant at all"]);
});

test("a score is the share of mutants that were noticed, and the others are told where it is too low", () => {
  expect(judgeScore(reportOf("Killed", "Survived"), 50)).toEqual(["2 mutants, 1 noticed: 50.0 % of at least 50 %", []]);
  expect(judgeScore(reportOf("Killed", "Survived"), 51)).toEqual([
    "2 mutants, 1 noticed: 50.0 % of at least 51 %",
    ["not noticed: x.ts: in `return c &&`, `c &&` → `c || d` (Survived)", "the score is too low"],
  ]);
});

test("without any mutant there is no score", () => {
  expect(judgeScore({ files: {} }, 90)[1]).toEqual(["the score is too low"]);
});
