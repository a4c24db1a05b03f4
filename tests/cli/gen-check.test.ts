import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { EMITTERS_FINGERPRINT } from "../../generator/precompiled/fingerprint.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { emitterOf, type Outcome, scopec, stampsOf, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** Surroundings in which these texts are all that is generated. */
const emittersOf = (texts: Readonly<Record<string, string>>) => ({ emitters: [emitterOf("test", texts)] });

const OLD = {
  "out/edited.md": "one\ntwo\n",
  "out/gone.md": "gone\n",
  "out/orphan.md": "old\n",
  "out/stale.md": "old\n",
};
const NEW = { "out/edited.md": "one\ntwo\n", "out/gone.md": "gone\n", "out/new.md": "new\n", "out/stale.md": "new\n" };

describe("gen --check", () => {
  let root = "";
  let found: Outcome;
  beforeAll(async () => {
    root = folders.create({ [SPEC_PATH]: minimalSpec });
    await scopec(root, ["gen"], emittersOf(OLD));
    writeFiles(root, { "out/edited.md": "one\nmine\n" });
    rmSync(join(root, "out/gone.md"));
    const before = stampsOf(root);
    found = await scopec(root, ["gen", "--check"], emittersOf(NEW));
    expect(stampsOf(root)).toEqual(before);
  });

  test("tells edited, missing, orphan and stale files apart, with a diff and the command that mends each", () => {
    expect(found).toEqual({ status: 1, out: readFileSync(join(import.meta.dir, "gen-check.out"), "utf8"), err: "" });
  });

  test("tells files of another version of scopec apart from stale ones", async () => {
    const manifest = treeOf(root)["generated/.scopec.json"] ?? "";
    writeFiles(root, { "generated/.scopec.json": manifest.replace(EMITTERS_FINGERPRINT, "0".repeat(64)) });
    const { status, out } = await scopec(root, ["gen", "--check"], emittersOf(NEW));
    expect(status).toBe(1);
    expect(out).toContain("out/stale.md:1:1  error  `out/stale.md` was written by another version of scopec");
    expect(out).toContain("drift-upgraded");
    expect(out).not.toContain("drift-stale");
  });

  test("passes after the commands that it named", async () => {
    expect((await scopec(root, ["gen"], emittersOf(NEW))).status).toBe(1);
    expect((await scopec(root, ["gen", "--force"], emittersOf(NEW))).status).toBe(0);
    expect(await scopec(root, ["gen", "--check"], emittersOf(NEW))).toEqual({ status: 0, out: "", err: "" });
  });

  test("passes in a checkout with CRLF, which gen leaves as it is", async () => {
    const crlf = Object.entries(treeOf(root)).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]);
    const checkout = folders.create(Object.fromEntries(crlf));
    const before = stampsOf(checkout);
    expect(await scopec(checkout, ["gen", "--check"], emittersOf(NEW))).toEqual({ status: 0, out: "", err: "" });
    expect((await scopec(checkout, ["gen"], emittersOf(NEW))).status).toBe(0);
    expect(stampsOf(checkout)).toEqual(before);
  });

  test("fails when nothing was ever generated", async () => {
    const fresh = folders.create({ [SPEC_PATH]: minimalSpec });
    const { status, out } = await scopec(fresh, ["gen", "--check"]);
    expect(status).toBe(1);
    expect(out).toContain("`generated/scopes.ts` does not exist  drift-missing");
    expect(Object.keys(treeOf(fresh))).toEqual([SPEC_PATH]);
  });

  test("does not check the files of a spec with errors", async () => {
    const fresh = folders.create({ [SPEC_PATH]: minimalSpec.replace("platform: Any", "platform: Ani") });
    const { status, out } = await scopec(fresh, ["gen", "--check"]);
    expect(status).toBe(1);
    expect(out).toContain("no-unknown-reference");
    expect(out).not.toContain("drift-");
  });

  test("does not compare a large file that changed in every line with all its lines", async () => {
    // Line by line with each other, these would take an hour: longer than the runner waits.
    const lines = (word: string) => Array.from({ length: 200_000 }, (_, index) => `${word} ${index}\n`).join("");
    const fresh = folders.create({ [SPEC_PATH]: minimalSpec });
    await scopec(fresh, ["gen"], emittersOf({ "out/large.md": lines("old") }));
    const { status, out } = await scopec(fresh, ["gen", "--check"], emittersOf({ "out/large.md": lines("new") }));
    expect(status).toBe(1);
    expect(out).toContain("… and more");
  });
});

test("a merge that left conflict markers in the manifest does not stop the tool", async () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec });
  await scopec(root, ["gen"], emittersOf(OLD));
  const manifest = treeOf(root)["generated/.scopec.json"] ?? "";
  const entry = '    {"path":"out/gone.md"';
  expect(manifest).toContain(entry);
  writeFiles(root, {
    "generated/.scopec.json": manifest.replace(entry, `<<<<<<< ours\n=======\n>>>>>>> theirs\n${entry}`),
  });
  expect((await scopec(root, ["gen", "--check"], emittersOf(OLD))).out).toContain("generated/.scopec.json:");
  expect((await scopec(root, ["gen"], emittersOf(NEW))).status).toBe(0);
  expect((await scopec(root, ["gen", "--check"], emittersOf(NEW))).status).toBe(0);
  expect(Object.keys(treeOf(root))).toEqual(["generated/.scopec.json", ...Object.keys(NEW), SPEC_PATH]);
});
