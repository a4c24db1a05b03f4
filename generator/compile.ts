import { fileSpan } from "./base/span.ts";
import { fromCatalogue } from "./diagnostics/catalogue.ts";
import { type Checked, type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import { type EmittedArtifact, emitAll } from "./emit/emit-all.ts";
import type { Emitter } from "./emit/emitter.ts";
import { EMITTERS } from "./emit/index.ts";
import type { ReadOnlyHost } from "./host/host.ts";
import type { SpecDocument } from "./load/document.ts";
import { withPlaces } from "./load/late-places.ts";
import { loadSpec } from "./load/load-spec.ts";
import type { Matrix } from "./model/matrix.ts";
import { toMatrix } from "./model/to-matrix.ts";
import type { Rule } from "./rules/rule.ts";
import { runRules, type WhichRules } from "./rules/run-rules.ts";

/** A spec, compiled. */
export interface Compilation {
  readonly document: SpecDocument;
  readonly matrix: Matrix;
  readonly artifacts: readonly EmittedArtifact[];
}

/** How to compile. */
export interface CompileOptions {
  readonly emitters?: readonly Emitter[];
  /** The day, as `YYYY-MM-DD`, by which waivers and flags expire; without it none does. No output depends on it. */
  readonly today?: string;
  /** Which rules to run: all; those whose findings are more than notes; or only those without which nothing is certain. */
  readonly rules?: WhichRules;
  /** Rules of others besides scopec's own; without it, what the spec says of such rules is passed over. */
  readonly otherRules?: readonly Rule[];
  /**
   * Whether the document's places may be told only after its `late.load()`, which few runs need; otherwise they are at once. Stages that
   * need them are then done again, and end again.
   */
  readonly places?: "late";
  /** Called as each stage ends, e.g. to measure it. */
  readonly onStage?: (stage: "load" | "model" | "rules" | "emit") => void;
}

/** A spec that was read and found right. */
export type CheckedSpec = Pick<Compilation, "document" | "matrix">;

/**
 * The first half of the pipeline: spec → document → matrix, and the rules over it. Each stage runs only when the one before
 * found no error. `path` is relative to the host's root, or absolute.
 */
export async function check(
  host: ReadOnlyHost,
  path: string,
  options: Omit<CompileOptions, "emitters"> = {},
): Promise<Checked<CheckedSpec>> {
  const [spec, findings] = await runStages(host, path, options);
  // What a fix does to the text takes the YAML parser to say, so nobody is asked without need.
  if (!findings.some(({ fix }) => fix !== undefined)) return [spec, findings];
  return [spec, (await import("./edit/resolve-fixes.ts")).resolveFixes(findings)];
}

async function runStages(
  host: ReadOnlyHost,
  path: string,
  options: Omit<CompileOptions, "emitters">,
): Promise<Checked<CheckedSpec>> {
  // Rules of others are asked once, so the places have to be there.
  const isLate = options.places === "late" && (options.otherRules ?? []).length === 0;
  const [document, loadFindings] = await loadSpec(host, path, isLate ? { places: "late" } : {});
  options.onStage?.("load");
  if (document === undefined) return [undefined, loadFindings];
  const [spec, findings] = await withPlaces(document, () => checkDocument(document, options));
  return [hasErrors(loadFindings) ? undefined : spec, [...loadFindings, ...findings]];
}

async function checkDocument(
  document: SpecDocument,
  { onStage = () => {}, today, rules = "all", otherRules }: Omit<CompileOptions, "emitters">,
): Promise<Checked<CheckedSpec>> {
  const [matrix, modelFindings] = toMatrix(document);
  onStage("model");
  if (matrix === undefined) return [undefined, modelFindings];

  const ruleFindings = await runRules(document, matrix, {
    which: rules,
    ...(today !== undefined && { today }),
    ...(otherRules !== undefined && { others: otherRules }),
  });
  onStage("rules");
  const findings = [...modelFindings, ...ruleFindings];
  return [hasErrors(findings) ? undefined : { document, matrix }, findings];
}

/**
 * The whole pipeline: spec → document → matrix → artifacts. Nothing is written.
 *
 * @throws {EmitterCrash} when an emitter has a bug
 */
export async function compile(
  host: ReadOnlyHost,
  path: string,
  options: CompileOptions = {},
): Promise<Checked<Compilation>> {
  const { emitters = EMITTERS, onStage = () => {}, ...rest } = options;
  const [spec, findings] = await check(host, path, { onStage, ...rest });
  if (spec === undefined) return [undefined, findings];

  const [artifacts, emitFindings] = emitAll(spec.matrix, emitters);
  onStage("emit");
  if (artifacts === undefined) return [undefined, [...findings, ...emitFindings]];
  const empty: readonly Diagnostic[] =
    artifacts.length > 0 ? [] : [fromCatalogue("no-empty-output", {}, { span: fileSpan(path) })];
  return [empty.length > 0 ? undefined : { ...spec, artifacts }, [...findings, ...empty]];
}
