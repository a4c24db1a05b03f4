import { nearest } from "../../base/suggest.ts";
import { check } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { EditByHandError, removeFlag } from "../../edit/remove-flag.ts";
import { findBoundFlags } from "../../flags/bound-flags.ts";
import { overlayHost } from "../../flags/overlay-host.ts";
import type { ScanSpec } from "../../flags/scan.ts";
import { findUnmetPrerequisites } from "../../flags/unmet-prerequisites.ts";
import { type FileChange, replaceSources } from "../../plan/apply.ts";
import { unifiedDiff } from "../../plan/unified-diff.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenText } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf, paintFor, type Terminal } from "../terminal.ts";
import { ownFiles } from "./own-files.ts";

/** `scopec flags retire <flag> --keep on|off`: decides a flag for good, in the sources and in the spec. */
export async function runRetire(given: Given, { terminal }: CommandContext, flag = ""): Promise<ExitStatus> {
  const { spec, host } = await openProject(given, terminal);
  const retiring = { flag, keep: sideIn(given), own: ownFiles(host) };
  const refuse = (findings: readonly Diagnostic[]): ExitStatus => {
    terminal.out(renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
    return 1;
  };
  const [checked, findings] = await check(host, spec, dayOf(terminal));
  if (checked === undefined) return refuse(findings);

  const { retireInSources } = await import("../../flags/retire/retire.ts");
  const { changes, diagnostics, notes } = await retireInSources(host, checked, retiring);
  const inTheWay = [
    ...findBoundFlags(checked.document, retiring),
    ...findUnmetPrerequisites(checked, retiring),
    ...diagnostics,
  ];
  if (hasErrors(inTheWay)) return refuse(inTheWay);

  // The spec comes last: killed in between, the flag is still declared, and a second run does the rest.
  const all = [...changes, ...specChanges(checked, flag)];
  const overlaid = overlayHost(host, new Map(all.map(({ path, after }) => [path, after])));
  const [left, after] = await check(overlaid, spec, dayOf(terminal));
  if (left === undefined) return refuse(after);
  if (all.length === 0) return sayNothingToDo(terminal, checked, flag);
  if (given["dryRun"] === true) {
    for (const change of all) terminal.out(`${await unifiedDiff(change.path, { ...change, mostLines: ALL })}\n`);
  } else {
    replaceSources(host, all);
    report(terminal, { flag, changes: all });
  }
  const paint = paintFor(terminal, terminal.errIsTerminal);
  for (const note of notes) terminal.err(`${paint("yellow", "note:")} ${note}\n`);
  return 0;
}

const ALL = Number.POSITIVE_INFINITY;

function sideIn(given: Given): boolean {
  const side = givenText(given, "keep");
  if (side === undefined) throw new UsageError("say which side stays: --keep on or --keep off");
  return side === "on";
}

/** The files of the spec without the flag, those that have it. */
function specChanges({ document, matrix }: ScanSpec, flag: string): readonly FileChange[] {
  if (!matrix.flags.some(({ name }) => name === flag)) return [];
  return [document.source, ...(document.parts ?? [])].flatMap(({ path, text: before }) => {
    if (path.endsWith(".ts")) {
      if (!namesFlag(before, flag)) return [];
      throw new UsageError(`retire edits YAML specs; take ${flag} out of ${path} by hand, then run it again`);
    }
    const after = withoutFlagIn(path, before, flag);
    return after === before ? [] : [{ path, before, after }];
  });
}

/** Whether a text has the flag's name as a word of its own: `OLD` is not in `OLD_UI`. */
function namesFlag(text: string, flag: string): boolean {
  return new RegExp(`(?<!\\w)${flag}(?!\\w)`).test(text);
}

function withoutFlagIn(path: string, text: string, flag: string): string {
  try {
    return removeFlag(text, flag);
  } catch (error) {
    if (error instanceof EditByHandError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

function sayNothingToDo(terminal: Terminal, { matrix }: ScanSpec, flag: string): ExitStatus {
  const meant = nearest(
    flag,
    matrix.flags.map(({ name }) => name),
  );
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  terminal.err(`nothing to do: neither the spec nor the source has a flag ${flag}.${hint}\n`);
  return 0;
}

function report(
  terminal: Terminal,
  { flag, changes }: { readonly flag: string; readonly changes: readonly FileChange[] },
) {
  const paint = paintFor(terminal, terminal.errIsTerminal);
  for (const { path } of changes) terminal.err(`${paint("yellow", "changed")} ${path}\n`);
  terminal.err(
    `${flag} is retired. Run \`scopec gen\`, your type check and your formatter, and review the difference.\n`,
  );
}
