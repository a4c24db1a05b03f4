import type { Random } from "../mulberry32.ts";
import type { Counters } from "./counting-module.ts";

/** What to fuzz. */
export interface Target {
  /** Tries one input; gives null when all is well, else what is wrong. */
  readonly judge: (input: string) => string | null;
  /** Counters that `judge` moves. */
  readonly counters: readonly Counters[];
  /** The first inputs. */
  readonly seeds: readonly string[];
  /** Pieces that inputs are made of, besides single characters. */
  readonly pieces: readonly string[];
}

/** What came of it. */
export interface Outcome {
  readonly runs: number;
  /** How many inputs did something that no input before them did. */
  readonly kept: number;
  /** The first input with something wrong, made as short as it gets, and what that is. */
  readonly failure: { readonly input: string; readonly problem: string } | null;
}

const MAX_LENGTH = 300;
const MAX_CHANGES = 6;
const USUAL = "0123456789abcdefxyzAFZ.-:[]";

/**
 * Changes inputs at random, and keeps those that reach what no other did: a counter that moved for the first time, or so
 * much more often than before that its order of magnitude is new. What was kept is changed further, so the inputs grow
 * into the code.
 *
 * @param random - the same one gives the same run
 * @param isOver - asked between runs; the number of runs so far
 */
export function fuzz(target: Target, random: Random, isOver: (runs: number) => boolean): Outcome {
  const observer = createObserver(target.counters);
  const kept: string[] = [];
  let runs = 0;
  const isGood = (input: string): boolean => {
    runs += 1;
    if (target.judge(input) !== null) return false;
    if (observer.isNew()) kept.push(input);
    return true;
  };
  for (const seed of target.seeds) if (!isGood(seed)) return { runs, kept: kept.length, failure: shrunk(target, seed) };
  while (!isOver(runs)) {
    const input = changed(kept, target.pieces, random);
    if (!isGood(input)) return { runs, kept: kept.length, failure: shrunk(target, input) };
  }
  return { runs, kept: kept.length, failure: null };
}

/** Looks at all counters after a run, and sets them to 0 for the next. */
function createObserver(counters: readonly Counters[]): { isNew(): boolean } {
  const places = counters.flatMap((each) => Object.keys(each).map((key) => ({ each, key: Number(key) })));
  // For each counter, which orders of magnitude it stood in.
  const seen = new Uint32Array(places.length);
  return {
    isNew() {
      let isNew = false;
      for (const [place, { each, key }] of places.entries()) {
        const count = each[key] ?? 0;
        if (count === 0) continue;
        each[key] = 0;
        const before = seen[place] ?? 0;
        const now = (before | (1 << Math.clz32(count))) >>> 0;
        if (now !== before) isNew = true;
        seen[place] = now;
      }
      return isNew;
    },
  };
}

function changed(kept: readonly string[], pieces: readonly string[], random: Random): string {
  // The latest inputs are the furthest into the code: now and then one of them is taken.
  const from = random(4) === 0 ? Math.max(0, kept.length - 16) : 0;
  let input = kept[from + random(kept.length - from)] ?? "";
  for (let changes = random(2) === 0 ? 1 : 1 + random(MAX_CHANGES); changes > 0; changes -= 1) {
    const at = random(input.length + 1);
    const rest = input.slice(at + random(4));
    const other = kept[random(kept.length)] ?? "";
    const insertions = [
      "",
      character(random),
      pieces[random(pieces.length)] ?? "",
      other.slice(random(other.length + 1)),
      input.slice(at, at + random(24)).repeat(random(5)),
    ];
    input =
      input.slice(0, at) + (insertions[random(insertions.length)] ?? "") + (random(2) === 0 ? rest : input.slice(at));
  }
  return input.slice(0, MAX_LENGTH);
}

/** Mostly what hosts are made of, then ASCII, now and then anything, which is refused at once. */
function character(random: Random): string {
  const limit = [0, 0, 0, 0, 0x80, 0x80, 0x80, 0x10000][random(8)] ?? 0;
  return limit === 0 ? USUAL.charAt(random(USUAL.length)) : String.fromCharCode(random(limit));
}

/** Leaves out whatever can be left out while something stays wrong. */
function shrunk({ judge }: Target, input: string): Outcome["failure"] {
  let short = input;
  for (let length = short.length; length >= 1; length = Math.floor(length / 2)) {
    for (let at = 0; at < short.length; ) {
      const without = short.slice(0, at) + short.slice(at + length);
      if (judge(without) === null) at += length;
      else short = without;
    }
  }
  return { input: short, problem: judge(short) ?? "it went away" };
}
