import { GUARDRAIL_SEVERITIES, type GuardrailSeverity } from "../../../runtime/guardrail/index.ts";
import { groupBy } from "../../base/group.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Paint, Style } from "../../diagnostics/paint.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { type Format, render } from "../../diagnostics/renderers.ts";
import type { GuardrailRun } from "../../guardrails/run-tests.ts";
import { paintFor, type Terminal } from "../terminal.ts";

/** What the guardrails found, and how to say it. */
export interface GuardrailReport {
  readonly run: GuardrailRun;
  readonly findings: readonly Diagnostic[];
  readonly format: Format;
  readonly terminal: Terminal;
}

/** Prints the findings, and for people and programs how each guardrail did. */
export function reportGuardrails({ run, findings, format, terminal }: GuardrailReport): void {
  const rows = tally(run);
  const paint = paintFor(terminal, terminal.outIsTerminal);
  if (format === "json") {
    const content = {
      command: "guardrails",
      ok: !hasErrors(findings),
      diagnostics: toJson(findings),
      guardrails: rows,
    };
    terminal.out(printJson(content));
  } else if (format === "pretty") {
    const found = findings.length > 0 ? `${renderPretty(findings, paint)}\n` : "";
    terminal.out(`${found}${renderTable(rows, paint)}`);
  } else {
    terminal.out(render(format, findings, paint));
  }
}

/** How the tests of one guardrail did. */
interface GuardrailTally {
  readonly guardrail: string;
  readonly severity: GuardrailSeverity;
  readonly tests: number;
  readonly failed: number;
}

/** The gravest first, in the order in which they ran. */
function tally({ outcomes }: GuardrailRun): readonly GuardrailTally[] {
  const rows = [...groupBy(outcomes, ({ check }) => check.guards)].map(([guardrail, own]) => ({
    guardrail,
    severity: own[0].check.severity,
    tests: own.length,
    failed: own.filter(({ findings }) => findings.length > 0).length,
  }));
  return GUARDRAIL_SEVERITIES.flatMap((severity) => rows.filter((row) => row.severity === severity));
}

const STYLES: Readonly<Record<GuardrailSeverity, Style>> = { critical: "red", high: "yellow", medium: "cyan" };

function renderTable(rows: readonly GuardrailTally[], paint: Paint): string {
  const width = Math.max(...rows.map(({ guardrail }) => guardrail.length), "guardrail".length);
  const line = (cells: readonly [string, string, string, string]) =>
    `${cells[0].padEnd(10)}${cells[1].padEnd(width + 2)}${cells[2].padStart(5)}${cells[3].padStart(8)}`;
  const body = rows.map(({ guardrail, severity, tests, failed }) => {
    const text = line([severity, guardrail, `${tests}`, `${failed}`]);
    return failed > 0 ? paint(STYLES[severity], text) : text;
  });
  const tests = rows.reduce((sum, row) => sum + row.tests, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const head = paint("bold", line(["severity", "guardrail", "tests", "failed"]));
  return `${[head, ...body, line(["", "in all", `${tests}`, `${failed}`])].join("\n")}\n`;
}
