import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSourceText } from "../../generator/base/source-text.ts";
import { EditByHandError, removeFlag, withoutFlag } from "../../generator/edit/remove-flag.ts";
import { readYaml } from "../../generator/load/yaml.ts";

const SPEC = readFileSync(join(import.meta.dirname, "../../spec/matrix.yaml"), "utf8");
const dataOf = (text: string) => readYaml(createSourceText("spec.yaml", text))[0]?.value;
const FLAGS = [...SPEC.slice(SPEC.indexOf("\nflags:")).matchAll(/^ {2}([A-Z][A-Z0-9_]*):$/gm)].map(
  ([, name = ""]) => name,
);

test("each flag of the project's own spec goes, and nothing else", () => {
  expect(FLAGS.length).toBeGreaterThan(20);
  for (const flag of FLAGS) {
    const removed = removeFlag(SPEC, flag);
    expect(dataOf(removed)).toEqual(withoutFlag(dataOf(SPEC), flag));
    expect(removed.split("\n").filter((line) => line.includes("#"))).toEqual(
      SPEC.split("\n").filter((line) => line.includes("#")),
    );
    expect(removeFlag(removed, flag)).toBe(removed);
  }
});

test("what the spec says without a flag is what taking it out of the data gives", () => {
  const data = {
    version: 1,
    rows: [{ featureFlags: ["A", "B"] }, { featureFlags: "B" }, "B"],
    scopes: { s: { defaults: { featureFlags: ["B"] } }, t: {} },
    variants: { v: { features: ["B", "C"] } },
    flags: {
      A: { prerequisites: ["B"], conflicts: ["C"], implies: ["B"], replacedBy: "B" },
      B: {},
      C: { prerequisites: ["B", "A"], implies: ["B", "A"], replacedBy: "A" },
    },
    waivers: [{ pointer: "/flags/B" }, { pointer: "/flags/B/tier" }, { pointer: "/flags/BB" }],
  };
  expect(withoutFlag(data, "B")).toEqual({
    version: 1,
    rows: [{ featureFlags: ["A"] }, { featureFlags: "B" }, "B"],
    scopes: { s: { defaults: { featureFlags: [] } }, t: {} },
    variants: { v: { features: ["C"] } },
    flags: { A: { conflicts: ["C"] }, C: { prerequisites: ["A"], implies: ["A"], replacedBy: "A" } },
    waivers: [{ pointer: "/flags/BB" }],
  });
  expect(withoutFlag("text", "B")).toBe("text");
});

