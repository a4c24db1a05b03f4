import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BundleOutput } from "../host/bundler.ts";

/** A finding for each file that holds the path of the project's root (absolute): no other machine would build the same. */
export function findMachinePaths(outputs: readonly BundleOutput[], root: string): readonly Diagnostic[] {
  const holds = ({ bytes }: BundleOutput) => new TextDecoder().decode(bytes).includes(`${root}/`);
  return outputs
    .filter(holds)
    .map(({ path }) => fromCatalogue("no-machine-path", { output: path }, { span: fileSpan(path) }));
}
