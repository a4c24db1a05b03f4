import { inShards } from "../../base/shards.ts";
import { printJson } from "../../diagnostics/render-json.ts";
import type { Variant } from "../../model/matrix.ts";
import type { Terminal } from "../terminal.ts";
import type { PlannedVariant } from "./base.ts";
import type { BuildOptions } from "./options.ts";

/** Which of all variants would be built. */
export interface BuildPlan {
  readonly all: readonly Variant[];
  readonly planned: readonly PlannedVariant[];
}

/**
 * Prints which variants would be built. For GitHub as outputs of a step, `build-1=[{"variant":"prod"}]`: one for each part into
 * which the workflow splits all variants, whether any of the part is to be built or not.
 */
export function reportPlan(plan: BuildPlan, { format }: BuildOptions, terminal: Terminal): void {
  if (format === "github") terminal.out(outputs(plan));
  else if (format === "json") terminal.out(printJson(asJson(plan)));
  else terminal.out(lines(plan));
}

function outputs({ all, planned }: BuildPlan): string {
  const names = new Set(planned.map(({ variant }) => variant.name));
  return inShards(all)
    .map((shard, index) => {
      const entries = shard.filter(({ name }) => names.has(name)).map(({ name }) => ({ variant: name }));
      return `build-${index + 1}=${JSON.stringify(entries)}\n`;
    })
    .join("");
}

function asJson({ all, planned }: BuildPlan) {
  const reasons = new Map(planned.map(({ variant, why }) => [variant.name, why]));
  const variants = all.map(({ name }) => {
    const why = reasons.get(name);
    return { name, builds: why !== undefined, ...(why !== undefined && { why }) };
  });
  return { command: "build", mode: "plan", ok: true, variants };
}

function lines({ all, planned }: BuildPlan): string {
  const width = Math.max(0, ...planned.map(({ variant }) => variant.name.length));
  const each = planned.map(({ variant, why }) => `${variant.name.padEnd(width)}  ${why}\n`);
  return `${each.join("")}${planned.length} of ${all.length} variants would be built\n`;
}
