import { describe, expect, test } from "bun:test";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import { EMITTERS_FINGERPRINT } from "../../generator/precompiled/fingerprint.ts";
import { check, codesOf, generate, planOn, stepsOf } from "./tree.ts";

const A = "generated/a.ts";
const B = "generated/b.ts";
const TEXTS = { [A]: "x: a\n", [B]: "y: b\n" };

/** A host on which these texts were generated. */
async function generated(texts: Readonly<Record<string, string>> = TEXTS) {
  const host = createMemoryHost({ files: {} });
  expect(await generate(host, texts)).toEqual([]);
  return host;
}

/** Puts other text in place of part of a file. */
function replace(host: { readonly files: Map<string, string> }, path: string, [from, to]: readonly [string, string]) {
  const text = host.files.get(path) ?? "";
  expect(text).toContain(from);
  host.files.set(path, text.replaceAll(from, to));
}

describe("each file gets the step that its state asks for", () => {
  test("on an empty disk everything is created", () => {
    const plan = planOn(createMemoryHost({ files: {} }), TEXTS);
    expect(stepsOf(plan)).toEqual([
      `create ${A} (missing)`,
      `create ${B} (missing)`,
      `create ${MANIFEST_PATH} (missing)`,
    ]);
  });

  test("what is as it should be is kept, the manifest too", async () => {
    const plan = planOn(await generated(), TEXTS);
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.steps.map(({ action, path }) => `${action} ${path}`)).toEqual([`keep ${A}`, `keep ${B}`]);
  });

  test("what the spec changed is stale", async () => {
    const plan = planOn(await generated(), { ...TEXTS, [A]: "x: new\n" });
    expect(stepsOf(plan)).toEqual([`update ${A} (stale)`, `update ${MANIFEST_PATH} (stale)`]);
    expect(plan.steps[0]).toMatchObject({ before: "x: a\n", after: "x: new\n", emitter: "x" });
  });

  test("what git left half merged is written anew; a row of signs that somebody wrote is an edit", async () => {
    const host = await generated();
    host.files.set(A, "<<<<<<< HEAD\nx: a\n=======\nx: b\n>>>>>>> other\n");
    expect(stepsOf(planOn(host, TEXTS))).toEqual([`update ${A} (edited)`]);
    host.files.set(A, "x: a\n=======\n");
    expect(stepsOf(planOn(host, TEXTS))).toEqual([`conflict ${A} (edited, edited)`]);
  });

  test("what git left half merged, but is not scopec's, is a conflict", () => {
    const host = createMemoryHost({ files: { [A]: "<<<<<<< HEAD\nx: a\n=======\nx: b\n>>>>>>> other\n" } });
    expect(stepsOf(planOn(host, { [A]: "x: a\n" }))).toContain(`conflict ${A} (edited, foreign)`);
  });

  test("what is no longer produced is an orphan", async () => {
    const plan = planOn(await generated(), { [A]: "x: a\n" });
    expect(stepsOf(plan)).toEqual([`delete ${B} (orphan)`, `update ${MANIFEST_PATH} (stale)`]);
  });

  test("an orphan that is gone already needs no step", async () => {
    const host = await generated();
    host.files.delete(B);
    expect(stepsOf(planOn(host, { [A]: "x: a\n" }))).toEqual([`update ${MANIFEST_PATH} (stale)`]);
  });

  test("what someone deleted is created again", async () => {
    const host = await generated();
    host.files.delete(A);
    expect(stepsOf(planOn(host, TEXTS))).toEqual([`create ${A} (missing)`]);
  });

  test("what someone edited is a conflict, whether it is still produced or not", async () => {
    const host = await generated();
    host.files.set(A, "x: mine\n");
    host.files.set(B, "y: mine\n");
    expect(stepsOf(planOn(host, { [A]: "x: a\n" }))).toEqual([
      `conflict ${A} (edited, edited)`,
      `conflict ${B} (orphan, edited)`,
      `update ${MANIFEST_PATH} (stale)`,
    ]);
  });

  test("what someone edited into what it should be is kept", async () => {
    const host = await generated();
    host.files.set(A, "x: new\n");
    expect(stepsOf(planOn(host, { ...TEXTS, [A]: "x: new\n" }))).toEqual([`update ${MANIFEST_PATH} (stale)`]);
  });

  test("a file that scopec did not write is a conflict, unless it is the same", () => {
    const host = createMemoryHost({ files: { [A]: "not ours\n", [B]: "y: b\n" } });
    expect(stepsOf(planOn(host, TEXTS))).toEqual([
      `conflict ${A} (edited, foreign)`,
      `create ${MANIFEST_PATH} (missing)`,
    ]);
  });
});

