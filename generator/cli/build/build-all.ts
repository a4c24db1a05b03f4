import { pointerTo } from "../../base/pointer.ts";
import type { CheckedSpec } from "../../compile.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BundleOutput } from "../../host/bundler.ts";
import type { OutputFiles } from "../../host/output-folder.ts";
import type { Variant } from "../../model/matrix.ts";
import { checkBudget } from "../../variants/budget.ts";
import {
  type BuildSettings,
  buildVariant,
  problemFindings,
  type VariantProblem,
} from "../../variants/build-variant.ts";
import { findInternalNames, type ShippedVariant } from "../../variants/internal-names.ts";
import type { Lock } from "../../variants/lock.ts";
import { findMachinePaths } from "../../variants/machine-paths.ts";
import { type MeasuredVariant, measure, totalOf } from "../../variants/measure.ts";

/** What building takes. */
export interface BuildWork extends CheckedSpec {
  readonly variants: readonly Variant[];
  readonly settings: BuildSettings;
  /** What is committed, if anything is. */
  readonly lock: Lock | undefined;
  /** By how much a variant without such a budget of its own may grow. */
  readonly maxGrowth?: number | string | undefined;
  /** Absolute. */
  readonly root: string;
  /** Milliseconds from some fixed moment on. */
  readonly now: () => number;
}

/** A variant as it was built, for the report. */
export interface BuiltRow extends MeasuredVariant {
  readonly milliseconds: number;
  /** What is committed of it. */
  readonly before: MeasuredVariant | undefined;
}

/** What building made: nothing is written yet. */
export interface BuildMade {
  readonly findings: readonly Diagnostic[];
  readonly variants: readonly BuiltRow[];
  /** The files to write, by folder below the output folder. */
  readonly folders: ReadonlyMap<string, OutputFiles>;
  /** The files to commit; one without a text goes. */
  readonly records: readonly { readonly path: string; readonly text: string | undefined }[];
}

/** Builds the variants one after the other, and measures them. */
export async function buildAll(work: BuildWork): Promise<BuildMade> {
  const { variants, settings, now } = work;
  const problems: VariantProblem[] = [];
  const rows: BuiltRow[] = [];
  const folders = new Map<string, OutputFiles>();
  const findings: Diagnostic[] = [];
  const shipped: ShippedVariant[] = [];
  for (const variant of variants) {
    const start = now();
    const built = await buildVariant(variant, settings);
    const milliseconds = now() - start;
    if (built.problems !== undefined) {
      problems.push(...built.problems);
      continue;
    }
    const { outputs, withheld } = await shippedOf(built.outputs, variant, settings);
    const row = rowFor(variant, outputs, { work, milliseconds });
    rows.push(row);
    findings.push(...sizeFindings(variant, row, work), ...findMachinePaths(outputs, work.root));
    shipped.push({ variant, outputs });
    addFolders(folders, variant.name, { outputs, withheld });
  }
  return {
    findings: [...problemFindings(problems, settings.readText), ...findings, ...internalNames(shipped, work)],
    variants: rows,
    folders,
    records: [],
  };
}

/** The names of internal flags that the files of variants give away. */
export function internalNames(
  shipped: readonly ShippedVariant[],
  { matrix, document }: CheckedSpec,
): readonly Diagnostic[] {
  return findInternalNames(shipped, matrix.flags, (pointer) => document.spanOf(pointer));
}

/** Source maps are scrubbed with a parser that takes its time to load. */
async function shippedOf(outputs: readonly BundleOutput[], { features }: Variant, { sourceMaps }: BuildSettings) {
  if (sourceMaps === "none") return { outputs, withheld: [] };
  const { shipped } = await import("../../variants/proof/shipped.ts");
  return shipped(outputs, { sourceMaps, flags: new Set(features) });
}

/** A variant's row in the report. */
export function rowFor(
  variant: Variant,
  outputs: readonly BundleOutput[],
  { work, milliseconds }: { readonly work: BuildWork; readonly milliseconds: number },
): BuiltRow {
  const { settings, lock } = work;
  const isSame = lock !== undefined && lock.target === settings.target && `${lock.entries}` === `${settings.entries}`;
  const before = isSame ? lock.variants.find(({ name }) => name === variant.name) : undefined;
  return { ...measure(variant, outputs, settings.bundler), milliseconds, before };
}

/** What a variant's size has against its budget, which is about the files that the spec names. */
export function sizeFindings(
  variant: Variant,
  row: BuiltRow,
  { document, matrix, settings, maxGrowth }: BuildWork,
): readonly Diagnostic[] {
  if (`${settings.entries}` !== `${matrix.buildEntries}`) return [];
  const { name, budget = { pointer: pointerTo("variants", variant.name, "budget") } } = variant;
  const limited = maxGrowth === undefined ? variant : { name, budget: { growth: maxGrowth, ...budget } };
  const before = row.before === undefined ? undefined : totalOf(row.before).bytes;
  return checkBudget(limited, { bytes: totalOf(row).bytes, before }, (pointer) => document.spanOf(pointer));
}

/** Notes down where the files of a variant go; whole source maps stand apart, where no variant can have its folder. */
export function addFolders(
  folders: Map<string, OutputFiles>,
  variant: string,
  files: { readonly outputs: readonly BundleOutput[]; readonly withheld: readonly BundleOutput[] },
): void {
  const byPath = (outputs: readonly BundleOutput[]) => new Map(outputs.map(({ path, bytes }) => [path, bytes]));
  folders.set(variant, byPath(files.outputs));
  folders.set(`.source-maps/${variant}`, byPath(files.withheld));
}
