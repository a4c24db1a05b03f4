import type { Diagnostic } from "./diagnostic.ts";
import type { Paint } from "./paint.ts";
import { renderGithub } from "./render-github.ts";
import { printJson, toJson } from "./render-json.ts";
import { renderPretty } from "./render-pretty.ts";
import { renderSarif } from "./render-sarif.ts";

/** A form in which findings are printed. */
export type Format = "pretty" | "json" | "github" | "sarif";

/** Every form, by name. To add one: its file, a line here, a test in `tests/diagnostics/`. */
const RENDERERS: Readonly<Record<Format, (diagnostics: readonly Diagnostic[], paint: Paint) => string>> = {
  pretty: renderPretty,
  json: (diagnostics) => printJson({ diagnostics: toJson(diagnostics) }),
  github: renderGithub,
  sarif: renderSarif,
};

/** The names of all forms. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

/** Findings in a form, sorted, each once. */
export function render(format: Format, diagnostics: readonly Diagnostic[], paint: Paint): string {
  return RENDERERS[format](diagnostics, paint);
}
