/**
 * Loaded with `--preload` by `npm test`: the properties that set no seed of their own are tried on the same random cases in each
 * run, so that a change is judged, not luck. SCOPEC_SEED chooses other cases; `npm run test:long` goes through several. Plain
 * `bun test` does not load this, and tries new ones each time.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SCOPEC_SEED"] ?? "1") });
