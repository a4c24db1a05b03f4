import { describe, expect, test } from "bun:test";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { applyPlan } from "../../generator/plan/apply.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import { CannotWrite, ProjectBusy } from "../../generator/plan/staging.ts";
import { caseless, recording } from "./broken-host.ts";
import { check, generate, planOn } from "./tree.ts";

const OLD = {
  "generated/changed.ts": "x: old\n",
  "generated/kept.ts": "x: kept\n",
  "generated/gone/orphan.ts": "x: o\n",
};
const NEW = { "generated/changed.ts": "x: new\n", "generated/kept.ts": "x: kept\n", "generated/added.ts": "x: add\n" };
const STAGING = "generated/.scopec-tmp";

async function generated(texts: Readonly<Record<string, string>> = OLD) {
  const host = createMemoryHost({ files: {} });
  expect(await generate(host, texts)).toEqual([]);
  return host;
}

describe("applying a plan", () => {
  test("stages all texts, then moves new files, then changed ones, then deletes, then moves the manifest", async () => {
    const host = recording(await generated());
    expect(await applyPlan(host, planOn(host, NEW))).toEqual({
      written: ["generated/added.ts", "generated/changed.ts"],
      deleted: ["generated/gone/orphan.ts"],
    });
    const lock = `${STAGING}/lock-${host.processId}`;
    expect(host.log.map((line) => line.replace(/\{.*/s, "{").trimEnd())).toEqual([
      `removeAll ${lock}`,
      `writeText ${lock}`,
      `writeText ${STAGING}/0 x: add`,
      `writeText ${STAGING}/1 x: new`,
      `writeText ${STAGING}/2 {`,
      `writeText ${STAGING}/journal.json.new {`,
      `rename ${STAGING}/journal.json.new ${STAGING}/journal.json`,
      `rename ${STAGING}/0 generated/added.ts`,
      `rename ${STAGING}/1 generated/changed.ts`,
      "removeFile generated/gone/orphan.ts",
      "removeEmptyFolders generated/gone",
      `rename ${STAGING}/2 ${MANIFEST_PATH}`,
      `removeAll ${STAGING}/journal.json`,
      `removeAll ${lock}`,
      `removeEmptyFolders ${STAGING}`,
    ]);
  });

  test("does nothing at all when all is as it should be", async () => {
    const host = recording(await generated());
    expect(await applyPlan(host, planOn(host, OLD))).toEqual({ written: [], deleted: [] });
    expect(host.log).toEqual([]);
  });

  test("clears away what a killed run left, even when nothing else is to be done", async () => {
    const host = await generated();
    host.files.set(`${STAGING}/0`, "half of a te");
    host.files.set(`${STAGING}/lock-77`, "");
    await applyPlan(host, planOn(host, OLD));
    expect([...host.files.keys()].filter((path) => path.startsWith(STAGING))).toEqual([]);
  });

  test("refuses a plan with a conflict", async () => {
    const host = await generated();
    host.files.set("generated/changed.ts", "mine\n");
    const recorded = recording(host);
    await expect(applyPlan(recorded, planOn(host, NEW))).rejects.toThrow(
      "the plan has a conflict at generated/changed.ts and cannot be applied",
    );
    expect(recorded.log).toEqual([]);
  });
});

describe("what changed after planning is not overwritten:", () => {
  const changes: readonly (readonly [string, string, string | undefined])[] = [
    ["a file to be changed was edited", "generated/changed.ts", "mine\n"],
    ["a file to be changed was deleted", "generated/changed.ts", undefined],
    ["a file to be created appeared", "generated/added.ts", "mine\n"],
    ["a file to be deleted was edited", "generated/gone/orphan.ts", "mine\n"],
    ["a file to be deleted is gone", "generated/gone/orphan.ts", undefined],
    ["a file that is current was edited", "generated/kept.ts", "mine\n"],
    ["another run wrote the manifest", MANIFEST_PATH, "{}\n"],
    ["a folder came into the way", "generated/added.ts/x", "mine\n"],
  ];
  test.each(changes)("%s", async (_, path, text) => {
    const host = await generated();
    const plan = planOn(host, NEW);
    if (text === undefined) host.files.delete(path);
    else host.files.set(path, text);
    const before = new Map(host.files);
    const named = path.replace(/\/x$/, "");
    await expect(applyPlan(host, plan)).rejects.toThrow(`${named} changed while scopec was at work`);
    await expect(applyPlan(host, plan)).rejects.toBeInstanceOf(CannotWrite);
    expect(host.files).toEqual(before);
  });
});

describe("the lock", () => {
  test("of a living process keeps others out, and stays", async () => {
    const host = await generated();
    host.files.set(`${STAGING}/lock-77`, "");
    const before = new Map(host.files);
    const busy = { ...host, isProcessAlive: (processId: number) => processId === 77 };
    await expect(applyPlan(busy, planOn(host, NEW))).rejects.toBeInstanceOf(ProjectBusy);
    await expect(applyPlan(busy, planOn(host, NEW))).rejects.toThrow(
      `another scopec (process 77) is writing to this project; if it is not, delete ${STAGING}/lock-77`,
    );
    expect(host.files).toEqual(before);
  });

  test("of a dead process, and what only looks like a lock, is cleared away", async () => {
    const host = await generated();
    for (const name of ["lock-77", "lock-0", "lock--1", "lock-99999999999", "lock-x", "note"]) {
      host.files.set(`${STAGING}/${name}`, "");
    }
    await applyPlan({ ...host, isProcessAlive: (processId) => processId !== 77 }, planOn(host, NEW));
    expect([...host.files.keys()].sort()).toEqual([MANIFEST_PATH, ...Object.keys(NEW)].sort());
  });

  test("makes one of two that start at once give way", async () => {
    const host = await generated();
    // The other one leaves its lock between our own lock and our look around.
    const slow = {
      ...host,
      isProcessAlive: () => true,
      writeText(path: string, text: string) {
        host.writeText(path, text);
        host.writeText(`${STAGING}/lock-77`, "");
      },
    };
    await expect(applyPlan(slow, planOn(host, NEW))).rejects.toBeInstanceOf(ProjectBusy);
    expect([...host.files.keys()].filter((path) => path.startsWith(STAGING))).toEqual([`${STAGING}/lock-77`]);
  });

  test.each(["file", "link"])("cannot be taken where a %s stands in place of the staging folder", async (kind) => {
    const { files } = await generated();
    const all = { ...Object.fromEntries(files), ...(kind === "file" && { [STAGING]: "mine\n" }) };
    const host = createMemoryHost({ files: all, links: kind === "link" ? [STAGING] : [] });
    await expect(applyPlan(host, planOn(host, NEW))).rejects.toThrow(
      `${STAGING} is in the way, since it is no folder; delete it`,
    );
    expect(host.files.get("generated/changed.ts")).toBe("x: old\n");
  });
});

describe("a path whose spelling changes in case only", () => {
  const before = { "generated/Docs/a.md": "x: a\n", "generated/Docs/b.md": "x: b\n" };
  const after = { "generated/docs/a.md": "x: a\n", "generated/docs/b.md": "x: new\n" };

  test("is moved where case matters", async () => {
    const host = await generated(before);
    expect(await generate(host, after)).toEqual([]);
    host.files.delete(MANIFEST_PATH);
    expect(Object.fromEntries(host.files)).toEqual(after);
  });

  test("is not lost where the disk ignores case", async () => {
    const disk = await generated(before);
    const host = caseless(disk, () => disk.files.keys());
    expect(await generate(host, after)).toEqual([]);
    expect(await check(host, after)).toEqual([]);
    expect([...disk.files.values()]).toEqual(expect.arrayContaining(Object.values(after)));
    expect(disk.files.size).toBe(3);
  });
});
