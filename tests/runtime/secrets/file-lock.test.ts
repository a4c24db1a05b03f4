import { afterAll, describe, expect, test } from "bun:test";
import { spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type LockOptions, withFileLock } from "../../../runtime/secrets/file-lock.ts";
import { withoutPrivileges } from "../../privileges.ts";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const newPath = (): string => join(folders.create({}), "file");
/** Takes the lock of a file, if it can be had at once, and says how it went. */
const taken = (path: string, options: LockOptions = {}): Promise<string> =>
  withFileLock(path, async () => "taken", { patienceMs: 0, ...options }).catch((error) => error.code);
/** Takes it, with time to break one that is left behind. */
const takenInTime = (path: string): Promise<string> => withFileLock(path, async () => "taken");

/** The 22nd of 52 fields and more, counted from the end: names in front of it have spaces (proc(5); Linux 3.5 and later). */
function birthOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, "utf8").trim().split(" ").at(-31) ?? "";
}

/** A pipe to write to, as soon as somebody has opened it to read. */
async function openedByReader(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

async function deadProcess(): Promise<number> {
  const dead = Bun.spawn(["true"]);
  await dead.exited;
  return dead.pid;
}

describe("a lock", () => {
  test("says whose it is, while it is held, and is for its owner alone", async () => {
    const path = newPath();
    const [text, mode, files] = await withFileLock(path, async () => [
      readFileSync(`${path}.lock`, "utf8"),
      lstatSync(`${path}.lock`).mode & 0o777,
      readdirSync(dirname(path)),
    ]);
    expect(text).toMatch(new RegExp(`^${process.pid} ${birthOf(process.pid)} [0-9a-f]{16}$`));
    expect(mode).toBe(0o600);
    expect(files).toEqual(["file.lock"]);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("is given back by who fails under it", async () => {
    const path = newPath();
    const failure = new Error("no");
    await expect(withFileLock(path, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(await taken(path)).toBe("taken");
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("lets one of many at a time be at work", async () => {
    const path = newPath();
    expect(await mostAtWork(path)).toBe(1);
    expect(readdirSync(dirname(path))).toEqual([]);
  }, 60_000);

  test("needs a folder that nobody else may write, and leaves nothing in another", async () => {
    const path = newPath();
    chmodSync(dirname(path), 0o777);
    expect(await taken(path)).toBe("UNSAFE_FILE");
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("cannot be had where nothing can be written, or where it is a folder", async () => {
    await withoutPrivileges(async () => {
      const path = newPath();
      chmodSync(dirname(path), 0o500);
      expect(await taken(path)).toBe("FAILED");
      chmodSync(dirname(path), 0o700);
      mkdirSync(`${path}.lock`);
      expect(await taken(path)).toBe("FAILED");
      expect(readdirSync(dirname(path))).toEqual(["file.lock"]);
    });
  });
});

/** The most of twelve that were at work under one lock at the same time. */
async function mostAtWork(path: string): Promise<number> {
  let [working, most] = [0, 0];
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 2));
    working -= 1;
  };
  // Those who wait come in no order, so that on a slow machine one of them may have to wait for all others.
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(path, work, { patienceMs: 50_000 })));
  return most;
}

describe("the lock of a process that lives", () => {
  const own = `${process.pid} ${birthOf(process.pid)} abc`;

  test("is waited for, and then told about; it stays, and no draft beside it", async () => {
    const path = newPath();
    writeFileSync(`${path}.lock`, own);
    await expect(withFileLock(path, async () => "taken", { patienceMs: 20 })).rejects.toMatchObject({
      code: "BUSY",
      message: "another process keeps the file of secrets locked; if none does, remove the file `.lock` beside it",
    });
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(own);
    expect(readdirSync(dirname(path))).toEqual(["file.lock"]);
  });

  test("is its own, whatever it is called", async () => {
    const path = newPath();
    const named = join(dirname(path), "a) 1 (b");
    copyFileSync(Bun.which("sleep") ?? "", named);
    chmodSync(named, 0o700);
    const child = Bun.spawn([named, "60"]);
    try {
      writeFileSync(`${path}.lock`, `${child.pid} ${birthOf(child.pid)} abc`);
      expect(readFileSync(`/proc/${child.pid}/stat`, "utf8")).toContain("(a) 1 (b)");
      expect(await taken(path, { patienceMs: 50 })).toBe("BUSY");
    } finally {
      child.kill();
      await child.exited;
    }
    expect(await takenInTime(path)).toBe("taken");
  });

  test("of another user is one, too", async () => {
    const path = await withoutPrivileges(newPath);
    // As root, one has to be made to whom the tests may send no signal once they are without privileges.
    const child = process.geteuid?.() === 0 ? spawn("sleep", ["60"], { uid: 65_533 }) : undefined;
    const pid = child?.pid ?? 1;
    try {
      writeFileSync(`${path}.lock`, `${pid} ${birthOf(pid)} abc`, { mode: 0o644 });
      expect(await withoutPrivileges(() => taken(path, { patienceMs: 50 }))).toBe("BUSY");
    } finally {
      child?.kill();
    }
  });

  test("counts where the system does not tell when processes began, to either of them", async () => {
    const path = newPath();
    writeFileSync(`${path}.lock`, `${process.pid} 1 abc`);
    expect(await taken(path, { patienceMs: 50, processes: "/nowhere" })).toBe("BUSY");
    writeFileSync(`${path}.lock`, `${process.pid} 0 abc`);
    expect(await taken(path, { patienceMs: 50 })).toBe("BUSY");
    const other = newPath();
    const read = async () => readFileSync(`${other}.lock`, "utf8");
    expect(await withFileLock(other, read, { processes: "/nowhere" })).toStartWith(`${process.pid} 0 `);
  });
});

describe("a lock that is left behind", () => {
  test.each([
    ["of a process that died", async () => `${await deadProcess()} 1 abc`],
    ["of one whose number is another's by now", async () => `${process.pid} 1 abc`],
    ["that names none", async () => "nonsense"],
    ["that is empty", async () => ""],
    ["that has a number somewhere", async () => `x${process.pid} ${birthOf(process.pid)} abc`],
    ["that is cut off", async () => `${process.pid} ${birthOf(process.pid)}`],
    ["of a number that no process can have", async () => "99999999999999999999 1 abc"],
    ["of the number 0, by which a process means itself", async () => "0 0 abc"],
    ["of that number in another spelling", async () => "00 0 abc"],
  ])("is taken away: one %s", async (_, text) => {
    const path = newPath();
    writeFileSync(`${path}.lock`, await text());
    expect(await takenInTime(path)).toBe("taken");
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("of a process that died, and of which nobody has taken note, is taken away", async () => {
    const path = newPath();
    // Whoever becomes another program than the one that had a child, does not know of it.
    const parent = Bun.spawn(["sh", "-c", "sleep 60 & echo $!; exec sleep 60"], { stdout: "pipe" });
    try {
      const { value } = await parent.stdout.getReader().read();
      const pid = Number(new TextDecoder().decode(value));
      const birth = birthOf(pid);
      writeFileSync(`${path}.lock`, `${pid} ${birth} abc`);
      expect(await taken(path, { patienceMs: 50 })).toBe("BUSY");
      process.kill(pid, "SIGKILL");
      while (!readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")) await Bun.sleep(1);
      expect(birthOf(pid)).toBe(birth);
      expect(await takenInTime(path)).toBe("taken");
      writeFileSync(`${path}.lock`, `${pid} 0 abc`);
      expect(await takenInTime(path)).toBe("taken");
    } finally {
      parent.kill();
      await parent.exited;
    }
  });

  test("is taken away even when who was about to do so died as well", async () => {
    const path = newPath();
    const text = `${await deadProcess()} 1 abc`;
    writeFileSync(`${path}.lock`, text);
    writeFileSync(`${path}.lock.breaking`, text);
    expect(await takenInTime(path)).toBe("taken");
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("is no longer one when somebody else has come in its place meanwhile", async () => {
    const path = newPath();
    const child = Bun.spawn(["sleep", "60"]);
    try {
      const processes = folders.create({
        [`${process.pid}/stat`]: readFileSync(`/proc/${process.pid}/stat`, "utf8"),
        [`${child.pid}/text`]: readFileSync(`/proc/${child.pid}/stat`, "utf8"),
      });
      const pipe = join(processes, `${child.pid}/stat`);
      Bun.spawnSync(["mkfifo", pipe]);
      writeFileSync(`${path}.lock`, `${child.pid} 1 abc`);
      const attempt = taken(path, { processes });
      const own = `${process.pid} ${birthOf(process.pid)} abc`;
      // It has looked at the lock of one who died, and is about to be told so.
      const writer = await openedByReader(pipe);
      writeFileSync(`${path}.lock`, own);
      writeSync(writer, readFileSync(join(processes, `${child.pid}/text`)));
      closeSync(writer);
      expect(await attempt).toBe("BUSY");
      expect(readFileSync(`${path}.lock`, "utf8")).toBe(own);
      expect(readdirSync(dirname(path))).toEqual(["file.lock"]);
    } finally {
      child.kill();
    }
  });

  test("is one that can be looked at: what was gone before the look may be another's the next moment", async () => {
    const path = newPath();
    symlinkSync("nowhere", `${path}.lock`);
    expect(await taken(path, { patienceMs: 50 })).toBe("BUSY");
    expect(readdirSync(dirname(path))).toEqual(["file.lock"]);
  });

  test.each(["a pipe", "something endless"])("is none that keeps who looks at it for ever: %s", async (what) => {
    const path = newPath();
    if (what === "a pipe") Bun.spawnSync(["mkfifo", `${path}.lock`]);
    else symlinkSync("/dev/zero", `${path}.lock`);
    const attempt = takenInTime(path);
    // What hangs would keep the whole run of tests.
    expect(await Promise.race([attempt, Bun.sleep(30_000).then(() => "hangs")])).toBe("taken");
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test("is left to who is already taking it away", async () => {
    const path = newPath();
    const text = `${await deadProcess()} 1 abc`;
    writeFileSync(`${path}.lock`, text);
    writeFileSync(`${path}.lock.breaking`, `${process.pid} ${birthOf(process.pid)} abc`);
    expect(await taken(path, { patienceMs: 50 })).toBe("BUSY");
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(text);
  });

  test("lets one of many be at work, although all of them see it", async () => {
    const text = `${await deadProcess()} 1 abc`;
    for (let round = 0; round < 10; round += 1) {
      const path = newPath();
      writeFileSync(`${path}.lock`, text);
      expect(await mostAtWork(path)).toBe(1);
      expect(readdirSync(dirname(path))).toEqual([]);
    }
  }, 60_000);
});
