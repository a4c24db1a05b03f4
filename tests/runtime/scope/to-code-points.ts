/** @returns the code points of a text, with a lone surrogate as itself */
export function toCodePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
