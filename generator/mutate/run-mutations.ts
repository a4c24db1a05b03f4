import { type Baseline, judgeFileChange, judgeSpecChange, type Verdict } from "./judge.ts";
import type { Mutator } from "./mutant.ts";
import { MUTATORS } from "./mutators.ts";
import { OF_EACH_KIND, sample } from "./sample.ts";

/** Which changes are made. */
export interface MutationOptions {
  readonly seed: number;
  /** At most so many in all; without it, four of each kind. */
  readonly max?: number;
  readonly mutators?: readonly Mutator[];
}

/** A change that was made, and what noticed it. */
export interface JudgedMutant {
  readonly mutator: Mutator;
  readonly what: string;
  readonly verdict: Verdict;
}

/** Makes changes one after the other, and judges each. Deterministic: the same project and seed give the same. */
export async function runMutations(
  baseline: Baseline,
  { seed, max, mutators = MUTATORS }: MutationOptions,
): Promise<readonly JudgedMutant[]> {
  const all = mutators.flatMap((mutator) =>
    sample(candidates(baseline, mutator), OF_EACH_KIND, [seed, mutator.name]).map((each) => ({ mutator, ...each })),
  );
  const chosen = max === undefined ? all : sample(all, max, [seed, "all"]);
  const judged: JudgedMutant[] = [];
  for (const { mutator, what, judge } of chosen) judged.push({ mutator, what, verdict: await judge() });
  return judged;
}

/** The changes of one kind that can be made, each with what judges it. */
function candidates(baseline: Baseline, mutator: Mutator) {
  if (mutator.subject === "spec") {
    return mutator
      .find(baseline.matrix, baseline.spec)
      .map((change) => ({ what: change.what, judge: () => judgeSpecChange(baseline, change) }));
  }
  return mutator
    .find({ files: baseline.files, matrix: baseline.matrix })
    .filter(({ path, text }) => baseline.files.get(path) !== text)
    .map((change) => ({ what: change.what, judge: () => judgeFileChange(baseline, change) }));
}
