import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { markdownTable } from "markdown-table";
import {
  codeBlock,
  codeSpan,
  codeSpans,
  joined,
  type Markdown,
  md,
  none,
  ownMarkdown,
  table,
  text,
} from "../../generator/emit/writers/markdown.ts";
import { displayWidth } from "../../generator/emit/writers/width.ts";
import { readPage, shown } from "../markdown-page.ts";
import { anyText } from "./arbitraries.ts";

/** Places where a piece may stand: what is written there, and the elements that a page of it has. */
const PLACES: Readonly<Record<string, readonly [(piece: Markdown) => string, readonly string[]]>> = {
  paragraph: [({ markdown }) => `first\n\n${markdown}\n\nlast`, ["p", "p", "p"]],
  "list item": [({ markdown }) => `- ${markdown}`, ["ul", "li"]],
  "list item with a name": [({ markdown }) => `- Tier: ${markdown}`, ["ul", "li"]],
  heading: [({ markdown }) => `### ${markdown}`, ["h3"]],
  "table cell": [
    (piece) => table(["A", "B"], [[piece, text("x")]]).markdown,
    ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"],
  ],
};

/** The piece of text in a place, as a page shows it. */
function readAt(place: string, source: string): string | undefined {
  const { blocks, headings, tables } = readPage(source);
  if (place === "table cell") return tables[0]?.rows[0]?.[0];
  if (place === "heading") return headings[0]?.text;
  return place === "paragraph" ? blocks[1] : blocks[0]?.replace(/^Tier: /, "");
}

/** What no field of a spec may be. */
const isBlank = (written: string) => !/\S/.test(written);

describe.each(Object.keys(PLACES))("in a %s", (place) => {
  const [put, structure] = PLACES[place] ?? [() => "", []];

  test("text shows as it is written, and nothing of it is markup", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        fc.pre(!isBlank(written));
        const source = put(text(written));
        expect(readPage(source).structure).toEqual([...structure]);
        expect(readAt(place, source)).toBe(shown(written));
      }),
      { numRuns: 3000 },
    );
  });

  test("code shows as it is written, and is code", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        fc.pre(!isBlank(written));
        const source = put(codeSpan(written));
        const withCode = [...structure];
        withCode.splice(place === "table cell" ? -1 : place === "paragraph" ? 2 : structure.length, 0, "code");
        expect(readPage(source).structure).toEqual(withCode);
        // White space at its ends is part of a code.
        expect(readAt(place, source)).toBe(shown(`|${written}|`).slice(1, -1));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("text", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["plain words, 5 % (of 10) - all + more!", "plain words, 5 % (of 10) - all + more!"],
    ["snake_case and -1.5KB", "snake_case and -1.5KB"],
    ["__proto__", "\\_\\_proto\\_\\_"],
    ["a|b", "a\\|b"],
    ["<b>&amp;", "&lt;b>&amp;amp;"],
    ["R&D > 1", "R&D > 1"],
    ["{{x}} {x}", "&#123;{x}} {x}"],
    ["a\r\nb", "a<br>b"],
    ["a\u202eb", "a&#x202e;b"],
    ["\u{e0041}", "&#xe0041;"],
    ["nul\0 and half \ud800 of a pair", "nul&#x0; and half &#xd800; of a pair"],
    ["$a$", "\\$a\\$"],
    ["# a", "\\# a"],
    ["#a", "#a"],
    ["1. a", "1\\. a"],
    ["1.5", "1.5"],
    ["--- a", "\\--- a"],
    ["-a", "-a"],
    ["https://x.example/a*b", "https\\://x.example/a\\*b"],
  ];
  test.each(cases)("%j is written %j", (written, markdown) => {
    expect(text(written).markdown).toBe(markdown);
  });
});

describe("codeSpan", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["*.example.com", "`*.example.com`"],
    ["a\\b", "`a\\b`"],
    ["a|b", "<code>a\\|b</code>"],
    ["`a`", "<code>\\`a\\`</code>"],
    [" a ", "<code>&#32;a&#32;</code>"],
    ["a\u200bb", "<code>a&#x200b;b</code>"],
    ["{{x}}", "<code>&#123;{x}}</code>"],
    ["", "–"],
  ];
  test.each(cases)("%j is written %j", (written, markdown) => {
    expect(codeSpan(written).markdown).toBe(markdown);
  });

  test("several stand in a row; a dash where there are none", () => {
    expect(codeSpans(["a", "b"]).markdown).toBe("`a`, `b`");
    expect(codeSpans([])).toEqual(none);
  });
});

describe("pieces", () => {
  test("are put together without a change", () => {
    expect(md`**${text("a*b")}** ${ownMarkdown("_c_")}`.markdown).toBe("**a\\*b** _c_");
    expect(joined([text("a"), text("b")]).markdown).toBe("a, b");
    expect(joined([text("a"), text("b")], "; ").markdown).toBe("a; b");
  });
});

describe("table", () => {
  test("has all its cells, whatever is in them", () => {
    const cells = fc.array(
      fc.tuple(anyText, anyText).filter(([first, second]) => !isBlank(first) && !isBlank(second)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const { markdown } = table(
          ["A", "B"],
          rows.map(([first, second]) => [text(first), codeSpan(second)]),
        );
        const [found] = readPage(markdown).tables;
        expect(found?.headings).toEqual(["A", "B"]);
        expect(found?.rows).toEqual(rows.map(([first, second]) => [shown(first), shown(`|${second}|`).slice(1, -1)]));
      }),
      { numRuns: 300 },
    );
  });

  test("is what markdown-table prints", () => {
    const cells = fc.array(anyText, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cells, fc.array(cells, { maxLength: 4 }), (headings, rows) => {
        const { markdown } = table(
          headings,
          rows.map((row) => row.map(ownMarkdown)),
        );
        expect(markdown).toBe(markdownTable([headings, ...rows], { stringLength: displayWidth }));
      }),
      { numRuns: 500 },
    );
  });

  test("lines up in its source, wide characters and all", () => {
    const { markdown } = table(
      ["Name", "B"],
      [
        [text("日本語"), text("x")],
        [text("e\u0301"), text("👩")],
      ],
    );
    const [first = "", ...rows] = markdown.split("\n");
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(displayWidth(row)).toBe(displayWidth(first));
    expect(markdown).toBe("| Name   | B  |\n| ------ | -- |\n| 日本語 | x  |\n| e\u0301      | 👩 |");
  });
});

describe("codeBlock", () => {
  test("ends after its last line and not before", () => {
    const lines = ["const a = 1;", "```", "````", "# no heading"];
    const { markdown } = codeBlock("ts", lines);
    expect(markdown).toBe(["`````ts", ...lines, "`````"].join("\n"));
    expect(readPage(markdown).structure).toEqual(["pre", "code"]);
    expect(codeBlock("bash", ["ls"]).markdown).toBe("```bash\nls\n```");
  });
});
