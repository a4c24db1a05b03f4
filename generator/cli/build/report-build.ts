import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { plain } from "../../diagnostics/paint.ts";
import { toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { render } from "../../diagnostics/renderers.ts";
import { totalOf } from "../../variants/measure.ts";
import { paintFor, type Terminal } from "../terminal.ts";
import type { BuiltRow } from "./build-all.ts";
import type { BuildOptions } from "./options.ts";
import { renderMarkdownSizes } from "./report-markdown.ts";

/** What `build` found and made. */
export interface BuildOutcome {
  readonly options: BuildOptions;
  readonly findings: readonly Diagnostic[];
  readonly variants: readonly BuiltRow[];
  /** The bundler's name; missing when nothing was bundled. */
  readonly bundler: string | undefined;
}

/** Prints the outcome: findings and the table of sizes to stdout, talk to stderr. */
export function reportBuild(outcome: BuildOutcome, terminal: Terminal): void {
  const { options, findings, variants } = outcome;
  if (options.format === "json") {
    terminal.out(`${JSON.stringify(asJson(outcome), null, 2)}\n`);
    return;
  }
  if (options.format === "markdown") {
    terminal.out(renderMarkdownSizes(outcome));
    return;
  }
  if (options.format !== "pretty") {
    terminal.out(render(options.format, findings, plain));
    return;
  }
  if (findings.length > 0) terminal.out(renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
  if (options.mode !== "check" && variants.length > 0) {
    terminal.out(`${findings.length > 0 ? "\n" : ""}${sizeTable(variants)}`);
  } else if (terminal.errIsTerminal && !hasErrors(findings)) {
    terminal.err(`${paintFor(terminal, true)("green", "proven")}  ${variants.length} variants are as committed\n`);
  }
}

const HEADINGS = ["variant", "bytes", "change", "gzip", "change", "ms", "flags"];

/** The sizes of variants as a table; a change is against what is committed. */
function sizeTable(variants: readonly BuiltRow[]): string {
  const rows = variants.map((variant) => {
    const now = totalOf(variant);
    const before = variant.before === undefined ? undefined : totalOf(variant.before);
    return [
      variant.name,
      String(now.bytes),
      change(now.bytes, before?.bytes),
      String(now.gzipBytes),
      change(now.gzipBytes, before?.gzipBytes),
      variant.milliseconds.toFixed(1),
      variant.flags.join(" ") || "–",
    ];
  });
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number) => column === 0 || column === HEADINGS.length - 1;
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return all.map((row) => `${line(row).join("  ").trimEnd()}\n`).join("");
}

function change(now: number, before: number | undefined): string {
  if (before === undefined) return "new";
  if (now === before) return "=";
  return now > before ? `+${now - before}` : String(now - before);
}

function asJson({ options, findings, variants, bundler }: BuildOutcome) {
  return {
    version: 1,
    command: "build",
    mode: options.mode,
    ok: !hasErrors(findings),
    bundler: bundler ?? null,
    diagnostics: toJson(findings),
    variants: variants.map((variant) => ({
      name: variant.name,
      flags: variant.flags,
      ...totalOf(variant),
      before: variant.before === undefined ? null : totalOf(variant.before),
      milliseconds: Math.round(variant.milliseconds * 100) / 100,
      files: variant.files,
    })),
  };
}
