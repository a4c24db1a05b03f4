import { readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "../generator/compile.ts";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.ts";
import { plain } from "../generator/diagnostics/paint.ts";
import { renderPretty } from "../generator/diagnostics/render-pretty.ts";
import { createDiskHost } from "../generator/host/disk.ts";

/** Where the broken specs are, each in a file of its own, with what scopec says of it beside it. */
export const CORPUS = "tests/corpus/fixtures";

/** The day on which the corpus is read, so that waivers that have ended have ended. */
export const CORPUS_DAY = "2030-01-01";

/** The files of the corpus, sorted, as paths below its folder. */
export function corpusFiles(root: string): readonly string[] {
  const entries = readdirSync(join(root, CORPUS), { recursive: true, withFileTypes: true });
  const start = join(root, CORPUS).length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(start).replaceAll("\\", "/"))
    .sort();
}

/** The broken specs among them; what lies in a folder `parts` is imported by them. */
export function corpusSpecs(root: string): readonly string[] {
  return corpusFiles(root).filter((path) => /\.(?:yaml|ts)$/.test(path) && !path.includes("/parts/"));
}

/** The file beside a spec that holds what scopec says of it. */
export function outputPathOf(spec: string): string {
  return spec.replace(/\.[a-z]+$/, ".out");
}

/** What is found in a spec of the corpus. */
export async function corpusFindings(root: string, spec: string): Promise<readonly Diagnostic[]> {
  const [, findings] = await check(createDiskHost(join(root, CORPUS)), spec, { today: CORPUS_DAY });
  return findings;
}

/** What scopec says of a spec of the corpus, as its `.out` file holds it. */
export async function corpusOutput(root: string, spec: string): Promise<string> {
  return renderPretty(await corpusFindings(root, spec), plain);
}
