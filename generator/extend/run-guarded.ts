import { clip } from "../base/clip.ts";
import { PackageFailure, type PackageOrigin } from "../diagnostics/package-failure.ts";
import type { Matrix } from "../model/matrix.ts";

/** The longest message of an exception that is shown, in UTF-16 code units. */
const LONGEST = 300;

/**
 * What code of others gives.
 *
 * @throws {PackageFailure} for whatever it throws, with the file and line where
 */
export function runGuarded<T>(origin: PackageOrigin, what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw failureOf(origin, what, error);
  }
}

/** The failure that an exception of others' code is. */
export function failureOf(origin: PackageOrigin, what: string, error: unknown): PackageFailure {
  const { message, stack } = Object(error) as { readonly message?: unknown; readonly stack?: unknown };
  const said = error instanceof Error ? String(message) : String(error);
  const place = /([^/\\:()\s]+\.[cm]?[jt]sx?):(\d+):\d+/.exec(String(stack).replace(said, ""));
  const where = place === null ? "" : ` (${place[1]}, line ${place[2]})`;
  return new PackageFailure(origin, what, `it threw \`${clip(said.split("\n")[0] ?? "", LONGEST)}\`${where}`);
}

/** A copy of the matrix, so that nobody else sees what is changed in it. */
export function copyOf(matrix: Matrix): Matrix {
  return structuredClone(matrix);
}
