/**
 * Rewrites the `.out` files of the corpus of broken specs: what scopec says of each. Run it after a change to a message, a place
 * or a code frame, and read each difference as someone who made that mistake: would you know what to do?
 *
 * The codes and places that a spec's first line expects are written by hand, and never by this script.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CORPUS, corpusFiles, corpusOutput, corpusSpecs, outputPathOf } from "./corpus.ts";

const root = join(import.meta.dir, "..");
const specs = corpusSpecs(root);
const outputs = new Set(specs.map(outputPathOf));
const files = corpusFiles(root);
for (const path of files) if (path.endsWith(".out") && !outputs.has(path)) rmSync(join(root, CORPUS, path));
let changed = 0;
for (const spec of specs) {
  const path = outputPathOf(spec);
  const text = await corpusOutput(root, spec);
  if (files.includes(path) && readFileSync(join(root, CORPUS, path), "utf8") === text) continue;
  writeFileSync(join(root, CORPUS, path), text);
  changed += 1;
}
process.stdout.write(`${specs.length} broken specs, ${changed} outputs changed\n`);
