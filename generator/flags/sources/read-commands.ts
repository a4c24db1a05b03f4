import type { SourceText } from "../../base/source-text.ts";
import type { BuildUse } from "../facts.ts";

/** The options, with the name in quotes or without. What the shell or the workflow fills in is not known, and left out. */
const OPTION = /--feature(s?)(?:=|[ \t]+)(?:\\?(["'])([^"'\r\n\\]*)\\?\2|([^\s"'\\)\]},;]*(?:,[^\s"'\\)\]},;]+)*))/g;

/** Finds the flags that command lines in a text turn on. Comments count too: nobody can tell them in every format. */
export function commandsIn(source: SourceText): readonly BuildUse[] {
  return [...source.text.matchAll(OPTION)].flatMap((match) => {
    const [whole, plural, , quoted, bare] = match;
    const name = quoted ?? bare ?? "";
    if (!/^[\w,=-]+$/.test(name)) return [];
    // Other tools have an option of that name.
    if (plural === "s" && !/\bbun\b/.test(lineAt(source, match.index))) return [];
    const start = match.index + whole.lastIndexOf(name);
    return [
      {
        kind: "option",
        name,
        span: { source, start, end: start + name.length },
        whole: { source, start: match.index, end: match.index + whole.length },
        isMisspelt: plural === "s",
      },
    ];
  });
}

function lineAt(source: SourceText, offset: number): string {
  return source.lineText(source.positionAt(offset).line) ?? "";
}
