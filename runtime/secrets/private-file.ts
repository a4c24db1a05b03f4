import { randomBytes } from "node:crypto";
import { constants, promises as fs, type Stats } from "node:fs";
import { dirname } from "node:path";
import { codeOf, failed, unlessMissing } from "./file-error.ts";
import { SecretStoreError } from "./secret-store.ts";

/** The largest file that is written, and read. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
/** Never through a link, and never waiting for the other end of a pipe. Windows has neither flag, nor such pipes. */
const TO_READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The number of the user whose files are trusted; null on Windows, where access lists say who may do what. */
export function currentUser({ geteuid }: { readonly geteuid?: () => number }): number | null {
  return geteuid === undefined ? null : geteuid();
}

/**
 * Reads a file that only its owner may read, in a folder that only its owner may write; null where there is none. What is
 * checked is what is read: the open file, whatever its name may come to mean meanwhile.
 *
 * @throws SecretStoreError for a link, a folder, a file of another user, one that others may read or write, or a huge one
 */
export async function readPrivateFile(path: string, user = currentUser(process)): Promise<string | null> {
  await checkFolder(dirname(path), user);
  const file = await unlessMissing(openToRead(path));
  if (file === null) return null;
  try {
    const found = await file.stat();
    if (!found.isFile() || isOthers(found, user)) throw unsafeFile();
    if (found.size > MAX_FILE_BYTES) throw tooLarge();
    return await file.readFile("utf8");
  } catch (error) {
    throw failed(error);
  } finally {
    await file.close();
  }
}

async function openToRead(path: string): Promise<fs.FileHandle> {
  try {
    return await fs.open(path, TO_READ);
  } catch (error) {
    throw codeOf(error) === "ELOOP" ? unsafeFile() : error;
  }
}

function isOthers({ uid, mode }: Stats, user: number | null): boolean {
  return user !== null && (uid !== user || (mode & 0o077) !== 0);
}

/**
 * Writes a file with mode 600, all or nothing: a temporary file beside it, flushed to disk, then renamed.
 *
 * @throws SecretStoreError when it cannot be written, or is too large to be read again; the old one is then still there
 */
export async function writePrivateFile(path: string, text: string, user = currentUser(process)): Promise<void> {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) throw tooLarge();
  const temporary = `${path}.${randomBytes(8).toString("hex")}.tmp`;
  try {
    const file = await fs.open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameForGood(temporary, path, user);
  } catch (error) {
    await removeIfThere(temporary);
    throw failed(error);
  }
}

/** A rename lasts once its folder is on disk; Windows knows no such thing. */
async function renameForGood(from: string, to: string, user: number | null): Promise<void> {
  if (user === null) return fs.rename(from, to);
  const folder = await fs.open(dirname(to), "r");
  try {
    await fs.rename(from, to);
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Makes a folder with mode 700 where there is none, and those above it.
 *
 * @throws SecretStoreError when it cannot be made, or is one that others may write
 */
export async function makePrivateFolder(folder: string, user = currentUser(process)): Promise<void> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => Promise.reject(failed(error)));
  await checkFolder(folder, user);
}

/** Who may write a folder may take files away, put older ones back, and lock them for ever. */
async function checkFolder(folder: string, user: number | null): Promise<void> {
  const found = await unlessMissing(fs.stat(folder));
  if (found === null || user === null) return;
  // The user may be one who reads only what the system's own user keeps.
  if ((found.uid === user || found.uid === 0) && (found.mode & 0o022) === 0) return;
  throw new SecretStoreError(
    "UNSAFE_FILE",
    "the folder of the file of secrets must be this user's, and nobody else may write there (mode 700)",
  );
}

/** On the way out of something else, whose error is the one that counts. */
export async function removeIfThere(path: string): Promise<void> {
  await Promise.allSettled([fs.rm(path)]);
}

function unsafeFile(): SecretStoreError {
  const message =
    "the file of secrets must be a regular file of this user that nobody else may read or write (mode 600)";
  return new SecretStoreError("UNSAFE_FILE", message);
}

function tooLarge(): SecretStoreError {
  return new SecretStoreError("TOO_LARGE", "a file of secrets has at most 64 MiB: keep fewer or shorter ones");
}
