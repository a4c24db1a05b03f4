/**
 * A text as a terminal may show it. Control characters would move the cursor or start an escape sequence, and invisible ones
 * (bidirectional marks, joiners, halves of a surrogate pair, spaces that are none) would make the text read as another: each of their UTF-16 code
 * units is shown as `·`, so columns stay what they are.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, ({ length }) => "·".repeat(length));
}
