import { groupBy } from "../base/group.ts";
import { createSourceText, type SourceText } from "../base/source-text.ts";
import { fileSpan, type Span } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BundleOutput, BundleProblem, Bundler } from "../host/bundler.ts";
import type { BuildTarget, SourceMaps, Variant } from "../model/matrix.ts";

/** What is built, and with what: the same for all variants. */
export interface BuildSettings {
  readonly bundler: Bundler;
  /** The files that a build starts from, relative to the root. */
  readonly entries: readonly string[];
  readonly target: BuildTarget;
  readonly sourceMaps: SourceMaps;
  /** The text of a file of the project, for showing places in it; `undefined` when it cannot be read. */
  readonly readText: (path: string) => string | undefined;
}

/** A problem of the bundler's, and the variant that has it. */
export interface VariantProblem extends BundleProblem {
  readonly variant: string;
}

/** A variant, built: its files, source maps among them where the settings ask for some, or what is wrong. */
export type BuiltVariant =
  | { readonly outputs: readonly BundleOutput[]; readonly problems?: never }
  | { readonly outputs?: never; readonly problems: readonly VariantProblem[] };

/** Builds a variant in memory. */
export async function buildVariant(
  { name, features }: Pick<Variant, "name" | "features">,
  { bundler, entries, target, sourceMaps }: BuildSettings,
): Promise<BuiltVariant> {
  const result = await bundler.build({ entries, flags: features, target, sourceMaps: sourceMaps !== "none" });
  if (!result.ok) return { problems: result.problems.map((problem) => ({ ...problem, variant: name })) };
  return { outputs: result.outputs };
}

/** The problems of all variants as findings, each once, saying which variants have it. */
export function problemFindings(
  problems: readonly VariantProblem[],
  readText: BuildSettings["readText"],
  code: "no-failed-build" | "no-failed-proof" = "no-failed-build",
): readonly Diagnostic[] {
  const same = ({ path, line, column, message }: VariantProblem) => JSON.stringify([path, line, column, message]);
  return [...groupBy(problems, same).values()].map((group) => {
    const variants = nameVariants(group.map(({ variant }) => variant));
    return fromCatalogue(code, { reason: group[0].message, variants }, { span: spanOf(group[0], readText) });
  });
}

/** Variants in a sentence. */
export function nameVariants(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

function spanOf({ path, line = 1, column = 1, length = 0 }: BundleProblem, readText: BuildSettings["readText"]): Span {
  const text = path === undefined ? undefined : readText(path);
  if (path === undefined || text === undefined) return fileSpan(path ?? "(build)");
  const source = createSourceText(path, text);
  const start = offsetOf(source, line) + column - 1;
  return { source, start, end: start + length };
}

function offsetOf({ text }: SourceText, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) offset = text.indexOf("\n", offset) + 1;
  return offset;
}
