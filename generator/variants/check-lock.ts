import { groupBy } from "../base/group.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nameVariants } from "./build-variant.ts";
import { LOCK_PATH, type Lock, type LockHead } from "./lock.ts";
import type { MeasuredVariant } from "./measure.ts";

/** The variants whose files are not those of the lock, and in what they differ. */
export function findDrifts(
  lock: Lock | undefined,
  built: readonly MeasuredVariant[],
  head: LockHead,
): readonly { readonly variant: string; readonly what: string }[] {
  return built.flatMap((variant) => {
    const what = lock === undefined ? "nothing is committed" : differenceOf(lock, variant, head);
    return what === undefined ? [] : [{ variant: variant.name, what }];
  });
}

/** Drifts as findings: one for all variants that differ in the same way. */
export function driftFindings(drifts: ReturnType<typeof findDrifts>): readonly Diagnostic[] {
  return [...groupBy(drifts, ({ what }) => what)].map(([what, group]) => {
    const variants = nameVariants(group.map(({ variant }) => variant));
    return fromCatalogue("drift-sizes", { variants, what }, { span: fileSpan(LOCK_PATH) });
  });
}

/** The variants that a lock has, and the spec has no more. */
export function goneVariants(lock: Lock | undefined, names: readonly string[]): readonly string[] {
  return (lock?.variants ?? []).map(({ name }) => name).filter((name) => !names.includes(name));
}

function differenceOf(lock: Lock, { name, flags, files }: MeasuredVariant, head: LockHead): string | undefined {
  const before = lock.variants.find((variant) => variant.name === name);
  if (before === undefined) return "it is not in it";
  if (lock.bundler !== head.bundler) return `they were measured with ${lock.bundler}, and this is ${head.bundler}`;
  if (lock.target !== head.target || !areSame(lock.entries, head.entries)) return "they are those of another build";
  if (!areSame(before.flags, flags)) return "its flags were others";
  for (const file of files) {
    const old = before.files.find(({ path }) => path === file.path);
    if (old === undefined) return `\`${file.path}\` is new`;
    if (old.bytes !== file.bytes) return `\`${file.path}\` had ${old.bytes} bytes, and has ${file.bytes}`;
    if (old.sha256 !== file.sha256 || old.gzipBytes !== file.gzipBytes)
      return `\`${file.path}\` is another of the same size`;
  }
  const gone = before.files.find(({ path }) => files.every((file) => file.path !== path));
  return gone === undefined ? undefined : `\`${gone.path}\` is gone`;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
