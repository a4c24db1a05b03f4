import type { SourceText } from "../../base/source-text.ts";
import type { Span } from "../../base/span.ts";
import { type Condition, decide } from "./condition.ts";

/** A file that uses `bun:bundle`, as far as its flags go. */
export interface FlagModule {
  readonly source: SourceText;
  /** The stretches of code that flags decide about, outer ones before those inside them. */
  readonly regions: readonly Region[];
  /** The comments inside them. */
  readonly comments: readonly RegionPart[];
  /** The texts in quotes inside them, without the quotes. */
  readonly literals: readonly (RegionPart & { readonly text: string })[];
  readonly imports: readonly StaticImport[];
  /** The imports of `feature`, and the calls of it, wherever they stand. */
  readonly featureImports: readonly Range[];
  readonly calls: readonly FlagCall[];
  /** Uses of flags that nothing can be proven about. */
  readonly problems: readonly FlagProblem[];
  /** Whether TypeScript could read all of it. */
  readonly isWhole: boolean;
}

/** A branch of an `if` or `?:` whose condition asks for flags, or what follows a branch that leaves. */
export interface Region {
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly condition: Condition;
  /** The condition as it is written, on one line. */
  readonly written: string;
  /** Where the condition stands. */
  readonly span: Span;
  /** Whether it runs when the condition holds, or when it does not. */
  readonly side: "then" | "else";
  readonly form: "block" | "statement" | "expression" | "rest";
  /** The places of its code, comments included. */
  readonly ranges: readonly Range[];
  /** Where its first piece of code begins and its last one ends; for a block, between its braces. */
  readonly code: Range;
  /** The region that it stands in. */
  readonly outer?: Region;
}

/** A stretch of text: offsets in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A call of `feature` with a flag's name in it. */
export interface FlagCall {
  readonly flag: string;
  readonly span: Span;
}

/** Something inside a region; the innermost one counts. */
export interface RegionPart {
  readonly region: Region;
  readonly span: Span;
}

/** An import that is there whatever the flags say, and where what it brings in is used. */
export interface StaticImport {
  readonly specifier: string;
  readonly span: Span;
  /** For each use the innermost region around it, `undefined` outside of all; no use at all for an import of effects. */
  readonly uses: readonly (Region | undefined)[];
}

/**
 * A use of a flag that nothing can be proven about: it is `unproven` whether what it guards is left out, or the flag becomes
 * a `value`, and nothing is left out that depends on it.
 */
export interface FlagProblem {
  readonly kind: "unproven" | "value";
  readonly span: Span;
  /** Goes on after the use as it is written, e.g. `stands inside a call of Boolean`. */
  readonly what: string;
}

/** What has to become of a region's code when these flags are on and all others off; `open`: flags do not decide it. */
export function fateOf(region: Region, flags: ReadonlySet<string>): "absent" | "open" | "present" {
  const outer = region.outer === undefined ? "present" : fateOf(region.outer, flags);
  if (outer === "absent") return "absent";
  const value = decide(region.condition, flags);
  if (value === undefined) return "open";
  return value === (region.side === "then") ? outer : "absent";
}
