/**
 * What a reader cannot see or what reorders a line, and so must not stand in a source file as it is: control characters (but
 * for tabs and line ends), line separators, zero-width characters, bidirectional controls, fillers, variation selectors, tags, and
 * halves of surrogate pairs. By number rather than by Unicode property, which would change with the engine's version.
 */
export const INVISIBLE: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: they are looked for one by one
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
