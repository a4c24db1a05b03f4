import type { MetricFindingCode } from "./metric-finding.ts";
import { forbiddenCharacter, isLongerThan } from "./text-rules.ts";

/** A text that may be kept, in normal form, or what is wrong with it. */
export type InspectedText =
  | { readonly text: string; readonly problem?: never }
  | { readonly problem: MetricFindingCode; readonly text?: never };

/**
 * Judges a text and brings it into Unicode's normal form NFC. Its length counts before and after, so that neither a text
 * that grows nor one that takes long to normalise gets through; forbidden characters are looked for in both.
 */
export function inspectText(text: string, maxLength: number): InspectedText {
  if (isLongerThan(text, maxLength)) return { problem: "text-too-long" };
  const problem = forbiddenCharacter(text);
  if (problem !== undefined) return { problem };
  const normal = text.normalize("NFC");
  return isLongerThan(normal, maxLength) ? { problem: "text-too-long" } : { text: normal };
}
