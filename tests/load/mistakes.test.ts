import { describe, expect, test } from "bun:test";
import { findings, loadText, rendered } from "../tester.ts";

async function found(text: string): Promise<readonly string[]> {
  const [document, diagnostics] = await loadText(text);
  expect(document === undefined).toBe(diagnostics.length > 0);
  return findings(diagnostics);
}

describe("a mistake in YAML is found:", () => {
  test.each([
    ["an empty file", "", "1:1 no-yaml-error: the spec is empty"],
    ["an empty file with a byte order mark", "\ufeff", "1:1 no-yaml-error: the spec is empty"],
    [
      "nothing but comments",
      "# nothing\n\n",
      "1:1 no-yaml-error: the spec is empty: there is nothing but comments in it",
    ],
    ["a list that does not end", "a: [1, 2\nb: 3\n", "1:4 no-yaml-error: this `[` is not closed"],
    [
      "a map inside a line",
      "a: b: c\n",
      "1:4 no-yaml-error: text with a colon and a space in it has to stand in quotes",
    ],
    ["a quote that does not end", 'a: "x\nb: 1\n', "1:4 no-yaml-error: this quote is not closed"],
    [
      "another column",
      "a:\n  b: 1\n c: 2\n",
      "3:2 no-yaml-error: this line is not indented like the others that it belongs to",
    ],
    ["a tab as indentation", "a:\n\tb: 1\n", "2:1 no-yaml-error: a tab cannot indent a line"],
    ["a reserved character", "a: @x\n", "1:4 no-yaml-error: text cannot begin with `@` unless it stands in quotes"],
    ["an escape that is none", 'a: "\\q"\n', "1:5 no-yaml-error: `\\q` means nothing between double quotes"],
    ["a comma too many", "a: [1,,2]\n", "1:7 no-yaml-error: there is a comma too many"],
    ["a directive that is none", "%FOO\n---\na: 1\n", "1:1 no-yaml-error: unknown directive %FOO"],
    ["a tag of one's own", "a: !secret x\n", "1:4 no-unknown-tag: the tag `!secret` means nothing here"],
    [
      "a tag of another library",
      "a: !!js/function x\n",
      "1:4 no-unknown-tag: the tag `!!js/function` means nothing here",
    ],
    ["a tag on everything", "!foo\na: 1\n", "1:1 no-unknown-tag: the tag `!foo` means nothing here"],
    [
      "a tag with a handle",
      "%TAG ! tag:x,2000:\n---\na: !y 1\n",
      "3:4 no-unknown-tag: the tag `!y` means nothing here",
    ],
    ["an alias without an anchor", "a: *nope\n", "1:4 no-yaml-error: there is no anchor called `nope`"],
    [
      "an alias above its anchor",
      "a: *x\nb: &x 1\n",
      "1:4 no-yaml-error: there is no anchor called `x` above this, only below",
    ],
  ])("%s", async (_what, text, expected) => {
    const [finding = "", ...more] = await found(text);
    if (typeof expected === "string") expect(finding).toBe(expected);
    else expect(finding).toMatch(expected);
    expect(more).toEqual([]);
  });

  test.each([
    ["what is not plain data", "a: !!binary aGk=\n", "1:4 no-unknown-tag: the tag `!!binary` means nothing here"],
    ["another version of YAML, which reads `yes` as true", "%YAML 1.1\n---\na: yes\n", /^1:1 no-yaml-error: /],
    ["a second document", "a: 1\n---\nb: 2\n", /^2:1 no-yaml-error: (?!.*YAML\.)/],
    ["a key that is no text", "? { a: 1 }\n: 2\n", /^1:3 no-yaml-error: (?!.*stringKeys)/],
    ["an alias inside its own anchor", "a: &x\n  b: *x\n", /^2:6 /],
  ])("in words that do not need the parser's manual: %s", async (_what, text, expected) => {
    const [finding = "", ...more] = await found(text);
    if (typeof expected === "string") expect(finding).toBe(expected);
    else expect(finding).toMatch(expected);
    expect(more).toEqual([]);
  });
});

test("of a text that is wrong all over, the first mistakes are enough", async () => {
  const lines = Array.from({ length: 1_000 }, (_none, index) => `k${index}: @x\n`);
  expect(await found(lines.join(""))).toHaveLength(10);
});

