import { afterAll, expect, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { mulberry32 } from "../mulberry32.ts";
import { loadCounting } from "./counting-module.ts";
import { fuzz } from "./coverage-guided.ts";
import { hostTarget } from "./host-target.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const SECONDS = 60;

test(
  `${SECONDS} seconds of texts that grow into the code, other ones each time`,
  async () => {
    const target = hostTarget(await loadCounting(folders.create()));
    const seed = Date.now() % 2 ** 31;
    const end = performance.now() + SECONDS * 1000;
    const { runs, kept, failure } = fuzz(target, mulberry32(seed), () => performance.now() >= end);
    // The seed is in the message, so that a failure can be had again.
    expect({ seed, failure }).toEqual({ seed, failure: null });
    process.stdout.write(`${runs} texts, ${kept} kept, seed ${seed}\n`);
  },
  2 * SECONDS * 1000,
);
