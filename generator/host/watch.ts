import { type FSWatcher, statSync, watch } from "node:fs";

/** What a wait ended with: a sign that a file may have changed, the time, or that the user wants to stop. */
export type Sign = "sign" | "time" | "stop";

/** Waits for changes below some folders. A sign is a hint and no more: whoever gets one looks for himself what changed. */
export interface FolderWatch {
  /** The folders to get signs from, from now on: absolute, each without those below it. One that is missing gives none. */
  follow(folders: readonly string[]): void;
  /** Waits for a sign, and so many milliseconds at most. A sign since the last wait counts; once stopped, always `stop`. */
  next(milliseconds: number): Promise<Sign>;
  /** Lets the process end. */
  close(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

interface Followed {
  readonly watcher: FSWatcher;
  /** What the path named when it was opened. */
  readonly inode: bigint;
}

/**
 * Watches folders, not files, which a rename replaces. What is said of a change differs: Bun 1.3 names only the temporary file
 * of an atomic save, and falls silent for a folder that was removed and came back; network drives say nothing at all. So no name is
 * passed on, and callers look again after some time without a sign. Ctrl-C, and being told to end, are signs too.
 */
export function watchFolders(): FolderWatch {
  const followed = new Map<string, Followed>();
  let isStopped = false;
  let isSigned = false;
  let wake: ((sign: Sign) => void) | undefined;
  const sign = () => {
    isSigned = true;
    wake?.("sign");
  };
  const stop = () => {
    isStopped = true;
    wake?.("stop");
  };
  const drop = (folder: string) => {
    followed.get(folder)?.watcher.close();
    followed.delete(folder);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    follow(folders) {
      for (const [folder, { inode }] of [...followed]) {
        if (!folders.includes(folder) || inodeOf(folder) !== inode) drop(folder);
      }
      for (const folder of folders) {
        const inode = inodeOf(folder);
        if (inode === undefined || followed.has(folder)) continue;
        const watcher = open(folder, sign);
        watcher?.on("error", () => drop(folder));
        if (watcher !== undefined) followed.set(folder, { watcher, inode });
      }
    },
    next(milliseconds) {
      if (isStopped) return Promise.resolve("stop");
      if (isSigned) {
        isSigned = false;
        return Promise.resolve("sign");
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => wake?.("time"), milliseconds);
        wake = (found) => {
          clearTimeout(timer);
          wake = undefined;
          isSigned = false;
          resolve(found);
        };
      });
    },
    close() {
      for (const folder of [...followed.keys()]) drop(folder);
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}

/** A system that has no room for another watch, or no such folder, gives no signs; time does. */
function open(folder: string, onSign: () => void): FSWatcher | undefined {
  try {
    return watch(folder, onSign);
  } catch {
    return undefined;
  }
}

function inodeOf(folder: string): bigint | undefined {
  try {
    return statSync(folder, { bigint: true }).ino;
  } catch {
    return undefined;
  }
}
