import type { Pointer } from "../../base/pointer.ts";
import type { Span } from "../../base/span.ts";
import type { CheckedSpec } from "../../compile.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Paint } from "../../diagnostics/paint.ts";
import type { Change } from "../../diff/change.ts";
import { diffMatrices } from "../../diff/diff-matrices.ts";
import type { CommandContext, ExitStatus } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenText } from "../given.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { readSide, type Side } from "./read-side.ts";
import { renderGithubDiff } from "./render/github.ts";
import { renderJsonDiff } from "./render/json.ts";
import { renderMarkdownDiff } from "./render/markdown.ts";
import { renderPrettyDiff } from "./render/pretty.ts";
import { changeWithoutSecrets, type DiffReport, type PlacedChange, summarise } from "./report.ts";

/** Every form of output, by the name that `--format` gives it. */
const RENDERERS: Readonly<Record<string, (report: DiffReport, paint: Paint, root: string) => string>> = {
  pretty: renderPrettyDiff,
  json: renderJsonDiff,
  markdown: renderMarkdownDiff,
  github: renderGithubDiff,
};

/** `scopec diff`: what one spec says that another does not. */
export async function runDiff(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const project = findProject(
    { spec: givenText(given, "spec"), root: givenText(given, "root") },
    terminal.workingFolder,
  );
  const shared = { project, from: terminal.workingFolder };
  const head = await readSide({ ref: givenText(given, "head"), ...shared });
  const base = await readSide({ ref: givenText(given, "base"), ...shared });
  const paint = paintFor(terminal, terminal.outIsTerminal);

  const print = (report: DiffReport) =>
    terminal.out((RENDERERS[givenText(given, "format") ?? ""] ?? renderPrettyDiff)(report, paint, project.root));
  const broken = [head, base].find(({ spec, isEmpty }) => spec === undefined && !isEmpty);
  if (base.spec === undefined || head.spec === undefined) {
    const empty = base.spec === undefined ? base : head;
    const problem =
      broken !== undefined
        ? `${broken.name} does not compile, so nothing can be compared.`
        : `${empty.name} has no spec where the project has its own, at ${project.spec}, so there is nothing to compare with.`;
    print({ base: base.name, head: head.name, changes: [], findings: broken?.findings ?? [], problem });
    return broken === undefined ? 0 : 1;
  }
  const report = compared({ base, head }, { base: base.spec, head: head.spec }, dayOf(terminal));
  print(report);
  return isTooGrave(report, givenText(given, "failOn")) ? 1 : 0;
}

function compared(
  names: { readonly base: Side; readonly head: Side },
  { base, head }: { readonly base: CheckedSpec; readonly head: CheckedSpec },
  day: { readonly today?: string },
): DiffReport {
  const { changes, unused, expired } = diffMatrices({ base: base.matrix, head: head.matrix }, day);
  const placed = (change: Change): PlacedChange => ({
    ...changeWithoutSecrets(change),
    basePlaces: () => placesOf(base, change.base, change),
    headPlaces: () => placesOf(head, change.head, change),
  });
  const spanOf = (pointer: Pointer) => head.document.spanOf(pointer);
  return {
    base: names.base.name,
    head: names.head.name,
    changes: changes.map(placed),
    findings: [
      ...unused.map(({ pointer, change, subject }) =>
        fromCatalogue("no-unused-approval", { change, subject }, { span: spanOf(pointer) }),
      ),
      ...expired.map(({ pointer, change, expires = "" }) =>
        fromCatalogue("no-expired-approval", { change, expires }, { span: spanOf(`${pointer}/expires`) }),
      ),
    ],
  };
}

/** A changed cell is shown at its value; what is new or gone beside the rows at its name. */
function placesOf({ document }: CheckedSpec, pointers: readonly Pointer[], { cells }: Change): readonly Span[] {
  const part = cells.length > 0 ? "value" : "key";
  return pointers.map((pointer) => document.spanOf(pointer, part));
}

function isTooGrave(report: DiffReport, failOn: string | undefined): boolean {
  const { breaking, risky } = summarise(report);
  if (failOn === "none") return false;
  return breaking > 0 || (failOn === "risky" && risky > 0);
}
