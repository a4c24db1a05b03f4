import { withLineFeeds } from "../../base/hash.ts";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host } from "../../host/host.ts";
import { createBaseline } from "../../mutate/baseline.ts";
import { runMutations } from "../../mutate/run-mutations.ts";
import { gateFindings, guardrailScores } from "../../mutate/score.ts";
import { writeRecords } from "../../plan/apply.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import type { Given } from "../given.ts";
import { paintFor } from "../terminal.ts";
import { findOneProject } from "../workspace/find-one-project.ts";
import { readMutateOptions } from "./options.ts";
import { reportMutations } from "./report-mutations.ts";
import { REPORT_PATH, reportPage } from "./report-page.ts";

/**
 * `scopec mutate`: makes changes in memory and looks what notices them.
 *
 * @throws {UsageError} where the project is not clean before any change
 */
export async function runMutate(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const options = readMutateOptions(given);
  const { root, spec } = await findOneProject(options, terminal.workingFolder);
  const host = createDiskHost(root);
  const read = await createBaseline(host, spec);
  if ("findings" in read) {
    terminal.out(renderPretty(read.findings, paintFor(terminal, terminal.outIsTerminal)));
    return 1;
  }
  if ("reason" in read) throw new UsageError(`nothing can be learnt from changes of this project: ${read.reason}`);

  const { seed, max, mode } = options;
  const mutants = await runMutations(read.baseline, { seed, ...(max !== undefined && { max }) });
  const scores = guardrailScores(read.baseline.guardrails, mutants);
  const page = reportPage({ seed, scores, mutants });
  const found = gateFindings({ scores, mutants, isWhole: max === undefined });
  const findings = mode === "check" ? [...found, ...reportDrift(host, page)] : found;
  if (mode === "write") writeRecords(host, [{ path: REPORT_PATH, text: page }]);
  reportMutations({ options, scores, mutants, findings, page }, terminal);
  return hasErrors(findings) ? 1 : 0;
}

function reportDrift(host: Host, page: string): readonly Diagnostic[] {
  const committed = host.readText(REPORT_PATH);
  if (committed.kind === "text" && withLineFeeds(committed.text) === page) return [];
  return [fromCatalogue("drift-mutation-report", { path: REPORT_PATH }, { span: fileSpan(REPORT_PATH) })];
}
