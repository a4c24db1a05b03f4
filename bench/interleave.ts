/** One thing to time. */
export interface Timed {
  readonly name: string;
  /** Makes ready what `run` needs, before each run and not timed. */
  prepare?(): void;
  run(): void;
}

/** The times of one thing in milliseconds, shortest first. */
export interface Times {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

/** How often to run: rounds that are thrown away, then rounds that count. */
export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/**
 * Times all things in turn, A B C A B C …, so that a machine that gets slower or busier halfway does so for all of them
 * alike and their ratios stay true.
 */
export function interleave(things: readonly Timed[], rounds: Rounds): readonly Times[] {
  const times = things.map((thing) => ({ name: thing.name, milliseconds: [] as number[] }));
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    for (const [index, thing] of things.entries()) {
      thing.prepare?.();
      const start = performance.now();
      thing.run();
      const elapsed = performance.now() - start;
      if (round >= 0) times[index]?.milliseconds.push(elapsed);
    }
  }
  for (const each of times) each.milliseconds.sort((a, b) => a - b);
  return times;
}

/** The middle of sorted numbers, or the mean of the two in the middle; NaN for none. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
