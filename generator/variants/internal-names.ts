import { below } from "../base/pointer.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BundleOutput } from "../host/bundler.ts";
import type { Flag, Variant } from "../model/matrix.ts";
import type { SpanOf } from "./budget.ts";
import { nameVariants } from "./build-variant.ts";

/** A variant with the files of it that are shipped, source maps among them. */
export interface ShippedVariant {
  readonly variant: Pick<Variant, "name" | "internal">;
  readonly outputs: readonly BundleOutput[];
}

/**
 * A finding for each internal flag whose name can be read in a bundle that leaves the house. Bun takes `feature("NAME")` out
 * together with the name, so what is found is said otherwise: by a catalogue of flags, a log, a source map.
 */
export function findInternalNames(
  shipped: readonly ShippedVariant[],
  flags: readonly Flag[],
  spanOf: SpanOf,
): readonly Diagnostic[] {
  const internal = flags.filter((flag) => flag.internal);
  if (internal.length === 0) return [];
  const texts = shipped
    .filter(({ variant }) => !variant.internal)
    .flatMap(({ variant, outputs }) =>
      // Names are ASCII, so bytes may be looked at one by one.
      outputs.map(({ path, bytes }) => ({ variant: variant.name, path, text: Buffer.from(bytes).toString("latin1") })),
    );
  return internal.flatMap(({ name, pointer }) => {
    const word = new RegExp(`(?<![A-Za-z0-9_$])${name}(?![A-Za-z0-9_$])`);
    const found = texts.filter(({ text }) => word.test(text));
    if (found.length === 0) return [];
    const files = [...new Set(found.map(({ path }) => `\`${path}\``))].join(", ");
    const parameters = { flag: name, files, variants: nameVariants(found.map(({ variant }) => variant)) };
    return [fromCatalogue("no-internal-name", parameters, { span: spanOf(below(pointer, "sensitivity")) })];
  });
}
