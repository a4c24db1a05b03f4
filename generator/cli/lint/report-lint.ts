import { showPlace } from "../../base/span.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Paint } from "../../diagnostics/paint.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { type Format, render } from "../../diagnostics/renderers.ts";
import { visible } from "../../diagnostics/visible.ts";
import { paintFor, type Terminal } from "../terminal.ts";

/** What `lint` found, and how to say it. */
export interface LintResult {
  readonly format: Format;
  readonly terminal: Terminal;
  readonly findings: readonly Diagnostic[];
  /** Whether that is good enough. */
  readonly isClean: boolean;
  /** What was mended; absent where nobody asked for it. */
  readonly fixed?: readonly Diagnostic[];
}

/** Prints what was mended, then what is found. Where the form has no place for what was mended, its number goes to stderr. */
export function reportLint({ format, terminal, findings, isClean, fixed }: LintResult): void {
  if (format === "json") {
    const mended = fixed === undefined ? {} : { fixed: toJson(fixed) };
    terminal.out(printJson({ command: "lint", ok: isClean, diagnostics: toJson(findings), ...mended }));
    return;
  }
  const paint = paintFor(terminal, terminal.outIsTerminal);
  if (fixed !== undefined && fixed.length > 0) {
    if (format === "pretty") terminal.out(`${renderFixed(fixed, paint)}${findings.length > 0 ? "\n" : ""}`);
    else terminal.err(`${countFixed(fixed)}\n`);
  }
  terminal.out(render(format, findings, paint));
}

function countFixed({ length }: readonly Diagnostic[]): string {
  return `fixed ${length} ${length === 1 ? "finding" : "findings"}`;
}

/** A line for each finding, at its place in the text before, and one that counts them. */
function renderFixed(fixed: readonly Diagnostic[], paint: Paint): string {
  const lines = fixed.map(({ span, fix, code }) => {
    const place = paint("bold", visible(showPlace(span)));
    return `${place}  ${paint("green", "fixed")}  ${visible(fix?.description ?? "")}  ${paint("dim", code)}\n`;
  });
  return `${lines.join("")}\n${countFixed(fixed)}\n`;
}
