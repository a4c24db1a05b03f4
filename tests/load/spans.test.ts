import { describe, expect, test } from "bun:test";
import { showPlace } from "../../generator/base/span.ts";
import type { SpanPart } from "../../generator/load/document.ts";
import { loadText } from "../tester.ts";

/** Where a pointer leads, and the first line of what is marked there. */
async function marked(text: string, pointer: string, part?: SpanPart): Promise<string> {
  const [document] = await loadText(text);
  const span = document?.spanOf(pointer, part);
  if (span === undefined) throw new Error("the text is no YAML");
  const place = showPlace(span).replace(`${span.source.path}:`, "");
  return `${place} ${text.slice(span.start, span.end).split(/\r?\n/)[0] ?? ""}`;
}

const EVERYDAY = `# a comment
version: 1
scopes:
  ACME:
    tier: "premium"
    aliases: [A, "B"]
rows:
  - host: a.example
    flags: { x: 1 }
  - b
empty:
last: z
`;

const PLACES: readonly (readonly [pointer: string, part: SpanPart, expected: string])[] = [
  ["/version", "value", "2:10 1"],
  ["/version", "key", "2:1 version"],
  ["/scopes", "value", "4:3 ACME:"],
  ["/scopes", "key", "3:1 scopes"],
  ["/scopes/ACME/tier", "value", '5:11 "premium"'],
  ["/scopes/ACME/aliases/1", "value", '6:18 "B"'],
  ["/scopes/ACME/aliases/1", "key", '6:18 "B"'],
  ["/rows/0", "value", "8:5 host: a.example"],
  ["/rows/0", "key", "8:5 host: a.example"],
  ["/rows/0/flags/x", "value", "9:17 1"],
  ["/rows/0/flags/x", "key", "9:14 x"],
  ["/rows/1", "value", "10:5 b"],
  ["/last", "value", "12:7 z"],
];

const NEAREST: readonly (readonly [what: string, pointer: string, expected: string])[] = [
  ["the document itself", "", "2:1 version: 1"],
  ["an empty value, of which the key is marked", "/empty", "11:1 empty"],
  ["an absent key", "/scopes/ACME/colour", '5:5 tier: "premium"'],
  ["something below an absent key", "/scopes/guest/defaults/tier", "4:3 ACME:"],
  ["an absent item", "/rows/7/host", "8:3 - host: a.example"],
  ["something below a scalar", "/version/0/x", "2:10 1"],
  ["a key of a list", "/rows/first", "8:3 - host: a.example"],
  ["something below an empty value", "/empty/x", "11:1 empty"],
];

describe.each([
  ["everyday YAML", EVERYDAY],
  // A tab is not everyday YAML, so the whole parser reads this one.
  ["other YAML", EVERYDAY.replace("# a comment", "# a comment\t")],
  ["YAML with CRLF", EVERYDAY.replaceAll("\n", "\r\n")],
])("in %s", (_what, text) => {
  test.each(PLACES.map((each) => [...each] as const))("%s (%s) is at %s", async (pointer, part, expected) => {
    expect(await marked(text, pointer, part)).toBe(expected);
  });

  test.each(NEAREST.map((each) => [...each] as const))(
    "%s is where the nearest thing is",
    async (_what2, pointer, expected) => {
      expect(await marked(text, pointer)).toBe(expected);
    },
  );
});

test("what stands behind an alias is marked at its anchor, the alias itself where it is", async () => {
  const text = "a: &x { b: c }\nd: *x\n";
  expect(await marked(text, "/d")).toBe("2:4 *x");
  expect(await marked(text, "/d/b")).toBe("1:12 c");
  expect(await marked(text, "/d/b", "key")).toBe("1:9 b");
});

test("keys are found whatever is in them", async () => {
  const text = '"a/b": 1\n"m~n": 2\n"": 3\n__proto__: 4\n1: 5\n';
  expect(await marked(text, "/a~1b")).toBe("1:8 1");
  expect(await marked(text, "/m~0n")).toBe("2:8 2");
  expect(await marked(text, "/")).toBe("3:5 3");
  expect(await marked(text, "/__proto__")).toBe("4:12 4");
  expect(await marked(text, "/1", "key")).toBe("5:1 1");
});
