import { GUARDRAILS } from "../../runtime/guardrail/guardrails/index.ts";
import { sortedSet } from "../base/order.ts";
import type { Matrix } from "../model/matrix.ts";
import { requiredColumns } from "../model/views.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { matrixFacts } from "./guardrails/facts.ts";
import { matrixTestGroups, type TestGroup } from "./guardrails/matrix-groups.ts";
import { propertyTestGroups, strangers } from "./guardrails/property-groups.ts";
import { RUNNER_FORMS } from "./guardrails/runners.ts";
import { call, fitsOnLine, idList, lines, lit, type TsCode, ts, tsFile } from "./writers/typescript.ts";

const FOLDER = "generated/guardrails";

/** Tests over the generated modules: one line a test, its expectation in the line, the behaviour in `scopec/runtime`. */
export const guardrails = defineEmitter({
  name: "guardrails",
  describe:
    "matrix validation tests, guardrail tests and tests of what the matrix promises, over the generated modules",
  emit: (matrix) => [matrixValidation(matrix), guardrailFile(matrix), matrixProperties(matrix), factsFile(matrix)],
});

function matrixValidation(matrix: Matrix): Artifact {
  const { ending, matrixImports } = RUNNER_FORMS[matrix.testRunner];
  return {
    path: `${FOLDER}/matrix-validation${ending}`,
    text: tsFile([
      matrixImports,
      ts`const columns = ${lit(requiredColumns(matrix), { before: 16 })};
const locate = createRowLocator(import.meta.dirname);
const { covers, detects, hasFlags, isComplete, normalises, stores } = createMatrixTests({ matrix, columns, locate });`,
      ...matrixTestGroups(matrix).map(groupCode),
    ]),
    origin: ["/platforms", "/rows", "/scopes", "/tests"],
  };
}

function guardrailFile(matrix: Matrix): Artifact {
  const { ending, guardrailImports } = RUNNER_FORMS[matrix.testRunner];
  const rows = GUARDRAILS.map((guardrail) => {
    const title = lit(`${guardrail.title} (${guardrail.severity})`);
    return ts`  test(${title}, guardrail(${lit(guardrail.id)}));`;
  });
  return {
    path: `${FOLDER}/guardrails${ending}`,
    text: tsFile([
      guardrailImports,
      ts`const locate = createRowLocator(import.meta.dirname);
const guardrail = createGuardrailTests({ matrix, flags, isScopeContext, facts, locate });`,
      describeBlock("guardrails", rows),
    ]),
    origin: ["/tests"],
  };
}

function matrixProperties(matrix: Matrix): Artifact {
  const { ending, propertyImports } = RUNNER_FORMS[matrix.testRunner];
  const groups = propertyTestGroups(matrix);
  const checks = sortedSet(groups.flatMap(({ tests }) => tests.map(({ check }) => check)));
  return {
    path: `${FOLDER}/matrix-properties${ending}`,
    text: tsFile([
      propertyImports,
      ts`const locate = createRowLocator(import.meta.dirname);
const project = createGuardedProject(import.meta.dirname);
/** Hosts that a mistake could let into a scope that is not theirs, by the scope that they get. */
const strangers = ${lit(strangers(matrix), { before: 18 })};
const tests = createPropertyTests({ matrix, limits, isPerfMetric, project, locate, strangers });
const { ${idList(checks)} } = tests;`,
      ...groups.map(groupCode),
    ]),
    origin: ["/limits", "/platforms", "/rows", "/scopes", "/tests", "/variants"],
  };
}

function factsFile(matrix: Matrix): Artifact {
  return {
    path: `${FOLDER}/facts.ts`,
    text: tsFile([
      ts`import type { MatrixFacts } from "scopec/runtime";`,
      ts`/** What the spec says, for the guardrails to compare the generated modules with. */
export const facts: MatrixFacts = ${lit(matrixFacts(matrix))};`,
    ]),
    origin: ["/flags", "/platforms", "/rows", "/scopes", "/secretsBackends"],
  };
}

function groupCode({ title, tests }: TestGroup): TsCode {
  const rows = tests.map(({ name, check, values }) => {
    const oneLine = ts`  test(${lit(name)}, ${call(check, values)});`;
    if (fitsOnLine(oneLine)) return oneLine;
    return ts`  test(
    ${lit(name)},
    ${call(check, values, { indent: 4, before: 4 })},
  );`;
  });
  return describeBlock(title, rows);
}

function describeBlock(title: string, rows: readonly TsCode[]): TsCode {
  return ts`describe(${lit(title)}, () => {
${lines(rows)}
});`;
}
