import type { Pointer } from "../base/pointer.ts";
import type { Column } from "../model/column.ts";
import type { Approval } from "../model/matrix.ts";
import type { Phrase } from "./phrase.ts";

/** How grave a change is, the gravest first. */
export const IMPACTS: readonly Column["impact"][] = ["breaking", "risky", "safe"];

/** A host (a pattern of the matrix, or every other host) on a platform. */
export interface ChangedCell {
  readonly host: string;
  readonly platform: string;
}

/** One thing that is otherwise in one matrix than in another. */
export interface Change {
  /** What kind of change: `scope-changed`, `storagePath-changed`, `limit-raised`. For ever; approvals name it. */
  readonly kind: string;
  readonly impact: Column["impact"];
  /** What it is about, by name: a scope, a flag, a limit, a host. Approvals name one of them. */
  readonly subjects: readonly string[];
  /** The scopes whose hosts, data or code it touches; none where it touches all alike. */
  readonly scopes?: readonly string[];
  /** Says what changes, in half a sentence. */
  readonly message: Phrase;
  /** Says what that means, in half a sentence. */
  readonly why: Phrase;
  /** Where it stands in the base spec and in the head spec, as far as it stands there. */
  readonly base: readonly Pointer[];
  readonly head: readonly Pointer[];
  /** The cells it touches; none for changes beside the rows. */
  readonly cells: readonly ChangedCell[];
  /** Who accepted it, where somebody did. */
  readonly approval?: Approval;
}
