/**
 * Whether git left a merge conflict in a text: the three markers in their order, each on a line of its own, of whatever size. Both
 * versions between them were committed, so that nothing is lost with the text.
 */
export function isUnmerged(text: string): boolean {
  const marker = /^(<{7,}|={7,}|>{7,})(?: [^\n]*)?\r?$/gm;
  let expected = "<";
  let size = 0;
  for (const [, run = ""] of text.matchAll(marker)) {
    if (run[0] !== expected || (expected !== "<" && run.length !== size)) continue;
    if (expected === ">") return true;
    size = run.length;
    expected = expected === "<" ? "=" : ">";
  }
  return false;
}
