import { withoutSecrets } from "./base/secrets.ts";
import type { CheckedSpec, Compilation, CompileOptions } from "./compile.ts";
import * as pipeline from "./compile.ts";
import type { Checked, Diagnostic } from "./diagnostics/diagnostic.ts";
import { plain } from "./diagnostics/paint.ts";
import { type Format, render } from "./diagnostics/renderers.ts";
import { approvalFindings } from "./diff/approval-findings.ts";
import type { Change } from "./diff/change.ts";
import { diffMatrices } from "./diff/diff-matrices.ts";
import { phraseWithoutSecrets, plainText } from "./diff/phrase.ts";
import { type Explanation, explain as explainWord } from "./explain/explain.ts";
import { explainCode } from "./explain/explain-code.ts";
import type { ReadOnlyHost } from "./host/host.ts";
import { createMemoryHost } from "./host/memory.ts";
import { DEFAULT_SPECS, findSpec } from "./load/load-spec.ts";

/**
 * A spec to work on: its text in YAML; the texts of its files by path; or a host, which reads them. Where `spec` does not say which
 * file is the spec, it is `spec/matrix.yaml` or its like.
 */
export type SpecSource =
  | string
  | { readonly files: Readonly<Record<string, string>>; readonly spec?: string }
  | { readonly host: ReadOnlyHost; readonly spec?: string };

/** How to check. */
export type CheckOptions = Omit<CompileOptions, "emitters">;

/** Reads and checks a spec: its syntax, shape, references and rules. Reads no disk unless a host does. */
export function check(source: SpecSource, options?: CheckOptions): Promise<Checked<CheckedSpec>>;
/** The same for a spec of a host, by its path. */
export function check(host: ReadOnlyHost, path: string, options?: CheckOptions): Promise<Checked<CheckedSpec>>;
export function check(
  source: SpecSource | ReadOnlyHost,
  second?: string | CheckOptions,
  third?: CheckOptions,
): Promise<Checked<CheckedSpec>> {
  const { host, path, options } = readArguments(source, second, third);
  return pipeline.check(host, path, options);
}

/**
 * Checks a spec and makes the texts of all generated files. Nothing is written, and no disk is read unless a host does.
 *
 * @throws {Error} when an emitter crashes
 */
export function compile(source: SpecSource, options?: CompileOptions): Promise<Checked<Compilation>>;
/** The same for a spec of a host, by its path. */
export function compile(host: ReadOnlyHost, path: string, options?: CompileOptions): Promise<Checked<Compilation>>;
export function compile(
  source: SpecSource | ReadOnlyHost,
  second?: string | CompileOptions,
  third?: CompileOptions,
): Promise<Checked<Compilation>> {
  const { host, path, options } = readArguments(source, second, third);
  return pipeline.compile(host, path, options);
}

/** One thing that is otherwise in one spec than in another. */
export interface SpecChange extends Omit<Change, "message" | "why"> {
  /** What changes, in half a sentence; what it quotes of the specs stands in backticks. */
  readonly message: string;
  /** What that means, in half a sentence. */
  readonly why: string;
}

/** What is otherwise in one spec than in another, the gravest first. */
export interface SpecDiff {
  readonly changes: readonly SpecChange[];
}

/**
 * Compares two specs host by host and platform by platform, as requests would see them. The findings are those of a spec with
 * errors (then there is no value), and of approvals that nothing needs.
 */
export async function diff(
  base: SpecSource,
  head: SpecSource,
  options: { readonly today?: string } = {},
): Promise<Checked<SpecDiff>> {
  const [before, baseFindings] = await check(base, { rules: "essential" });
  const [after, headFindings] = await check(head, { rules: "essential" });
  if (before === undefined || after === undefined) return [undefined, [...baseFindings, ...headFindings]];
  const approved = diffMatrices({ base: before.matrix, head: after.matrix }, options);
  return [{ changes: approved.changes.map(toSpecChange) }, approvalFindings(approved, after.document)];
}

/** What looks like a secret is starred out, as everywhere. */
function toSpecChange(change: Change): SpecChange {
  return {
    ...change,
    message: plainText(phraseWithoutSecrets(change.message)),
    why: plainText(phraseWithoutSecrets(change.why)),
    subjects: change.subjects.map(withoutSecrets),
  };
}

/** How to explain. */
export interface ExplainOptions extends Omit<CompileOptions, "onStage"> {
  /** Explain a host on this platform only; a name of a scope, platform or variant is then taken for a host. */
  readonly platform?: string;
}

/**
 * Says why something is what it is: a host, a flag, a scope, platform or variant, a generated file, a JSON Pointer into the spec, or the code of a finding. There
 * is no value where the spec has errors, but for codes.
 */
export async function explain(
  source: SpecSource,
  word: string,
  { platform, ...options }: ExplainOptions = {},
): Promise<Checked<Explanation>> {
  const code = await explainCode(word);
  if (code !== undefined) return [code, []];
  const [compilation, findings] = await compile(source, { rules: "grave", ...options });
  return [compilation && explainWord(compilation, word, platform), findings];
}

interface Arguments {
  readonly host: ReadOnlyHost;
  readonly path: string;
  readonly options: CompileOptions | undefined;
}

function readArguments(
  source: SpecSource | ReadOnlyHost,
  second: string | CompileOptions | undefined,
  third: CompileOptions | undefined,
): Arguments {
  if (typeof source === "object" && "readText" in source) {
    return { host: source, path: typeof second === "string" ? second : "", options: third };
  }
  const options = typeof second === "string" ? third : second;
  if (typeof source === "string") {
    const path = DEFAULT_SPECS[0] ?? "";
    return { host: createMemoryHost({ files: { [path]: source } }), path, options };
  }
  const host = "host" in source ? source.host : createMemoryHost({ files: source.files });
  return { host, path: source.spec ?? findSpec(host) ?? DEFAULT_SPECS[0] ?? "", options };
}

/** Findings as text: for people (without colour), as JSON, as annotations of GitHub, or as SARIF. */
export function renderFindings(findings: readonly Diagnostic[], format: Format = "pretty"): string {
  return render(format, findings, plain);
}
