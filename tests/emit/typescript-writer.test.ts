import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import {
  block,
  call,
  declareUnion,
  doc,
  fitsOnLine,
  id,
  key,
  lines,
  lit,
  litTable,
  precompiled,
  type TsCode,
  ts,
  tsFile,
} from "../../generator/emit/writers/typescript.ts";
import { formatted } from "../temp-project.ts";
import { anyLiteral, anyText, layoutKey, layoutText } from "./arbitraries.ts";

/** The value of a piece of code that is an expression. */
function evaluated({ typescript }: TsCode): unknown {
  return new Function(`"use strict"; return ${typescript};`)();
}

// By Unicode property, where the writer goes by numbers: the one checks the other.
const INVISIBLE = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|\p{Cs}/u;

describe("lit", () => {
  test("evaluates to the very text, and shows all of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { typescript } = lit(text);
        expect(evaluated(lit(text))).toBe(text);
        expect(typescript).not.toMatch(INVISIBLE);
        expect(typescript).not.toContain("\n");
        expect(typescript).not.toContain("</");
      }),
      { numRuns: 2000 },
    );
  });

  test("evaluates to the very data", () => {
    fc.assert(
      fc.property(anyLiteral(anyText, anyText), (value) => {
        expect(evaluated(ts`(${lit(value)})`)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  const cases: readonly (readonly [string, Parameters<typeof lit>, string])[] = [
    ["a text", ["a"], '"a"'],
    ["a text with double quotes", ['say "a"'], `'say "a"'`],
    ["a text with as many single ones", [`it's "a`], `"it's \\"a"`],
    ["numbers, truth values and nothing", [[1.5, true, null]], "[1.5, true, null]"],
    ["an empty list and an empty object", [[[], {}]], "[[], {}]"],
    ["a list that fits", [["a", "b"], { before: 109 }], '["a", "b"]'],
    ["a list that does not", [["a", "b"], { before: 109, after: 2 }], '[\n  "a",\n  "b",\n]'],
    ["a record in a list", [[{ a: 1, "b-c": "d" }]], '[{ a: 1, "b-c": "d" }]'],
    [
      "two records",
      [
        [
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ],
        { indent: 2 },
      ],
      "[\n    { a: 1, b: 2 },\n    { a: 3, b: 4 },\n  ]",
    ],
    [
      "a table in a record",
      [
        [
          {
            a: [
              ["b", "c"],
              ["d", "e"],
            ],
          },
        ],
      ],
      '[\n  {\n    a: [\n      ["b", "c"],\n      ["d", "e"],\n    ],\n  },\n]',
    ],
    ["an object", [{ a: { b: [] } }], "{\n  a: {\n    b: [],\n  },\n}"],
    ["the key that sets a prototype", [Object.fromEntries([["__proto__", 1]])], '{\n  ["__proto__"]: 1,\n}'],
  ];
  test.each(cases)("writes %s", (_, args, written) => {
    expect(lit(...args).typescript).toBe(written);
  });
});

describe("doc", () => {
  test("is one comment, whatever the text; every word of it is there", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(0, 2, 40), (text, indent) => {
        const { typescript } = doc(text, indent);
        expect(typescript.startsWith("/**")).toBe(true);
        expect(typescript.indexOf("*/")).toBe(typescript.length - 2);
        expect(typescript).not.toMatch(INVISIBLE);
        for (const [word] of text.matchAll(/[a-z0-9]+/gi)) expect(typescript).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });

  test("has no tag of a comment that the text brings", () => {
    expect(doc("@deprecated x @see {@link y} a@b").typescript).toBe("/** \\@deprecated x \\@see {\\@link y} a@b */");
  });

  test("is wrapped at the width of a line, the words as they are", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const { typescript } = doc(words.join("\n  "), 4);
    const rows = typescript.split("\n");
    expect(rows[0]).toBe("/**");
    expect(rows.at(-1)).toBe("     */");
    expect(rows.slice(1, -1).flatMap((row) => row.replace(/^ {5}\* /, "").split(" "))).toEqual(words);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(120);
    expect(Math.min(...rows.slice(1, -2).map((row) => row.length))).toBeGreaterThan(110);
  });

  test("leaves a word that is too long for a line whole", () => {
    const word = "x".repeat(200);
    expect(doc(`a ${word} b`).typescript).toBe(`/**\n * a\n * ${word}\n * b\n */`);
  });
});

describe("names", () => {
  test.each(["a b", "", "1a", "a-b", "a;b", "ä"])("%p is not taken for an identifier", (name) => {
    expect(() => id(name)).toThrow("not an identifier");
    expect(() => call(name, [])).toThrow("not an identifier");
  });

  test("an identifier stands as it is, another key in quotes", () => {
    expect(id("a$_1").typescript).toBe("a$_1");
    expect([key("a$_1"), key("a-b"), key("1")].map(({ typescript }) => typescript)).toEqual(["a$_1", '"a-b"', '"1"']);
  });

  test("a union of no names is never", () => {
    expect(declareUnion(ts`type A =`, []).typescript).toBe("type A = never;");
  });
});

describe("pieces", () => {
  test("are put together without a change", () => {
    const piece = ts`a ${precompiled("`${b}`")} c`;
    expect(piece.typescript).toBe("a `${b}` c");
    expect(lines([piece, ts`d`]).typescript).toBe("a `${b}` c\nd");
    expect(block([ts`a\n\nb`, ts`c`]).typescript).toBe("{\n  a\n\n  b\n  c\n}");
    expect(tsFile([ts`a`, ts`b`])).toMatch(/^\/\/ Generated by scopec .*\n\na\n\nb\n$/);
  });

  test("fit on a line of 120 columns", () => {
    const wide = (columns: number) => precompiled("日".repeat(columns / 2));
    expect([wide(120), wide(122), ts`a\nb`].map(fitsOnLine)).toEqual([true, false, false]);
  });
});

describe("the layout is the formatter's", () => {
  // One file of many declarations, since each run of the formatter costs more than a thousand of them.
  function expectFormatted(pieces: readonly TsCode[]): void {
    const source = `${lines(pieces).typescript}\n`;
    expect(pieces.length).toBeGreaterThan(100);
    expect(formatted("layout.ts", source)).toBe(source);
  }
  const sample = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: 600, seed: 20_26 });
  const value = anyLiteral(layoutText, layoutKey);
  const container = value.filter((each) => typeof each === "object" && each !== null);
  const record = fc.oneof(
    fc.tuple(layoutText, layoutText),
    fc.record({ a: layoutText, b: layoutText, flags: fc.array(layoutText, { maxLength: 4 }) }),
  );

  test("for lit", () => {
    const before = "export const a = ".length;
    expectFormatted(sample(container).map((each) => ts`export const a = ${lit(each, { before })};`));
  });

  test("for litTable", () => {
    const before = "  table: ".length;
    const tables = fc.oneof(
      fc.array(fc.tuple(layoutText, layoutText), { maxLength: 3 }),
      fc.array(fc.record({ a: layoutText, b: layoutText }), { maxLength: 3 }),
    );
    expectFormatted(
      sample(tables).map(
        (each) => ts`export const a = {
  table: ${litTable(each, { indent: 2, before })},
};`,
      ),
    );
    expect(litTable([["a", "b"]]).typescript).toBe('[["a", "b"]]');
  });

  test("for call", () => {
    const args = fc.oneof(
      fc.array(layoutText, { maxLength: 3 }),
      fc.tuple(layoutText, fc.oneof(fc.array(layoutText, { maxLength: 5 }), value)),
      fc.tuple(record, layoutText),
    );
    expectFormatted(sample(args).map((each) => ts`${call("covers", each)};`));
    expectFormatted(
      sample(args).map(
        (each) => ts`checks(
  ${call("covers", each, { indent: 2, before: 2 })},
  ${lit("x".repeat(110))},
);`,
      ),
    );
  });

  test("for declareUnion", () => {
    const names = fc.array(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,60}$/), { maxLength: 6 });
    const long = fc
      .constantFrom([["N".repeat(110)], ["N".repeat(63)], ["N".repeat(90), "M"]])
      .map(([each = []]) => each);
    expectFormatted(
      sample(fc.oneof(names, long)).map(
        (each) => ts`${declareUnion(ts`export type A =`, each)}
export interface B {
${declareUnion(ts`  readonly ${key("a-b")}:`, each)}
}`,
      ),
    );
  });
});