describe("paths that cannot be written", () => {
  test("a link, a folder, and a file where a folder should be are in the way, even with force", () => {
    const host = createMemoryHost({
      files: { "generated/folder.ts/x": "", "generated/file": "" },
      links: ["generated/link.ts", "generated/linked"],
    });
    const paths = ["generated/file/b.ts", "generated/folder.ts", "generated/link.ts", "generated/linked/b.ts"];
    const plan = planOn(host, Object.fromEntries(paths.map((path) => [path, "x: a\n"])), { force: true });
    expect(plan.steps.map(({ path }) => path)).toEqual(paths);
    expect(plan.steps.map(({ action, conflict }) => `${action} ${conflict}`)).toEqual(
      paths.map(() => "conflict blocked"),
    );
    expect(plan.steps.map(({ reason }) => reason)).toEqual([
      "it, or something above it, is no file or folder that may be looked at",
      "there is a folder in its place",
      "it is a link",
      "a folder above it is a link",
    ]);
  });

  test("a file that cannot be read is not overwritten either", () => {
    const refusal = { kind: "unreadable" as const, reason: "permission denied" };
    const host = { ...createMemoryHost({ files: { [A]: "" } }), readText: () => refusal };
    const [step] = planOn(host, { [A]: "x: a\n" }, { force: true }).steps;
    expect(step).toMatchObject({ action: "conflict", conflict: "blocked", reason: "permission denied" });
  });

  test("a file that vanishes while it is looked at is missing", () => {
    const host = { ...createMemoryHost({ files: { [A]: "" } }), readText: () => ({ kind: "missing" as const }) };
    expect(planOn(host, { [A]: "x: a\n" }).steps[0]).toMatchObject({ action: "create", drift: "missing" });
  });

  test("a path of an emitter that leads out of the project is refused without a look at it", () => {
    const host = {
      ...createMemoryHost({ files: {} }),
      kindOf(path: string) {
        if (path.startsWith("..")) throw new Error(`looked at ${path}`);
        return "missing" as const;
      },
    };
    const [step] = planOn(host, { "../a.ts": "x: a\n" }, { force: true }).steps;
    expect(step).toMatchObject({ conflict: "blocked", reason: "it leads out of the project" });
  });

  test("an orphan that became a link is left alone, even with force", async () => {
    const { files } = await generated();
    const host = createMemoryHost({ files: Object.fromEntries(files), links: [B] });
    const plan = planOn(host, { [A]: "x: a\n" }, { force: true });
    expect(stepsOf(plan)[0]).toBe(`conflict ${B} (orphan, blocked)`);
    expect(await codesOf(await generate(host, { [A]: "x: a\n" }, { force: true }))).toEqual([`no-unsafe-path ${B}`]);
  });

  test("a manifest that is a link is neither read nor replaced", async () => {
    const { files } = await generated();
    const host = createMemoryHost({ files: Object.fromEntries(files), links: [MANIFEST_PATH] });
    expect(stepsOf(planOn(host, {}, { force: true }))).toEqual([`conflict ${MANIFEST_PATH} (blocked)`]);
    expect(codesOf(await check(host, {}))).toEqual([`no-unsafe-path ${MANIFEST_PATH}`]);
  });
});

describe("force", () => {
  test("overwrites what was edited or foreign, and deletes edited orphans", async () => {
    const host = await generated();
    host.files.set(A, "x: mine\n");
    host.files.set(B, "y: mine\n");
    host.files.set("generated/c.ts", "not ours\n");
    const texts = { [A]: "x: a\n", "generated/c.ts": "x: c\n" };
    expect(codesOf(await generate(host, texts))).toEqual([
      `no-overwrite-edited ${A}`,
      `no-delete-edited ${B}`,
      "no-overwrite-foreign generated/c.ts",
    ]);
    expect(await generate(host, texts, { force: true })).toEqual([]);
    expect([...host.files].filter(([path]) => path !== MANIFEST_PATH)).toEqual(Object.entries(texts));
    expect(await check(host, texts)).toEqual([]);
  });

  test("changes no step that is no conflict", async () => {
    const host = await generated();
    const plain = planOn(host, { [A]: "x: new\n" });
    expect(planOn(host, { [A]: "x: new\n" }, { force: true })).toEqual(plain);
  });
});

