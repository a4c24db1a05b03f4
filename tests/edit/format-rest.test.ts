import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { formatYaml } from "../../generator/edit/format-yaml.ts";

const LINES = `rows:
  - servingDomain: c.example
    featureFlags:
      - X
      - Y
    platform: Any
  - platform: Any
    servingDomain: b.example
platforms:
  macOS: {}
  Linux:
    processPlatforms: [linux]
version: 1
waivers:
  - rule: a
    pointer: "/rows/0/x"
  - rule: b
    pointer: /rows/1`.split("\n");

/** The spec above with comments behind some of its lines, and blank lines and comments of any depth between them. */
const commented = fc
  .record({
    gaps: fc.array(fc.array(fc.constantFrom("", "", "#", "  #", "    #", "      #"), { maxLength: 3 }), {
      minLength: LINES.length + 1,
      maxLength: LINES.length + 1,
    }),
    behind: fc.array(fc.constantFrom("", " #"), { minLength: LINES.length, maxLength: LINES.length }),
  })
  .map(({ gaps: [top = [], ...gaps], behind }) => {
    let count = 0;
    const lines = [...top, ...LINES.flatMap((line, index) => [`${line}${behind[index]}`, ...(gaps[index] ?? [])])];
    return `${lines.join("\n")}\n`.replaceAll("#", () => {
      count += 1;
      return `#c${count}`;
    });
  });

const commentsOf = (text: string) => [...(text.match(/#c\d+/g) ?? [])].sort();

describe("formatYaml comes to rest", () => {
  test("wherever comments and blank lines stand, and loses no comment", () => {
    fc.assert(
      fc.property(commented, (text) => {
        const once = formatYaml(text);
        expect(formatYaml(once)).toBe(once);
        expect(commentsOf(once)).toEqual(commentsOf(text));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("with a comment and a blank line at the end of a row that moves down", () => {
    const text = `rows:
  - servingDomain: c.example
    platform: Any
    # featureFlags: [X]

  - servingDomain: d.example
    # of d


  - servingDomain: b.example
`;
    const once = `rows:
  - servingDomain: b.example

  - servingDomain: c.example
    platform: Any
    # featureFlags: [X]

  - servingDomain: d.example
    # of d
`;
    expect(formatYaml(text)).toBe(once);
    expect(formatYaml(once)).toBe(once);
  });

  test("and keeps the blank line behind a comment at the end of a section", () => {
    const text = "version: 1\nplatforms:\n  Linux: {}\n  # no more\n\nrows: []\n";
    expect(formatYaml(text)).toBe(text);
  });

  test("and has the first entry stand right below its section, whichever stood there before", () => {
    const text = "version: 1\nscopes:\n  GLOBEX: {}\n\n  # the oldest\n  ACME: {}\n\n  HOOLI: {}\n\nrows: []\n";
    const wanted = "version: 1\nscopes:\n  # the oldest\n  ACME: {}\n\n  GLOBEX: {}\n\n  HOOLI: {}\n\nrows: []\n";
    expect(formatYaml(text)).toBe(wanted);
    expect(formatYaml(wanted)).toBe(wanted);
    const tight = "version: 1\nscopes:\n  GLOBEX: {}\n  ACME: {}\nrows: []\n";
    expect(formatYaml(tight)).toBe("version: 1\nscopes:\n  ACME: {}\n  GLOBEX: {}\nrows: []\n");
  });

  test("with the line ends of the first line throughout", () => {
    const text =
      "# a\n\nversion: 1\nrows:\n  # b\n  - platform: x\n    servingDomain: b.example\n\n  # c\n  - servingDomain: a.example\n";
    const crlf = (lines: string) => lines.replaceAll("\n", "\r\n");
    expect(formatYaml(crlf(text))).toBe(crlf(formatYaml(text)));
    expect(formatYaml(`# a\r\n${text}`)).toBe(crlf(formatYaml(`# a\n${text}`)));
    expect(formatYaml(text.replace("# b\n", "# b\r\n"))).toBe(formatYaml(text));
  });
});
