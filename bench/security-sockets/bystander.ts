/**
 * A process of `bench/security-sockets.ts` that has something to do every millisecond, which takes no time, and tells how late it
 * was. A pause makes all late that was due in it, as it does with messages; so this is what their p99 would be if to handle them
 * cost nothing: the machine's part.
 */
import { createHistogram } from "./histogram.ts";

const late = createHistogram();
process.on("message", () => {
  process.send?.(late.at(0.99));
  process.exit(0);
});
for (let due = performance.now(); ; ) {
  await Bun.sleep(1);
  const now = performance.now();
  for (; due <= now; due += 1) late.add(now - due);
}