describe("line endings", () => {
  test("a checkout with CRLF is unchanged, the manifest too", async () => {
    const host = await generated();
    for (const [path, text] of host.files) host.files.set(path, text.replaceAll("\n", "\r\n"));
    expect(await check(host, TEXTS)).toEqual([]);
    expect(stepsOf(planOn(host, TEXTS))).toEqual([]);
  });

  test("a stale file with CRLF is not taken for an edited one", async () => {
    const host = await generated();
    for (const [path, text] of host.files) host.files.set(path, text.replaceAll("\n", "\r\n"));
    expect(stepsOf(planOn(host, { [A]: "x: new\n" }))).toEqual([
      `update ${A} (stale)`,
      `delete ${B} (orphan)`,
      `update ${MANIFEST_PATH} (stale)`,
    ]);
  });

  test("an artifact with CRLF is current once it is written", async () => {
    const host = await generated({ [A]: "x: a\r\n" });
    expect(stepsOf(planOn(host, { [A]: "x: a\r\n" }))).toEqual([]);
  });
});

describe("only some emitters", () => {
  test("the files and entries of the others stay as they are", async () => {
    const host = await generated();
    const texts = { [A]: "x: new\n", [B]: "y: new\n" };
    expect(await generate(host, texts, { only: ["x"] })).toEqual([]);
    expect([host.files.get(A), host.files.get(B)]).toEqual(["x: new\n", "y: b\n"]);
    expect(host.files.get(MANIFEST_PATH)).toContain(`"path":"${B}"`);
    expect(stepsOf(planOn(host, texts))).toEqual([`update ${B} (stale)`, `update ${MANIFEST_PATH} (stale)`]);
  });

  test("only their own orphans are deleted", async () => {
    const host = await generated();
    expect(stepsOf(planOn(host, {}, { only: ["x"] }))).toEqual([
      `delete ${A} (orphan)`,
      `update ${MANIFEST_PATH} (stale)`,
    ]);
  });

  test("edited files of the others are no conflict", async () => {
    const host = await generated();
    host.files.set(B, "y: mine\n");
    expect(await check(host, TEXTS, { only: ["x"] })).toEqual([]);
    expect(codesOf(await check(host, TEXTS))).toEqual([`drift-edited ${B}`]);
  });

  test("a file that another emitter takes over changes its owner", async () => {
    const host = await generated();
    expect(await generate(host, { [B]: "x: b\n" }, { only: ["x"] })).toEqual([]);
    expect(host.files.get(MANIFEST_PATH)).toContain('"emitter":"x"');
    expect(host.files.get(MANIFEST_PATH)).not.toContain('"emitter":"y"');
  });
});

describe("files of other emitters' versions", () => {
  const OTHER = "0".repeat(64);

  test("are upgraded, not stale", async () => {
    const host = await generated();
    replace(host, MANIFEST_PATH, [EMITTERS_FINGERPRINT, OTHER]);
    expect(stepsOf(planOn(host, { [A]: "x: new\n" }))).toEqual([
      `update ${A} (upgraded)`,
      `delete ${B} (orphan)`,
      `update ${MANIFEST_PATH} (upgraded)`,
    ]);
  });

  test("that are the same anyway are mentioned once, by the manifest", async () => {
    const host = await generated();
    replace(host, MANIFEST_PATH, [EMITTERS_FINGERPRINT, OTHER]);
    expect(codesOf(await check(host, TEXTS))).toEqual([`drift-upgraded ${MANIFEST_PATH}`]);
    await generate(host, TEXTS);
    expect(await check(host, TEXTS)).toEqual([]);
  });

  test("keep their fingerprint when only some are written again", async () => {
    const host = await generated();
    replace(host, MANIFEST_PATH, [EMITTERS_FINGERPRINT, OTHER]);
    await generate(host, TEXTS, { only: ["x"] });
    expect(host.files.get(MANIFEST_PATH)).toContain(OTHER);
    await generate(host, TEXTS);
    expect(host.files.get(MANIFEST_PATH)).toContain(EMITTERS_FINGERPRINT);
  });

  test("of unknown version are stale", async () => {
    const host = await generated();
    replace(host, MANIFEST_PATH, [EMITTERS_FINGERPRINT, "unknown"]);
    expect(stepsOf(planOn(host, { ...TEXTS, [A]: "x: new\n" }))).toEqual([
      `update ${A} (stale)`,
      `update ${MANIFEST_PATH} (stale)`,
    ]);
  });
});
