import {
  codeSpan,
  joined,
  type Markdown,
  md,
  none,
  ownMarkdown,
  table,
  text,
} from "../../../generator/emit/writers/markdown.ts";
import { SHAPES } from "./index.ts";
import type { Shape, Verdict } from "./shape.ts";

/** Where the page stands. */
export const PAGE = "docs/feature-shapes.md";

const CHAPTERS: readonly { readonly verdict: Verdict; readonly title: string; readonly intro: string }[] = [
  {
    verdict: "eliminated",
    title: "What is left out",
    intro:
      "Bun leaves out the code that says `GONE`. Where syntax is named, only with `--minify-syntax`, which `scopec build` always has on.",
  },
  {
    verdict: "rejected",
    title: "What Bun refuses",
    intro: "Here the build fails, and says where. A condition is the only place for a flag.",
  },
  {
    verdict: "leaks",
    title: "What leaks",
    intro:
      "Here the build succeeds, and the code that says `GONE` is in it. The last column is what `scopec build --check` says; a dash means that nobody can know.",
  },
];

/** The page of all shapes. */
export function shapesPage(): string {
  const counts = CHAPTERS.map(({ verdict }) => SHAPES.filter((shape) => shape.verdict === verdict).length);
  const chapters = CHAPTERS.map(({ verdict, title, intro }) =>
    [`## ${title}`, intro, shapeTable(SHAPES.filter((shape) => shape.verdict === verdict)).markdown].join("\n\n"),
  );
  return `<!-- Made by \`bun tests/variants/shapes/update.ts\` from the table that the tests build; do not edit. -->

# Ways of writing \`feature()\`

\`feature()\` of \`bun:bundle\` is decided while Bun bundles. In most places that works, in some Bun refuses, and in others it
says nothing and leaves the code in. Each of these ${SHAPES.length} ways is built with the Bun of this project by
\`tests/variants/shapes.test.ts\`, with the flags \`A\` and \`B\` off: ${counts[0]} leave the code out, ${counts[1]} are refused, ${counts[2]} leak.
Each file begins with \`import { feature } from "bun:bundle"\` unless it shows another import.

In short: import \`feature\` by its name, and let \`feature("NAME")\` stand in the condition of an \`if\` or \`?:\` itself, with
\`!\`, \`&&\`, \`||\` and comparisons around it at most.

${chapters.join("\n\n")}
`;
}

function shapeTable(shapes: readonly Shape[]): Markdown {
  return table(
    ["", "Code", "Needs", "`scopec build --check`"],
    shapes.map(({ title, code, files = {}, needsMinify = false, finds = [] }) => [
      text(title),
      joined(
        [code, ...Object.entries(files).map(([name, content]) => `// ${name}\n${content}`)].flatMap(codeLines),
        "<br>",
      ),
      needsMinify ? text("syntax") : none,
      finds.length === 0 ? none : joined(finds.map(codeSpan)),
    ]),
  );
}

function codeLines(code: string): readonly Markdown[] {
  return code.split("\n").map((line) => {
    const indent = line.length - line.trimStart().length;
    return md`${ownMarkdown("&nbsp;".repeat(indent))}${codeSpan(line.trim())}`;
  });
}
