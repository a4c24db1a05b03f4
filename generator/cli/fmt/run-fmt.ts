import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { formatYaml, hasAnchors, meaningOf } from "../../edit/format-yaml.ts";
import { createDiskHost } from "../../host/disk.ts";
import { withTexts } from "../../host/overlay.ts";
import type { SpecDocument } from "../../load/document.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { replaceFiles } from "../../plan/apply.ts";
import { unifiedDiff } from "../../plan/unified-diff.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenText } from "../given.ts";
import { paintFor } from "../terminal.ts";
import { movesIn } from "./moves-in.ts";

/** `scopec fmt [--check]`: the files of the spec in their canonical order, comments kept. */
export async function runFmt(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { root, spec } = findProject(project, terminal.workingFolder);
  if (spec.endsWith(".ts")) {
    throw new UsageError("fmt formats YAML specs; leave a TypeScript spec to your formatter of TypeScript");
  }
  const host = createDiskHost(root);
  const paint = paintFor(terminal, terminal.outIsTerminal);
  const [document, findings] = await loadSpec(host, spec);
  if (document === undefined) {
    terminal.out(renderPretty(findings, paint));
    return 1;
  }
  const changes = formatFiles(document).filter(({ before, after }) => before !== after);
  if (changes.length === 0) return 0;
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const [formatted] = await loadSpec(withTexts(host, texts), spec);
  if (meaningOf(formatted?.value) !== meaningOf(document.value)) {
    throw new Error(`formatting ${spec} would change what it says, so it is left as it is`);
  }
  if (given["check"] === true) {
    const unformatted = await Promise.all(
      changes.map(async ({ path, before, after }) => {
        const finding = fromCatalogue("no-unformatted-spec", { path }, { span: fileSpan(path) });
        return { ...finding, diff: await unifiedDiff(path, { before, after }) };
      }),
    );
    terminal.out(renderPretty(unformatted, paint));
    return 1;
  }
  // A waiver may count rows of another file, so that half of the changes would be wrong.
  replaceFiles(host, changes);
  for (const change of changes) {
    if (terminal.errIsTerminal) terminal.err(`${paintFor(terminal, true)("yellow", "formatted")} ${change.path}\n`);
  }
  return 0;
}

/** The files of a spec before and after formatting. Those in TypeScript are left out. */
function formatFiles(document: SpecDocument): readonly { path: string; before: string; after: string }[] {
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
