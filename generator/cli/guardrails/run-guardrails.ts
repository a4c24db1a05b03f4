import { dirname } from "node:path";
import { GUARDRAILS } from "../../../runtime/guardrail/index.ts";
import { fileSpan, type Span } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { GUARDRAILS_FOLDER } from "../../guardrails/load-tests.ts";
import { createProjectView } from "../../guardrails/project.ts";
import { type GuardrailRun, runTests, type TestOutcome } from "../../guardrails/run-tests.ts";
import type { Host } from "../../host/host.ts";
import { loadSpec } from "../../load/load-spec.ts";
import { toMatrix } from "../../model/to-matrix.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { type Given, givenFormat } from "../given.ts";
import { openProject } from "../open-project.ts";
import { reportGuardrails } from "./report-guardrails.ts";

/** `scopec guardrails`: runs the generated tests over the generated files as they are. */
export async function runGuardrails(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const { root, spec, host } = await openProject(given, terminal);
  const run = await runTests({ host, project: createProjectView({ host, folders: upwardsFrom(root) }) });
  const failed = run.outcomes.filter(({ findings }) => findings.length > 0);
  const spanOf = await createRowFinder(host, failed.length > 0 ? spec : undefined);
  const findings = [...missingFindings(run), ...failed.flatMap((outcome) => toDiagnostics(outcome, spanOf))];
  reportGuardrails({ run, findings, format: givenFormat(given), terminal });
  return hasErrors(findings) ? 1 : 0;
}

function upwardsFrom(root: string): readonly string[] {
  const folder = root.replaceAll("\\", "/").replace(/\/$/, "");
  return dirname(root) === root ? [folder] : [folder, ...upwardsFrom(dirname(root))];
}

/** Files that do not load; and guardrails that no test is left of, which nothing else would notice. */
function missingFindings({ outcomes, failures }: GuardrailRun): readonly Diagnostic[] {
  const broken = failures.map(({ path, reason }) =>
    fromCatalogue("no-unloadable-guardrail", { path, reason }, { span: fileSpan(path) }),
  );
  if (broken.length > 0) return broken;
  const present = new Set(outcomes.map(({ check }) => check.guards));
  return [...GUARDRAILS.map(({ id }) => id), "current-code"]
    .filter((id) => !present.has(id))
    .map((guardrail) => fromCatalogue("no-missing-guardrail", { guardrail }, { span: fileSpan(GUARDRAILS_FOLDER) }));
}

/** Where a row stands in the spec, if it is there. */
type RowFinder = (servingDomain: string, platform: string) => Span | undefined;

/** Reads the spec, where there is something to look up; a spec with mistakes has no rows. */
async function createRowFinder(host: Host, spec: string | undefined): Promise<RowFinder> {
  const [document] = spec === undefined ? [] : await loadSpec(host, spec);
  const [matrix] = document === undefined ? [] : toMatrix(document);
  if (document === undefined || matrix === undefined) return () => undefined;
  return (servingDomain, platform) => {
    const row = matrix.rows.find(({ host: own, platform: on }) => own.canonical === servingDomain && on === platform);
    return row === undefined ? undefined : document.spanOf(row.pointer);
  };
}

function toDiagnostics({ path, group, name, check, findings }: TestOutcome, spanOf: RowFinder): readonly Diagnostic[] {
  const severity = check.severity === "medium" ? "warning" : "error";
  const describe = `The generated tests of \`${check.guards}\`: ${check.why}`;
  return findings.map(({ wrong, remedy, row }) => {
    const where = row === undefined ? "" : `${row.servingDomain} on ${row.platform}: `;
    return {
      code: `guardrail-${check.guards}`,
      severity,
      message: `${where}${wrong}`,
      help: `In the test "${group} > ${name}" (${check.severity}). Why it matters: ${check.why} What to do: ${remedy}.`,
      span: (row === undefined ? undefined : spanOf(row.servingDomain, row.platform)) ?? fileSpan(path),
      about: { describe, severity },
    };
  });
}
