import { createSourceText, type SourceText } from "../../base/source-text.ts";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { formatYaml, hasAnchors, meaningOf } from "../../edit/format-yaml.ts";
import { createDiskHost } from "../../host/disk.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { readYaml } from "../../load/yaml.ts";
import { replaceFile } from "../../plan/apply.ts";
import { unifiedDiff } from "../../plan/unified-diff.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenText } from "../given.ts";
import { paintFor } from "../terminal.ts";

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
  const files = [document.source, ...(document.parts ?? [])].filter(({ path }) => !path.endsWith(".ts"));
  const changes = files.map(formatFile).filter(({ before, after }) => before !== after);
  if (changes.length === 0) return 0;
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
  for (const change of changes) {
    replaceFile(host, change);
    if (terminal.errIsTerminal) terminal.err(`${paintFor(terminal, true)("yellow", "formatted")} ${change.path}\n`);
  }
  return 0;
}

/** A file of the spec before and after formatting, which must not change what it says. */
function formatFile({ path, text: before }: SourceText): {
  readonly path: string;
  readonly before: string;
  readonly after: string;
} {
  if (hasAnchors(before)) {
    throw new UsageError(
      `${path} has anchors or aliases; fmt moves lines, and would change what they mean. Write the values out`,
    );
  }
  const after = formatYaml(before);
  const meanings = [before, after].map((text) => meaningOf(readYaml(createSourceText(path, text))[0]?.value));
  if (meanings[0] !== meanings[1]) {
    throw new Error(`formatting ${path} would change what it says, so it is left as it is`);
  }
  return { path, before, after };
}