test("what the parser stumbles over is the last that it is asked about; slips of their own are all found", async () => {
  const reserved = (place: string) => `${place} no-yaml-error: text cannot begin with \`@\` unless it stands in quotes`;
  expect(await found("a: @x\nb: 1\nc: @y\n")).toEqual([reserved("1:4"), reserved("3:4")]);
  const stumble = "3:2 no-yaml-error: this line is not indented like the others that it belongs to";
  expect(await found("a:\n  b: @x\n c: @y\nd: @z\n")).toEqual([reserved("2:6"), stumble]);
});

describe("a number that is not what is written", () => {
  test.each([
    ["1.10", "1.1"],
    ["1.0", "1"],
    ["012", "12"],
    ["1e3", "1000"],
    ["0x10", "16"],
    ["0o17", "15"],
    ["+1", "1"],
    [".5", "0.5"],
    ["5.", "5"],
    ["-0", "0"],
    [".inf", "Infinity"],
    [".nan", "NaN"],
    ["12345678901234567890", "12345678901234567000"],
    ["0.1000000000000000055511151231257827", "0.1"],
  ])("%s", async (written, read) => {
    const message = `no-lossy-number: \`${written}\` without quotes is the number ${read}, which is not what is written`;
    expect(await found(`a:\n  - ${written}\n`)).toEqual([`2:5 ${message}`]);
    expect(await found(`{ a: ${written} }`)).toEqual([`1:6 ${message}`]);
  });
});

describe("a key that stands twice", () => {
  test("is shown at both places", async () => {
    const [, diagnostics] = await loadText("tier: basic\nname: x\ntier: premium\n");
    expect(
      rendered(diagnostics),
    ).toBe(`spec/matrix.yaml:3:1  error  the key \`tier\` stands here a second time  no-repeated-key
  2 | name: x
  3 | tier: premium
    | ^^^^
  spec/matrix.yaml:1:1  the first one is here
    1 | tier: basic
      | ^^^^
  A key can stand once in a map: merge the two, or rename one.

1 error
`);
  });

  test.each([
    ["each time after the first", "k: 1\nk: 2\nk: 3\n", ["2:1", "3:1"], "k"],
    ["in a flow map", "{ a: 1, a: 2 }\n", ["1:9"], "a"],
    ["in a map inside a list", "x:\n  - a: 1\n    a: 2\n", ["3:5"], "a"],
    ["written in two ways", "a: 1\n'a': 2\n\"a\": 3\n", ["2:1", "3:1"], "a"],
    ["as number and text", "1: a\n'1': b\n", ["2:1"], "1"],
    ["although every object has it", "__proto__: 1\n__proto__: 2\n", ["2:1"], "__proto__"],
  ])("is found %s", async (_what, text, places, key) => {
    const message = `no-repeated-key: the key \`${key}\` stands here a second time`;
    expect(await found(text)).toEqual(places.map((place) => `${place} ${message}`));
  });

  test("may stand in two maps", async () => {
    expect(await found("a: { k: 1 }\nb: { k: 1 }\n")).toEqual([]);
  });
});

describe("a merge conflict", () => {
  const markers = (...at: readonly string[]) =>
    at.map((each) => {
      const [line, marker] = each.split(" ");
      return `${line}:1 no-conflict-marker: there is a merge conflict marker (\`${marker}\`) in the spec`;
    });

  test.each([
    [
      "with two sides",
      "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n",
      ["2 <<<<<<<", "4 =======", "6 >>>>>>>"],
    ],
    [
      "with the common ancestor",
      "<<<<<<< HEAD\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> other\n",
      ["1 <<<<<<<", "3 |||||||", "5 =======", "7 >>>>>>>"],
    ],
    ["with CRLF", "<<<<<<< HEAD\r\nb: 1\r\n=======\r\nb: 2\r\n>>>>>>> x\r\n", ["1 <<<<<<<", "3 =======", "5 >>>>>>>"]],
  ])("%s is reported as what it is, and nothing else", async (_what, text, at) => {
    expect(await found(text)).toEqual(markers(...at));
  });

  test("is not seen in indented text", async () => {
    expect(await found("a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n")).toEqual([]);
  });
});
