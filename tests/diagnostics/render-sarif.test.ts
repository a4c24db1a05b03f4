import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fileSpan } from "../../generator/base/span.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { renderSarif } from "../../generator/diagnostics/render-sarif.ts";
import { finding, spanOf } from "./findings.ts";

/** The log of some findings, for looking at its parts. */
function logOf(findings: readonly Diagnostic[]) {
  const log = JSON.parse(renderSarif(findings));
  const [run] = log.runs;
  return { log, run, results: run.results, rules: run.tool.driver.rules };
}

const location = (uri: string, line: number, columns: readonly [number, number]) => ({
  artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
  region: { startLine: line, startColumn: columns[0], endLine: line, endColumn: columns[1] },
});

const related = [{ message: "this one exists", span: spanOf("Linux") }];

describe("findings as SARIF", () => {
  test("are results at their places, each with its rule and what tells it from others", () => {
    const { log, run, results } = logOf([
      finding({ help: "Did you mean `Linux`?", related }),
      finding({ code: "drift-stale", severity: "info", message: "m", span: fileSpan("docs/a b.md") }),
    ]);
    expect({ ...log, runs: 0 }).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: 0,
    });
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.originalUriBaseIds).toEqual({
      "%SRCROOT%": {
        description: { text: "The top of the repository, or where there is none the root of the project." },
      },
    });
    expect(results).toEqual([
      {
        ruleId: "drift-stale",
        ruleIndex: 0,
        level: "note",
        message: { text: "m." },
        locations: [{ physicalLocation: location("docs/a%20b.md", 1, [1, 1]) }],
        partialFingerprints: { "scopecFinding/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      },
      {
        ruleId: "no-unknown-reference",
        ruleIndex: 1,
        level: "error",
        message: {
          text: "there is no platform called `Linus`. Did you mean `Linux`? See: [this one exists](1).",
        },
        locations: [{ physicalLocation: location("spec/matrix.yaml", 2, [15, 20]) }],
        relatedLocations: [
          { id: 1, message: { text: "this one exists" }, physicalLocation: location("spec/matrix.yaml", 3, [15, 20]) },
        ],
        partialFingerprints: { "scopecFinding/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      },
    ]);
  });

  test("say of each rule what it is about, and how grave it is unless a spec says otherwise", () => {
    const about = { describe: "Each row decides some case.", severity: "error", why: "Because `it` must." } as const;
    const { rules } = logOf([
      finding(),
      finding({ code: "use-x", severity: "warning", about }),
      finding({ code: "own-code" }),
    ]);
    const text = "A scope, platform, flag or secrets backend is named that the spec does not declare.";
    expect(rules).toEqual([
      {
        id: "no-unknown-reference",
        name: "NoUnknownReference",
        shortDescription: { text },
        fullDescription: { text },
        help: { text },
        defaultConfiguration: { level: "error" },
        properties: { precision: "very-high", "problem.severity": "error" },
      },
      expect.objectContaining({ id: "own-code", help: { text: "A finding of the kind own-code." } }),
      {
        id: "use-x",
        name: "UseX",
        shortDescription: { text: "Each row decides some case." },
        fullDescription: { text: "Each row decides some case." },
        help: { text: "Because `it` must.", markdown: "Because `it` must." },
        defaultConfiguration: { level: "error" },
        properties: { precision: "very-high", "problem.severity": "error" },
      },
    ]);
  });

  test("carry their fixes, by file", () => {
    const other = createSourceText("spec/other.yaml", "a: Linus\n");
    const edits = [
      { span: spanOf("Linus"), text: "Linux" },
      { span: { source: other, start: 3, end: 8 }, text: "" },
      { span: spanOf("Linux"), text: "Linus" },
    ];
    const { results } = logOf([finding({ fix: { kind: "safe", description: "swap {0} names", steps: [], edits } })]);
    const { region: first } = location("", 2, [15, 20]);
    const { region: second } = location("", 3, [15, 20]);
    expect(results[0].fixes).toEqual([
      {
        description: { text: "Swap {{0}} names." },
        artifactChanges: [
          {
            artifactLocation: { uri: "spec/matrix.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              { deletedRegion: first, insertedContent: { text: "Linux" } },
              { deletedRegion: second, insertedContent: { text: "Linus" } },
            ],
          },
          {
            artifactLocation: { uri: "spec/other.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [{ deletedRegion: location("", 1, [4, 9]).region, insertedContent: { text: "" } }],
          },
        ],
        properties: { kind: "safe" },
      },
    ]);
    expect(logOf([finding({ fix: { kind: "safe", description: "d", steps: [] } })]).results[0].fixes).toBeUndefined();
  });

  test("keep their fingerprints when lines move, and tell equal ones apart", () => {
    const fingerprints = (findings: readonly Diagnostic[]) =>
      logOf(findings).results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
      );
    const [first, second] = fingerprints([finding(), finding({ span: spanOf("Linux") })]);
    expect([first.slice(0, -2), first.slice(-2), second.slice(-2)]).toEqual([second.slice(0, -2), ":1", ":2"]);
    expect(fingerprints([finding({ span: spanOf("Linux") })])).toEqual([first]);
    expect(fingerprints([finding({ message: "m" })])).not.toEqual([first]);
    expect(fingerprints([finding({ span: fileSpan("x") })])).not.toEqual([first]);
  });

  test("name files as URIs: relative to the root, or absolute outside of it", () => {
    const uriOf = (path: string) =>
      logOf([finding({ span: fileSpan(path) })]).results[0].locations[0].physicalLocation.artifactLocation;
    const root = { uriBaseId: "%SRCROOT%" };
    expect(uriOf("a:b/ü#?%.yaml")).toEqual({ uri: "a%3Ab/%C3%BC%23%3F%25.yaml", ...root });
    expect(uriOf("a\\b/[x].yaml")).toEqual({ uri: "a%5Cb/%5Bx%5D.yaml", ...root });
    expect(uriOf("\ud800.yaml")).toEqual({ uri: "%EF%BF%BD.yaml", ...root });
    expect(uriOf("/x y/spec.yaml")).toEqual({ uri: "file:///x%20y/spec.yaml" });
    expect(uriOf("C:\\x y\\spec.yaml")).toEqual({ uri: "file:///C:/x%20y/spec.yaml" });
  });

  test("link to nothing that they do not mean to", () => {
    const textOf = (parts: Partial<Diagnostic>) => logOf([finding(parts)]).results[0].message.text;
    expect(textOf({ message: "`[x](http://evil.example)` \\ {0} {} [y]" })).toBe(
      "`\\[x\\](http://evil.example)` \\\\ {{0}} {} \\[y\\].",
    );
    expect(textOf({ message: "a list is written `[]`" })).toBe("a list is written `[]`.");
    expect(textOf({ message: "[y]", related: [{ message: "[x](2) \\", span: spanOf("Linux") }] })).toBe(
      "\\[y\\]. See: [\\\\\\[x\\\\\\](2) \\\\\\\\](1).",
    );
  });

  test("are no more than GitHub takes, the gravest of them", () => {
    const severities = ["info", "warning", "error"] as const;
    const many = Array.from({ length: 25_003 }, (_, index) =>
      finding({ message: `m${index}`, severity: severities[Math.min(index, 2)] ?? "error" }),
    );
    const { run, results } = logOf(many);
    expect(results).toHaveLength(25_000);
    expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(new Set(["error"]));
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: "warning", message: { text: "3 findings are left out: GitHub takes 25000 at most." } },
        ],
      },
    ]);
    expect(logOf([finding()]).run.invocations).toBeUndefined();
    const places = Array.from({ length: 200 }, () => ({ message: "here", span: spanOf("Linux") }));
    const [result] = logOf([finding({ related: places })]).results;
    expect(result.relatedLocations).toHaveLength(100);
    expect(result.message.text.match(/\(\d+\)/g)).toHaveLength(10);
  });

  test("are the same bytes whatever the order they came in, and end in a line feed", () => {
    const findings = [finding(), finding({ severity: "warning", code: "use-one-fallback" })];
    expect(renderSarif(findings)).toBe(renderSarif(findings.toReversed()));
    expect(renderSarif([])).toEndWith('"results": []\n    }\n  ]\n}\n');
  });
});
