import { expect, test } from "bun:test";
import { addRandomMetrics } from "./random-metrics.ts";

test("100,000 random metrics: no crash, nothing wrong stored, and the memory back where it was", async () => {
  await addRandomMetrics(10_000, 11);
  Bun.gc(true);
  const before = process.memoryUsage().heapUsed;
  expect(await addRandomMetrics(100_000, 12)).toBeGreaterThan(10_000);
  Bun.gc(true);
  const grown = process.memoryUsage().heapUsed - before;
  expect(grown).toBeLessThan(16 * 2 ** 20);
}, 600_000);
