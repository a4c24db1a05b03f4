const PER_MILLISECOND = 10;
const MOST_MILLISECONDS = 60_000;

/** Times in tenths of a millisecond, in a table that does not grow: a list of millions would itself make pauses. */
export interface Histogram {
  /** Takes a time in milliseconds. */
  readonly add: (milliseconds: number) => void;
  /** The time in milliseconds that a share of all is not above, from 0 to 1; 0 where there are none. */
  readonly at: (share: number) => number;
}

/** Makes an empty one. What lasted longer than a minute counts as a minute. */
export function createHistogram(): Histogram {
  const counts = new Uint32Array(MOST_MILLISECONDS * PER_MILLISECOND + 1);
  let total = 0;
  return {
    add(milliseconds) {
      const slot = Math.min(counts.length - 1, Math.max(0, Math.ceil(milliseconds * PER_MILLISECOND)));
      counts[slot] = (counts[slot] ?? 0) + 1;
      total += 1;
    },
    at(share) {
      let seen = 0;
      for (const [slot, count] of counts.entries()) {
        seen += count;
        if (count > 0 && seen >= total * share) return slot / PER_MILLISECOND;
      }
      return 0;
    },
  };
}
