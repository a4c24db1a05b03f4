import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Emitter } from "../../emit/emitter.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host, ReadOnlyHost } from "../../host/host.ts";
import { type RecordedHost, recorded } from "../../host/recorded.ts";
import { type FolderWatch, watchFolders } from "../../host/watch.ts";
import { findSpec } from "../../load/load-spec.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { isExpected } from "../failure.ts";
import { paintFor } from "../terminal.ts";
import type { Project } from "./find-project.ts";
import { generate } from "./generate.ts";
import type { GenOptions } from "./options.ts";
import { rememberEmitters } from "./remember-emitters.ts";
import { type GenResult, reportGen } from "./report-gen.ts";

/** How long after a sign of a change it has to be quiet: editors save in several steps. In milliseconds, like the others. */
const QUIET = 12;

/** How long a spec may be missing before that is said: some editors delete a file and write it anew. */
const PATIENCE = 300;

/** How often to look without any sign: not every system, and not every drive, tells of every change. */
const LOOK = 1_000;

/** The most times that quiet is waited for, in a folder that never rests. */
const MOST_WAITS = 50;

/** What a run left: what it read of the spec, and what stood in the generated files after it. */
interface Ran {
  readonly inputs: RecordedHost;
  readonly outputs: RecordedHost;
  /** What it found, to be told from what the next one finds. */
  readonly said?: string;
  /** It could not write, and has to try again. */
  readonly failure?: string;
}

/**
 * `scopec gen --watch`: a run, then another each time that something is otherwise than the last run saw it, one after the other.
 * What a run saw is compared, not what the system says of files, so that no save is lost, whatever comes while a run is at work.
 * Ends with 0 when the user ends it.
 */
export async function watchGen(
  options: GenOptions,
  { context, emitters, project }: { context: CommandContext; emitters: readonly Emitter[]; project: Project },
): Promise<ExitStatus> {
  const host = createDiskHost(project.root);
  const remembering = rememberEmitters(emitters);
  const watch = watchFolders();
  const specIn = (inputs: ReadOnlyHost) =>
    options.spec === undefined ? (findSpec(inputs) ?? project.spec) : project.spec;
  context.terminal.err(`watching ${project.spec} and what it includes; Ctrl-C ends it\n`);
  let last: Ran | undefined;
  try {
    do {
      last = await runOnce(options, { context, emitters: remembering, host, specIn, last });
      watch.follow(last.inputs.folders(project.root));
    } while (await isChanged(last, { watch, isSpecThere: () => host.kindOf(specIn(host)) !== "missing" }));
  } finally {
    watch.close();
  }
  return 0;
}

interface RunSurroundings {
  readonly context: CommandContext;
  readonly emitters: readonly Emitter[];
  readonly host: Host;
  readonly specIn: (inputs: ReadOnlyHost) => string;
  readonly last: Ran | undefined;
}

async function runOnce(options: GenOptions, { context, emitters, host, specIn, last }: RunSurroundings): Promise<Ran> {
  const inputs = recorded(host);
  const outputs = recorded(host);
  const { terminal } = context;
  const started = terminal.now();
  try {
    const spec = specIn(inputs);
    const result = await generate(options, { context, emitters, host, spec, specHost: inputs });
    for (const { path } of result.plan?.steps ?? []) outputs.readText(path);
    const ran = { inputs, outputs, said: JSON.stringify(result.findings.map(({ code, message }) => [code, message])) };
    if (last === undefined || isNews(result, ran, last)) tell(result, terminal.now() - started);
    return ran;
  } catch (error) {
    if (!isExpected(error)) throw error;
    const failure = error instanceof Error ? error.message : String(error);
    if (failure !== last?.failure)
      terminal.err(`${paintFor(terminal, terminal.errIsTerminal)("red", "scopec:")} ${failure}\n`);
    return { inputs, outputs, failure };
  }
}

/** A temporary file that came and went in a folder that is searched is a change, but none to speak of. */
function isNews({ plan }: GenResult, ran: Ran, last: Ran): boolean {
  return ran.said !== last.said || ran.inputs.texts() !== last.inputs.texts() || changesOf(plan) > 0;
}

function changesOf(plan: GenResult["plan"]): number {
  return (plan?.steps ?? []).filter(({ action }) => action !== "keep").length;
}

/** The findings in the form that was asked for, then a line for people. */
function tell(result: GenResult, milliseconds: number): void {
  reportGen(result);
  const { terminal } = result.context;
  const paint = paintFor(terminal, terminal.errIsTerminal);
  const outcome = paint(hasErrors(result.findings) ? "red" : "green", outcomeOf(result));
  terminal.err(`${outcome}  ${paint("dim", `${milliseconds.toFixed(0)} ms`)}\n`);
}

function outcomeOf({ findings, plan }: GenResult): string {
  const errors = findings.filter(({ severity }: Diagnostic) => severity === "error").length;
  if (errors > 0) return `nothing written: ${errors} ${errors === 1 ? "error" : "errors"}`;
  const count = (...actions: readonly string[]) =>
    (plan?.steps ?? []).filter(({ action }) => actions.includes(action)).length;
  const [written, deleted] = [count("create", "update"), count("delete")];
  const files = (number: number) => `${number} ${number === 1 ? "file" : "files"}`;
  if (written === 0 && deleted === 0) return "current: nothing to write";
  return [
    ...(written > 0 ? [`${files(written)} written`] : []),
    ...(deleted > 0 ? [`${files(deleted)} deleted`] : []),
  ].join(", ");
}

/** Waits until something is otherwise than a run left it; `false` when the user wants to stop. */
async function isChanged(
  { inputs, outputs, failure }: Ran,
  { watch, isSpecThere }: { readonly watch: FolderWatch; readonly isSpecThere: () => boolean },
): Promise<boolean> {
  while (inputs.isCurrent()) {
    const sign = await watch.next(LOOK);
    if (sign === "stop") return false;
    if (sign === "sign") continue;
    if (failure !== undefined) return true;
    // Whatever changes generated files by the dozen, e.g. git, may be about to change the spec, too.
    if (!outputs.isCurrent()) return (await watch.next(LOOK)) !== "stop";
  }
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const sign = await watch.next(QUIET);
    if (sign === "stop") return false;
    if (sign === "time" && (isSpecThere() || waits * QUIET > PATIENCE)) return true;
  }
  return true;
}
