import { describe, expect, test } from "bun:test";
import { fileSpan } from "../../generator/base/span.ts";
import { printJson, toJson } from "../../generator/diagnostics/render-json.ts";
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

  test("have a fix with its edits, once these are worked out", () => {
    const fix = { kind: "safe", description: "write `Linux`", steps: [] } as const;
    const edits = [{ span: spanOf("Linus"), text: "Linux" }];
    expect(toJson([finding({ fix: { ...fix, edits } })])[0]?.fix).toEqual({
      kind: "safe",
      description: "write `Linux`",
      edits: [{ ...PLACE, text: "Linux" }],
    });
    expect(toJson([finding({ fix })])[0]).not.toContainKey("fix");
  });

  test("are printed with the version of their form and a final line feed", () => {
    expect(printJson({ a: 1 })).toBe('{\n  "version": 1,\n  "a": 1\n}\n');
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
