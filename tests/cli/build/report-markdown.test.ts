import { describe, expect, test } from "bun:test";
import type { BuiltRow } from "../../../generator/cli/build/build-all.ts";
import { renderMarkdownSizes } from "../../../generator/cli/build/report-markdown.ts";
import { finding } from "../../diagnostics/findings.ts";

const sized = (bytes: number, gzipBytes: number) => ({
  name: "web",
  flags: ["A", "B"],
  files: [
    { path: "main.js", bytes, gzipBytes, sha256: "" },
    { path: "main.js.map", bytes: 1_000, gzipBytes: 1_000, sha256: "" },
  ],
});
const row = (now: readonly [number, number], before?: readonly [number, number]): BuiltRow => ({
  ...sized(...now),
  milliseconds: 1,
  before: before === undefined ? undefined : sized(...before),
});
/** The cells of the one row of a report. */
const cells = (variant: BuiltRow) =>
  renderMarkdownSizes({ findings: [], variants: [variant] })
    .trimEnd()
    .split("\n")
    .at(-1)
    ?.split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("sizes in Markdown", () => {
  test.each<[string, BuiltRow, readonly string[]]>([
    ["a variant that is new", row([200, 90]), ["200", "new", "90", "new"]],
    ["one that is as it was", row([200, 90], [200, 90]), ["200", "=", "90", "="]],
    ["one that grew, or shrank", row([250, 90], [200, 100]), ["250", "+50 (25.0 %)", "90", "-10 (-10.0 %)"]],
    ["one that had nothing", row([5, 25], [0, 0]), ["5", "+5", "25", "+25"]],
  ])("are told of %s, without its source maps", (_what, variant, expected) => {
    expect(cells(variant)).toEqual(["`web`", ...expected, "`A`, `B`"]);
  });

  test("come with the findings below them", () => {
    const variants = [row([1, 1])];
    const both = renderMarkdownSizes({ findings: [finding({ message: "it is *large*" })], variants });
    const [table, list] = both.split("\n\n");
    expect(table).toStartWith("| Variant |");
    expect(list).toBe("- `spec/matrix.yaml:2:15`: error: it is \\*large\\*\n");
    expect(renderMarkdownSizes({ findings: [finding({ message: "it is *large*" })], variants: [] })).toBe(list ?? "");
    expect(renderMarkdownSizes({ findings: [], variants })).toBe(`${table}\n`);
    expect(renderMarkdownSizes({ findings: [], variants: [] })).toBe("");
  });
});
