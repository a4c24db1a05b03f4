import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { type Paint, plain, type Style } from "../../diagnostics/paint.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { render } from "../../diagnostics/renderers.ts";
import type { PlanStep } from "../../plan/plan.ts";
import type { CommandContext } from "../command.ts";
import { paintFor } from "../terminal.ts";
import type { GenOptions } from "./options.ts";

/** What `gen` found and did. */
export interface GenResult {
  readonly options: GenOptions;
  readonly context: CommandContext;
  readonly findings: readonly Diagnostic[];
  /** The steps of all specs; missing when one did not compile. */
  readonly steps: readonly PlanStep[] | undefined;
  /** Milliseconds by stage. */
  readonly laps: ReadonlyMap<string, number>;
}

/** Prints the result: findings to stdout, talk (what was done, how long it took) to stderr. */
export function reportGen(result: GenResult): void {
  const { options, context, findings } = result;
  const { terminal } = context;
  if (options.format === "json") {
    terminal.out(printJson(asJson(result)));
  } else if (options.format === "pretty") {
    if (findings.length > 0) terminal.out(renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
    reportSteps(result);
  } else {
    terminal.out(render(options.format, findings, plain));
  }
  if (options.stats) terminal.err(renderStats(result));
}

/** A dry run's steps are its result; otherwise they are talk, and only for people. Watching says in a line what was done. */
function reportSteps({ options, context: { terminal }, findings, steps }: GenResult): void {
  if (steps === undefined || options.isWatching || (options.mode !== "dry-run" && hasErrors(findings))) return;
  if (options.mode === "dry-run") terminal.out(renderSteps(steps, paintFor(terminal, terminal.outIsTerminal)));
  else if (terminal.errIsTerminal) terminal.err(renderSummary(steps, options, paintFor(terminal, true)));
}

const STYLES: Readonly<Record<PlanStep["action"], Style>> = {
  create: "green",
  update: "yellow",
  delete: "red",
  conflict: "red",
  keep: "dim",
};

/** One line for each file that is not kept as it is. */
function renderSteps(steps: readonly PlanStep[], paint: Paint): string {
  return steps
    .filter(({ action }) => action !== "keep")
    .map(({ action, path }) => `${paint(STYLES[action], action.padEnd(8))} ${path}\n`)
    .join("");
}

function renderSummary(steps: readonly PlanStep[], { mode }: GenOptions, paint: Paint): string {
  const changed = steps.filter(({ action }) => action !== "keep").length;
  const kept = steps.length - changed;
  if (mode === "check") return `${paint("green", "current")}  ${kept} generated files\n`;
  return `${renderSteps(steps, paint)}${paint("dim", `${changed} changed, ${kept} unchanged`)}\n`;
}

function asJson({ options, findings, steps = [], laps }: GenResult) {
  return {
    command: "gen",
    mode: options.mode,
    ok: !hasErrors(findings),
    diagnostics: toJson(findings),
    files: steps.map(({ path, emitter, action, drift }) => ({
      path,
      emitter,
      action,
      ...(drift !== undefined && { drift }),
    })),
    ...(options.stats && {
      milliseconds: Object.fromEntries([...laps].map(([stage, time]) => [stage, Math.round(time * 100) / 100])),
    }),
  };
}

function renderStats({ laps, steps }: GenResult): string {
  const stages = [...laps].map(([stage, time]) => `${stage} ${time.toFixed(1)} ms`);
  const total = [...laps.values()].reduce((sum, time) => sum + time, 0);
  const files = steps === undefined ? "" : `, ${steps.length} files`;
  return `${stages.join(", ")}; ${total.toFixed(1)} ms in all${files}\n`;
}
