import type { Span } from "../base/span.ts";

/**
 * How far a fix can be trusted: a safe one is what the author plainly meant, or changes nothing that the spec says, and may be
 * applied unseen; a suggested one changes what the spec says, or is one way among others, so that a person has to choose it.
 */
export type FixKind = "safe" | "suggested";

/**
 * What a fix does to one value or key of the spec. The span is that of the value or key itself, so that it also names the file;
 * what this means for the text is worked out by `generator/edit`, which knows the language of the file.
 */
export type FixStep =
  /** Takes an item out of its list, or an entry (the span is that of its key) out of its map. */
  | { readonly do: "remove"; readonly span: Span }
  | { readonly do: "replace"; readonly span: Span; readonly value: string | boolean }
  | { readonly do: "rename"; readonly span: Span; readonly key: string }
  /** Makes text of a number or word that is written without quotes. */
  | { readonly do: "quote"; readonly span: Span };

/** A text to put in place of a stretch of a source: an empty text removes it, at an empty stretch it is inserted. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A way to mend a finding. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in words that go on in the middle of a line, e.g. "write `Linux`". */
  readonly description: string;
  /** Taken together or not at all. */
  readonly steps: readonly FixStep[];
  /** The same for the text, in its order and apart from each other; absent until it is worked out. */
  readonly edits?: readonly TextEdit[];
}
