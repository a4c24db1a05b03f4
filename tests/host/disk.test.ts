import { afterAll, describe, expect, spyOn, test } from "bun:test";
import { chmodSync, existsSync, readFileSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createDiskHost } from "../../generator/host/disk.ts";
import { instrumentedArgs } from "../coverage/instrumented.ts";
import { withoutPrivileges } from "../privileges.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

describe("what a disk can refuse", () => {
  test("reading never throws: the reason is told, without the absolute path", () => {
    const root = folders.create({ "a.txt": "a\n" });
    symlinkSync("circle", join(root, "circle"));
    const host = createDiskHost(root);
    const longName = "x".repeat(300);
    expect(host.readText("circle")).toEqual({ kind: "unreadable", reason: "its links go in a circle" });
    expect(host.readText(longName)).toEqual({ kind: "unreadable", reason: "its name is too long" });
    expect(host.kindOf(longName)).toBe("other");
    expect(host.readText("a\0b")).toEqual({ kind: "unreadable", reason: "ERR_INVALID_ARG_VALUE" });
    expect(host.kindOf("a\0b")).toBe("other");
  });

  test("a root that is a file, or is not there, has nothing in it", () => {
    const root = folders.create({ "a.txt": "a\n" });
    for (const name of ["a.txt", "nowhere"]) {
      const host = createDiskHost(join(root, name));
      expect(host.kindOf("spec/matrix.yaml")).toBe("missing");
      expect(host.readText("spec/matrix.yaml")).toEqual({ kind: "missing" });
      expect(host.kindOf(join(root, name, "x"))).toBe("missing");
    }
  });

  test("what may not be read or looked at is told apart from what is not there", async () => {
    const root = folders.create({ "secret.txt": "", "closed/a.txt": "", "hidden/a.txt": "" });
    chmodSync(join(root, "secret.txt"), 0o000);
    chmodSync(join(root, "closed"), 0o000);
    chmodSync(join(root, "hidden"), 0o111);
    chmodSync(root, 0o555);
    const host = createDiskHost(root);
    await withoutPrivileges(() => {
      expect(host.readText("secret.txt")).toEqual({ kind: "unreadable", reason: "permission denied" });
      expect(host.readText("closed/a.txt")).toEqual({ kind: "unreadable", reason: "permission denied" });
      expect(host.kindOf("closed/a.txt")).toBe("other");
      expect(host.namesIn("hidden")).toEqual([]);
      expect(() => host.writeText("new.txt", "")).toThrow("EACCES");
    });
    for (const name of ["", "closed", "hidden"]) chmodSync(join(root, name), 0o755);
    expect(existsSync(join(root, "new.txt"))).toBe(false);
  });
});

test("a process of another user is alive, although it may not be signalled", () => {
  const kill = spyOn(process, "kill").mockImplementation(() => {
    throw Object.assign(new Error("operation not permitted"), { code: "EPERM" });
  });
  expect(createDiskHost("/").isProcessAlive(1)).toBe(true);
  kill.mockRestore();
});

describe("links", () => {
  test("are removed, and not what they lead to", () => {
    const root = folders.create({ "target/a.txt": "a\n" });
    symlinkSync("target", join(root, "linked"));
    symlinkSync("target/a.txt", join(root, "link"));
    const host = createDiskHost(root);
    host.removeAll("linked");
    host.removeFile("link");
    expect([host.kindOf("linked"), host.kindOf("link")]).toEqual(["missing", "missing"]);
    expect(readFileSync(join(root, "target/a.txt"), "utf8")).toBe("a\n");
  });

  test("are replaced by a move over them, and not followed", () => {
    const root = folders.create({ "target.txt": "target\n", "new.txt": "new\n" });
    symlinkSync("target.txt", join(root, "link"));
    createDiskHost(root).rename("new.txt", "link");
    expect(() => readlinkSync(join(root, "link"))).toThrow("EINVAL");
    expect(readFileSync(join(root, "target.txt"), "utf8")).toBe("target\n");
  });
});

test("a device is neither file nor folder", () => {
  expect(createDiskHost("/").kindOf("dev/null")).toBe("other");
  expect(createDiskHost("/").kindOf("/dev/null")).toBe("other");
});

test("moving keeps the file, so no reader ever sees half of it", () => {
  const root = folders.create({ "staged.txt": "whole\n" });
  const { ino } = statSync(join(root, "staged.txt"));
  createDiskHost(root).rename("staged.txt", "a.txt");
  expect(statSync(join(root, "a.txt")).ino).toBe(ino);
});

describe("a stream that is a device", () => {
  const source = JSON.stringify(join(import.meta.dir, "../../generator/host/streams.ts"));
  const script = `import { closeSync } from "node:fs";
import { isCharacterDevice } from ${source};
if (process.argv[2] === "close") closeSync(1);
process.exitCode = (isCharacterDevice(1) ? 1 : 0) + (isCharacterDevice(2) ? 2 : 0);`;
  const root = folders.create({ "streams.ts": script });

  test.each([
    ["", 0],
    [">/dev/null", 1],
    ["2>/dev/null", 2],
    [">/dev/null 2>/dev/null", 3],
    ["close 2>/dev/null", 2],
  ])("is known with %j", (redirection, status) => {
    const command = `"$@" streams.ts ${redirection}`;
    const bun = [process.execPath, ...instrumentedArgs()];
    const child = Bun.spawnSync(["sh", "-c", command, "sh", ...bun], { cwd: root, stdout: "pipe", stderr: "pipe" });
    expect(child.exitCode).toBe(status);
  });
});
