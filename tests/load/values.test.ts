import { describe, expect, test } from "bun:test";
import { findings, loadText } from "../tester.ts";

async function readValue(text: string): Promise<unknown> {
  const [document, diagnostics] = await loadText(text);
  expect(findings(diagnostics)).toEqual([]);
  return document?.value;
}

describe("YAML becomes plain data:", () => {
  test.each<[string, string, unknown]>([
    ["a map, a list, text, whole numbers and fractions", "a:\n  - b\n  - 1\n  - 1.5\n", { a: ["b", 1, 1.5] }],
    ["nothing", "a:\nb: ~\nc: null\n", { a: null, b: null, c: null }],
    [
      "true and false, and no other word",
      "a: true\nb: False\nc: yes\nd: off\n",
      { a: true, b: false, c: "yes", d: "off" },
    ],
    ["what looks like a date or a time", "a: 2020-01-01\nb: 12:30:45\n", { a: "2020-01-01", b: "12:30:45" }],
    ["what only looks like a number", "a: 1_000\nb: 1.2.3\nc: 0b1\n", { a: "1_000", b: "1.2.3", c: "0b1" }],
    ["numbers in quotes", "a: '1.10'\nb: \"012\"\n", { a: "1.10", b: "012" }],
    ["a negative number", "a: -3\nb: -0.5\n", { a: -3, b: -0.5 }],
    ["folded and literal text", "a: >-\n  x\n  y\nb: |\n  x\n  y\n", { a: "x y", b: "x\ny\n" }],
    ["text over several lines", "a: one\n  two\n", { a: "one two" }],
    ["escapes", 'a: "\\u0041\\n\\"\\x41"\n', { a: 'A\n"A' }],
    ["flow collections over several lines", "a: [1,\n  { b: c,\n  }]\n", { a: [1, { b: "c" }] }],
    ["a comma behind the last item", "a: [1,]\n", { a: [1] }],
    ["characters beyond the first plane", "a: \u{1f600}\n", { a: "\u{1f600}" }],
    ["JSON", '{"a": [1, "b", null, true], "c": {}}', { a: [1, "b", null, true], c: {} }],
    ["keys as they are written", "1.10: a\n012: b\n~: c\ntrue: d\n", { "1.10": "a", "012": "b", "~": "c", true: "d" }],
    ["only a scalar", "just text\n", "just text"],
    ["a known tag", "a: !!str 12\n", { a: "12" }],
    ["a document that says that it begins and ends", "---\na: 1\n...\n", { a: 1 }],
    ["the version that it is read as", "%YAML 1.2\n---\na: yes\n", { a: "yes" }],
  ])("%s", async (_what, text, value) => {
    expect(await readValue(text)).toEqual(value);
  });

  test.each([
    ["a byte order mark", "\ufeffa: 1\nb: x\n"],
    ["CRLF", "a: 1\r\nb: x\r\n"],
    ["tabs behind values and keys", "a:\t1\t\nb: x\t# comment\n"],
    ["comments and empty lines", "# one\n\na: 1 # two\n\n# three\nb: x\n"],
    ["no line feed at the end", "a: 1\nb: x"],
  ])("the same with %s", async (_what, text) => {
    expect(await readValue(text)).toEqual({ a: 1, b: "x" });
  });
});

describe("an alias", () => {
  test("is a copy of what its anchor names", async () => {
    expect(await readValue("a: &x { b: [1] }\nc: *x\nd: [*x]\n")).toEqual({
      a: { b: [1] },
      c: { b: [1] },
      d: [{ b: [1] }],
    });
  });

  test("means the last anchor of its name above it", async () => {
    expect(await readValue("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test("is no merge key: `<<` would merge nothing, and says so", async () => {
    const [, diagnostics] = await loadText("a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n");
    expect(findings(diagnostics)).toEqual(["2:6 no-yaml-error: `<<` merges no maps in YAML 1.2"]);
  });
});

describe("keys that every object has", () => {
  test("are keys like any other", async () => {
    const value = await readValue("__proto__: 1\nconstructor: { prototype: 2 }\na:\n  __proto__: { polluted: true }\n");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "a"]);
    expect(JSON.stringify(value)).toBe(
      '{"__proto__":1,"constructor":{"prototype":2},"a":{"__proto__":{"polluted":true}}}',
    );
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  test("leave the prototype alone, in quotes and by alias too", async () => {
    const value = await readValue('x: &p { polluted: true }\n"__proto__": *p\nb: { "__proto__": *p }\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyNames(value)).toContain("__proto__");
  });
});
