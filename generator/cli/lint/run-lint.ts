import { check } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { moveFindings } from "../../diagnostics/move-findings.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host } from "../../host/host.ts";
import { replaceFiles } from "../../plan/apply.ts";
import type { Rule } from "../../rules/rule.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenCount, givenFormat, givenText } from "../given.ts";
import { inRepository } from "../in-repository.ts";
import { dayOf } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import type { Member } from "../workspace/find-members.ts";
import { findWorkspace, type Workspace } from "../workspace/find-workspace.ts";
import { type FixedSpec, fixSpec } from "./fix-spec.ts";
import { reportLint } from "./report-lint.ts";

/** `scopec lint [--fix]`: the findings of the specs, those that can safely be mended first mended where that is asked for. */
export async function runLint(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const mostWarnings = givenCount(given, "maxWarnings");
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const workspace = await findWorkspace(project, terminal.workingFolder);
  const isFixing = given["fix"] === true;
  if (isFixing) refuseTypeScript(workspace.members);
  const looks: Look[] = [];
  for (const member of workspace.members) {
    const options = { isFixing, otherRules: workspace.rules, ...dayOf(terminal) };
    looks.push(await lookAt(member, options));
  }
  for (const { host, files } of looks) replaceFiles(host, files);
  const findings = inOrder([...workspace.findings, ...looks.flatMap((look) => look.findings)]);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const isClean = !hasErrors(findings) && (mostWarnings === undefined || warnings <= mostWarnings);
  const fixed = isFixing ? { fixed: looks.flatMap((look) => look.fixed) } : {};
  const format = givenFormat(given);
  const placed = inRepository(findings, { format, root: workspace.folder });
  reportLint({ format, terminal, findings: placed, isClean, ...fixed });
  return isClean ? 0 : exitStatusOf(findings) || 1;
}

/** One of several specs may be in TypeScript: it is checked as ever. */
function refuseTypeScript(members: Workspace["members"]): void {
  const [first] = members;
  if (first === undefined || !members.every(({ spec }) => spec.endsWith(".ts"))) return;
  throw new UsageError(
    `lint --fix mends YAML specs; a TypeScript spec is never edited. Without --fix, lint says what to change in ${first.spec}`,
  );
}

/** What is found in one spec, its paths as seen from the config's folder, and what its files should be. */
interface Look extends FixedSpec {
  readonly host: Host;
}

interface LookOptions {
  readonly isFixing: boolean;
  readonly otherRules: readonly Rule[];
  readonly today?: string;
}

async function lookAt({ root, spec, prefix }: Member, { isFixing, ...options }: LookOptions): Promise<Look> {
  const host = createDiskHost(root);
  const moved = (found: readonly Diagnostic[]) => moveFindings(found, prefix);
  if (!isFixing || spec.endsWith(".ts")) {
    const [, findings] = await check(host, spec, options);
    return { host, findings: moved(findings), fixed: [], files: [] };
  }
  const { fixed, findings, files } = await fixSpec(host, spec, options);
  return { host, findings: moved(findings), fixed: moved(fixed), files };
}
