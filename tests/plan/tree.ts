import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { EmittedArtifact } from "../../generator/emit/emit-all.ts";
import type { Host } from "../../generator/host/host.ts";
import { applyPlan } from "../../generator/plan/apply.ts";
import { createDiskView } from "../../generator/plan/disk-view.ts";
import { readPrevious } from "../../generator/plan/journal.ts";
import { findConflicts, findDrift } from "../../generator/plan/judge.ts";
import { forced, makePlan, type Plan } from "../../generator/plan/plan.ts";

/** How to generate. */
export interface GenerateOptions {
  readonly only?: readonly string[];
  readonly force?: true;
}

/** Artifacts by path; each belongs to the emitter that its text begins with: `a:` to emitter a. */
export function artifactsOf(texts: Readonly<Record<string, string>>): readonly EmittedArtifact[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, origin: ["/rows"], emitter: emitterOf(text) }));
}

/** The plan for these texts in the state that a host is in. */
export function planOn(host: Host, texts: Readonly<Record<string, string>>, options: GenerateOptions = {}): Plan {
  const { only, force } = options;
  const asked = artifactsOf(texts).filter(({ emitter }) => only === undefined || only.includes(emitter));
  const plan = makePlan(asked, readPrevious(host), { disk: createDiskView(host), ...(only && { only }) });
  return force ? forced(plan) : plan;
}

/** What `gen` does after it compiled: plans, and applies the plan unless there are conflicts, which it gives. */
export async function generate(
  host: Host,
  texts: Readonly<Record<string, string>>,
  options: GenerateOptions = {},
): Promise<readonly Diagnostic[]> {
  const plan = planOn(host, texts, options);
  const conflicts = findConflicts(plan, readPrevious(host));
  if (conflicts.length === 0) await applyPlan(host, plan);
  return conflicts;
}

/** What `gen --check` finds. */
export function check(
  host: Host,
  texts: Readonly<Record<string, string>>,
  options: GenerateOptions = {},
): Promise<readonly Diagnostic[]> {
  return findDrift(planOn(host, texts, options), readPrevious(host));
}

/** What a plan does, one line for each step that does something: `update generated/a.ts (stale)`. */
export function stepsOf({ steps, manifest }: Plan): readonly string[] {
  return [...steps, manifest.step]
    .filter(({ action }) => action !== "keep")
    .map(({ action, path, drift, conflict }) => {
      const kinds = [drift, conflict].filter((kind) => kind !== undefined);
      return `${action} ${path}${kinds.length === 0 ? "" : ` (${kinds.join(", ")})`}`;
    });
}

/** Findings in short: `drift-stale generated/a.ts`. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${span.source.path}`);
}

function emitterOf(text: string): string {
  return text.split(":")[0] ?? "";
}
