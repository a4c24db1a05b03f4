import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Emitter } from "../../emit/emitter.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host, ReadOnlyHost } from "../../host/host.ts";
import { type RecordedHost, recorded } from "../../host/recorded.ts";
import { type FolderWatch, watchFolders } from "../../host/watch.ts";
import { DEFAULT_SPECS, findSpec } from "../../load/load-spec.ts";
import { present } from "../../model/present.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { isExpected } from "../failure.ts";
import { paintFor } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import type { Member } from "../workspace/find-members.ts";
import type { Workspace } from "../workspace/find-workspace.ts";
import { generate } from "./generate.ts";
import type { GenOptions } from "./options.ts";
import { rememberEmitters } from "./remember-emitters.ts";
import { type GenResult, reportGen } from "./report-gen.ts";
import { createStopwatch } from "./stopwatch.ts";

/** How long after a sign of a change it has to be quiet: editors save in several steps. In milliseconds, like the others. */
const QUIET = 12;

/** How long a spec may be missing before that is said: some editors delete a file and write it anew. */
const PATIENCE = 300;

/** How often to look without any sign: not every system, and not every drive, tells of every change. */
const LOOK = 1_000;

/** The most times that quiet is waited for, in a folder that never rests. */
const MOST_WAITS = 50;

/** What a run left of one spec: what it read of it, and what stood in the generated files after it. */
interface Left {
  readonly member: Member;
  readonly inputs: RecordedHost;
  readonly outputs: RecordedHost;
}

/** What a run left. */
interface Ran {
  readonly left: readonly Left[];
  /** What it found, to be told from what the next one finds. */
  readonly said?: string;
  /** It could not write, and has to try again. */
  readonly failure?: string;
}

/** What is watched, and with what it is generated. */
export interface WatchSurroundings {
  readonly context: CommandContext;
  readonly workspace: Workspace;
  readonly emitters: readonly Emitter[];
  readonly others: ReadonlyMap<string, string>;
}

/**
 * `scopec gen --watch`: a run, then another each time that something is otherwise than the last run saw it, one after the other.
 * What a run saw is compared, not what the system says of files, so that no save is lost, whatever comes while a run is at work.
 * A config, and packages that it lists, are read once. Ends with 0 when the user ends it, with 1 or 2 where the config is wrong.
 */
export async function watchGen(options: GenOptions, surroundings: WatchSurroundings): Promise<ExitStatus> {
  const { context, workspace } = surroundings;
  const { members } = workspace;
  if (members.length === 0) {
    reportGen({ options, context, findings: workspace.findings, steps: undefined, laps: new Map() });
    return exitStatusOf(workspace.findings);
  }
  const watch = watchFolders();
  const names = members.map(({ prefix, spec }) => (prefix === "" ? spec : `${prefix}/${spec}`)).join(", ");
  context.terminal.err(
    `watching ${names} and what ${members.length === 1 ? "it includes" : "they include"}; Ctrl-C ends it\n`,
  );
  const emittersOf = new Map(members.map((member) => [member, rememberEmitters(surroundings.emitters)]));
  let last: Ran | undefined;
  try {
    do {
      last = await runOnce(options, { ...surroundings, emittersOf, last });
      watch.follow(last.left.flatMap(({ member, inputs }) => inputs.folders(member.root)));
    } while (
      await isChanged(last, { watch, areSpecsThere: () => members.every((member) => isSpecThere(options, member)) })
    );
  } finally {
    watch.close();
  }
  return 0;
}

/** The spec of a project without a config may become one of another name. */
function specIn(options: GenOptions, { spec, prefix }: Member, inputs: ReadOnlyHost): string {
  return options.spec === undefined && prefix === "" && DEFAULT_SPECS.includes(spec)
    ? (findSpec(inputs) ?? spec)
    : spec;
}

function isSpecThere(options: GenOptions, member: Member): boolean {
  const host = createDiskHost(member.root);
  return host.kindOf(specIn(options, member, host)) !== "missing";
}

