import { decodePunycode, encodePunycode } from "./punycode.ts";

const PREFIX = "xn--";

/** The four code points that RFC 5892 §2.6 and appendix A.1–A.2 allow although case folding changes them: ß ς ZWNJ ZWJ. */
const STABLE_BY_EXCEPTION = /[\u00df\u03c2\u200c\u200d]/gu;

/**
 * What a U-label can never hold: capitals, compatibility forms and ignorable characters ("unstable", RFC 5892 §2.2),
 * control characters, spaces, and the ideographic full stop, which reads as the end of a label (RFC 3490 §3.1).
 */
const NEVER_IN_A_LABEL = /[\p{Changes_When_NFKC_Casefolded}\p{Cc}\p{Z}\u3002]/u;

/**
 * Says whether a label that begins `xn--` is an A-label (RFC 5890 §2.3.2.1): Punycode of a valid U-label, and the only
 * way to write it.
 *
 * The U-label has at least one non-ASCII code point and no surrogate, is in NFC, has no hyphen at either end nor `--` in
 * third place, does not begin with a combining mark (RFC 5891 §4.2.3) and holds no unstable character.
 *
 * Left out on purpose: the table of allowed code points, the contextual and the bidi rules (RFC 5892, RFC 5893). They
 * change with each Unicode version, so one host would be accepted by one engine and refused by the next; and since
 * matching compares A-labels, to accept one more of them gives nobody a scope.
 *
 * @param label - at most 63 characters of `[a-z0-9-]`, lower-case
 */
export function isALabel(label: string): boolean {
  if (!label.startsWith(PREFIX)) return false;
  const encoded = label.slice(PREFIX.length);
  const codePoints = decodePunycode(encoded);
  // The decoder is strict enough for the last comparison to hold always; that no label has a second spelling is worth both.
  return codePoints !== null && isULabel(codePoints) && encodePunycode(codePoints) === encoded;
}

function isULabel(codePoints: readonly number[]): boolean {
  const text = String.fromCodePoint(...codePoints);
  return (
    codePoints.some((codePoint) => codePoint > 0x7f) &&
    text.normalize("NFC") === text &&
    !text.startsWith("-") &&
    !text.endsWith("-") &&
    !/^..--/u.test(text) &&
    !/^\p{M}/u.test(text) &&
    !NEVER_IN_A_LABEL.test(text.replace(STABLE_BY_EXCEPTION, ""))
  );
}
