import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiskHost } from "../../generator/host/disk.ts";
import type { Host } from "../../generator/host/host.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { temporaryFolders } from "../temporary.ts";
import { Killed, killedAt } from "./broken-host.ts";
import { check, generate } from "./tree.ts";

type Files = Readonly<Record<string, string>>;

const OLD: Files = {
  "generated/changed.ts": "x: old\n",
  "generated/kept.ts": "x: kept\n",
  "generated/gone/orphan.ts": "x: orphan\n",
  "workflows/gone.yml": "x: gone\n",
};
const NEW: Files = {
  "generated/changed.ts": "x: new\n",
  "generated/kept.ts": "x: kept\n",
  "generated/added/file.ts": "x: added\n",
};
/** A third state, for those who change the spec again after the kill. */
const NEWER: Files = { "generated/changed.ts": "x: newer\n", "generated/added/file.ts": "x: newer\n" };

const MINE: Files = { "generated/mine.ts": "not generated\n", "src/app.ts": "not generated\n" };

const folders = temporaryFolders();
afterAll(folders.remove);

/** A fresh disk, and a way to see its files. */
interface Disk {
  readonly host: Host;
  readonly read: () => Files;
}

const DISKS: Readonly<Record<string, () => Disk>> = {
  memory() {
    const host = createMemoryHost({ files: MINE });
    return { host, read: () => Object.fromEntries(host.files) };
  },
  disk() {
    const root = folders.create(MINE);
    return { host: createDiskHost(root), read: () => readTree(root) };
  },
};

describe.each(Object.entries(DISKS))("killed on %s in the middle of any change", (_, createDisk) => {
  test("each file is old or new and complete, and the next run repairs the rest", async () => {
    const fresh = await freshly(createDisk, NEW);
    const changes = await forEachKill(createDisk, async ({ host, read }) => {
      expectWhole(read());
      expect(await generate(host, NEW)).toEqual([]);
      expect(read()).toEqual(fresh);
      expect(await check(host, NEW)).toEqual([]);
    });
    expect(changes).toBeGreaterThan(12);
  });

  test("so is it when the run that repairs is killed too", async () => {
    const fresh = await freshly(createDisk, NEW);
    await forEachKill(createDisk, async ({ host, read }) => {
      for (let again = 0; await wasKilled(killedAt(host, again, 200)); again += 3) expectWhole(read());
      expect(read()).toEqual(fresh);
    });
  });

  test("and when the spec is changed, or changed back, in between", async () => {
    for (const texts of [NEWER, OLD]) {
      const fresh = await freshly(createDisk, texts);
      await forEachKill(createDisk, async ({ host, read }) => {
        expect(await generate(host, texts)).toEqual([]);
        expect(read()).toEqual(fresh);
      });
    }
  });

  test("and when another generation, of a spec changed again, is killed before that", async () => {
    const fresh = await freshly(createDisk, NEWER);
    for (let again = 0, wasReached = true; wasReached; again += 1) {
      wasReached = false;
      await forEachKill(createDisk, async ({ host, read }) => {
        wasReached = (await wasKilled(killedAt(host, again, 200), NEWER)) || wasReached;
        expect(await generate(host, NEWER)).toEqual([]);
        expect(read()).toEqual(fresh);
      });
    }
  });

  test("what someone edited since then is still safe", async () => {
    await forEachKill(createDisk, async ({ host, read }) => {
      host.writeText("generated/changed.ts", "mine\n");
      const before = read();
      const conflicts = await generate(host, NEW);
      expect(conflicts.map(({ code }) => code)).toEqual(["no-overwrite-edited"]);
      expect(read()).toEqual(before);
    });
  });
});

/** Kills a run from OLD to NEW in each of its changes in turn; gives how many it has. */
async function forEachKill(createDisk: () => Disk, then: (disk: Disk) => Promise<void>): Promise<number> {
  for (let count = 0; ; count += 1) {
    const disk = createDisk();
    await generate(disk.host, OLD);
    if (!(await wasKilled(killedAt(disk.host, count)))) return count;
    await then(disk);
  }
}

async function wasKilled(host: Host, texts: Files = NEW): Promise<boolean> {
  try {
    expect(await generate(host, texts)).toEqual([]);
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

async function freshly(createDisk: () => Disk, texts: Files): Promise<Files> {
  const { host, read } = createDisk();
  await generate(host, texts);
  return read();
}

function expectWhole(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith("generated/.scopec")) continue;
    expect([OLD[path], NEW[path], MINE[path]]).toContain(text);
  }
  for (const [path, text] of Object.entries(NEW)) {
    if (OLD[path] === text) expect(files[path]).toBe(text);
  }
  expect(files).toMatchObject(MINE);
}

function readTree(root: string): Files {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}
