import { afterAll, describe, expect, test } from "bun:test";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { createDiskHost } from "../../generator/host/disk.ts";
import type { Host, PathKind } from "../../generator/host/host.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const FILES = { "a.txt": "a\n", "folder/b.txt": "ä 日本 😀\r\n", "folder/sub/c.txt": "", "target/d.txt": "d\n" };
const LINKS = { link: "a.txt", dangling: "nowhere", linked: "target" };

const HOSTS: Readonly<Record<string, () => Host>> = {
  memory: () => createMemoryHost({ files: FILES, links: Object.keys(LINKS) }),
  disk() {
    const root = folders.create(FILES);
    for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, join(root, path));
    return createDiskHost(root);
  },
};

for (const [name, createHost] of Object.entries(HOSTS))
  describe(`the host on ${name}`, () => {
    test("tells what stands at a path, without following links", () => {
      const host = createHost();
      const kinds: Readonly<Record<string, PathKind>> = {
        "a.txt": "file",
        folder: "directory",
        "folder/sub": "directory",
        "folder/sub/c.txt": "file",
        nowhere: "missing",
        "folder/nowhere/x": "missing",
        link: "link",
        dangling: "link",
        linked: "link",
        "linked/d.txt": "through-link",
        "linked/nowhere": "through-link",
        "a.txt/x": "other",
        "a.txt/x/y": "other",
      };
      expect(Object.fromEntries(Object.keys(kinds).map((path) => [path, host.kindOf(path)]))).toEqual(kinds);
    });

    test("reads texts; a folder cannot be read, and what is not there is missing", () => {
      const host = createHost();
      expect(host.readText("folder/b.txt")).toEqual({ kind: "text", text: "ä 日本 😀\r\n" });
      expect(host.readText("folder/sub/c.txt")).toEqual({ kind: "text", text: "" });
      expect(host.readText("folder")).toEqual({ kind: "unreadable", reason: "it is a folder" });
      for (const path of ["nowhere", "a.txt/x", "nowhere/x", "dangling"]) {
        expect(host.readText(path)).toEqual({ kind: "missing" });
      }
    });

    test("lists the names in a folder, and none where there is no folder", () => {
      const host = createHost();
      expect([...host.namesIn("folder")].sort()).toEqual(["b.txt", "sub"]);
      for (const path of ["nowhere", "a.txt", "a.txt/x", "linked"]) expect(host.namesIn(path)).toEqual([]);
    });

    test("writes new and existing files, making folders", () => {
      const host = createHost();
      host.writeText("new/sub/e.txt", "e\n");
      host.writeText("a.txt", "new\n");
      expect(host.readText("new/sub/e.txt")).toEqual({ kind: "text", text: "e\n" });
      expect(host.readText("a.txt")).toEqual({ kind: "text", text: "new\n" });
      expect(host.kindOf("new/sub")).toBe("directory");
    });

    test("refuses to write where no file can be", () => {
      const host = createHost();
      for (const path of ["folder", "a.txt/x"]) {
        expect(() => host.writeText(path, "")).toThrow();
        expect(() => host.rename("folder/b.txt", path)).toThrow();
      }
      expect(host.readText("a.txt")).toEqual({ kind: "text", text: "a\n" });
      expect(host.kindOf("folder/b.txt")).toBe("file");
    });

    test("moves a file, over another one too, making folders", () => {
      const host = createHost();
      host.rename("folder/b.txt", "a.txt");
      host.rename("a.txt", "new/sub/a.txt");
      expect(["folder/b.txt", "a.txt", "new/sub/a.txt"].map((path) => host.kindOf(path))).toEqual([
        "missing",
        "missing",
        "file",
      ]);
      expect(host.readText("new/sub/a.txt")).toEqual({ kind: "text", text: "ä 日本 😀\r\n" });
      expect(() => host.rename("nowhere", "a.txt")).toThrow();
    });

    test("removes a file, which must be there", () => {
      const host = createHost();
      host.removeFile("folder/b.txt");
      expect(host.kindOf("folder/b.txt")).toBe("missing");
      for (const path of ["folder/b.txt", "folder", "nowhere/x"]) expect(() => host.removeFile(path)).toThrow();
      expect(host.namesIn("folder")).toEqual(["sub"]);
    });

    test("removes all that is at a path, which may be nothing", () => {
      const host = createHost();
      for (const path of ["folder", "a.txt", "nowhere", "folder/sub/c.txt"]) host.removeAll(path);
      expect(["folder", "folder/sub/c.txt", "a.txt"].map((path) => host.kindOf(path))).toEqual([
        "missing",
        "missing",
        "missing",
      ]);
      expect(host.kindOf("target/d.txt")).toBe("file");
    });

    test("removes folders upwards as long as they are empty", () => {
      const host = createHost();
      host.removeFile("folder/sub/c.txt");
      host.removeEmptyFolders("folder/sub");
      expect([host.kindOf("folder/sub"), host.kindOf("folder")]).toEqual(["missing", "directory"]);
      host.removeFile("folder/b.txt");
      host.removeEmptyFolders("folder");
      host.removeEmptyFolders("nowhere/at/all");
      host.removeEmptyFolders("");
      expect([host.kindOf("folder"), host.kindOf("a.txt")]).toEqual(["missing", "file"]);
      host.writeText("new/sub/deep/e.txt", "");
      host.removeFile("new/sub/deep/e.txt");
      host.removeEmptyFolders("new/sub/deep");
      expect(host.kindOf("new")).toBe("missing");
    });

    test("knows that its own process is alive", () => {
      const host = createHost();
      expect(host.isProcessAlive(host.processId)).toBe(true);
      expect(host.isProcessAlive(999_999_999)).toBe(false);
    });
  });

test("what the memory host holds can be seen", () => {
  const host = createMemoryHost({ files: { a: "1" } });
  host.writeText("b", "2");
  expect([...host.files]).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
});

test("the disk host reads absolute paths anywhere", () => {
  const folder = folders.create({ "a.txt": "a\n" });
  const elsewhere = createDiskHost(folders.create());
  expect(elsewhere.readText(join(folder, "a.txt"))).toEqual({ kind: "text", text: "a\n" });
  expect(elsewhere.kindOf(join(folder, "a.txt"))).toBe("file");
  writeFiles(folder, { "sub/b.txt": "" });
  expect(elsewhere.namesIn(join(folder, "sub"))).toEqual(["b.txt"]);
});
