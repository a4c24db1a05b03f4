import type { Flag } from "../../model/matrix.ts";
import { codeBlock, type Markdown, ownMarkdown, text } from "../writers/markdown.ts";
import { lit } from "../writers/typescript.ts";

const IMPORT = 'import { feature } from "bun:bundle";';

/** Worked examples of guards, with flags of the catalogue; the code is type-checked and run by the project's tests. */
export function flagExamples([first, second]: readonly Flag[]): readonly {
  readonly title: Markdown;
  readonly intro: Markdown;
  readonly code: Markdown;
}[] {
  const a = lit(first?.name ?? "").typescript;
  const b = second === undefined || second === first ? undefined : lit(second.name).typescript;
  return [
    example("A statement", "Without the flag, neither the call nor the text is in the bundle.", [
      `if (feature(${a})) {`,
      '  console.log("built in");',
      "}",
    ]),
    example("One of two values", "The other one goes.", [
      `const edition = feature(${a}) ? "extended" : "plain";`,
      "console.log(edition.length > 0);",
    ]),
    example("An early return", "What follows it goes when the build minifies syntax, as `scopec build` always does.", [
      "function size(text: string): number {",
      `  if (!feature(${a})) return 0;`,
      "  return text.length;",
      "}",
      'console.log(size("x") >= 0);',
    ]),
    example("A module", "Imported inside the branch, it is read only by builds that have the flag.", [
      `if (feature(${a})) {`,
      '  const { platform } = await import("node:os");',
      "  console.log(platform());",
      "}",
    ]),
    ...(b === undefined
      ? []
      : [
          example("Two flags", "`!`, `&&` and `||` around the calls are decided as well.", [
            `if (feature(${a}) && !feature(${b})) {`,
            '  console.log("one without the other");',
            "}",
          ]),
        ]),
  ];
}

function example(title: string, intro: string, code: readonly string[]) {
  return { title: text(title), intro: ownMarkdown(intro), code: codeBlock("ts", [IMPORT, "", ...code]) };
}
