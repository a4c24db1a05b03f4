import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { runTests } from "../guardrails/run-tests.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import { loadSpec } from "../load/load-spec.ts";
import { MANIFEST_PATH } from "../plan/manifest.ts";
import type { Baseline } from "./judge.ts";
import type { MutableSpec } from "./mutable-spec.ts";
import { driftIn, emitted, type Files, failedIn, type RunTests, readMatrix, ruleFindings, runOver } from "./project.ts";

/** A project that changes can be made to, or why none can. */
export type BaselineRead =
  | { readonly baseline: Baseline }
  | { readonly findings: readonly Diagnostic[] }
  /** What is not as it should be before any change. */
  | { readonly reason: string };

/**
 * Reads the project that changes are made to. It has to be clean: where something fails already, nothing can be learnt from
 * its failing.
 */
export async function createBaseline(
  host: ReadOnlyHost,
  path: string,
  run: RunTests = runTests,
): Promise<BaselineRead> {
  const [document, findings] = await loadSpec(host, path);
  if (document === undefined) return { findings };
  // Includes are joined already, and a spec in TypeScript is plain data too.
  const spec = structuredClone(document.value) as MutableSpec;
  const { matrix, refused } = readMatrix(spec);
  if (matrix === undefined) return { reason: `the spec has errors (${[...refused].join(", ")}); run \`scopec lint\`` };
  const artifacts = emitted(matrix);
  if (artifacts === undefined) return { reason: "the spec gives no files; run `scopec lint`" };
  const paths = [...artifacts.map((artifact) => artifact.path), MANIFEST_PATH, "tsconfig.json"];
  const files: Files = new Map(paths.flatMap((file) => textAt(host, file)));
  const drift = driftIn(files, artifacts);
  if (drift.size > 0)
    return { reason: `generated files are not current (${[...drift].join(", ")}); run \`scopec gen\`` };
  const ran = await runOver(files, run);
  const failed = failedIn(ran);
  if (failed.size > 0)
    return { reason: `guardrails fail already (${[...failed].join(", ")}); run \`scopec guardrails\`` };
  const guardrails = new Map(ran.outcomes.map(({ check }) => [check.guards, check.severity]));
  return { baseline: { spec, matrix, rules: await ruleFindings(spec, matrix), artifacts, files, guardrails, run } };
}

function textAt(host: ReadOnlyHost, path: string): readonly (readonly [string, string])[] {
  const read = host.readText(path);
  return read.kind === "text" ? [[path, read.text]] : [];
}
