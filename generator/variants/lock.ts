import { jsonText } from "../base/json-text.ts";
import { sortedBy } from "../base/order.ts";
import type { BuildTarget } from "../model/matrix.ts";
import { isMap, itemsOf, textAt, textsAt, valueAt } from "../model/plain-data.ts";
import type { MeasuredFile, MeasuredVariant } from "./measure.ts";

/** Where the lock stands, relative to the root. */
export const LOCK_PATH = "generated/variants.lock.json";

/** The sizes that are committed. They follow from the bundler, so it is named: another one may give other sizes. */
export interface Lock {
  readonly bundler: string;
  readonly target: string;
  readonly entries: readonly string[];
  readonly variants: readonly MeasuredVariant[];
}

/** What a lock says besides the sizes. */
export interface LockHead {
  readonly bundler: string;
  readonly target: BuildTarget;
  readonly entries: readonly string[];
}

/** The text of a lock: no times, nothing of the machine; the same spec, sources and Bun give the same bytes. */
export function writeLock({ bundler, target, entries }: LockHead, variants: readonly MeasuredVariant[]): string {
  const files = sortedBy(variants, ({ name }) => name).flatMap(({ name, flags, files: all }) =>
    all.map(({ path, bytes, gzipBytes, sha256 }) => ({ variant: name, flags, path, bytes, gzipBytes, sha256 })),
  );
  return jsonText({ version: 1, bundler, target, entries, files });
}

/** Reads a lock as untrusted text; what does not fit is passed over. */
export function readLock(text: string): Lock | undefined {
  const value = parsed(text);
  if (!isMap(value)) return undefined;
  const variants = new Map<string, { readonly flags: readonly string[]; readonly files: MeasuredFile[] }>();
  for (const item of itemsOf(valueAt(value, "files"))) {
    const [bytes, gzipBytes] = [valueAt(item, "bytes"), valueAt(item, "gzipBytes")];
    if (typeof bytes !== "number" || typeof gzipBytes !== "number") continue;
    const name = textAt(item, "variant");
    // A name becomes part of a path.
    if (!/^[a-z][a-z0-9-]*$/.test(name)) continue;
    const variant = variants.get(name) ?? { flags: textsAt(item, "flags").map(({ text: flag }) => flag), files: [] };
    variant.files.push({ path: textAt(item, "path"), bytes, gzipBytes, sha256: textAt(item, "sha256") });
    variants.set(name, variant);
  }
  return {
    bundler: textAt(value, "bundler"),
    target: textAt(value, "target"),
    entries: textsAt(value, "entries").map(({ text: entry }) => entry),
    variants: [...variants].map(([name, variant]) => ({ name, ...variant })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
