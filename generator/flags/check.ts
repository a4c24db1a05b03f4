import type { Span } from "../base/span.ts";
import type { RelatedPlace, Severity } from "../diagnostics/diagnostic.ts";
import type { SpanPart } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import type { BuildUse, Fix, SourceFacts } from "./facts.ts";

/** What checks look at: a spec, and what the sources say of flags. */
export interface ScanSubject {
  readonly matrix: Matrix;
  /** Where something stands in the spec. */
  readonly spanOf: (pointer: string, part?: SpanPart) => Span;
  readonly sources: readonly SourceFacts[];
  readonly builds: readonly BuildUse[];
  /** Whether all of the project was read, so that what was not found is not there. */
  readonly isWhole: boolean;
  /** Where a name stands in quotes outside of `feature()`, first place first. */
  readonly mentionsOf: (name: string) => readonly Span[];
  /** The day, as `YYYY-MM-DD`; without it nothing is expired. */
  readonly today?: string;
}

/** Something that a check found. */
export interface SourceFinding {
  /** Says what is wrong. */
  readonly message: string;
  /** Says what to do. */
  readonly help: string;
  readonly span: Span;
  /** The part of the spec that it is about, as a JSON Pointer, where there is one: a waiver may cover it. */
  readonly about?: string;
  readonly related?: readonly RelatedPlace[];
  /** A change that mends it without changing what the program does. */
  readonly fix?: Fix;
  /** Where this finding is graver or less grave than those of its check are. */
  readonly severity?: Severity;
}

/** A check of the source against the spec, and against what Bun does. */
export interface SourceCheck {
  /** For ever; also the name of its file and of its fixtures. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what it forbids or demands, and why. */
  readonly describe: string;
  readonly check: (subject: ScanSubject) => readonly SourceFinding[];
}

/** Declares a check. */
export function defineCheck(check: SourceCheck): SourceCheck {
  return check;
}
