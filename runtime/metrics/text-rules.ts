import type { MetricFindingCode } from "./metric-finding.ts";

const PLAIN = /^[\x20-\x7e]*$/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** What nobody sees: format characters (zero-width, bidirectional, tags), fillers, variation selectors. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const LONE_SURROGATE = /\p{Cs}/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/** Whether a text is printable ASCII: such a text is normal, and nothing in it hides. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** A character that no text of a metric may have; undefined where there is none. */
export function forbiddenCharacter(text: string): MetricFindingCode | undefined {
  if (CONTROL.test(text)) return "control-character";
  if (LONE_SURROGATE.test(text)) return "lone-surrogate";
  // Some noncharacters count as ignorable too.
  if (NONCHARACTER.test(text)) return "noncharacter";
  return HIDDEN.test(text) ? "hidden-character" : undefined;
}

/** Whether a text has more than so many characters (code points). Looks at no more than twice as many UTF-16 units. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > 2 * limit) return true;
  let length = 0;
  for (const _character of text) length += 1;
  return length > limit;
}
