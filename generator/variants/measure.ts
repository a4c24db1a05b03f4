import { sha256OfBytes } from "../base/hash.ts";
import { sortedBy } from "../base/order.ts";
import type { BundleOutput, Bundler } from "../host/bundler.ts";
import type { Variant } from "../model/matrix.ts";

/** A file of a variant, measured. */
export interface MeasuredFile {
  /** Relative to the variant's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** After gzip at its strongest. */
  readonly gzipBytes: number;
  readonly sha256: string;
}

/** A variant, measured: its files in the order of their paths. */
export interface MeasuredVariant {
  readonly name: string;
  readonly flags: readonly string[];
  readonly files: readonly MeasuredFile[];
}

/** Measures the files of a variant. */
export function measure(
  { name, features }: Pick<Variant, "name" | "features">,
  outputs: readonly BundleOutput[],
  bundler: Pick<Bundler, "gzipSize">,
): MeasuredVariant {
  const files = outputs.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    gzipBytes: bundler.gzipSize(bytes),
    sha256: sha256OfBytes(bytes),
  }));
  return { name, flags: features, files: sortedBy(files, ({ path }) => path) };
}

/** All files of a variant together, source maps aside. */
export function totalOf({ files }: Pick<MeasuredVariant, "files">): Pick<MeasuredFile, "bytes" | "gzipBytes"> {
  const counted = files.filter(({ path }) => !path.endsWith(".map"));
  const sum = (key: "bytes" | "gzipBytes") => counted.reduce((total, file) => total + file[key], 0);
  return { bytes: sum("bytes"), gzipBytes: sum("gzipBytes") };
}
