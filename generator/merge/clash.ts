import type { Keyed, KeyPath } from "./keyed.ts";
import type { Side, Versions } from "./merge-keyed.ts";

/** A thing that both sides changed in different ways, and what each of the three versions says. */
export interface ClashPlace extends Versions<Keyed> {
  readonly path: KeyPath;
  /** Only comments or layout differ. */
  readonly isComment?: true;
}

/** Lines of which a person has to choose one version. */
export interface Clash extends Versions<string> {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** The row or entry that these lines are, as a whole; missing for comments. */
  readonly path?: KeyPath;
  readonly places: readonly ClashPlace[];
}

/** Merged text, in order: text that is decided, and lines that are not. */
export type Piece = string | Clash;

/** How clashes are written. */
export interface MarkerOptions {
  /** How many characters a marker has; git says 7 unless told otherwise. */
  readonly size: number;
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
  /** `diff3` shows the base too. */
  readonly style: "merge" | "diff3";
}

/** The text with the markers of git around what is not decided, and the offset at which each of these stands. */
export function withMarkers(
  pieces: readonly Piece[],
  { size, style, ...names }: MarkerOptions,
): { readonly text: string; readonly offsets: ReadonlyMap<Clash, number> } {
  const offsets = new Map<Clash, number>();
  const marker = (character: string, name: string) => `${character.repeat(size)}${name === "" ? "" : ` ${name}`}\n`;
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    offsets.set(piece, text.length);
    const middle = style === "diff3" ? marker("|", names.base) + piece.base : "";
    text += marker("<", names.ours) + piece.ours + middle + marker("=", "") + piece.theirs + marker(">", names.theirs);
  }
  return { text, offsets };
}

/** The text as one side would have all that is not decided. */
export function asSide(pieces: readonly Piece[], side: Side): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece[side])).join("");
}
