import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";
import { readPlainYaml } from "../../generator/load/plain-yaml.ts";
import { readYaml } from "../../generator/load/yaml.ts";

const SPEC = readFileSync(join(import.meta.dirname, "../../spec/matrix.yaml"), "utf8");

/** What the real parser makes of a text: its value, and whether it found anything to complain about. */
function parsed(text: string) {
  const [document, diagnostics] = readYaml(createSourceText("t.yaml", text));
  return { value: document?.value, findings: diagnostics.map(({ message }) => message) };
}

/** Whether the fast reader agrees: it gave up, or gave the very value of a text without findings. */
function expectAgreement(text: string): "gave up" | "read" {
  const plain = readPlainYaml(text);
  if (plain === undefined) return "gave up";
  expect({ text, value: plain.value, findings: [] as string[] }).toEqual({ text, ...parsed(text) } as never);
  return "read";
}

describe("readPlainYaml", () => {
  test("reads the project's own spec", () => {
    expect(expectAgreement(SPEC)).toBe("read");
  });

  test.each([
    ["a: 1\n"],
    ["a:\nb: x\n"],
    ["a:\n  - x\n  - u: 1\n    z: [p, q]\n"],
    ["a:\n- x\n- z\nb: 1\n"],
    ["# c\na: { b: c, d: [] } # e\n"],
    ["a: \"x: y # z\"\nb: 'p | q'\n"],
    ["a: http://x/y#z\n"],
    ["a b (c): 1\n"],
    ["a: {}\nb: []\n"],
    ["a: v1.2.3-x\n"],
    ["a: b c  \n"],
    ["__proto__: 1\nconstructor: 2\n"],
  ])("reads %j", (text) => {
    expect(expectAgreement(text)).toBe("read");
  });

  test.each([
    [""],
    ["a"],
    [" a: 1"],
    ["a: 1\n b: 2"],
    ["a: x\n  y"],
    ["a: 1\na: 2"],
    ["a: {b: 1, b: 2}"],
    ["a: &x 1"],
    ["a: *x"],
    ["a: !t x"],
    ["a: |\n  x"],
    ["a: >\n  x"],
    ["? a\n: b"],
    ["a: 1.10"],
    ["a: 012"],
    ["a: 0x1f"],
    ["a: 1e3"],
    ["a: +1"],
    ["a: .5"],
    ["a: .inf"],
    ["a: 2020-01-01"],
    ["a: 1_000"],
    ["a: 1.3.5"],
    ["y: a"],
    ["a: 12345678901234567890"],
    ["a: null"],
    ["a: ~"],
    ["a: Yes"],
    ["a: TRUE"],
    ['a: "x\\ny"'],
    ["a: 'it''s'"],
    ['a: "x" y'],
    ["a: x: y"],
    ["a: [1, 2"],
    ["a: [1,]"],
    ["a: [1] x"],
    ["a: [x: 1]"],
    ["a: {b}"],
    ["a: @x"],
    ["a: `x`"],
    ["a: %x"],
    ["a:\tb"],
    ["a: b\r\n"],
    ["\ufeffa: b"],
    ["a: b\u00a0"],
    ["a:\n\u00a0\u00a0b: c"],
    ["a:\u3000b"],
    ["--- \na: b"],
    ["a: b\n...\n"],
    ["%YAML 1.2\n---\na: b"],
    ["- - a"],
    ["-\n  a: 1"],
    ["- a\nb: 1"],
    ["a:\n  - x\n b: 1"],
    ["<<: x"],
    ["null: x"],
    ["a: x #y\n  z"],
    ["a:x"],
    ["a: \ud800"],
    [`a: ${"[".repeat(40)}${"]".repeat(40)}`],
    [Array.from({ length: 40 }, (_none, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("leaves %j to the real parser", (text) => {
    expect(expectAgreement(text)).toBe("gave up");
  });

  test("agrees on texts of small pieces that mean something in YAML", () => {
    const piece = fc.constantFrom(
      ..."a b 1 0 - : # , [ ] { } \" ' | > & * ! % @ ` ? ~ . + / ( ) _ é \\ \n".split(" "),
      " ",
      "  ",
      "\u00a0",
      "\n",
      "\n  ",
      "a: ",
      "- ",
      ": ",
      " #",
      "true",
      "null",
      "1.0",
      "a: b\n",
      "  c: d\n",
      "- e\n",
      "[a, b]",
      "{ a: b }",
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        if (expectAgreement(pieces.join("")) === "read") read += 1;
      }),
      { numRuns: 60_000, seed: 20_261_121 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test("agrees on the real spec with small changes", () => {
    const change = fc.record({
      at: fc.nat(SPEC.length - 1),
      remove: fc.nat(6),
      insert: fc.constantFrom(
        "",
        " ",
        "\n",
        "  ",
        ":",
        ": ",
        "#",
        " #",
        "- ",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "a",
        "0",
        "1.0",
        "&a",
        "\t",
        "|",
      ),
    });
    // A stretch of the spec, so that a case is quick, cut at the beginning of a top-level key.
    const sections = SPEC.split(/^(?=[a-z]+:)/m).filter((section) => section.length < 6_000);
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sections), change, (section, { at, remove, insert }) => {
        const place = at % section.length;
        if (expectAgreement(section.slice(0, place) + insert + section.slice(place + remove)) === "read") read += 1;
      }),
      { numRuns: 3_000, seed: 20_261_121 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
