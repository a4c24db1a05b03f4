import { sha256 } from "../../generator/base/hash.ts";
import type { Emitter } from "../../generator/emit/emitter.ts";
import { emitReference } from "./reference.ts";

/**
 * The fingerprint of the emitters: a hash over what they make of the reference matrix. It changes when their output does,
 * and only then, so that a new version of scopec that writes the same files counts as no upgrade.
 */
export async function fingerprintModule(root: string, emitters?: readonly Emitter[]): Promise<string> {
  const artifacts = await emitReference(root, emitters);
  const digest = sha256(artifacts.map(({ path, text }) => `${path}\n${text}`).join("\n"));
  return `/** A hash over what the emitters make of the reference matrix. */\nexport const EMITTERS_FINGERPRINT = "${digest}";\n`;
}
