import type { TestRunner } from "../../model/matrix.ts";
import { lines, type TsCode, ts } from "../writers/typescript.ts";

/** How generated tests are written for one test runner: what they import, in each of the three files. */
interface RunnerForm {
  /** The ending of a test file's name. */
  readonly ending: string;
  readonly matrixImports: TsCode;
  readonly guardrailImports: TsCode;
  readonly propertyImports: TsCode;
}

/** Runners that read the generated TypeScript themselves; imports stand in the order in which the formatter has them. */
function typescriptForm(tests: TsCode, place: "first" | "last of packages"): RunnerForm {
  const packages = (code: TsCode) => lines(place === "first" ? [tests, code] : [code, tests]);
  return {
    ending: ".test.ts",
    matrixImports: ts`${packages(ts`import { createRowLocator } from "scopec";
import { createMatrixTests } from "scopec/runtime";`)}
import * as matrix from "../scopes.ts";`,
    guardrailImports: ts`${packages(ts`import { createRowLocator } from "scopec";
import { createGuardrailTests } from "scopec/runtime";`)}
import { FEATURE_FLAGS as flags } from "../flags.ts";
import * as matrix from "../scopes.ts";
import { isScopeContext } from "../validators/index.ts";
import { facts } from "./facts.ts";`,
    propertyImports: ts`${packages(ts`import { createGuardedProject, createRowLocator } from "scopec";
import { createPropertyTests } from "scopec/runtime";`)}
import * as matrix from "../scopes.ts";
import { LIMITS as limits } from "../security.ts";
import { isPerfMetric } from "../validators/index.ts";`,
  };
}

/** How tests are written for each runner. Node 20 runs no TypeScript: its tests have scopec read the generated modules. */
export const RUNNER_FORMS: Readonly<Record<TestRunner, RunnerForm>> = {
  bun: typescriptForm(ts`import { describe, test } from "bun:test";`, "first"),
  vitest: typescriptForm(ts`import { describe, test } from "vitest";`, "last of packages"),
  node: {
    ending: ".test.mjs",
    matrixImports: ts`import { describe, test } from "node:test";
import { createRowLocator, loadGenerated } from "scopec";
import { createMatrixTests } from "scopec/runtime";

const { matrix } = await loadGenerated(import.meta.dirname);`,
    guardrailImports: ts`import { describe, test } from "node:test";
import { createRowLocator, loadGenerated } from "scopec";
import { createGuardrailTests } from "scopec/runtime";

const { matrix, flags, isScopeContext, facts } = await loadGenerated(import.meta.dirname);`,
    propertyImports: ts`import { describe, test } from "node:test";
import { createGuardedProject, createRowLocator, loadGenerated } from "scopec";
import { createPropertyTests } from "scopec/runtime";

const { matrix, limits, isPerfMetric } = await loadGenerated(import.meta.dirname);`,
  },
};
