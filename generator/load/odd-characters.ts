/** A character that looks like a space and is none. */
export interface OddSpace {
  readonly index: number;
  /** What it is, for a message. */
  readonly name: string;
}

/** Characters that editors and web pages put where a space is meant: Unicode's separators, and invisible ones. */
const ODD_SPACES = "\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff";

const WHERE_A_SPACE_MATTERS = new RegExp(`^([ -]*)[${ODD_SPACES}]|[:-][${ODD_SPACES}]`);

/** A space that is none where one counts: in a line's indentation, behind a colon or a dash. `undefined` without any. */
export function oddSpaceIn(line: string): OddSpace | undefined {
  const match = WHERE_A_SPACE_MATTERS.exec(line);
  if (match === null) return undefined;
  const index = match.index + match[0].length - 1;
  const code = (line.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { index, name: code === "00A0" ? "a no-break space (U+00A0)" : `an odd space (U+${code})` };
}
