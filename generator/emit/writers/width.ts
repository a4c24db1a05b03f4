/** Drawn twice as wide as a letter: the scripts of East Asia, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu;

/** Drawn over the character before it. */
const COMBINING = /[\p{Mn}\p{Me}]/gu;

/** Alphabets of one column a letter, and everyday punctuation: dashes, quotes, arrows. */
const NARROW = /^[\0-\u02ff\u2000-\u20cf\u2100-\u2bff]*$/;

/** How many columns a line of text takes in an editor, as formatters reckon it (rare symbols aside). */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  return [...text].length + count(WIDE) - count(COMBINING);
}
