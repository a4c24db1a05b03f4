import type { Flag, Matrix } from "../../model/matrix.ts";
import { codeBlock, codeSpan, type Markdown, ownMarkdown, table, text } from "../writers/markdown.ts";
import { lit } from "../writers/typescript.ts";

const IMPORT = 'import { feature } from "bun:bundle";';

/** A worked example of flags; the code is type-checked and run by the project's tests. */
export type FlagExample = Readonly<Record<"title" | "intro" | "code", Markdown>>;

/** Worked examples of guards, with flags of the catalogue. */
export function flagExamples([first, second]: readonly Flag[]): readonly FlagExample[] {
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

/** Worked examples of asking for flags at run time, for a matrix that builds no variants. */
export function runTimeExamples(host: string, { flags, rows }: Matrix): readonly FlagExample[] {
  const own = rows.find((row) => row.host.canonical === host)?.flags;
  const name = lit(own?.[0] ?? flags[0]?.name ?? "").typescript;
  return [
    {
      title: text("Is it on for a host"),
      intro: ownMarkdown("Pass the Host header as it came, and a platform where its rows differ."),
      code: codeBlock("ts", [
        'import { getScopedFeatureFlags } from "./generated/scopes.ts";',
        "",
        `const flags = getScopedFeatureFlags(${lit(host).typescript});`,
        `console.log(flags.has(${name}) ? "on" : "off");`,
      ]),
    },
    {
      title: text("What the catalogue says of it"),
      intro: ownMarkdown("For admin pages and reports: description, status, owner and last day."),
      code: codeBlock("ts", [
        'import { FEATURE_FLAGS } from "./generated/flags.ts";',
        "",
        `const { description, status, owner = "nobody" } = FEATURE_FLAGS[${name}];`,
        "console.log(description, status, owner);",
      ]),
    },
  ];
}

/** Ways of writing a guard that leave the code in, each with a better one. */
export function misuseTable(flag: string): Markdown {
  const call = `feature(${lit(flag).typescript})`;
  const right = `if (${call})`;
  return table(
    ["Instead of", "Write"],
    [
      [`if (Boolean(${call}))`, right],
      [`if (check(${call}))`, right],
      [`if ((() => ${call})())`, right],
      ['import * as bundle from "bun:bundle"', 'import { feature } from "bun:bundle"'],
      ["const on = feature", 'import { feature as on } from "bun:bundle"'],
    ]
      .map((row) => row.map(codeSpan))
      .concat([
        [text("an import at the top for what one branch uses"), text("await import() or require() in the branch")],
        [text("a comment that begins with an exclamation mark in a branch"), text("an ordinary comment")],
      ]),
  );
}

function example(title: string, intro: string, code: readonly string[]): FlagExample {
  return { title: text(title), intro: ownMarkdown(intro), code: codeBlock("ts", [IMPORT, "", ...code]) };
}
