import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { createBunBundler } from "../../generator/host/bun-bundler.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import type { SourceMaps } from "../../generator/model/matrix.ts";
import type { BuildSettings } from "../../generator/variants/build-variant.ts";
import { createModuleReader } from "../../generator/variants/proof/module-reader.ts";
import { proofFindings } from "../../generator/variants/proof/proof-findings.ts";
import { proveVariant, type VariantProof } from "../../generator/variants/proof/prove-variant.ts";
import { findings } from "../tester.ts";

/** Settings for building a folder's files from `a.ts` on. */
export function settingsFor(root: string, sourceMaps: SourceMaps = "none"): BuildSettings {
  const host = createDiskHost(root);
  return {
    bundler: createBunBundler(Bun, root),
    entries: ["a.ts"],
    target: "bun",
    sourceMaps,
    readText: (path) => {
      const read = host.readText(path);
      return read.kind === "text" ? read.text : undefined;
    },
  };
}

/** Proves a folder's files with some flags on; what does not even build is thrown. */
export async function prove(
  root: string,
  flags: readonly string[] = [],
  sourceMaps: SourceMaps = "none",
): Promise<VariantProof> {
  const proving = await proveVariant(
    { name: "v", features: flags },
    settingsFor(root, sourceMaps),
    createModuleReader(),
  );
  if (proving.proof === undefined) throw new Error(proving.problems.map(({ message }) => message).join("\n"));
  return proving.proof;
}

/** What a proof finds, each on one line: `3:5 no-surviving-code: …`. */
export function found(proof: VariantProof): readonly string[] {
  return findings(proofFindings([["v", proof]]) as readonly Diagnostic[]);
}

/** A file of a build as text. */
export function textOf(outputs: VariantProof["outputs"], path: string): string {
  const output = outputs.find((each) => each.path === path);
  if (output === undefined) throw new Error(`no ${path} among ${outputs.map((each) => each.path).join(", ")}`);
  return new TextDecoder().decode(output.bytes);
}
