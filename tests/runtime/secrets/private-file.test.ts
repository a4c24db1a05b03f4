import { afterAll, describe, expect, test } from "bun:test";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  currentUser,
  makePrivateFolder,
  readPrivateFile,
  writePrivateFile,
} from "../../../runtime/secrets/private-file.ts";
import { withoutPrivileges } from "../../privileges.ts";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A number that no user of a machine has. */
const STRANGER = 4_000_000_000;
/** What is asked of where users have no numbers. */
const WINDOWS = null;
const MAX_BYTES = 64 * 2 ** 20;
const UNSAFE_FILE = {
  code: "UNSAFE_FILE",
  message: "the file of secrets must be a regular file of this user that nobody else may read or write (mode 600)",
};
const UNSAFE_FOLDER = {
  code: "UNSAFE_FILE",
  message: "the folder of the file of secrets must be this user's, and nobody else may write there (mode 700)",
};
const TOO_LARGE = { code: "TOO_LARGE", message: "a file of secrets has at most 64 MiB: keep fewer or shorter ones" };

/** A file that is as it should be, in a folder that is so. */
function privateFile(text = "x"): string {
  const path = join(folders.create({}), "file");
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

test("the user is the one as whom the process acts; Windows has none with a number", async () => {
  expect(currentUser({})).toBeNull();
  expect(currentUser({ geteuid: () => 12 })).toBe(12);
  await withoutPrivileges(() => expect(currentUser(process)).toBe(lstatSync(folders.create({})).uid));
});

describe("a file", () => {
  test("is read; one that is not there is none, and neither is one in a folder that is not there", async () => {
    const path = privateFile("some text");
    expect(await readPrivateFile(path)).toBe("some text");
    expect(await readPrivateFile(`${path}-missing`)).toBeNull();
    expect(await readPrivateFile(join(path, "../missing/file"))).toBeNull();
  });

  test.each([0o640, 0o604, 0o620, 0o602, 0o610, 0o601])("is refused with mode %o, but not on Windows", async (mode) => {
    const path = privateFile("text");
    chmodSync(path, mode);
    await expect(readPrivateFile(path)).rejects.toMatchObject(UNSAFE_FILE);
    expect(await readPrivateFile(path, WINDOWS)).toBe("text");
  });

  test("of another user is refused, but not on Windows", async () => {
    const path = privateFile("text");
    // Where the tests do not run as root, it is the folder that is already another's.
    await expect(readPrivateFile(path, STRANGER)).rejects.toMatchObject({ code: "UNSAFE_FILE" });
    expect(await readPrivateFile(path, WINDOWS)).toBe("text");
  });

  test("is refused as a link, as a folder, and as a pipe, for whose other end nobody waits", async () => {
    const path = privateFile();
    symlinkSync(path, `${path}-link`);
    mkdirSync(`${path}-folder`);
    Bun.spawnSync(["mkfifo", "-m", "600", `${path}-pipe`]);
    for (const kind of ["link", "folder", "pipe"]) {
      await expect(readPrivateFile(`${path}-${kind}`)).rejects.toMatchObject(UNSAFE_FILE);
    }
  });

  test("is read to its 64 MiB and not beyond", async () => {
    const path = privateFile("");
    truncateSync(path, MAX_BYTES + 1);
    await expect(readPrivateFile(path)).rejects.toMatchObject(TOO_LARGE);
    truncateSync(path, MAX_BYTES);
    expect((await readPrivateFile(path))?.length).toBe(MAX_BYTES);
  });

  test("that the system cannot read is an error with its code", async () => {
    // The memory of a process is a private file of its user; its first page is not there.
    await expect(readPrivateFile("/proc/self/mem")).rejects.toMatchObject({
      code: "FAILED",
      message: expect.stringMatching(/^the file of secrets cannot be reached \(E[A-Z]+\)$/),
    });
    await expect(readPrivateFile(join(privateFile(), "below"))).rejects.toMatchObject({
      code: "FAILED",
      message: "the file of secrets cannot be reached (ENOTDIR)",
    });
  });

  test("leaves no file open, whether it was taken or not", async () => {
    const path = privateFile();
    chmodSync(`${path}`, 0o644);
    const next = () => {
      const number = openSync("/dev/null", "r");
      closeSync(number);
      return number;
    };
    await readPrivateFile(path, WINDOWS);
    const before = next();
    for (let round = 0; round < 20; round += 1) {
      await readPrivateFile(path, WINDOWS);
      await readPrivateFile(path).catch(() => undefined);
      await writePrivateFile(`${path}-written`, "x");
    }
    expect(next()).toBeLessThan(before + 10);
  });

  test("that is exchanged for a link while it is read is never read through the link", async () => {
    const path = privateFile("real");
    writeFileSync(`${path}.planted`, "planted", { mode: 0o600 });
    const child = Bun.spawn([process.execPath, join(import.meta.dir, "exchanger.ts"), path], { stdout: "pipe" });
    const reader = child.stdout.getReader();
    await reader.read();
    const seen: Record<string, number> = { UNSAFE_FILE: 0, real: 0 };
    while (Math.min(...Object.values(seen)) < 500) {
      const found = String(await readPrivateFile(path).catch((error) => error.code));
      seen[found] = (seen[found] ?? 0) + 1;
    }
    child.kill();
    await child.exited;
    expect(Object.keys(seen).sort()).toEqual(["UNSAFE_FILE", "real"]);
  }, 60_000);
});

describe("a folder", () => {
  test.each([0o777, 0o770, 0o707, 0o720, 0o702, 0o1777])(
    "is refused with mode %o, but not on Windows",
    async (mode) => {
      const path = privateFile("text");
      const folder = join(path, "..");
      chmodSync(folder, mode);
      await expect(readPrivateFile(path)).rejects.toMatchObject(UNSAFE_FOLDER);
      await expect(makePrivateFolder(folder)).rejects.toMatchObject(UNSAFE_FOLDER);
      expect(await readPrivateFile(path, WINDOWS)).toBe("text");
      await makePrivateFolder(folder, WINDOWS);
    },
  );

  test("may be looked into by others, since the names of services are no secrets", async () => {
    const path = privateFile("text");
    chmodSync(join(path, ".."), 0o755);
    expect(await readPrivateFile(path)).toBe("text");
  });

  test("of another user is refused, but the system's own are taken", async () => {
    const folder = await withoutPrivileges(() => folders.create({}));
    await expect(readPrivateFile(join(folder, "missing"), STRANGER)).rejects.toMatchObject(UNSAFE_FOLDER);
    expect(await readPrivateFile("/missing", STRANGER)).toBeNull();
  });

  test("is made with those above it, for this user alone", async () => {
    const above = join(folders.create({}), "above");
    await makePrivateFolder(join(above, "below"));
    await makePrivateFolder(join(above, "below"));
    for (const folder of [above, join(above, "below")]) expect(lstatSync(folder).mode & 0o777).toBe(0o700);
  });

  test("cannot be made where there is a file", async () => {
    const path = privateFile();
    await expect(makePrivateFolder(path)).rejects.toMatchObject({
      code: "FAILED",
      message: "the file of secrets cannot be reached (EEXIST)",
    });
  });
});

describe("a write", () => {
  test.each([[undefined], [WINDOWS]])(
    "replaces a file by one of mode 600, and leaves nothing beside it (%p)",
    async (user) => {
      const path = privateFile("old");
      chmodSync(path, 0o644);
      await writePrivateFile(path, "new ü", user);
      expect(readFileSync(path, "utf8")).toBe("new ü");
      expect(lstatSync(path).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(path, ".."))).toEqual(["file"]);
    },
  );

  test("that fails leaves what was there, and no temporary file", async () => {
    const folder = folders.create({ "taken/inner.txt": "x" });
    await expect(writePrivateFile(join(folder, "taken"), "secret")).rejects.toMatchObject({ code: "FAILED" });
    await expect(writePrivateFile(join(folder, "missing/file"), "secret")).rejects.toMatchObject({
      code: "FAILED",
      message: "the file of secrets cannot be reached (ENOENT)",
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["taken", "taken/inner.txt"]);
  });

  test("into a folder that cannot be opened, and so not flushed, fails before the old file is gone", async () => {
    await withoutPrivileges(async () => {
      const path = privateFile("old");
      chmodSync(join(path, ".."), 0o300);
      await expect(writePrivateFile(path, "new")).rejects.toMatchObject({
        code: "FAILED",
        message: "the file of secrets cannot be reached (EACCES)",
      });
      expect(readFileSync(path, "utf8")).toBe("old");
      // Windows has no folders to open.
      await writePrivateFile(path, "new", WINDOWS);
      expect(readFileSync(path, "utf8")).toBe("new");
      chmodSync(join(path, ".."), 0o700);
      expect(readdirSync(join(path, ".."))).toEqual(["file"]);
    });
  });

  test("of more than can be read again is refused, in bytes; the old file stays", async () => {
    const path = privateFile("old");
    await expect(writePrivateFile(path, "ü".repeat(MAX_BYTES / 2 + 1))).rejects.toMatchObject(TOO_LARGE);
    expect(readFileSync(path, "utf8")).toBe("old");
    await writePrivateFile(path, "x".repeat(MAX_BYTES));
    expect((await readPrivateFile(path))?.length).toBe(MAX_BYTES);
  });
});
