import { createSourceText } from "../../base/source-text.ts";
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

/** `scopec fmt [--check]`: the spec in its canonical order, comments kept. */
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
  const before = document.source.text;
  if (hasAnchors(before)) {
    throw new UsageError(
      `${spec} has anchors or aliases; fmt moves lines, and would change what they mean. Write the values out`,
    );
  }
  const after = formatYaml(before);
  if (after === before) return 0;
  const [read] = readYaml(createSourceText(spec, after));
  if (meaningOf(read?.value) !== meaningOf(document.value)) {
    throw new Error(`formatting ${spec} would change what it says, so it is left as it is`);
  }
  if (given["check"] === true) {
    const finding = fromCatalogue("no-unformatted-spec", { path: spec }, { span: fileSpan(spec) });
    terminal.out(renderPretty([{ ...finding, diff: await unifiedDiff(spec, { before, after }) }], paint));
    return 1;
  }
  replaceFile(host, { path: spec, before, after });
  if (terminal.errIsTerminal) terminal.err(`${paintFor(terminal, true)("yellow", "formatted")} ${spec}\n`);
  return 0;
}
