import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { EMPTY_MANIFEST, type ManifestEntry, readManifest, writeManifest } from "../../generator/plan/manifest.ts";
import { whyUnsafe } from "../../generator/plan/safe-path.ts";

const FINGERPRINT = "0123456789abcdef".repeat(4);
const HASH = "a".repeat(64);
const OTHER_HASH = "b".repeat(64);

function entry(path: string, ...hashes: readonly string[]): ManifestEntry {
  return { path, hashes: new Set(hashes.length === 0 ? [HASH] : hashes), emitter: "docs", origin: ["/rows"] };
}

const TEXT = writeManifest(FINGERPRINT, [entry("generated/b.md"), entry("generated/a.md")]);

describe("the manifest", () => {
  test("has one line for each file, sorted", () => {
    expect(TEXT).toBe(`{
  "version": 1,
  "emitters": "${FINGERPRINT}",
  "files": [
    {"path":"generated/a.md","sha256":"${HASH}","emitter":"docs","from":["/rows"]},
    {"path":"generated/b.md","sha256":"${HASH}","emitter":"docs","from":["/rows"]}
  ]
}
`);
  });

  test("lists pointers once, in order", () => {
    const twisted = { ...entry("a"), origin: ["/rows", "/flags", "/rows"] };
    expect(writeManifest(FINGERPRINT, [twisted])).toContain('"from":["/flags","/rows"]');
  });

  test("of nothing is JSON too", () => {
    expect(JSON.parse(writeManifest(FINGERPRINT, []))).toEqual({ version: 1, emitters: FINGERPRINT, files: [] });
  });

  test("that is not there is empty", () => {
    expect(readManifest("")).toEqual(EMPTY_MANIFEST);
  });

  test("reads as it was written, whatever the paths", () => {
    const path = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => whyUnsafe(text) === undefined);
    const anyEntry = fc.record({
      path,
      hashes: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }).map((hashes) => new Set(hashes)),
      emitter: fc.string(),
      origin: fc.uniqueArray(fc.string()).map((pointers) => pointers.sort()),
    });
    const entries = fc.uniqueArray(anyEntry, { selector: (one) => one.path });
    fc.assert(
      fc.property(entries, (written) => {
        const read = readManifest(writeManifest(FINGERPRINT, written));
        expect(read.fingerprint).toBe(FINGERPRINT);
        expect(read.unsafe).toEqual([]);
        expect(read.entries).toEqual(new Map(written.map((one) => [one.path, one])));
      }),
    );
  });
});

describe("a manifest that came to harm", () => {
  test("after a merge counts both sides of a conflict", () => {
    const ours = writeManifest(FINGERPRINT, [entry("generated/a.md", HASH), entry("generated/ours.md")]);
    const theirs = writeManifest("f".repeat(64), [entry("generated/a.md", OTHER_HASH)]);
    const read = readManifest(`<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
    expect(read.entries).toEqual(
      new Map([
        ["generated/a.md", entry("generated/a.md", HASH, OTHER_HASH)],
        ["generated/ours.md", entry("generated/ours.md")],
      ]),
    );
    expect(read.fingerprint).toBeUndefined();
  });

  test("that is cut short keeps the whole lines", () => {
    expect([...readManifest(TEXT.slice(0, -40)).entries.keys()]).toEqual(["generated/a.md"]);
  });

  test("with CRLF line endings, reformatted or on one line reads the same", () => {
    const read = readManifest(TEXT);
    expect(read.entries.size).toBe(2);
    expect(readManifest(TEXT.replaceAll("\n", "\r\n"))).toEqual(read);
    expect(readManifest(JSON.stringify(JSON.parse(TEXT), null, 4))).toEqual(read);
    expect(readManifest(JSON.stringify(JSON.parse(TEXT)))).toEqual(read);
  });

  test("loses the entries that are none", () => {
    const files = [
      null,
      7,
      "generated/a.md",
      [],
      {},
      { path: 1, sha256: HASH, emitter: "docs" },
      { path: "a", sha256: null, emitter: "docs" },
      { path: "a", sha256: HASH },
      { path: "b", sha256: HASH, emitter: "docs", from: "/rows" },
      { path: "c", sha256: HASH, emitter: "docs", from: ["/rows", 7] },
    ];
    expect([...readManifest(JSON.stringify({ files })).entries.values()]).toEqual([
      { ...entry("b"), origin: [] },
      entry("c"),
    ]);
  });

  test("does not get paths out of the project believed", () => {
    const paths = ["../outside", "/etc/passwd", ".git/config", "generated/.scopec.json", "generated/a.md"];
    const read = readManifest(
      writeManifest(
        FINGERPRINT,
        paths.map((path) => entry(path)),
      ),
    );
    expect([...read.entries.keys()]).toEqual(["generated/a.md"]);
    expect(read.unsafe.map(({ path }) => path).sort()).toEqual(paths.slice(0, -1).sort());
  });

  test("never stops the tool, whatever is in it", () => {
    const damaged = fc
      .tuple(fc.nat(TEXT.length), fc.nat(60), fc.string({ unit: "binary" }))
      .map(([at, length, text]) => TEXT.slice(0, at) + text + TEXT.slice(at + length));
    const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.json(), damaged);
    fc.assert(
      fc.property(anyText, (text) => {
        for (const path of readManifest(text).entries.keys()) expect(whyUnsafe(path)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
