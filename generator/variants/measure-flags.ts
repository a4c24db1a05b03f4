import { sortedSet } from "../base/order.ts";
import { createSourceText } from "../base/source-text.ts";
import type { BundleRequest } from "../host/bundler.ts";
import type { BuildSettings, VariantProblem } from "./build-variant.ts";
import { replaceFlags } from "./guards/decide-flags.ts";
import { mentionsFlags, readFlagModule } from "./guards/read-module.ts";
import { measure, totalOf } from "./measure.ts";

/** Bytes, and bytes after gzip. */
export type Size = ReturnType<typeof totalOf>;

/** What a flag adds to a bundle. */
export interface FlagSize {
  readonly flag: string;
  /** With it alone, against no flag. */
  readonly alone: Size;
  /** With all flags, against all but it. */
  readonly last: Size;
}

/** What flags add to a bundle, measured by building with and without each. */
export interface FlagSizes {
  readonly none: Size;
  readonly all: Size;
  /** The same code with each flag asked for at run time, so that nothing is left out. */
  readonly atRunTime: Size;
  /** The flags that the code asks for, in the order of their names. */
  readonly flags: readonly FlagSize[];
}

/** What came of measuring: sizes, or the problems of builds that failed. */
export type FlagMeasurement =
  | { readonly sizes: FlagSizes; readonly problems?: never }
  | { readonly sizes?: never; readonly problems: readonly VariantProblem[] };

/** Measures what each flag adds; two builds for each flag that the code asks for. */
export async function measureFlags({ bundler, entries, target }: BuildSettings): Promise<FlagMeasurement> {
  const problems: VariantProblem[] = [];
  const sizeOf = async (flags: readonly string[], transform?: BundleRequest["transform"]): Promise<Size> => {
    const result = await bundler.build({ entries, flags, target, ...(transform && { transform }) });
    if (result.ok) return totalOf(measure({ name: "", features: flags }, result.outputs, bundler));
    problems.push(...result.problems.map((problem) => ({ ...problem, variant: flags.join(" ") || "no flag" })));
    return { bytes: 0, gzipBytes: 0 };
  };
  const asked = new Set<string>();
  const atRunTime = await sizeOf([], ({ path, text }) => {
    if (!mentionsFlags(text)) return undefined;
    const module = readFlagModule(createSourceText(path, text));
    for (const { flag } of module.calls) asked.add(flag);
    return replaceFlags(module, (flag) => `globalThis.flags.has(${JSON.stringify(flag)})`);
  });
  const names = sortedSet(asked);
  const [none, all] = [await sizeOf([]), await sizeOf(names)];
  const flags: FlagSize[] = [];
  for (const flag of problems.length > 0 ? [] : names) {
    const without = await sizeOf(names.filter((name) => name !== flag));
    flags.push({ flag, alone: difference(await sizeOf([flag]), none), last: difference(all, without) });
  }
  return problems.length > 0 ? { problems } : { sizes: { none, all, atRunTime, flags } };
}

function difference(a: Size, b: Size): Size {
  return { bytes: a.bytes - b.bytes, gzipBytes: a.gzipBytes - b.gzipBytes };
}
