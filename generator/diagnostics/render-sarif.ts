import { sortedSet } from "../base/order.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inOrder } from "./order.ts";
import { type JsonDiagnostic, type JsonPlace, toJson } from "./render-json.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 2020), e.g. for GitHub code scanning. Paths are relative to the root of the
 * repository; columns count UTF-16 code units. It names no version of scopec: the same findings give the same bytes.
 */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const findings = toJson(inOrder(diagnostics));
  const codes = sortedSet(findings.map(({ code }) => code));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "scopec", rules: codes.map((id) => ({ id, name: pascalCase(id) })) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(finding: JsonDiagnostic, codes: readonly string[]) {
  const { code, severity, message, help, related = [] } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: help === undefined ? `${message}.` : `${message}. ${help}` },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message },
        physicalLocation: physicalLocation(place),
      })),
    }),
  };
}

function physicalLocation({ path, line, column, endLine, endColumn }: JsonPlace) {
  return {
    artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** `no-shared-storage` → `NoSharedStorage`, the form that SARIF asks of names. */
function pascalCase(code: string): string {
  return code.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
