import type { Pointer } from "../base/pointer.ts";
import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";

/** Which part of a map entry a span means: its key, or its value. */
export type SpanPart = "key" | "value";

/** A spec as plain data, whatever it was written in, that still knows where each value stands. */
export interface SpecDocument {
  readonly source: SourceText;
  /** The files that the spec includes, in the order in which they are read. */
  readonly parts?: readonly SourceText[];
  /** Plain JSON-like data; nothing about its shape is known yet. */
  readonly value: unknown;
  /** The place of a value. A pointer to something that is not there gives its nearest ancestor that is. */
  spanOf(pointer: Pointer, part?: SpanPart): Span;
  /** What `spanOf` waits for, in a document whose reader agreed to wait; see `late-places.ts`. */
  readonly late?: LatePlaces;
}

/** Places that are told only after what tells them is loaded. */
export interface LatePlaces {
  /** Whether a place was asked for that could not be told. */
  isMissed(): boolean;
  load(): Promise<void>;
}
