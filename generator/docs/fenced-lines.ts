/** For each line of a Markdown page, whether it belongs to fenced code, the fences included. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const [, marks = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line.replace(/\r$/, "")) ?? [];
    if (fence === undefined) {
      if (marks !== "" && !(marks.startsWith("`") && rest.includes("`"))) fence = marks;
      return fence !== undefined;
    }
    if (marks.startsWith(fence) && rest.trim() === "") fence = undefined;
    return true;
  });
}
