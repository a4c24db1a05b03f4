import { describe, expect, test } from "bun:test";
import { fileSpan } from "../../generator/base/span.ts";
import { renderSarif } from "../../generator/diagnostics/render-sarif.ts";
import { finding, spanOf } from "./findings.ts";

describe("findings as SARIF", () => {
  test("are one run with the rules that were broken", () => {
    const related = [{ message: "this one exists", span: spanOf("Linux") }];
    const log: unknown = JSON.parse(
      renderSarif([
        finding({ help: "Did you mean `Linux`?", related }),
        finding({ code: "drift-stale", severity: "info", message: "m", span: fileSpan("docs/a b.md") }),
      ]),
    );
    const location = (uri: string, line: number, columns: readonly [number, number]) => ({
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: { startLine: line, startColumn: columns[0], endLine: line, endColumn: columns[1] },
    });
    expect(log).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "scopec",
              rules: [
                { id: "drift-stale", name: "DriftStale" },
                { id: "no-unknown-reference", name: "NoUnknownReference" },
              ],
            },
          },
          columnKind: "utf16CodeUnits",
          results: [
            {
              ruleId: "drift-stale",
              ruleIndex: 0,
              level: "note",
              message: { text: "m." },
              locations: [{ physicalLocation: location("docs/a%20b.md", 1, [1, 1]) }],
            },
            {
              ruleId: "no-unknown-reference",
              ruleIndex: 1,
              level: "error",
              message: { text: "there is no platform called `Linus`. Did you mean `Linux`?" },
              locations: [{ physicalLocation: location("spec/matrix.yaml", 2, [15, 20]) }],
              relatedLocations: [
                {
                  id: 0,
                  message: { text: "this one exists" },
                  physicalLocation: location("spec/matrix.yaml", 3, [15, 20]),
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("are the same bytes whatever the order they came in, and end in a line feed", () => {
    const findings = [finding(), finding({ severity: "warning", code: "use-one-fallback" })];
    expect(renderSarif(findings)).toBe(renderSarif(findings.toReversed()));
    expect(renderSarif([])).toEndWith('"results": []\n    }\n  ]\n}\n');
  });
});
