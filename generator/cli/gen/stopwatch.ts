/** Measures how long the stages of a command take. */
export interface Stopwatch {
  /** Ends a stage; one that ends again goes on. */
  readonly lap: (stage: string) => void;
  /** Takes what was since the last stage for no stage's. */
  readonly restart: () => void;
  /** Milliseconds by stage, in the order in which they ended. */
  readonly laps: ReadonlyMap<string, number>;
}

/** A stopwatch that runs from now on; `now` gives milliseconds. */
export function createStopwatch(now: () => number): Stopwatch {
  const laps = new Map<string, number>();
  let last = now();
  return {
    laps,
    lap(stage) {
      const time = now();
      laps.set(stage, (laps.get(stage) ?? 0) + time - last);
      last = time;
    },
    restart() {
      last = now();
    },
  };
}
