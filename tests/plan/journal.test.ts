import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { sha256 } from "../../generator/base/hash.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { JOURNAL, journalFor, readPrevious } from "../../generator/plan/journal.ts";
import { EMPTY_MANIFEST, MANIFEST_PATH, writeManifest } from "../../generator/plan/manifest.ts";
import { generate } from "./tree.ts";

const HASH = "a".repeat(64);
const A = "generated/a.ts";

function hostWith(journal: unknown, files: Readonly<Record<string, string>> = {}) {
  return createMemoryHost({ files: { ...files, [JOURNAL]: JSON.stringify(journal) } });
}

const hashesOf = (host: Parameters<typeof readPrevious>[0], path: string) => [
  ...(readPrevious(host).entries.get(path)?.hashes ?? []),
];

describe("what scopec wrote last", () => {
  test("is nothing in a new project", () => {
    expect(readPrevious(createMemoryHost({ files: {} }))).toEqual(EMPTY_MANIFEST);
  });

  test("is what the manifest says, and what a killed run was about to write", () => {
    const owned = { path: A, hashes: new Set([HASH]), emitter: "docs", origin: ["/rows"] };
    const files = { [MANIFEST_PATH]: writeManifest("0".repeat(64), [owned]) };
    const host = hostWith({ [A]: ["b", "c"], "generated/new.ts": ["d"] }, files);
    expect(readPrevious(host).entries).toEqual(
      new Map([
        [A, { ...owned, hashes: new Set([HASH, "b", "c"]) }],
        ["generated/new.ts", { path: "generated/new.ts", hashes: new Set(["d"]), emitter: "unknown", origin: [] }],
      ]),
    );
  });

  test("is not read through links, nor from folders", () => {
    const files = { [MANIFEST_PATH]: writeManifest("0".repeat(64), []), [JOURNAL]: JSON.stringify({ [A]: [HASH] }) };
    expect(readPrevious(createMemoryHost({ files, links: [MANIFEST_PATH, JOURNAL] }))).toEqual(EMPTY_MANIFEST);
    const folders = { [`${MANIFEST_PATH}/x`]: "", [`${JOURNAL}/x`]: "" };
    expect(readPrevious(createMemoryHost({ files: folders }))).toEqual(EMPTY_MANIFEST);
  });
});

describe("the journal", () => {
  test.each(["", "{", "null", "7", '"text"', "[]", '{"generated/a.ts":7}'])("%j says nothing", (text) => {
    const host = createMemoryHost({ files: { [JOURNAL]: text } });
    expect(hashesOf(host, A)).toEqual([]);
  });

  test("is believed about nothing outside of the project", () => {
    const host = hostWith({ "../outside": [HASH], "/etc/passwd": [HASH], ".git/config": [HASH], [A]: [HASH, 7, null] });
    expect([...readPrevious(host).entries.keys()]).toEqual([A]);
    expect(hashesOf(host, A)).toEqual([HASH]);
  });

  test("keeps what an earlier run, killed too, was about to write", () => {
    const host = hostWith({ [A]: [HASH, sha256("x: a\n")], "generated/b.ts": [HASH] });
    const steps = [
      { path: A, emitter: "x", action: "update", after: "x: a\n" },
      { path: "generated/c.ts", emitter: "x", action: "create", after: "x: c\n" },
      { path: "generated/d.ts", emitter: "x", action: "delete" },
    ] as const;
    expect(JSON.parse(journalFor(host, steps))).toEqual({
      [A]: [HASH, sha256("x: a\n")],
      "generated/b.ts": [HASH],
      "generated/c.ts": [sha256("x: c\n")],
    });
  });

  test("does not get a name of Object's own wrong", () => {
    const host = createMemoryHost({ files: { [JOURNAL]: '{"__proto__":["a"],"constructor":["b"]}' } });
    expect(Object.keys(JSON.parse(journalFor(host, [])))).toEqual(["__proto__", "constructor"]);
    expect(hashesOf(host, "__proto__")).toEqual(["a"]);
  });

  test("never stops the tool, whatever is in it", async () => {
    const journal = fc.oneof(fc.string({ unit: "binary" }), fc.json());
    await fc.assert(
      fc.asyncProperty(journal, async (text) => {
        const host = createMemoryHost({ files: { [JOURNAL]: text } });
        await generate(host, { [A]: "x: a\n" });
        expect(host.files.get(A)).toBe("x: a\n");
        expect(host.files.has(JOURNAL)).toBe(false);
      }),
    );
  });
});
