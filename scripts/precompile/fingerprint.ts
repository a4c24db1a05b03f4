import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../generator/base/hash.ts";
import { createSourceText } from "../../generator/base/source-text.ts";
import { emitAll } from "../../generator/emit/emit-all.ts";
import { EMITTERS } from "../../generator/emit/index.ts";
import { readYaml } from "../../generator/load/yaml.ts";
import { toMatrix } from "../../generator/model/to-matrix.ts";

const REFERENCE = "tests/emit/reference.yaml";

/**
 * The fingerprint of the emitters: a hash over what they make of the reference matrix. It changes when their output does,
 * and only then, so that a new version of scopec that writes the same files counts as no upgrade.
 */
export async function fingerprintModule(root: string): Promise<string> {
  const [document, loadFindings] = readYaml(createSourceText(REFERENCE, readFileSync(join(root, REFERENCE), "utf8")));
  const [matrix, modelFindings] = document === undefined ? [undefined, []] : toMatrix(document);
  if (matrix === undefined) {
    const reasons = [...loadFindings, ...modelFindings].map(({ message }) => message);
    throw new Error(`the reference matrix does not compile: ${reasons.join("; ")}`);
  }
  const [artifacts = []] = emitAll(matrix, EMITTERS);
  const digest = sha256(artifacts.map(({ path, text }) => `${path}\n${text}`).join("\n"));
  return `/** A hash over what the emitters make of the reference matrix. */\nexport const EMITTERS_FINGERPRINT = "${digest}";\n`;
}
