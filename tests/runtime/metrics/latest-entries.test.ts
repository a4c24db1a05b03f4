import { describe, expect, test } from "bun:test";
import { bytesOf, createLatestEntries } from "../../../runtime/metrics/latest-entries.ts";

const ENOUGH = 2 ** 30;

describe("the latest entries", () => {
  test("are as many as may be, oldest first", () => {
    const entries = createLatestEntries<{ readonly at: number }>({ capacity: 3, maxBytes: ENOUGH });
    expect(entries.list()).toEqual([]);
    for (let at = 0; at < 20; at += 1) {
      entries.add({ at });
      expect(entries.list().map((entry) => entry.at)).toEqual([at - 2, at - 1, at].filter((each) => each >= 0));
    }
  });

  test("are those very ones, and one that is added twice is there twice", () => {
    const entries = createLatestEntries<object>({ capacity: 3, maxBytes: ENOUGH });
    const one = {};
    entries.add(one);
    entries.add(one);
    expect(entries.list().length).toBe(2);
    expect(entries.list().every((entry) => entry === one)).toBe(true);
  });

  test("take no more memory than they may, to the byte, however their sizes change", () => {
    const sized = (length: number) => ({ text: "x".repeat(length) });
    const maxBytes = 4 * bytesOf(sized(100));
    const entries = createLatestEntries<{ readonly text: string }>({ capacity: 1_000, maxBytes });
    const lengths = () => entries.list().map(({ text }) => text.length);
    for (let round = 0; round < 4; round += 1) entries.add(sized(100));
    expect(lengths()).toEqual([100, 100, 100, 100]);
    entries.add(sized(101));
    expect(lengths()).toEqual([100, 100, 101]);
    // What the one of 101 left of the place of one of 100.
    entries.add(sized(99));
    expect(lengths()).toEqual([100, 100, 101, 99]);
    entries.add(sized(0));
    expect(lengths()).toEqual([100, 101, 99, 0]);
    for (let round = 0; round < 500; round += 1) {
      entries.add(sized((round * 37) % 300));
      const kept = entries.list().reduce((sum, entry) => sum + bytesOf(entry), 0);
      expect(kept <= maxBytes || entries.list().length === 1).toBe(true);
      expect(kept + 2 * 300 + bytesOf(sized(0))).toBeGreaterThan(maxBytes);
    }
  });

  test("are one at least, however large it is, and that one goes when the next one comes", () => {
    const entries = createLatestEntries<{ readonly text: string }>({ capacity: 10, maxBytes: 100 });
    const lengths = () => entries.list().map(({ text }) => text.length);
    entries.add({ text: "a" });
    entries.add({ text: "x".repeat(1_000) });
    expect(lengths()).toEqual([1_000]);
    entries.add({ text: "b" });
    expect(lengths()).toEqual([1]);
    entries.add({ text: "c" });
    expect(lengths()).toEqual([1, 1]);
  });

  test("that were given do not change, and changing them changes nothing", () => {
    const entries = createLatestEntries<object>({ capacity: 3, maxBytes: ENOUGH });
    entries.add({});
    const given = entries.list() as object[];
    given.push({});
    expect(entries.list()).toHaveLength(1);
    entries.add({});
    entries.add({});
    expect(given).toHaveLength(2);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "10"])("have no bound of %p", (bound) => {
    expect(() => createLatestEntries({ capacity: bound as number, maxBytes: 1 })).toThrow(
      "the bound `capacity` is no whole number from 1",
    );
    expect(() => createLatestEntries({ capacity: 1, maxBytes: bound as number })).toThrow(
      "the bound `maxBytes` is no whole number from 1",
    );
  });

  test("may be one", () => {
    const entries = createLatestEntries<{ readonly at: number }>({ capacity: 1, maxBytes: 1 });
    for (const at of [1, 2]) entries.add({ at });
    expect(entries.list()).toEqual([{ at: 2 }]);
  });
});

test.each<[unknown, number]>([
  ["", 16],
  ["abc", 22],
  ["😀", 20],
  [7, 16],
  [true, 16],
  [null, 16],
  [undefined, 16],
  [{}, 16],
  [{ a: 1 }, 34],
  [{ ab: "cd" }, 40],
  [{ a: { b: "c" }, d: null }, 72],
])("%j takes about %d bytes", (data, bytes) => {
  expect(bytesOf(data)).toBe(bytes);
});
