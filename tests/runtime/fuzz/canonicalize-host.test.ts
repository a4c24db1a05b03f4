import { afterAll, describe, expect, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { mulberry32 } from "../mulberry32.ts";
import { loadCounting, type Sabotage } from "./counting-module.ts";
import { fuzz } from "./coverage-guided.ts";
import { hostTarget } from "./host-target.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const RUNS = 20_000;

test("20,000 texts that grow into the code: no exception, no host that is not its own canonical form", async () => {
  const target = hostTarget(await loadCounting(folders.create()));
  const { runs, kept, failure } = fuzz(target, mulberry32(1), (soFar) => soFar >= RUNS);
  expect(failure).toBeNull();
  expect(runs).toBe(RUNS);
  // Far more than the seeds, and far less than all: the counters do lead somewhere.
  expect(kept).toBeGreaterThan(100);
  expect(kept).toBeLessThan(RUNS / 20);
});

const sabotages: readonly (readonly [what: string, sabotage: Sabotage, problem: RegExp])[] = [
  [
    "a label may be empty",
    ["canonicalize-host.ts", 'if (end === start) return "empty-label";', ""],
    /is not its own canonical form|gives/,
  ],
  [
    "a code point may be anything",
    ["punycode.ts", "if (n > MAX_CODE_POINT || (n >= 0xd800 && n <= 0xdfff)) return null;", ""],
    /^throws RangeError/,
  ],
  ["an octet may have leading zeros", ["ipv4.ts", "String(Number(text)) === text", "true"], /^gives /],
  ["a gap may stand for nothing", ["ipv6.ts", "missing >= 1", "missing >= 0"], /^gives /],
  [
    "the first gap counts, not the longest",
    ["ipv6.ts", "length > best.length", "length > 1 && best.length === 0"],
    /^gives |is not its own canonical form/,
  ],
  ["capitals stay", ["canonicalize-host.ts", "input.toLowerCase()", "input"], /^gives /],
  [
    "only one of two trailing dots is seen",
    ["canonicalize-host.ts", "dotted.slice(0, -1)", 'dotted.replace(/\\.+$/, "")'],
    /^gives /,
  ],
];

describe("finds it when", () => {
  test.each(sabotages)("%s", async (_, sabotage, problem) => {
    const target = hostTarget(await loadCounting(folders.create(), sabotage));
    const { failure } = fuzz(target, mulberry32(1), (soFar) => soFar >= 10 * RUNS);
    expect(failure?.problem).toMatch(problem);
  });
});
