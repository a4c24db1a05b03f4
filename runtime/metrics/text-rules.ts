import type { MetricFindingCode } from "./metric-finding.ts";

/**
 * Anything but characters that are neither forbidden nor changed by NFC, whatever stands beside them: printable ASCII and Latin,
 * most Greek and Cyrillic, Armenian, kana, the common Han characters, Hangul syllables. Only a short cut: for all others each
 * rule is asked. To look for one of them is a fourth faster than to look whether each is none.
 */
const NOT_ORDINARY =
  /[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0388-\u0482\u048a-\u0556\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const LONE_SURROGATE = /\p{Cs}/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;
/** All of these, and what nobody sees: format characters (zero-width, bidirectional, tags), fillers, variation selectors. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text is sure to have no forbidden character and to be in normal form; false says nothing. */
export function isOrdinaryText(text: string): boolean {
  return !NOT_ORDINARY.test(text);
}

/** What is wrong with the first character of a text that no text of a metric may have; undefined where there is none. */
export function forbiddenCharacter(text: string): MetricFindingCode | undefined {
  const [found] = FORBIDDEN.exec(text) ?? [];
  if (found === undefined) return undefined;
  if (CONTROL.test(found)) return "control-character";
  if (LONE_SURROGATE.test(found)) return "lone-surrogate";
  // Some of them count as ignorable too.
  return NONCHARACTER.test(found) ? "noncharacter" : "hidden-character";
}

/** Whether a text has more than so many characters (code points). Looks at no more than twice as many UTF-16 units. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > 2 * limit) return true;
  let length = 0;
  for (const _character of text) length += 1;
  return length > limit;
}
