/**
 * What a file pattern may be, as a regular expression: a relative path of names and `*`, which stands for any part of one
 * name (so two in a row, which elsewhere mean any number of folders, are none). It cannot leave its folder, and ends like a file that a spec may be written in.
 */
export const FILE_PATTERN = "^(?!/)(?!.*\\*\\*)(?!.*(?:^|/)\\.{0,2}/)[A-Za-z0-9._*/-]+\\.(?:ya?ml|ts)$";

/**
 * Whether one name fits a pattern of one: what stands between the stars follows each other in it. Like in a shell, a star at
 * the beginning passes over names that begin with a dot.
 */
export function fitsPattern(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const [first = "", ...others] = pattern.split("*");
  if (others.length === 0) return name === pattern;
  const last = others.pop() ?? "";
  const end = name.length - last.length;
  if (!name.startsWith(first) || !name.endsWith(last) || end < first.length) return false;
  let at = first.length;
  for (const part of others) {
    const next = name.indexOf(part, at);
    if (next === -1 || next + part.length > end) return false;
    at = next + part.length;
  }
  return true;
}

/**
 * Whether a path fits a pattern of names and stars, in which `**` as a whole name stands for any number of folders. A pattern
 * that names a folder covers all that is below it.
 */
export function fitsPath(path: string, pattern: string): boolean {
  const wanted = pattern.split("/").filter((part) => part !== "");
  return fitsFrom(path.split("/"), wanted);
}

function fitsFrom(names: readonly string[], wanted: readonly string[]): boolean {
  const [first, ...others] = wanted;
  if (first === undefined) return true;
  const [name, ...below] = names;
  if (first === "**") return fitsFrom(names, others) || (name !== undefined && fitsFrom(below, wanted));
  return name !== undefined && fitsPattern(name, first) && fitsFrom(below, others);
}
