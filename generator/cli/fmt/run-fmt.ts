import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { createSpanMover, moveFindings } from "../../diagnostics/move-findings.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { formatYaml, hasAnchors, meaningOf } from "../../edit/format-yaml.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host } from "../../host/host.ts";
import { withTexts } from "../../host/overlay.ts";
import type { SpecDocument } from "../../load/document.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { type FileChange, replaceFiles } from "../../plan/apply.ts";
import { unifiedDiff } from "../../plan/unified-diff.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenText } from "../given.ts";
import { paintFor } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import type { Member } from "../workspace/find-members.ts";
import { findWorkspace } from "../workspace/find-workspace.ts";
import { movesIn } from "./moves-in.ts";

/** `scopec fmt [--check]`: the files of the specs in their canonical order, comments kept; all are written, or none. */
export async function runFmt(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { members, findings: own } = await findWorkspace(project, terminal.workingFolder);
  const inYaml = members.filter(({ spec }) => !spec.endsWith(".ts"));
  if (members.length > 0 && inYaml.length === 0) {
    throw new UsageError("fmt formats YAML specs; leave a TypeScript spec to your formatter of TypeScript");
  }
  const drafts: Draft[] = [];
  for (const member of inYaml) drafts.push(await draft(member));
  const isChecking = given["check"] === true;
  const unformatted = isChecking ? await Promise.all(drafts.map(findUnformatted)) : [];
  const findings = [...own, ...drafts.flatMap((each) => each.findings), ...unformatted.flat()];
  if (findings.length > 0) terminal.out(renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
  if (hasErrors(findings)) return exitStatusOf(findings);
  if (isChecking) return 0;
  for (const { host, member, changes } of drafts) {
    // A waiver may count rows of another file, so that half of the changes would be wrong.
    replaceFiles(host, changes);
    for (const { path } of changes) {
      const shown = member.prefix === "" ? path : `${member.prefix}/${path}`;
      if (terminal.errIsTerminal) terminal.err(`${paintFor(terminal, true)("yellow", "formatted")} ${shown}\n`);
    }
  }
  return 0;
}

/** What formatting a spec would change; findings are there only where it cannot be read. */
interface Draft {
  readonly member: Member;
  readonly host: Host;
  readonly changes: readonly FileChange[];
  readonly findings: readonly Diagnostic[];
}

async function draft(member: Member): Promise<Draft> {
  const { root, spec, prefix } = member;
  const host = createDiskHost(root);
  const [document, findings] = await loadSpec(host, spec);
  if (document === undefined) return { member, host, changes: [], findings: moveFindings(findings, prefix) };
  const changes = formatFiles(document).filter(({ before, after }) => before !== after);
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const [formatted] = changes.length === 0 ? [document] : await loadSpec(withTexts(host, texts), spec);
  if (meaningOf(formatted?.value) !== meaningOf(document.value)) {
    throw new Error(`formatting ${spec} would change what it says, so it is left as it is`);
  }
  return { member, host, changes, findings: [] };
}

async function findUnformatted({ member, changes }: Draft): Promise<readonly Diagnostic[]> {
  const moveSpan = createSpanMover(member.prefix);
  return Promise.all(
    changes.map(async ({ path: inside, before, after }) => {
      const span = moveSpan(fileSpan(inside));
      const { path } = span.source;
      const finding = fromCatalogue("no-unformatted-spec", { path }, { span });
      return { ...finding, diff: await unifiedDiff(path, { before, after }) };
    }),
  );
}

/** The files of a spec before and after formatting. Those in TypeScript are left out. */
function formatFiles(document: SpecDocument): readonly FileChange[] {
  const files = [document.source, ...(document.parts ?? [])].filter(({ path }) => !path.endsWith(".ts"));
  for (const { path, text } of files) {
    if (!hasAnchors(text)) continue;
    throw new UsageError(
      `${path} has anchors or aliases; fmt moves lines, and would change what they mean. Write the values out`,
    );
  }
  const movePointer = movesIn(document, files);
  return files.map(({ path, text }) => ({ path, before: text, after: formatYaml(text, movePointer) }));
}
