import type { Part } from "./truth.ts";

/** One edit of one generated file, and which readers have to see it, in which parts. */
export interface Tampering {
  readonly what: string;
  readonly path: string;
  /** Stands once in the file. */
  readonly from: string | RegExp;
  readonly to: string;
  /** The parts in which each reader of the file that holds some of them has to say something else than the spec. */
  readonly seen: Readonly<Record<string, readonly Part[]>>;
}