interface RunSurroundings extends WatchSurroundings {
  readonly emittersOf: ReadonlyMap<Member, readonly Emitter[]>;
  readonly last: Ran | undefined;
}

async function runOnce(options: GenOptions, surroundings: RunSurroundings): Promise<Ran> {
  const { context, workspace, others, emittersOf, emitters, last } = surroundings;
  const { terminal } = context;
  const left = workspace.members.map((member): Left & { readonly host: Host } => {
    const host = createDiskHost(member.root);
    return { member, host, inputs: recorded(host), outputs: recorded(host) };
  });
  const started = terminal.now();
  try {
    const workOn = (member: Member) => {
      const { host, inputs } = present(
        left.find((each) => each.member === member),
        "what is watched of a spec",
      );
      return {
        host,
        specHost: inputs,
        spec: specIn(options, member, inputs),
        emitters: emittersOf.get(member) ?? emitters,
      };
    };
    const watch = createStopwatch(terminal.now);
    const result = await generate(options, { context, workspace, others, workOn, watch });
    for (const { member, plan } of result.drafts) {
      const outputs = left.find((each) => each.member === member)?.outputs;
      for (const { path } of plan?.steps ?? []) outputs?.readText(path);
    }
    const said = JSON.stringify(result.findings.map(({ code, message }) => [code, message]));
    const ran = { left, said };
    if (last === undefined || isNews(result, ran, last)) tell(result, terminal.now() - started);
    return ran;
  } catch (error) {
    if (!isExpected(error)) throw error;
    const failure = error instanceof Error ? error.message : String(error);
    if (failure !== last?.failure)
      terminal.err(`${paintFor(terminal, terminal.errIsTerminal)("red", "scopec:")} ${failure}\n`);
    return { left, failure };
  }
}

/** A temporary file that came and went in a folder that is searched is a change, but none to speak of. */
function isNews({ steps }: GenResult, ran: Ran, last: Ran): boolean {
  const texts = ({ left }: Ran) => JSON.stringify(left.map(({ inputs }) => inputs.texts()));
  return ran.said !== last.said || texts(ran) !== texts(last) || changesOf(steps) > 0;
}

function changesOf(steps: GenResult["steps"]): number {
  return (steps ?? []).filter(({ action }) => action !== "keep").length;
}

/** The findings in the form that was asked for, then a line for people. */
function tell(result: GenResult, milliseconds: number): void {
  reportGen(result);
  const { terminal } = result.context;
  const paint = paintFor(terminal, terminal.errIsTerminal);
  const outcome = paint(hasErrors(result.findings) ? "red" : "green", outcomeOf(result));
  terminal.err(`${outcome}  ${paint("dim", `${milliseconds.toFixed(0)} ms`)}\n`);
}

function outcomeOf({ findings, steps }: GenResult): string {
  const errors = findings.filter(({ severity }: Diagnostic) => severity === "error").length;
  if (errors > 0) return `nothing written: ${errors} ${errors === 1 ? "error" : "errors"}`;
  const count = (...actions: readonly string[]) =>
    (steps ?? []).filter(({ action }) => actions.includes(action)).length;
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
  { left, failure }: Ran,
  { watch, areSpecsThere }: { readonly watch: FolderWatch; readonly areSpecsThere: () => boolean },
): Promise<boolean> {
  while (left.every(({ inputs }) => inputs.isCurrent())) {
    const sign = await watch.next(LOOK);
    if (sign === "stop") return false;
    if (sign === "sign") continue;
    if (failure !== undefined) return true;
    // Whatever changes generated files by the dozen, e.g. git, may be about to change the spec, too.
    if (!left.every(({ outputs }) => outputs.isCurrent())) return (await watch.next(LOOK)) !== "stop";
  }
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const sign = await watch.next(QUIET);
    if (sign === "stop") return false;
    if (sign === "time" && (areSpecsThere() || waits * QUIET > PATIENCE)) return true;
  }
  return true;
}
