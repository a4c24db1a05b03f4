import { runInThisContext } from "node:vm";

/** A module in the form of CommonJS, ready to run: what it asks for by `require` it gets from `required`. */
export type ModuleBody = (
  required: (specifier: string) => unknown,
  exports: Record<string, unknown>,
  folder: string,
) => Promise<void>;

/**
 * Compiles the code of a module, which may use `require`, `exports` and `__dirname`, and may wait at its top level.
 *
 * @param path what stack traces call it
 * @throws {SyntaxError}
 */
export function compileModule(code: string, path: string): ModuleBody {
  const wrapped = `(async function (require, exports, __dirname) {${code}\n})`;
  return runInThisContext(wrapped, { filename: path }) as ModuleBody;
}
