import type { Span } from "../base/span.ts";
import type { Fix } from "./fix.ts";

/** How grave a finding is. An error stops the compiler before it writes; warnings and notes do not. */
export type Severity = "error" | "warning" | "info";

/** Another place that a finding is about, e.g. the first of two duplicates. */
export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** One finding. `code` never changes its meaning; `message` says what is wrong, `help` what to do about it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
  readonly related?: readonly RelatedPlace[];
  /** A unified diff that shows the finding, e.g. how a generated file differs from the spec. */
  readonly diff?: string;
  readonly fix?: Fix;
  /** Paths of further files that the message or the help names, as they stand there. */
  readonly names?: readonly string[];
  /** What the code stands for, where it is none of the catalogue's. */
  readonly about?: CodeMeaning;
}

/** What a code stands for, whatever the finding. */
export interface CodeMeaning {
  /** One sentence. */
  readonly describe: string;
  /** How grave its findings are unless a spec says otherwise. */
  readonly severity: Severity;
  /** A paragraph of Markdown on why. */
  readonly why?: string;
}

/** Where a finding stands, what else it is about, and how it can be mended. */
export interface FindingPlace {
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  readonly names?: readonly string[];
}

/** What every stage returns: a value when there is no error among the findings, and the findings. */
export type Checked<T> = readonly [value: T | undefined, diagnostics: readonly Diagnostic[]];

/** Whether any of the findings is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
