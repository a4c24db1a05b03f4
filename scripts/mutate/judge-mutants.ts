/** What is read of a report of Stryker (the mutation-testing report schema, version 2). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant that no test notices, and why none can. */
export interface Survivor {
  readonly file: string;
  /** The line that it begins on, without the spaces around it. */
  readonly line: string;
  /** What is replaced, up to the end of that line. */
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** One that never ended is noticed too: no user would wait. */
const NOTICED: ReadonlySet<string> = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);

/**
 * Compares the mutants that the tests did not notice with those that are explained.
 *
 * @returns a line that sums up, and a finding for each mutant that survives without explanation and each explanation
 *   without such a mutant
 */
export function judgeMutants(
  report: MutationReport,
  explained: readonly Survivor[],
): readonly [summary: string, findings: readonly string[]] {
  const all = mutantsOf(report);
  const survivors = all.filter(({ status }) => !NOTICED.has(status));
  const known = new Set(explained.map(keyOf));
  const alive = new Set(survivors.map(keyOf));
  const findings = [
    ...(all.length === 0 ? ["there is no mutant at all"] : []),
    ...survivors
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => `not noticed: ${shown(each)} (${each.status})`),
    ...explained
      .filter((each) => !alive.has(keyOf(each)))
      .map((each) => `explained, but noticed or gone: ${shown(each)}`),
  ];
  return [`${all.length} mutants, ${all.length - survivors.length} noticed, ${explained.length} explained`, findings];
}

/**
 * Judges a report by the share of mutants that the tests noticed.
 *
 * @param minimum - in percent
 * @returns a line that sums up, and findings when it is less: each mutant that was not noticed
 */
export function judgeScore(
  report: MutationReport,
  minimum: number,
): readonly [summary: string, findings: readonly string[]] {
  const all = mutantsOf(report);
  const survivors = all.filter(({ status }) => !NOTICED.has(status));
  const score = (100 * (all.length - survivors.length)) / all.length;
  const summary = `${all.length} mutants, ${all.length - survivors.length} noticed: ${score.toFixed(1)} % of at least ${minimum} %`;
  // Without any mutant the score is no number, and no good.
  if (score >= minimum) return [summary, []];
  return [
    summary,
    [...survivors.map((each) => `not noticed: ${shown(each)} (${each.status})`), "the score is too low"],
  ];
}

function mutantsOf({ files }: MutationReport): readonly (Change & Pick<Mutant, "status">)[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...describe(file, source.split("\n"), mutant), status: mutant.status })),
  );
}

type Change = Omit<Survivor, "because">;

function describe(file: string, lines: readonly string[], { location, replacement = "" }: Mutant): Change {
  const { start, end } = location;
  const line = lines[start.line - 1] ?? "";
  const before = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  return { file, line: line.trim(), before, after: replacement };
}

function keyOf({ file, line, before, after }: Change): string {
  return JSON.stringify([file, line, before, after]);
}

function shown({ file, line, before, after }: Change): string {
  return `${file}: in \`${line}\`, \`${before}\` → \`${after}\``;
}
