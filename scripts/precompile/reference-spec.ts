import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REFERENCE } from "./reference.ts";

/** The reference matrix as a module: what the emitters of others make of it is their fingerprint. */
export function referenceSpecModule(root: string): string {
  const text = readFileSync(join(root, REFERENCE), "utf8").replaceAll("\r\n", "\n");
  return `/** The text of the reference matrix. */\nexport const REFERENCE_SPEC = ${JSON.stringify(text)};\n`;
}
