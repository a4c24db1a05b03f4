import { resolve } from "node:path";
import { type CheckedSpec, compile } from "../../compile.ts";
import type { Checked, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { workflows } from "../../emit/workflows.ts";
import { createDiskHost } from "../../host/disk.ts";
import { folderInRepository } from "../../host/git.ts";
import type { Host } from "../../host/host.ts";
import { createMemoryHost } from "../../host/memory.ts";
import { findSpec } from "../../load/load-spec.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts } from "../../plan/judge.ts";
import { makePlan, type Plan } from "../../plan/plan.ts";
import { planNewFiles } from "../../plan/plan-new-files.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { planCopies } from "../gen/workflow-copies.ts";
import type { Given } from "../given.ts";
import { install, isInstalled } from "../merge/install.ts";
import { dayOf, paintFor, type Terminal } from "../terminal.ts";
import { reportInit } from "./report-init.ts";
import { STARTER_SPEC, starterFiles, starterSpec } from "./starter-files.ts";

/** `scopec init [dir]`: what a project needs to work at once, as far as it is not there already; all of it or nothing. */
export async function runInit(given: Given, { terminal }: CommandContext, dir = "."): Promise<ExitStatus> {
  const root = resolve(terminal.workingFolder, dir);
  const host = createDiskHost(root);
  if (["file", "other"].includes(host.kindOf(root))) throw new UsageError(`${dir} is no folder`);
  const folder = folderInRepository(root);
  const { files, notes } = starterFiles(host, folder);
  const newSteps = planNewFiles(host, files);
  const [made, findings] = await planGenerated(host, terminal, folder);
  if (made === undefined) return refuse(terminal, findings);
  const generated = made.plan;

  const steps = [...newSteps, ...generated.steps];
  // What is kept need not stay as it was until the others are written, and may be a link.
  const plan = { ...generated, steps: steps.filter(({ action }) => action !== "keep") };
  const copies = planCopies({ ...made, root, options: { mode: "write", force: false } });
  const conflicts = [...findConflicts(plan, readPrevious(host)), ...copies.findings.filter(isError)];
  if (conflicts.length > 0) return refuse(terminal, conflicts);
  const isDryRun = given["dryRun"] === true;
  if (!isDryRun) {
    await applyPlan(host, plan);
    copies.write();
  }
  const isMergeReady = isDryRun || makeMergeReady(host, root);
  const told = [...notes, ...folderNotes(made, copies.findings)];
  terminal.out(
    reportInit({ steps, notes: told, dir, isDryRun, isMergeReady }, paintFor(terminal, terminal.outIsTerminal)),
  );
  return 0;
}

/** What a project that is not at the top of its repository has to know. */
function folderNotes({ matrix }: Generated, findings: readonly Diagnostic[]): readonly string[] {
  const { folder } = matrix.workflows;
  if (findings.length > 0) return findings.map(({ message, help = "" }) => `${message}. ${help.replace(/\.$/, "")}`);
  const up = (folder ?? "").replace(/[^/]+/g, "..");
  return folder === undefined
    ? []
    : [
        `GitHub runs workflows from the top of the repository, so ${up}/.github/workflows has a copy; \`scopec gen\` keeps it`,
      ];
}

const isError = ({ severity }: Diagnostic) => severity === "error";

/** Tells git how to merge, as far as `.gitattributes` wants it to. Says whether there is nothing left to do. */
function makeMergeReady(host: Host, root: string): boolean {
  const read = host.readText(".gitattributes");
  if (read.kind !== "text" || !read.text.includes("merge=scopec")) return true;
  if (isInstalled(root) === undefined) return false;
  install({ root });
  return true;
}

function refuse(terminal: Terminal, findings: readonly Diagnostic[]): ExitStatus {
  terminal.out(renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
  return 1;
}

/** What is generated, and from what. */
interface Generated extends CheckedSpec {
  readonly plan: Plan;
}

/**
 * The workflows that the spec gives. `gen` would write them too; a first push should not go unchecked for want of it. They are
 * scopec's own files, so the manifest names them, and `gen` keeps them current.
 */
async function planGenerated(host: Host, terminal: Terminal, folder: string): Promise<Checked<Generated>> {
  const spec = findSpec(host);
  const source = spec === undefined ? createMemoryHost({ files: { [STARTER_SPEC]: starterSpec(folder) } }) : host;
  const options = { emitters: [workflows], ...dayOf(terminal) };
  const [compilation, findings] = await compile(source, spec ?? STARTER_SPEC, options);
  if (compilation === undefined) return [undefined, findings];
  const disk = createDiskView(host);
  const isThere = ({ path }: { readonly path: string }) => disk.at(path).kind === "file";
  const missing = compilation.artifacts.filter((artifact) => !isThere(artifact));
  const kept = compilation.artifacts.filter(isThere);
  const plan = makePlan(missing, readPrevious(host), { disk, only: [] });
  const steps = [
    ...plan.steps,
    ...kept.map(({ path, emitter, text }) => ({ path, emitter, action: "keep", after: text }) as const),
  ];
  if (missing.length > 0 || plan.manifest.step.action === "conflict")
    return [{ ...compilation, plan: { ...plan, steps } }, findings];
  // Without a new file the manifest says what it said.
  const manifest = { ...plan.manifest, step: { ...plan.manifest.step, action: "keep" } as const };
  return [{ ...compilation, plan: { steps, manifest } }, findings];
}
