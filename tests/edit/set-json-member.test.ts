import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type JsonValue, setJsonMember } from "../../generator/edit/set-json-member.ts";

describe("a member of a JSON text is set", () => {
  const cases: readonly (readonly [string, string, readonly string[], JsonValue, string])[] = [
    [
      "behind the others of an object within",
      '{\n  "scripts": {\n    "a": "b"\n  },\n  "x": 1\n}\n',
      ["scripts", "gen"],
      "scopec gen",
      '{\n  "scripts": {\n    "a": "b",\n    "gen": "scopec gen"\n  },\n  "x": 1\n}\n',
    ],
    [
      "with the objects that lead to it",
      '{\n\t"x": [1,2,  3]\n}',
      ["scripts", "gen"],
      "scopec gen",
      '{\n\t"x": [1,2,  3],\n\t"scripts": {\n\t\t"gen": "scopec gen"\n\t}\n}',
    ],
    [
      "in an object that is empty",
      '{\n    "s": {}\n}\n',
      ["s", "a"],
      true,
      '{\n    "s": {\n        "a": true\n    }\n}\n',
    ],
    ["in an empty text", "{}", ["a"], { b: [] }, '{\n  "a": {\n    "b": []\n  }\n}'],
    ["on one line, as the others stand", '{"a":1}', ["b", "c"], "d", '{"a":1,"b":{"c":"d"}}'],
    ["on one line with spaces", '{ "a": 1 }', ["b"], "d", '{ "a": 1, "b": "d" }'],
    [
      "in an object on one line of a longer text",
      '{\n  "s": { "a": "1" }\n}\n',
      ["s", "b"],
      "2",
      '{\n  "s": { "a": "1", "b": "2" }\n}\n',
    ],
    [
      "with the line ends of the text",
      '{\r\n  "a": 1\r\n}\r\n',
      ["b"],
      { c: 1 },
      '{\r\n  "a": 1,\r\n  "b": {\r\n    "c": 1\r\n  }\r\n}\r\n',
    ],
    ["in the place of another value", '{ "a" : "x\\"}" , "b": 2 }', ["a"], "y", '{ "a" : "y" , "b": 2 }'],
    ["where its key is spelt with an escape", '{"\\u0061":1}', ["a"], 2, '{"\\u0061":2}'],
    ["where its key stands twice, the second time", '{"a":1,"a":2}', ["a"], 3, '{"a":1,"a":3}'],
  ];
  test.each(cases)("%s", (_, text, path, value, expected) => {
    expect(setJsonMember(text, path, value)).toBe(expected);
  });

  test("and nothing else changes, whatever the text", () => {
    const key = fc.constantFrom("a", "b", "scripts", "__proto__", 'x"y', "\\", "", "{");
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom("{", '"', "}]"));
    const { value: anyValue } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    }));
    const object = fc.dictionary(key, anyValue, { maxKeys: 4 });
    const layout = fc.constantFrom(undefined, 1, 2, 4, "\t");
    fc.assert(
      fc.property(object, layout, key, key, leaf, (before, indent, outer, inner, value) => {
        const text = JSON.stringify(before, null, indent);
        const there = Object.hasOwn(before, outer) ? before[outer] : {};
        const path = typeof there === "object" && there !== null && !Array.isArray(there) ? [outer, inner] : [outer];
        const after = setJsonMember(text, path, value);
        const member = path.length === 1 ? value : Object.fromEntries([...Object.entries(there ?? {}), [inner, value]]);
        expect(JSON.parse(after)).toEqual(Object.fromEntries([...Object.entries(before), [outer, member]]));
        expect(sharedEnds(text, after)).toBeGreaterThanOrEqual(text.length - replaced(before, path));
      }),
      { numRuns: 3000 },
    );
  });

  test("and where something on the way is no object, or the text is no JSON, it is refused", () => {
    expect(() => setJsonMember('{"scripts":"none"}', ["scripts", "gen"], "x")).toThrow("scripts is no object");
    expect(() => setJsonMember('{"a":{"b":[]}}', ["a", "b", "c"], 1)).toThrow("a.b is no object");
    expect(() => setJsonMember("{a:1}", ["b"], 1)).toThrow();
  });
});

/** How much of a text stands at the beginning and at the end of another. */
function sharedEnds(text: string, other: string): number {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < text.length - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

/** How long the value is that goes, written at most widely. */
function replaced(before: Readonly<Record<string, JsonValue>>, path: readonly string[]): number {
  const old = path.reduce<unknown>((value, key) => Object(value)[key], before);
  return old === undefined || typeof old === "function" ? 0 : (JSON.stringify(old, null, 4) ?? "").length * 4;
}
