import { withoutSecrets } from "./secrets.ts";

/**
 * A text of at most `length` UTF-16 code units: a longer one ends in `…`, and no character is cut in two. What looks like a secret
 * is starred out of it before, since half of one looks like none.
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${withoutSecrets(text)
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, "")}…`;
}
