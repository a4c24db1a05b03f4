import { afterAll, expect, test } from "bun:test";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { instrument, instrumentProject } from "../../scripts/test/coverage/instrument.ts";
import { coverageTable, judgeCoverage, readCounts } from "../../scripts/test/coverage/report.ts";

// Line 2 has a default argument, 3 an `if` without `else`, 6 a conditional.
const SIGN = `// A comment must not shift the lines below.
export function sign(value: number, zero = "0"): string {
  if (value === 0) {
    return zero satisfies string;
  }
  return value < 0 ? "-" : "+";
}
`;

const PROJECT: Readonly<Record<string, string>> = {
  "generator/sign.ts": SIGN,
  "generator/main.ts": `import { sign } from "./sign.ts";\nprocess.stdout.write(sign(0));\nprocess.exit(3);\n`,
  "generator/types.ts": "export interface Empty {\n  readonly nothing?: never;\n}\n",
  "generator/precompiled/table.ts": "export const table = (on: boolean): number => (on ? 1 : 2);\n",
  "runtime/unloaded.ts": "export const both = (a: boolean, b: boolean): boolean => a && b;\n",
  "runtime/scope/unloaded.ts": "export const either = (a: boolean): number => (a ? 1 : 2);\n",
  "tests/sign.test.ts": `import { expect, test } from "bun:test";
import { sign } from "../generator/sign.ts";
import { instrumentedArgs } from "./coverage/instrumented.ts";

test("one in this process, one in a child", () => {
  expect(sign(-1)).toBe("-");
  const child = Bun.spawnSync([process.execPath, ...instrumentedArgs(), "generator/main.ts"]);
  expect([child.stdout.toString(), child.exitCode]).toEqual(["0", 3]);
});
`,
};

const ROOT = realpathSync(mkdtempSync(join(tmpdir(), "scopec-preload-")));
const COUNTS = join(ROOT, "counts");

afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function measureProject(): void {
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  for (const name of ["preload.ts", "instrumented.ts"]) {
    cpSync(join(import.meta.dir, name), join(ROOT, "tests/coverage", name));
  }
  expect(instrumentProject(ROOT, COUNTS)).toEqual([]);
  const preload = join(ROOT, "tests/coverage/preload.ts");
  const child = Bun.spawnSync([process.execPath, "test", "--preload", preload, "./tests/sign.test.ts"], {
    cwd: ROOT,
    env: { ...process.env, SCOPEC_COVERAGE_DIR: COUNTS },
  });
  expect(child.stderr.toString()).toContain("1 pass");
}

test("counts branches of the test process and of the children it starts, and of files nobody loads", () => {
  measureProject();
  const map = readCounts(COUNTS);
  const names = map.files().map((path) => path.slice(ROOT.length + 1));
  expect(names.sort()).toEqual([
    "generator/main.ts",
    "generator/sign.ts",
    "generator/types.ts",
    "runtime/scope/unloaded.ts",
    "runtime/unloaded.ts",
  ]);

  const { branchMap, b } = map.fileCoverageFor(join(ROOT, "generator/sign.ts")).data;
  const taken = Object.entries(branchMap).map(([key, { line, type }]) => ({ line, type, taken: b[key] }));
  expect(taken).toEqual([
    { line: 2, type: "default-arg", taken: [2] },
    { line: 3, type: "if", taken: [1, 1] },
    { line: 6, type: "cond-expr", taken: [1, 0] },
  ]);
  expect(map.fileCoverageFor(join(ROOT, "runtime/unloaded.ts")).toSummary().branches).toMatchObject({
    total: 2,
    covered: 0,
  });

  expect(coverageTable(map, ROOT).join("\n")).toBe(
    [
      "                           statements  branches  functions  lines",
      "generator/sign.ts               100 %      80 %      100 %  100 %  branches at 6",
      "runtime/scope/unloaded.ts         0 %       0 %        0 %    0 %  branches at 1",
      "runtime/unloaded.ts               0 %       0 %        0 %    0 %  branches at 1",
      "all of generator/               100 %      80 %      100 %  100 %",
      "all of runtime/                   0 %       0 %        0 %    0 %",
    ].join("\n"),
  );
  expect(judgeCoverage(map, ROOT)).toEqual([
    "generator/: 4 of 5 branches are tested; at least 95 % are needed",
    "runtime/: 0 of 4 branches are tested; at least 95 % are needed",
    "runtime/scope/: 0 of 2 branches are tested; all are needed",
  ]);
});

test("an instrumented file keeps every line where it was", () => {
  const [code] = instrument(SIGN, "/sign.ts");
  const lineOf = (text: string): number => code.split("\n").findIndex((line) => line.includes(text)) + 1;
  expect([lineOf("if (value === 0)"), lineOf("return value < 0")]).toEqual([3, 6]);
});

test("a file that is no TypeScript is reported, not passed over", () => {
  const root = join(ROOT, "broken");
  mkdirSync(join(root, "runtime"), { recursive: true });
  writeFileSync(join(root, "runtime/broken.ts"), "const = (\n");
  const messages = instrumentProject(root, join(root, "counts"));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toStartWith("runtime/broken.ts: cannot be instrumented");
  expect(judgeCoverage(readCounts(join(root, "counts")), root)).toEqual([
    "generator/: nothing was measured",
    "runtime/: nothing was measured",
  ]);
});
