const DOT = 0x2e;
const HYPHEN = 0x2d;
const SMALL_A = 0x61;
const MAX_NAME = 253;
const MAX_LABEL = 63;

/**
 * Recognises, in one pass and without an intermediate string, the host names that nearly every request has: those which
 * are canonical, and for which that can be told from each character by itself.
 *
 * @returns true for 1–253 characters of labels of 1–63 small letters, digits and inner hyphens, none with `--` in third
 *   place (as `xn--` has it), the last of them beginning with a letter; false says nothing
 */
export function isCleanName(text: string): boolean {
  if (text.length > MAX_NAME) return false;
  let start = 0;
  // As if a dot stood in front, so that an empty label is two dots in a row everywhere.
  let previous = DOT;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === DOT) {
      if (previous === DOT || previous === HYPHEN || index - start > MAX_LABEL) return false;
      start = index + 1;
    } else if (code === HYPHEN) {
      if (previous === DOT || (previous === HYPHEN && index - start === 3)) return false;
    } else if (!isLetterOrDigit(code)) {
      return false;
    }
    previous = code;
  }
  if (previous === HYPHEN || text.length - start > MAX_LABEL) return false;
  // Behind a dot at the end there is NaN.
  return text.charCodeAt(start) >= SMALL_A;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= SMALL_A && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
