import { describe, expect, test } from "bun:test";
import { jsonText } from "../../generator/base/json-text.ts";
import { readGuards } from "../../generator/variants/certificate.ts";
import { checkCertificates } from "../../generator/variants/check-certificates.ts";
import { readLock, writeLock } from "../../generator/variants/lock.ts";
import { lostGuards } from "../../generator/variants/lost-guards.ts";
import { totalOf } from "../../generator/variants/measure.ts";
import { findings } from "../tester.ts";

const FILE = { path: "a.js", bytes: 10, gzipBytes: 8, sha256: "0" };
const HEAD = { bundler: "bun 1.4.5", target: "bun", entries: ["a.ts"] } as const;

test("JSON for people has each item of a list on a line, and is JSON", () => {
  const value = { a: 1, b: ["x", "y"], c: [], d: [{ e: [1], f: {} }, { g: { h: null } }], i: { j: "k" } };
  expect(jsonText(value)).toBe(`{
  "a": 1,
  "b": ["x", "y"],
  "c": [],
  "d": [
    { "e": [1], "f": {} },
    { "g": { "h": null } }
  ],
  "i": { "j": "k" }
}
`);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

describe("a lock", () => {
  const variants = [
    { name: "prod", flags: [], files: [FILE, { ...FILE, path: "a.js.map", bytes: 1000 }] },
    { name: "dev", flags: ["A"], files: [FILE] },
  ];

  test("is read as it is written, in the order of the names", () => {
    expect(readLock(writeLock(HEAD, variants))).toEqual({ ...HEAD, variants: [...variants].reverse() });
  });

  test("of anything else is none, and what does not fit is passed over", () => {
    for (const text of ["", "[]", "null", "{", "<<<<<<< ours"]) expect(readLock(text)).toBeUndefined();
    expect(readLock("{}")).toEqual({ bundler: "", target: "", entries: [], variants: [] });
    const files = [
      1,
      null,
      {},
      { ...FILE, variant: "../x" },
      { ...FILE, variant: "prod", bytes: "many" },
      { ...FILE, variant: "prod" },
    ];
    expect(readLock(JSON.stringify({ files }))?.variants).toEqual([{ name: "prod", flags: [], files: [FILE] }]);
  });

  test("counts source maps for nothing", () => {
    expect(variants.map(totalOf)).toEqual([
      { bytes: 10, gzipBytes: 8 },
      { bytes: 10, gzipBytes: 8 },
    ]);
  });
});

describe("guards that are lost", () => {
  const guard = { path: "a.ts", line: 2, condition: 'feature("A") && on', branch: "then", code: "absent" } as const;
  const read = (text: string | undefined) => () => text;
  const lost = (...args: Parameters<typeof lostGuards>) => findings(lostGuards(...args));

  test("are those that were absent, however often they are there now", () => {
    expect(lost([guard], [{ ...guard, line: 9 }], read("a\nb\n"))).toEqual([]);
    expect(lost([guard, guard], [guard], read("a\n  b\n"))).toEqual([
      '2:3 no-lost-guard: the guard `feature("A") && on` is certified here, but is here no more; it kept code of `A` out',
    ]);
    expect(lost([{ ...guard, code: "present" }], [], read("a\n"))).toEqual([]);
    expect(lost([guard], [{ ...guard, branch: "else" }], read("a\nb"))).toHaveLength(1);
  });

  test("stand in files that may be shorter, or gone, and name other flags or none", () => {
    const names = { ...guard, condition: "feature('A') || feature(\"A\") || feature('B')" };
    expect(lost([names], [], read("one line"))).toEqual([
      expect.stringMatching(/^1:1 .* it kept code of `A`, `B` out$/),
    ]);
    expect(lost([{ ...guard, condition: "on" }], [], read(undefined))).toEqual([
      expect.stringMatching(/^1:1 .* it kept code of flags out$/),
    ]);
    expect(lost([guard], [], read(""))).toHaveLength(1);
  });
});

describe("a certificate", () => {
  test("that is no certificate names no guards", () => {
    const guards = [
      1,
      {},
      { line: 1.5, branch: "then" },
      { line: 1, branch: "other" },
      { line: 1, branch: "then", code: "lost" },
    ];
    for (const text of ["", "[]", "{}", JSON.stringify({ guards })]) expect(readGuards(text)).toEqual([]);
    expect(readGuards(JSON.stringify({ guards: [{ line: 1, branch: "else", code: "absent" }] }))).toEqual([
      { path: "", line: 1, condition: "", branch: "else", code: "absent" },
    ]);
  });

  test("that differs says in what", () => {
    const fresh = { bundler: "b", sources: { files: 1 }, extra: 1, guards: [] };
    const what = (committed: unknown) =>
      findings(
        checkCertificates([{ variant: "v", text: JSON.stringify(fresh), guards: [] }], () => JSON.stringify(committed)),
      ).map((finding) => finding.replace(/^.*: /, ""));
    expect(what(fresh)).toEqual([]);
    expect(what({ ...fresh, bundler: "a", sources: 2 })).toEqual(["it was made with another bundler"]);
    expect(what({ ...fresh, sources: 2 })).toEqual(["the sources have changed"]);
    expect(what({ ...fresh, extra: 2 })).toEqual(["it reads differently"]);
    expect(what({ ...fresh, more: 2 })).toEqual(["it reads differently"]);
    expect(what([])).toEqual(["it cannot be read"]);
  });
});
