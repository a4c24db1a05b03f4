import { describe, expect, test } from "bun:test";
import { fileSpan } from "../../generator/base/span.ts";
import { toJson } from "../../generator/diagnostics/render-json.ts";
import { finding, SOURCE, spanOf } from "./findings.ts";

const PLACE = { path: "spec/matrix.yaml", line: 2, column: 15, endLine: 2, endColumn: 20 };
const MESSAGE = "there is no platform called `Linus`";

describe("findings as data", () => {
  test("have their place with its end, and no key for what they lack", () => {
    expect(toJson([finding()])).toEqual([
      { code: "no-unknown-reference", severity: "error", ...PLACE, message: MESSAGE },
    ]);
  });

  test("have help, other places and a diff where there are some", () => {
    const related = [{ message: "this one exists", span: spanOf("Linux") }];
    expect(toJson([finding({ help: "h", related, diff: "-a\n+b\n" })])).toEqual([
      {
        code: "no-unknown-reference",
        severity: "error",
        ...PLACE,
        message: MESSAGE,
        help: "h",
        related: [{ message: "this one exists", ...PLACE, line: 3, endLine: 3 }],
        diff: "-a\n+b\n",
      },
    ]);
  });

  test("keep every character, since JSON escapes what would do harm", () => {
    const [shown] = toJson([finding({ message: "\u001b\u202e" })]);
    expect(shown?.message).toBe("\u001b\u202e");
    expect(JSON.stringify(shown)).not.toContain("\u001b");
  });

  test("come in order and once, and never end before they begin", () => {
    const backwards = finding({ code: "a", span: { source: SOURCE, start: 6, end: 0 } });
    const shown = toJson([finding(), finding(), backwards, finding({ span: fileSpan("a"), code: "z" })]);
    expect(shown.map(({ code, line, column, endLine, endColumn }) => [code, line, column, endLine, endColumn])).toEqual(
      [
        ["z", 1, 1, 1, 1],
        ["a", 2, 1, 2, 1],
        ["no-unknown-reference", 2, 15, 2, 20],
      ],
    );
  });
});
