import { withoutSecrets } from "../base/secrets.ts";

/** A name or value of a spec, to be shown as it is. */
export interface Quoted {
  readonly quoted: string;
}

/** Stands for the cells that a change touches: they are known only once equal changes are put together. */
export const CELLS = Symbol("cells");

/**
 * A piece of a sentence about a change: our own words, or what a spec says, kept apart so that each renderer can escape the
 * latter in its own way.
 */
export type Phrase = readonly (string | Quoted | typeof CELLS)[];

type Hole = string | Quoted | typeof CELLS | Phrase;

/** A sentence of fixed words; what stands in its holes as a string is a word of ours too. */
export function phrase(fixed: TemplateStringsArray, ...holes: readonly Hole[]): Phrase {
  return fixed.flatMap((words, index) => {
    const hole = holes[index];
    const pieces: Phrase = hole === undefined ? [] : isPhrase(hole) ? hole : [hole];
    return words === "" ? pieces : [words, ...pieces];
  });
}

function isPhrase(hole: Hole): hole is Phrase {
  return Array.isArray(hole);
}

/** A text of a spec, quoted. */
export function quote(text: string): Quoted {
  return { quoted: text };
}

/** Pieces as a list in words: `a, b and c`. */
export function enumerated(items: readonly Phrase[]): Phrase {
  return items.flatMap((item, index) => {
    const before = index === 0 ? "" : index === items.length - 1 ? " and " : ", ";
    return before === "" ? item : [before, ...item];
  });
}

/** A phrase as plain text, quotes as backticks. */
export function plainText(pieces: Phrase): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : typeof piece === "symbol" ? "" : `\`${piece.quoted}\``))
    .join("");
}

/** A phrase as it may be printed: what looks like a secret in what it quotes is starred out. */
export function phraseWithoutSecrets(pieces: Phrase): Phrase {
  return pieces.map((piece) => (typeof piece === "object" ? quote(withoutSecrets(piece.quoted)) : piece));
}
