/** A JSON Pointer (RFC 6901) into the spec, e.g. `/rows/3/storagePath`; the whole document is the empty string. */
export type Pointer = string;

/** Builds a pointer from its unescaped tokens. */
export function pointerTo(...tokens: readonly (string | number)[]): Pointer {
  let pointer = "";
  for (const token of tokens) pointer += `/${escaped(String(token))}`;
  return pointer;
}

/** Most tokens have nothing to escape, and large specs have many of them. */
function escaped(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** Appends unescaped tokens to a pointer. */
export function below(pointer: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  return pointer + pointerTo(...tokens);
}

/** The unescaped tokens of a pointer; `[]` for the whole document. */
export function pointerTokens(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
