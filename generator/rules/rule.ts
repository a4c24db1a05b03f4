import type { Pointer } from "../base/pointer.ts";
import type { Span } from "../base/span.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { FixKind } from "../diagnostics/fix.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";

/** Something that a rule found, placed by JSON Pointers into the spec. */
export interface RuleFinding {
  /** Says what is wrong. */
  readonly message: string;
  /** Says what to do. */
  readonly help: string;
  readonly at: Pointer;
  /** Mark the key rather than the value. */
  readonly part?: "key" | "value";
  /** The exact place, where no pointer names it: in a comment. No waiver covers it. */
  readonly span?: Span;
  readonly related?: readonly { readonly message: string; readonly at: Pointer; readonly part?: "key" | "value" }[];
  /** How it can be mended, where that can be told. */
  readonly fix?: RuleFix;
}

/** A way to mend what a rule found, its steps placed by JSON Pointers. */
export interface RuleFix {
  readonly kind: FixKind;
  /** What it does, in words that go on in the middle of a line, e.g. "take `DEBUG` out". */
  readonly description: string;
  readonly steps: readonly RuleFixStep[];
}

/** One step: takes out an item of a list or an entry of a map, writes another value, or gives a key another name. */
export type RuleFixStep =
  | { readonly do: "remove"; readonly at: Pointer }
  /** For who knows the item but not its place: the matrix has lists sorted. */
  | { readonly do: "remove-item"; readonly from: Pointer; readonly item: string }
  | { readonly do: "replace"; readonly at: Pointer; readonly value: string | boolean }
  | { readonly do: "rename"; readonly at: Pointer; readonly key: string };

/** What a rule may look at besides the matrix. */
export interface RuleContext {
  /** The spec as it was read, for what the matrix does not keep. */
  readonly document: SpecDocument;
  /** The day, as `YYYY-MM-DD`; `undefined` where it is not known, and then no rule says anything that depends on it. */
  readonly today: string | undefined;
}

/** A rule of the spec: what a valid matrix must not say all the same. */
export interface Rule {
  /** For ever; also the name of its file and of its fixtures. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what it forbids or demands, and why. */
  readonly describe: string;
  /** A paragraph of Markdown for the rule's page: what goes wrong where it is broken, and how to mend it. */
  readonly why: string;
  /** What it finds depends on the day, so that it may find nothing today and something tomorrow. */
  readonly dependsOnDay?: true;
  /** Without it the output would be wrong: it can be neither waived nor made less grave. */
  readonly essential?: true;
  /** Waits only for what it loads late, e.g. a large list. */
  readonly check: (matrix: Matrix, context: RuleContext) => readonly RuleFinding[] | Promise<readonly RuleFinding[]>;
}

/** A finding and the rule that it is of. */
export interface RuledFinding {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
