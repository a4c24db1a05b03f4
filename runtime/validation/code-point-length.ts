/** The length of a text in characters (Unicode code points), as JSON Schema counts `minLength` and `maxLength`. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}
