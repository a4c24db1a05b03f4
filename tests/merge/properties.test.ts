import { expect, test } from "bun:test";
import fc from "fast-check";
import { orderKeys } from "../../generator/merge/order-keys.ts";
import { meaning, merged } from "./texts.ts";

/** A row as the tests change it; `flags` missing: the row leaves them to its scope. */
interface Row {
  readonly host: string;
  readonly scope: string;
  readonly flags: readonly string[] | undefined;
  readonly comment: string;
  readonly style: "lines" | "braces";
}

const HOSTS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const FLAGS = ["A", "B", "C", "D"];

function rowText({ host, scope, flags, comment, style }: Row): string {
  const lead = comment === "" ? "" : `  # ${comment} ${host}\n`;
  const list = flags === undefined ? [] : [`featureFlags: [${flags.join(", ")}]`];
  const cells = [`servingDomain: ${host}.example`, `detectedScope: ${scope}`, "platform: Any", ...list];
  return `${lead}  - ${style === "braces" ? `{${cells.join(", ")}}` : cells.join("\n    ")}\n`;
}

/** A spec of some rows, sorted by host, and of a flag for each of them. */
function specText(rows: ReadonlyMap<string, Row>): string {
  const sorted = [...rows.values()].sort((x, y) => (x.host < y.host ? -1 : 1));
  const flags = sorted.map(({ host, scope }) => `  F_${host}: {description: ${scope}, tier: basic} # ${host}\n`);
  return `version: 1\nrows:\n${sorted.map(rowText).join("\n")}\nflags:\n  F: {tier: basic}\n${flags.join("")}`;
}

const row = (host: string): fc.Arbitrary<Row> =>
  fc.record({
    host: fc.constant(host),
    scope: fc.constantFrom("ACME", "guest", "other"),
    flags: fc.option(fc.subarray(FLAGS), { nil: undefined }),
    comment: fc.constantFrom("", "About", "See", "Why"),
    style: fc.constant("lines" as const),
  });

/** For each host, its row or none. */
const rows = (hosts: readonly string[]): fc.Arbitrary<ReadonlyMap<string, Row>> =>
  fc
    .tuple(...hosts.map((host) => fc.option(row(host), { nil: undefined })))
    .map((made) => new Map(made.flatMap((each) => (each === undefined ? [] : [[each.host, each] as const]))));

const whole = rows(HOSTS).filter((map) => map.size > 1);
const LEFT = HOSTS.filter((_, index) => index % 2 === 0);
const RIGHT = HOSTS.filter((_, index) => index % 2 === 1);

/** One version with the rows of some hosts taken from another. */
function withHosts(base: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>, hosts: readonly string[]) {
  return new Map(
    [...base, ...other]
      .filter(([host]) => (hosts.includes(host) ? other : base).has(host))
      .map(([host]) => {
        const from = (hosts.includes(host) ? other : base).get(host) as Row;
        return [host, from] as const;
      }),
  );
}

test("a side that changed nothing changes nothing, to the byte", () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [base, x] = [specText(a), specText(b)];
      expect(merged(x, base, base)).toEqual({ text: x, clashes: [] });
      expect(merged(base, x, base)).toEqual({ text: x, clashes: [] });
      expect(merged(x, x, base)).toEqual({ text: x, clashes: [] });
    }),
    { numRuns: 50 },
  );
});

test("changes of different rows merge to both, to the byte, whichever side merges", () => {
  fc.assert(
    fc.property(whole, whole, (base, other) => {
      const ours = withHosts(base, other, LEFT);
      const theirs = withHosts(base, other, RIGHT);
      const both = withHosts(ours, other, RIGHT);
      fc.pre(ours.size > 0 && theirs.size > 0 && both.size > 0);
      expect(merged(specText(ours), specText(theirs), specText(base))).toEqual({ text: specText(both), clashes: [] });
      expect(merged(specText(theirs), specText(ours), specText(base))).toEqual({ text: specText(both), clashes: [] });
    }),
    { numRuns: 60 },
  );
});

test("of any two versions, either they merge the same both ways, or each cell that clashes is named both ways", () => {
  let clashing = 0;
  fc.assert(
    fc.property(whole, whole, whole, (base, a, b) => {
      const one = merged(specText(a), specText(b), specText(base));
      const other = merged(specText(b), specText(a), specText(base));
      expect([...one.clashes].sort()).toEqual([...other.clashes].sort());
      if (one.clashes.length === 0) expect(meaning(one.text)).toBe(meaning(other.text));
      else clashing += 1;
    }),
    { numRuns: 100 },
  );
  expect(clashing).toBeGreaterThan(20);
});

test("no line of a side is lost but those that the other one took out or changed", () => {
  fc.assert(
    fc.property(whole, whole, whole, (base, a, b) => {
      const [before, ours, theirs] = [specText(base), specText(a), specText(b)];
      const { text } = merged(ours, theirs, before);
      const lines = new Set(text.split("\n"));
      const added = (side: string) => side.split("\n").filter((line) => line.includes("#") && !before.includes(line));
      for (const line of [...added(ours), ...added(theirs)]) expect(lines).toContain(line);
    }),
    { numRuns: 60 },
  );
});

test("keys that are sorted on both sides are sorted in the end", () => {
  const keys = fc.uniqueArray(fc.constantFrom(..."abcdefghijkl"), { maxLength: 12 }).map((list) => list.sort());
  fc.assert(
    fc.property(keys, keys, keys, (base, ours, theirs) => {
      const isKept = (key: string) => (ours.includes(key) && theirs.includes(key)) || !base.includes(key);
      const merged = orderKeys({ base, ours, theirs, isKept });
      expect(merged).toEqual([...new Set([...ours, ...theirs])].filter(isKept).sort());
    }),
  );
});
