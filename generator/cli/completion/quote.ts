/** A text as one word of bash and zsh, in single quotes. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text as one word of fish, where a backslash means something in single quotes as well. */
export function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** A text in a specification of zsh's `_arguments` or `_describe`, before it is quoted. */
export function zshSpecified(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}
