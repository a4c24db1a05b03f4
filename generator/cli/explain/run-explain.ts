import { nearest } from "../../base/suggest.ts";
import { compile } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { createSpanMover, moveFindings } from "../../diagnostics/move-findings.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { EMITTERS } from "../../emit/index.ts";
import { type ExplainAllSubject, type Explanation, explain } from "../../explain/explain.ts";
import { explainCode, explainOtherRule } from "../../explain/explain-code.ts";
import { renderExplanation } from "../../explain/render-explanation.ts";
import { createDiskHost } from "../../host/disk.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { type Given, givenText } from "../given.ts";
import { dayOf, paintFor, type Terminal } from "../terminal.ts";
import { exitStatusOf } from "../workspace/exit-status.ts";
import type { Member } from "../workspace/find-members.ts";
import { findWorkspace, type Workspace } from "../workspace/find-workspace.ts";

/** `scopec explain <word>`: says why something is what it is. A code needs no spec that compiles; everything else does. */
export async function runExplain(given: Given, { terminal }: CommandContext, word = ""): Promise<ExitStatus> {
  const isJson = givenText(given, "format") === "json";
  const code = await explainCode(word);
  if (code !== undefined) return print([{ spec: "", explanation: code }], { terminal, isJson });

  const project = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const workspace = await findWorkspace(project, terminal.workingFolder);
  const rule = workspace.rules.find((each) => each.code === word);
  if (rule !== undefined) return print([{ spec: "", explanation: explainOtherRule(rule) }], { terminal, isJson });

  const compiled: CompiledMember[] = [];
  for (const member of workspace.members) compiled.push(await compileMember(member, workspace, terminal));
  const findings = [...workspace.findings, ...compiled.flatMap((each) => each.findings)];
  if (hasErrors(findings)) {
    const json = { command: "explain", ok: false, diagnostics: toJson(findings) };
    terminal.out(isJson ? printJson(json) : renderPretty(findings, paintFor(terminal, terminal.outIsTerminal)));
    return exitStatusOf(findings);
  }
  const subjects = compiled.flatMap(({ spec, subject }) => (subject === undefined ? [] : [{ spec, subject }]));
  const platform = givenText(given, "platform");
  if (platform !== undefined) {
    checkPlatform(platform, [
      ...new Set(subjects.flatMap(({ subject }) => subject.matrix.platforms.map(({ name }) => name))),
    ]);
  }
  const answers = subjects.map(({ spec, subject }) => ({ spec, explanation: explain(subject, word, platform) }));
  // What one spec has as a flag, file or other name, another can only take for a host.
  const certain = answers.filter(({ explanation }) => explanation.kind !== "host");
  return print(certain.length > 0 ? certain : answers, { terminal, isJson });
}

/** What one spec says of the word. */
interface Answer {
  /** As seen from the config; only told where there are several. */
  readonly spec: string;
  readonly explanation: Explanation;
}

function print(
  answers: readonly Answer[],
  { terminal, isJson }: { readonly terminal: Terminal; readonly isJson: boolean },
): ExitStatus {
  const paint = paintFor(terminal, terminal.outIsTerminal);
  const asJson = (explanation: Explanation) => ({ command: "explain", ok: true, ...explanation });
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) {
    terminal.out(isJson ? printJson(asJson(only.explanation)) : renderExplanation(only.explanation, paint));
  } else if (isJson) {
    const specs = answers.map(({ spec, explanation }) => ({
      spec,
      explanation: { version: 1, ...asJson(explanation) },
    }));
    terminal.out(printJson({ command: "explain", ok: true, kind: "several", specs }));
  } else {
    const parts = answers.map(
      ({ spec, explanation }) => `${paint("bold", spec)}\n${renderExplanation(explanation, paint)}`,
    );
    terminal.out(parts.join("\n"));
  }
  return 0;
}

interface CompiledMember {
  readonly spec: string;
  readonly findings: readonly Diagnostic[];
  /** Missing where the spec does not compile. Paths are as seen from the config. */
  readonly subject: ExplainAllSubject | undefined;
}

async function compileMember(
  { root, spec, prefix }: Member,
  { emitters, rules: otherRules }: Workspace,
  terminal: Terminal,
): Promise<CompiledMember> {
  const options = { emitters: [...EMITTERS, ...emitters], otherRules, rules: "grave" as const, ...dayOf(terminal) };
  const [compilation, found] = await compile(createDiskHost(root), spec, options);
  const findings = moveFindings(found, prefix);
  const below = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  if (compilation === undefined) return { spec: below(spec), findings, subject: undefined };
  const { document, matrix, artifacts } = compilation;
  const moveSpan = createSpanMover(prefix);
  const subject = {
    document: { ...document, spanOf: (...at: Parameters<typeof document.spanOf>) => moveSpan(document.spanOf(...at)) },
    matrix,
    artifacts: artifacts.map((artifact) => ({ ...artifact, path: below(artifact.path) })),
  };
  return { spec: below(spec), findings, subject };
}

function checkPlatform(platform: string, known: readonly string[]): void {
  if (known.includes(platform)) return;
  const suggestion = nearest(platform, known);
  const hint = suggestion === undefined ? `The platforms are ${known.join(", ")}.` : `Did you mean ${suggestion}?`;
  throw new UsageError(`there is no platform called ${platform}. ${hint}`);
}
