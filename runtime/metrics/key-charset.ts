/** In the order of a pattern: a hyphen stands for itself at the end only. */
const MEMBERS: readonly string[] = ["A-Z", "a-z", "0-9", "_", ".", ":", "/", "-"];
const CHARSET = /^(?:A-Z|a-z|0-9|[_.:/-])+$/;

/** Whether a text is a list of key characters: `A-Z`, `a-z`, `0-9` and any of `_ . : / -`, one after the other. */
export function isKeyCharset(text: unknown): text is string {
  return typeof text === "string" && CHARSET.test(text);
}

/**
 * The pattern of keys, as the source of a regular expression: one of the characters or more, and nothing else.
 *
 * @param charsets - lists of key characters; what stands in any of them is allowed
 */
export function keyPatternOf(charsets: readonly string[]): string {
  const members = new Set(
    charsets.flatMap((charset) => [...charset.matchAll(/A-Z|a-z|0-9|./g)].map(([member]) => member)),
  );
  return `^[${MEMBERS.filter((member) => members.has(member)).join("")}]+$`;
}