describe("the text around a flag stays:", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["in a list on a line, first", "rows:\n  - featureFlags: [B, A]\n", "rows:\n  - featureFlags: [A]\n"],
    ["in a list on a line, last", "rows:\n  - featureFlags: [A, B] # two\n", "rows:\n  - featureFlags: [A] # two\n"],
    [
      "in a list on a line, alone",
      "rows:\n  - { featureFlags: [ B ], x: 1 }\n",
      "rows:\n  - { featureFlags: [  ], x: 1 }\n",
    ],
    [
      "as what replaces another",
      "flags:\n  A:\n    replacedBy: B # soon\n    tier: basic\n  B: {}\n",
      "flags:\n  A:\n    tier: basic\n",
    ],
    ["twice in a row", "rows:\n  - featureFlags: [A, B, B, C]\n", "rows:\n  - featureFlags: [A, C]\n"],
    [
      "in a list of lines",
      "rows:\n  - featureFlags:\n      # the first\n      - A\n      - B # the second\n      - C\n",
      "rows:\n  - featureFlags:\n      # the first\n      - A\n      - C\n",
    ],
    [
      "with a comment above that names it",
      "rows:\n  - featureFlags:\n      # A is first\n      # B is second\n      - B\n      - A\n",
      "rows:\n  - featureFlags:\n      - A\n",
    ],
    [
      "alone in a list of lines",
      "rows:\n  - featureFlags:\n      - B\n    x: 1\n",
      "rows:\n  - featureFlags: []\n    x: 1\n",
    ],
    [
      "in a list of another indent",
      "variants:\n  v:\n    features:\n    - B\n    - A\n",
      "variants:\n  v:\n    features:\n    - A\n",
    ],
    [
      "in the catalogue",
      'flags:\n  # Release\n  B:\n    since: "1"\n    note: >\n      long\n      text\n\n  # Next\n  A: {}\n',
      "flags:\n  # Release\n\n  # Next\n  A: {}\n",
    ],
    ["alone in the catalogue", "flags:\n  B: {}\nrows: []\n", "flags: {}\nrows: []\n"],
    ["in a catalogue on a line", "flags: {A: {}, B: {x: 1}, C: {}}\n", "flags: {A: {}, C: {}}\n"],
    ["in what others require", "flags:\n  A:\n    prerequisites: [B]\n    x: 1\n", "flags:\n  A:\n    x: 1\n"],
    ["in what others exclude", "flags:\n  A: {conflicts: [C, B]}\n", "flags:\n  A: {conflicts: [C]}\n"],
    ["all that others have", "flags:\n  A:\n    conflicts: [B]\n", "flags:\n  A: {}\n"],
    ["in waivers", "waivers:\n  - pointer: /flags/B/x\n  - pointer: /flags/A\n", "waivers:\n  - pointer: /flags/A\n"],
    [
      "under an anchor",
      "rows:\n  - featureFlags: &f [A, B]\n  - featureFlags: *f\n",
      "rows:\n  - featureFlags: &f [A]\n  - featureFlags: *f\n",
    ],
    [
      "by an alias",
      "rows:\n  - featureFlags: [&b A]\n  - featureFlags: [*b, B]\n",
      "rows:\n  - featureFlags: [&b A]\n  - featureFlags: [*b]\n",
    ],
    ["with CRLF", "flags:\r\n  B: {}\r\n  A: {}\r\n", "flags:\r\n  A: {}\r\n"],
    ["without the flag", "flags: {A: {}}\n", "flags: {A: {}}\n"],
    ["that is no map", "- B\n", "- B\n"],
    ["beside a list with nothing in it", "flags: { A: { implies: [] }, B: {} }\n", "flags: { A: { implies: [] } }\n"],
    ["in a list of lines that begins the text", "- B\n- A", "- B\n- A"],
    [
      "last in a list of lines without a line feed",
      "variants:\n  v:\n    features:\n      - A\n      - B",
      "variants:\n  v:\n    features:\n      - A\n",
    ],
    ["in an entry without a value", "flags:\n  A: {}\n  B:\n", "flags:\n  A: {}\n"],
    ["in lists of lists", "rows: [{ featureFlags: [[B], B] }]\n", "rows: [{ featureFlags: [[B]] }]\n"],
    [
      "beside what is no entry",
      "flags: { A: 1, B: {} }\nscopes: { s: 1 }\nvariants: { v: [B] }\n",
      "flags: { A: 1 }\nscopes: { s: 1 }\nvariants: { v: [B] }\n",
    ],
    [
      "beside what is no list",
      "flags: { A: { implies: B }, B: {} }\nrows: B\nwaivers: B\n",
      "flags: { A: { implies: B } }\nrows: B\nwaivers: B\n",
    ],
    [
      "beside sections that are no maps",
      "flags: [B]\nscopes: [B]\nvariants: B\n",
      "flags: [B]\nscopes: [B]\nvariants: B\n",
    ],
    [
      "beside waivers that are no waivers",
      "waivers: [B, { reason: r }, { pointer: [B] }, { pointer: /flags/B }]\n",
      "waivers: [B, { reason: r }, { pointer: [B] }]\n",
    ],
    [
      "beside keys that are no text",
      "x: &x y\n*x : 1\nflags: { A: {}, B: {} }\n",
      "x: &x y\n*x : 1\nflags: { A: {} }\n",
    ],
    [
      "that others have among others",
      "flags:\n  A:\n    implies: [C]\n  B: {}\n  C: {}\n",
      "flags:\n  A:\n    implies: [C]\n  C: {}\n",
    ],
  ];
  test.each(cases)("%s", (_what, before, after) => {
    expect(removeFlag(before, "B")).toBe(after);
  });
});

test("an edit that would change something else is refused", () => {
  const shared = "columns: &names [A, B]\nrows:\n  - featureFlags: *names\n";
  expect(removeFlag(shared, "C")).toBe(shared);
  expect(() => removeFlag(shared, "B")).toThrow(EditByHandError);
});

test("so is one that would take away an anchor that others repeat", () => {
  expect(() => removeFlag("flags:\n  B: &b { x: 1 }\n  A: *b\n", "B")).toThrow(EditByHandError);
});
