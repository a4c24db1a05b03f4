import { sha256 } from "../base/hash.ts";
import { createSourceText } from "../base/source-text.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { type EmittedArtifact, emitAll } from "../emit/emit-all.ts";
import { EMITTERS } from "../emit/index.ts";
import { createProjectView } from "../guardrails/project.ts";
import { type GuardrailRun, runTests, type TestSource } from "../guardrails/run-tests.ts";
import { createMemoryHost } from "../host/memory.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { toMatrix } from "../model/to-matrix.ts";
import { createDiskView } from "../plan/disk-view.ts";
import { MANIFEST_PATH, readManifest, writeManifest } from "../plan/manifest.ts";
import { makePlan } from "../plan/plan.ts";
import { EMITTERS_FINGERPRINT } from "../precompiled/fingerprint.ts";
import { runRules } from "../rules/run-rules.ts";

/** The files of a project by path. */
export type Files = ReadonlyMap<string, string>;

/** What runs the generated tests; another one is for tests of the gate itself. */
export type RunTests = (source: TestSource) => Promise<GuardrailRun>;

/** What one layer of checks says of something: the codes of its findings, or the guardrails that failed. */
export type Noticed = ReadonlySet<string>;

/** A spec as it would be read from a file, without places. */
function documentOf(value: unknown): SpecDocument {
  const source = createSourceText("spec/matrix.yaml", "");
  return { source, value, spanOf: () => ({ source, start: 0, end: 0 }) };
}

/** What reading a spec finds, and the matrix where it finds no error. */
export function readMatrix(value: unknown): { readonly matrix: Matrix | undefined; readonly refused: Noticed } {
  const [matrix, findings] = toMatrix(documentOf(value));
  return { matrix: hasErrors(findings) ? undefined : matrix, refused: codesOf(findings) };
}

/** What the rules find in a spec that they did not find in another: `code message`, notes aside. */
export async function ruleFindings(value: unknown, matrix: Matrix): Promise<ReadonlySet<string>> {
  const findings = await runRules(documentOf(value), matrix, { which: "grave" });
  return new Set(findings.map(({ code, message }) => `${code} ${message}`));
}

function codesOf(findings: readonly Diagnostic[]): Noticed {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code));
}

/** The files that a matrix gives; nothing where an emitter cannot make them, as of a matrix without a fallback. */
export function emitted(matrix: Matrix): readonly EmittedArtifact[] | undefined {
  try {
    return emitAll(matrix, EMITTERS)[0];
  } catch {
    return undefined;
  }
}

/** A manifest that is true of these files. */
export function manifestOf(artifacts: readonly EmittedArtifact[]): string {
  const entries = artifacts.map(({ path, text, emitter, origin }) => {
    return { path, hashes: new Set([sha256(text)]), emitter, origin };
  });
  return writeManifest(EMITTERS_FINGERPRINT, entries);
}

/** What running the generated tests of these files gives. */
export function runOver(files: Files, run: RunTests = runTests): Promise<GuardrailRun> {
  const host = createMemoryHost({ files: Object.fromEntries(files) });
  return run({ host, project: createProjectView({ host, folders: [""] }) });
}

/** The guardrails that failed, by what they guard; `(loading)` where the tests did not load. */
export function failedIn({ outcomes, failures }: GuardrailRun): Noticed {
  const failed = outcomes.filter(({ findings }) => findings.length > 0).map(({ check }) => check.guards);
  return new Set([...failed, ...(failures.length > 0 ? ["(loading)"] : [])]);
}

/** The kinds of drift between what a matrix gives and these files. */
export function driftIn(files: Files, artifacts: readonly EmittedArtifact[]): Noticed {
  const host = createMemoryHost({ files: Object.fromEntries(files) });
  const previous = readManifest(files.get(MANIFEST_PATH) ?? "");
  const plan = makePlan(artifacts, previous, { disk: createDiskView(host) });
  const steps = [...plan.steps, ...(plan.manifest.step.action === "keep" ? [] : [plan.manifest.step])];
  return new Set(steps.flatMap(({ drift }) => (drift === undefined ? [] : [drift])));
}
