import { randomBytes } from "node:crypto";
import { promises as fs } from "node:fs";
import { dirname } from "node:path";
import { SecretStoreError } from "./secret-store.ts";

/** How long a writer waits for another one, in milliseconds, and between two looks. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 5;
/** The largest file that is read. */
const MAX_FILE_BYTES = 64 * 2 ** 20;

/**
 * Reads a file that only its owner may read; null where there is none.
 *
 * @throws SecretStoreError for a link, a folder, a file of another user, one that others may read or write, or a huge one
 */
export async function readPrivateFile(path: string): Promise<string | null> {
  const found = await unlessMissing(fs.lstat(path));
  if (found === null) return null;
  const isOthers = process.getuid !== undefined && (found.uid !== process.getuid() || (found.mode & 0o077) !== 0);
  if (!found.isFile() || isOthers || found.size > MAX_FILE_BYTES) {
    const message =
      "the file of secrets must be a regular file of this user that nobody else may read or write (mode 600)";
    throw new SecretStoreError("UNSAFE_FILE", message);
  }
  return unlessMissing(fs.readFile(path, "utf8"));
}

/** Writes a file with mode 600, all or nothing: a temporary file beside it, flushed to disk, then renamed. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(8).toString("hex")}.tmp`;
  try {
    const file = await fs.open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await removeIfThere(temporary);
    throw failed(error);
  }
}

/** A rename lasts once its folder is on disk; Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await fs.open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/**
 * Does something while no other writer, in this process or another, does something with the same file.
 *
 * @throws SecretStoreError BUSY when another one does not come to an end
 */
export async function withFileLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const mine = `${process.pid} ${randomBytes(8).toString("hex")}`;
  await fs.mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((error) => Promise.reject(failed(error)));
  const end = performance.now() + PATIENCE_MS;
  while (!(await takeLock(lock, mine))) {
    if (performance.now() > end) {
      throw new SecretStoreError("BUSY", "another process keeps the file of secrets locked; is it stuck?");
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  try {
    return await action();
  } finally {
    await removeIfThere(lock);
  }
}

async function takeLock(lock: string, mine: string): Promise<boolean> {
  // A link appears at once with what it says, so that nobody ever reads half a lock.
  const draft = `${lock}.${mine.replace(" ", "-")}`;
  try {
    await fs.writeFile(draft, mine, { mode: 0o600 });
    await fs.link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw failed(error);
    await breakDeadLock(lock);
    return false;
  } finally {
    await removeIfThere(draft);
  }
}

/** Takes away the lock of a process that has died. Renaming it first, only one of several can do so. */
async function breakDeadLock(lock: string): Promise<void> {
  const owner = await unlessMissing(fs.readFile(lock, "utf8"));
  if (owner === null || isAlive(Number.parseInt(owner, 10))) return;
  const taken = `${lock}.${randomBytes(8).toString("hex")}.dead`;
  if ((await unlessMissing(fs.rename(lock, taken).then(() => true))) === null) return;
  // Between the look and the renaming, a live one may have come in its place: it gets its lock back.
  if ((await fs.readFile(taken, "utf8")) !== owner) await Promise.allSettled([fs.link(taken, lock)]);
  await removeIfThere(taken);
}

/** On the way out of something else, whose error is the one that counts. */
async function removeIfThere(path: string): Promise<void> {
  await Promise.allSettled([fs.rm(path, { force: true })]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

async function unlessMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw failed(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function failed(error: unknown): SecretStoreError {
  return new SecretStoreError("FAILED", `the file of secrets cannot be reached (${codeOf(error) || "unknown error"})`);
}
