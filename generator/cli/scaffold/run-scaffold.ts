import { check } from "../../compile.ts";
import { findUnproven } from "../../factory/find-unproven.ts";
import { scaffoldFiles } from "../../factory/scaffold-files.ts";
import type { Component } from "../../model/matrix.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts } from "../../plan/judge.ts";
import { makePlan, type PlanStep } from "../../plan/plan.ts";
import { planNewFiles } from "../../plan/plan-new-files.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import type { Given } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf, paintFor, type Terminal } from "../terminal.ts";

/** `scopec scaffold [component] [--check]`: the files that a component begins with, or what components lack. */
export async function runScaffold(given: Given, { terminal }: CommandContext, name?: string): Promise<ExitStatus> {
  const { spec, host, print } = await openProject(given, terminal);

  const [checked, findings] = await check(host, spec, dayOf(terminal));
  if (checked === undefined) return print(findings);
  const components = named(checked.matrix.components, name);
  if (given["check"] === true) return print(findUnproven({ ...checked, matrix: { components }, host }));

  const [component] = components;
  if (name === undefined || component === undefined) {
    throw new UsageError(`which component? ${knownComponents(checked.matrix.components)}`);
  }
  const steps = planNewFiles(host, scaffoldFiles(component));
  const previous = readPrevious(host);
  const { manifest } = makePlan([], previous, { disk: createDiskView(host), only: [] });
  const created = steps.filter(({ action }) => action !== "keep");
  // These files are the user's, so the manifest says what it said.
  const plan = { steps: created, manifest: { ...manifest, step: { ...manifest.step, action: "keep" as const } } };
  const conflicts = findConflicts(plan, previous);
  if (conflicts.length > 0) return print(conflicts);
  const isDryRun = given["dryRun"] === true;
  if (!isDryRun && created.length > 0) await applyPlan(host, plan);
  report(steps, { terminal, isDryRun });
  return created.length > 0 ? 0 : 1;
}

/** The component of a name, or all of them without one. */
function named(components: readonly Component[], name: string | undefined): readonly Component[] {
  if (name === undefined) return components;
  const found = components.filter((component) => component.name === name);
  if (found.length > 0) return found;
  throw new UsageError(`the spec declares no component ${name}. ${knownComponents(components)}`);
}

function knownComponents(components: readonly Component[]): string {
  if (components.length === 0) return "It declares none: add one under `components`";
  return `It declares ${components.map(({ name }) => name).join(", ")}`;
}

function report(
  steps: readonly PlanStep[],
  { terminal, isDryRun }: { readonly terminal: Terminal; readonly isDryRun: boolean },
): void {
  const paint = paintFor(terminal, terminal.outIsTerminal);
  const lines = steps.map(({ action, path }) =>
    action === "keep"
      ? `${paint("dim", isDryRun ? "keep   " : "kept   ")}  ${path}`
      : `${paint("green", isDryRun ? "create " : "created")}  ${path}`,
  );
  const isNothingNew = steps.every(({ action }) => action === "keep");
  const last = isNothingNew
    ? "\nNothing to begin with: the files are there, and yours. None was touched."
    : nextLine(isDryRun);
  terminal.out(`${lines.join("\n")}\n${last}`.trimEnd().concat("\n"));
}

function nextLine(isDryRun: boolean): string {
  return isDryRun ? "" : "\nEach test fails until it is written. `npx scopec scaffold --check` says which are missing.";
}
