import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileCoverageData } from "istanbul-lib-coverage";
import { createInstrumenter } from "istanbul-lib-instrument";
import { measuredFiles } from "./measured.ts";

/**
 * Fills the folder `target` for a test run: a counting copy of every measured file under `instrumented/`, where
 * `tests/coverage/preload.ts` picks it up, and under `counts/` a first set of counts that are all zero, so that a file
 * no test loads still counts as untested. Gives a message for each file that could not be read as TypeScript.
 *
 * The work is done here, once, because loading Istanbul in every process that a test starts would cost each 0.3 s.
 */
export function instrumentProject(root: string, target: string): readonly string[] {
  const baseline: Record<string, FileCoverageData> = {};
  const messages: string[] = [];
  for (const file of measuredFiles(root)) {
    const path = join(root, file);
    try {
      const [code, counts] = instrument(readFileSync(path, "utf8"), path);
      const copy = join(target, "instrumented", file);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, code);
      baseline[path] = counts;
    } catch (error) {
      messages.push(`${file}: cannot be instrumented: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  mkdirSync(join(target, "counts"), { recursive: true });
  writeFileSync(join(target, "counts", "baseline.json"), JSON.stringify(baseline));
  return messages;
}

/** `code` with a counter at every statement, function and branch, each on its line of before; and the zero counts. */
export function instrument(code: string, path: string): readonly [string, FileCoverageData] {
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: false,
    // A kept comment breaks the line of counters at the top and so shifts every line below it.
    preserveComments: false,
    coverageGlobalScope: "globalThis",
    coverageGlobalScopeFunc: false,
    parserPlugins: ["typescript", "importAttributes", "explicitResourceManagement"],
    generatorOpts: { retainLines: true },
  });
  const instrumented = instrumenter.instrumentSync(code, path);
  return [instrumented, instrumenter.lastFileCoverage()];
}
