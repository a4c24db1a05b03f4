import { randomBytes } from "node:crypto";
import { constants, promises as fs } from "node:fs";
import { dirname } from "node:path";
import { codeOf, failed, unlessMissing } from "./file-error.ts";
import { makePrivateFolder, removeIfThere } from "./private-file.ts";
import { SecretStoreError } from "./secret-store.ts";

/** How a lock is waited for. */
export interface LockOptions {
  /** How long a writer waits for another one, in milliseconds. */
  readonly patienceMs?: number;
  /** The folder in which the system tells about its processes; one that is not there where it has none. */
  readonly processes?: string;
}

/** A lock to take, and what stands in it: whose it is. */
interface Claim {
  readonly lock: string;
  /** Number and birth of the process, and a number that no other claim has. */
  readonly owner: string;
  readonly processes: string;
}

const PAUSE_MS = 5;
/** More than any lock has. */
const LOCK_BYTES = 256;
/** The birth of a process of which nobody knows it. */
const UNKNOWN = "0";
/** In its place, for one that has died and still has its number, since whoever started it has not asked what became of it. */
const DEAD = "dead";

/**
 * Does something while no other writer, in this process or another one of this machine, does something with the same file.
 * Makes the folder of the file where there is none.
 *
 * @throws SecretStoreError BUSY when another one does not come to an end, UNSAFE_FILE for a folder that others may write
 */
export async function withFileLock<T>(
  path: string,
  action: () => Promise<T>,
  { patienceMs = 10_000, processes = "/proc" }: LockOptions = {},
): Promise<T> {
  await makePrivateFolder(dirname(path));
  const birth = await birthOf(process.pid, processes);
  const owner = `${process.pid} ${birth} ${randomBytes(8).toString("hex")}`;
  const claim = { lock: `${path}.lock`, owner, processes };
  const end = performance.now() + patienceMs;
  while (!(await takeLock(claim))) {
    if (performance.now() > end) {
      const message =
        "another process keeps the file of secrets locked; if none does, remove the file `.lock` beside it";
      throw new SecretStoreError("BUSY", message);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  try {
    return await action();
  } finally {
    await removeIfThere(claim.lock);
  }
}

async function takeLock(claim: Claim): Promise<boolean> {
  const { lock, owner } = claim;
  // A link appears at once with what it says, so that nobody ever reads half a lock.
  const draft = `${lock}.${owner}`;
  try {
    await fs.writeFile(draft, owner, { mode: 0o600, flag: "wx" });
    await fs.link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw failed(error);
  } finally {
    await removeIfThere(draft);
  }
  if (await isLeftBehind(claim)) await breakLock(claim);
  return false;
}

/**
 * Takes away the lock of a process that has died. Under a lock of its own, since of two that saw the dead one's, the slower
 * would take away the lock of whoever came after it.
 */
async function breakLock(claim: Claim): Promise<void> {
  const breaking = { ...claim, lock: `${claim.lock}.breaking` };
  if (!(await takeLock(breaking))) return;
  if (await isLeftBehind(claim)) await removeIfThere(claim.lock);
  await removeIfThere(breaking.lock);
}

async function isLeftBehind({ lock, processes }: Claim): Promise<boolean> {
  const owner = await textOf(lock);
  if (owner === null) return false;
  // To ask for number 0 is to ask for whoever asks.
  const [, pid, birth] = /^([1-9]\d*) (\d+) /.exec(owner) ?? [];
  if (!isAlive(Number(pid))) return true;
  // The number of one that died may be another's by now: in a container that starts again, nearly always.
  const known = await birthOf(Number(pid), processes);
  return known === DEAD || (known !== UNKNOWN && birth !== UNKNOWN && known !== birth);
}

/** What stands in a lock, which may be anything that ever came to have its name: a pipe without another end, a link to what has none. */
async function textOf(lock: string): Promise<string | null> {
  const file = await unlessMissing(fs.open(lock, constants.O_RDONLY | constants.O_NONBLOCK));
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOCK_BYTES), 0, LOCK_BYTES);
    return buffer.toString("latin1", 0, bytesRead);
  } catch (error) {
    throw failed(error);
  } finally {
    await file.close();
  }
}

/** When a process began, by the clock of the system (proc(5), field 22 of `stat`; field 3 is its state). */
async function birthOf(pid: number, processes: string): Promise<string> {
  const stat = await fs.readFile(`${processes}/${pid}/stat`, "utf8").catch(() => "");
  // The second field, a name in brackets, may have spaces and brackets.
  const [, state = "", ...others] = stat.slice(stat.lastIndexOf(")")).split(" ");
  return /[ZXx]/.test(state) ? DEAD : (others[18] ?? UNKNOWN);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
