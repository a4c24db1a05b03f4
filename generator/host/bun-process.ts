import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Says that no Bun was found that could do the work. */
export class MissingBun extends Error {
  override readonly name = "MissingBun";
}

/** What the `bun` package has in its place until its installation script ran is a few lines of text. */
const SMALLEST_BUN = 1_000_000;

/**
 * The Bun to run things with: the one that `SCOPEC_BUN` names, else the one of the `bun` package that a file (an absolute
 * path) would import.
 *
 * @throws {MissingBun} when there is none, saying what to do
 */
export function findBun(from: string, environment: Readonly<Record<string, string | undefined>>): string {
  const { SCOPEC_BUN: named } = environment as { readonly SCOPEC_BUN?: string };
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new MissingBun(`there is no Bun at ${named}, which SCOPEC_BUN names`);
  }
  const packaged = packagedBun(from);
  if (packaged === undefined) {
    throw new MissingBun(
      "builds are made with Bun, and the `bun` package is not installed; install it, or set SCOPEC_BUN",
    );
  }
  if (statSync(packaged).size < SMALLEST_BUN) {
    throw new MissingBun(
      "the `bun` package is installed, but not its program; run `npm rebuild bun`, or set SCOPEC_BUN",
    );
  }
  return packaged;
}

function packagedBun(from: string): string | undefined {
  try {
    // Commands are installed as links into the package.
    const program = join(dirname(createRequire(realpathSync(from)).resolve("bun/package.json")), "bin", "bun.exe");
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a script (an absolute path) under Bun, with the streams of this process, and gives its exit status; 2 if it was killed. */
export function runUnder(bun: string, script: string, args: readonly string[]): number {
  const { status, error } = spawnSync(bun, [script, ...args], { stdio: "inherit" });
  if (error !== undefined) throw error;
  return status ?? 2;
}
