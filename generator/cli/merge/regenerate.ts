import { join, relative } from "node:path";
import { compile } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { EMITTERS } from "../../emit/index.ts";
import { createDiskHost } from "../../host/disk.ts";
import {
  gitPath,
  headAndParents,
  readGitFile,
  replaceTreeOfHead,
  stage,
  writeGitFile,
  writeTree,
} from "../../host/git-merge.ts";
import type { Host } from "../../host/host.ts";
import { applyPlan } from "../../plan/apply.ts";
import { createDiskView } from "../../plan/disk-view.ts";
import { readPrevious } from "../../plan/journal.ts";
import { findConflicts } from "../../plan/judge.ts";
import { makePlan, type Plan } from "../../plan/plan.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { dayOf, paintFor, type Terminal } from "../terminal.ts";
import type { GivenProject } from "../workspace/find-members.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import { otherFingerprints } from "../workspace/other-fingerprints.ts";

/**
 * Writes what the merged spec gives, with the emitters and rules of others that a config lists, and adds it to the commit that git
 * is about to make. A spec that does not compile any more stops git: what two branches say together may be wrong though each of
 * them was right.
 */
export async function regenerate(project: GivenProject, { terminal, emitters }: CommandContext): Promise<ExitStatus> {
  const workspace = await findWorkspace(project, terminal.workingFolder);
  if (hasErrors(workspace.findings)) return refuse(workspace.findings, terminal);
  const drafts: Draft[] = [];
  for (const member of workspace.members) {
    const host = createDiskHost(member.root);
    // A commit of before the project had a spec.
    if (host.kindOf(member.spec) === "missing") continue;
    const [compilation, findings] = await compile(host, member.spec, {
      emitters: [...(emitters ?? EMITTERS), ...workspace.emitters],
      otherRules: workspace.rules,
      rules: "grave",
      ...dayOf(terminal),
    });
    if (compilation === undefined) return refuse(findings, terminal);
    const previous = readPrevious(host);
    const others = await otherFingerprints(workspace.emitters);
    const plan = makePlan(compilation.artifacts, previous, { disk: createDiskView(host), others });
    const conflicts = findConflicts(plan, previous);
    if (hasErrors(conflicts)) return refuse(conflicts, terminal);
    drafts.push({ root: member.root, host, plan });
  }
  const written: string[] = [];
  for (const draft of drafts) written.push(...(await write(draft)));
  return add(written, terminal);
}

/** What is to be done for one spec. */
interface Draft {
  /** Absolute. */
  readonly root: string;
  readonly host: Host;
  readonly plan: Plan;
}

/** Carries out a plan. Gives the absolute paths of the files that are not as they were. */
async function write({ root, host, plan }: Draft): Promise<readonly string[]> {
  const { written, deleted } = await applyPlan(host, plan);
  const { action, path } = plan.manifest.step;
  return [...written, ...deleted, ...(action === "keep" ? [] : [path])].map((each) => join(root, each));
}

/** Adds files to the index, and remembers what the commit should be. */
function add(paths: readonly string[], terminal: Terminal): ExitStatus {
  if (paths.length === 0) return 0;
  // Git names its index relative to this folder.
  const folder = terminal.workingFolder;
  const inTree = paths.map((path) => relative(folder, path).replaceAll("\\", "/"));
  if (!stage(folder, inTree)) {
    terminal.err("scopec: git cannot add the generated files; run `git add` yourself, then `git commit`\n");
    return 2;
  }
  remember(folder);
  return 0;
}

/** What was added, for {@link complete}: the commit that the merge is made on, and the tree that it should have. */
const RECORD = "scopec-merge";

function remember(folder: string): void {
  const path = gitPath(folder, RECORD);
  const [head] = headAndParents(folder);
  if (path !== undefined) writeGitFile(path, `${head} ${writeTree(folder)}\n`);
}

/**
 * Puts what {@link regenerate} added into the merge commit that git has just made: git commits the tree that it had before. Only
 * that one commit is replaced, which nobody has seen yet; any other is left alone.
 */
export function complete(terminal: Terminal): ExitStatus {
  const folder = terminal.workingFolder;
  const path = gitPath(folder, RECORD);
  const recorded = path === undefined ? undefined : readGitFile(path);
  if (path === undefined || recorded === undefined) return 0;
  writeGitFile(path, undefined);
  const [before, tree = ""] = recorded.trim().split(" ");
  const [head = "", ...parents] = headAndParents(folder);
  if (parents.length < 2 || parents[0] !== before || writeTree(folder) !== tree) return 0;
  if (replaceTreeOfHead(folder, { head, tree })) return 0;
  terminal.err("scopec: the generated files are not in the merge commit yet: run `git commit --amend --no-edit`\n");
  return 1;
}

function refuse(findings: readonly Diagnostic[], terminal: Terminal): ExitStatus {
  terminal.err(renderPretty(findings, paintFor(terminal, terminal.errIsTerminal)));
  terminal.err("The merge is not committed. Mend this, run `scopec gen`, then `git add` and `git commit`.\n");
  return 1;
}
