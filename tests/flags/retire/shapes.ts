import { EXPRESSIONS } from "./shapes/expressions.ts";
import { JSX_SHAPES } from "./shapes/jsx.ts";
import { LEFTOVERS } from "./shapes/leftovers.ts";
import { STATEMENTS } from "./shapes/statements.ts";

/**
 * Ways in which real code asks for a flag, each a module by its file name: `run(log, q)` writes down what it does, where `q` is
 * known only at run time. Together they are a project that is type-checked, built and run.
 */
export const SHAPES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries({ ...STATEMENTS, ...EXPRESSIONS, ...LEFTOVERS }).map(([name, code]) => [`${name}.ts`, code]),
  ...Object.entries(JSX_SHAPES).map(([name, code]) => [`${name}.tsx`, code]),
]);
