import { afterAll, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readPrivateFile, withFileLock, writePrivateFile } from "../../../runtime/secrets/private-file.ts";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

test("a write that fails leaves what was there, and no temporary file", async () => {
  const folder = folders.create({ "taken/inner.txt": "x" });
  await expect(writePrivateFile(join(folder, "taken"), "secret")).rejects.toMatchObject({ code: "FAILED" });
  await expect(writePrivateFile(join(folder, "missing/file"), "secret")).rejects.toMatchObject({
    code: "FAILED",
    message: "the file of secrets cannot be reached (ENOENT)",
  });
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["taken", "taken/inner.txt"]);
});

test("a file that is not there is none", async () => {
  expect(await readPrivateFile(join(folders.create({}), "missing"))).toBeNull();
});

test("who fails under a lock gives it back", async () => {
  const path = join(folders.create({}), "file");
  const failure = new Error("no");
  await expect(withFileLock(path, () => Promise.reject(failure))).rejects.toBe(failure);
  expect(await withFileLock(path, async () => "next")).toBe("next");
});

test("of many under one lock, one at a time is at work", async () => {
  const path = join(folders.create({}), "file");
  let [working, most] = [0, 0];
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 2));
    working -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(path, work)));
  expect(most).toBe(1);
}, 60_000);
