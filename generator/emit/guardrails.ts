import { GUARDRAILS } from "../../runtime/guardrail/guardrails/index.ts";
import { requiredColumns } from "../model/views.ts";
import { defineEmitter } from "./emitter.ts";
import { matrixFacts } from "./guardrails/facts.ts";
import { matrixTestGroups, type TestGroup } from "./guardrails/matrix-groups.ts";
import { call, fitsOnLine, lines, lit, type TsCode, ts, tsFile } from "./writers/typescript.ts";

/** Tests over the generated modules: one line a test, its expectation in the line, the behaviour in `scopec/runtime`. */
export const guardrails = defineEmitter({
  name: "guardrails",
  describe: "matrix validation tests and guardrail tests over the generated modules",
  emit: (matrix) => [
    {
      path: "generated/guardrails/matrix-validation.test.ts",
      text: tsFile([
        ts`import { describe, test } from "bun:test";
import { createRowLocator } from "scopec";
import { createMatrixTests } from "scopec/runtime";
import * as matrix from "../scopes.ts";`,
        ts`const columns = ${lit(requiredColumns(matrix), { before: 16 })};
const locate = createRowLocator(import.meta.dirname);
const { covers, detects, hasFlags, isComplete, normalises, stores } = createMatrixTests({ matrix, columns, locate });`,
        ...matrixTestGroups(matrix).map(groupCode),
      ]),
      origin: ["/platforms", "/rows", "/scopes"],
    },
    {
      path: "generated/guardrails/guardrails.test.ts",
      text: tsFile([
        ts`import { describe, test } from "bun:test";
import { createRowLocator } from "scopec";
import { createGuardrailTests } from "scopec/runtime";
import { FEATURE_FLAGS as flags } from "../flags.ts";
import * as matrix from "../scopes.ts";
import { isScopeContext } from "../validators/index.ts";
import { facts } from "./facts.ts";`,
        ts`const locate = createRowLocator(import.meta.dirname);
const guardrail = createGuardrailTests({ matrix, flags, isScopeContext, facts, locate });`,
        guardrailTests(),
      ]),
      origin: [],
    },
    {
      path: "generated/guardrails/facts.ts",
      text: tsFile([
        ts`import type { MatrixFacts } from "scopec/runtime";`,
        ts`/** What the spec says, for the guardrails to compare the generated modules with. */
export const facts: MatrixFacts = ${lit(matrixFacts(matrix))};`,
      ]),
      origin: ["/flags", "/platforms", "/rows", "/scopes", "/secretsBackends"],
    },
  ],
});

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

function guardrailTests(): TsCode {
  const rows = GUARDRAILS.map((guardrail) => {
    const title = lit(`${guardrail.title} (${guardrail.severity})`);
    return ts`  test(${title}, guardrail(${lit(guardrail.id)}));`;
  });
  return describeBlock("guardrails", rows);
}

function describeBlock(title: string, rows: readonly TsCode[]): TsCode {
  return ts`describe(${lit(title)}, () => {
${lines(rows)}
});`;
}
