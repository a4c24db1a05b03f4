import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import type { TextEdit } from "../base/text-edit.ts";
import type { RelatedPlace } from "../diagnostics/diagnostic.ts";

/**
 * What Bun does with a way of writing `feature()`, besides deciding it as it should: it refuses to build, keeps both branches
 * in every bundle, or keeps them unless the build has `--minify-syntax`.
 */
export type Verdict = "rejected" | "leaks" | "minify";

/** A change of one source that mends a finding and changes nothing else that the program does. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Something that is known about a flag at a place: it is on there, or off. */
export interface Guard {
  readonly flag: string;
  readonly on: boolean;
}

/** A flag that is asked for by name, in whatever way. */
export interface FlagUse {
  readonly flag: string;
  /** The name itself, in its quotes. */
  readonly span: Span;
  /** What the conditions around it say of flags. */
  readonly guards: readonly Guard[];
  /** Why it is never reached, where that is so. */
  readonly dead?: string;
  /** `feature` came on a detour, so that Bun does not see the call. */
  readonly isHidden?: true;
}

/** The checks that are about the way in which `feature()` is written. */
export type MisuseCode =
  | "no-dynamic-flag-name"
  | "no-early-exit"
  | "no-feature-as-value"
  | "no-feature-detour"
  | "no-kept-comment"
  | "no-leaking-feature"
  | "no-refused-import"
  | "no-stored-flag";

/** A way of writing `feature()` that Bun does not decide, or not always. */
export interface Misuse {
  readonly code: MisuseCode;
  readonly verdict: Verdict;
  /** In the words that the check's message needs, e.g. `an argument`. */
  readonly what: string;
  /** The call or the import as it is written, cut short. */
  readonly written: string;
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** A flag that a command or a build turns on: `--feature=A`, or an item of the `features` of `Bun.build()`. */
export interface BuildUse {
  readonly kind: "option" | "item";
  /** All that Bun takes for the one name. */
  readonly name: string;
  readonly span: Span;
  /** The whole option from its dashes on, or the whole item with its quotes. */
  readonly whole: Span;
  /** Whether it is `--features`, which Bun does not know and passes over without a word. */
  readonly isMisspelt: boolean;
}

/** What a source says about flags; plain data, without any syntax tree. */
export interface SourceFacts {
  readonly source: SourceText;
  readonly uses: readonly FlagUse[];
  readonly misuses: readonly Misuse[];
  readonly builds: readonly BuildUse[];
  /** Where TypeScript stumbled: what stands behind may not have been read. */
  readonly unread: readonly { readonly span: Span; readonly reason: string }[];
}
