import { isUtf8 } from "node:buffer";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Host, PathKind, TextRead } from "./host.ts";

/** The real disk below a root (an absolute path). */
export function createDiskHost(root: string): Host {
  const at = (path: string) => (isAbsolute(path) ? path : join(root, path));
  return {
    processId: process.pid,
    readText: (path) => readText(at(path)),
    kindOf: (path) => kindOf(root, path),
    namesIn: (path) => (kindOf(root, path) === "directory" ? namesIn(at(path)) : []),
    writeText(path, text, like) {
      mkdirSync(dirname(at(path)), { recursive: true });
      const mode = like === undefined ? 0o666 : statSync(at(like)).mode & 0o777;
      writeFileSync(at(path), text, { mode });
      // The mask of the process takes bits away from a new file.
      if (like !== undefined) chmodSync(at(path), mode);
    },
    rename(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true });
      keepMode(at(from), at(to));
      renameSync(at(from), at(to));
    },
    removeFile: (path) => unlinkSync(at(path)),
    removeAll: (path) => rmSync(at(path), { recursive: true, force: true }),
    removeEmptyFolders(path) {
      for (let folder = path; folder !== "." && folder !== ""; folder = dirname(folder)) {
        if (!succeeds(() => rmdirSync(at(folder)))) return;
      }
    },
    isProcessAlive: (processId) => {
      try {
        process.kill(processId, 0);
        return true;
      } catch (error) {
        // A process of another user may not be signalled, but it is there.
        return codeOf(error) === "EPERM";
      }
    },
  };
}

/** A file that takes another's place may be read and run by whom the other could be: a script stays executable. */
function keepMode(from: string, to: string): void {
  const stats = lookAt(to);
  if (typeof stats === "object" && stats.isFile()) chmodSync(from, stats.mode & 0o777);
}

function readText(path: string): TextRead {
  try {
    const bytes = readFileSync(path);
    return isUtf8(bytes)
      ? { kind: "text", text: bytes.toString("utf8") }
      : { kind: "not-text", reason: "it is not UTF-8" };
  } catch (error) {
    return isMissing(error) ? { kind: "missing" } : { kind: "unreadable", reason: reasonOf(error) };
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Looks at each part of the path in turn: `lstat` alone would follow links in all but the last one. */
function kindOf(root: string, path: string): PathKind {
  if (isAbsolute(path)) return ownKind(path);
  let folder = root;
  for (const part of path.split("/").slice(0, -1)) {
    folder = join(folder, part);
    const kind = ownKind(folder);
    if (kind === "link") return "through-link";
    if (kind !== "directory") return kind === "missing" ? "missing" : "other";
  }
  return ownKind(join(root, path));
}

function ownKind(path: string): PathKind {
  const stats = lookAt(path);
  if (stats === undefined) return "missing";
  if (stats === "refused") return "other";
  if (stats.isSymbolicLink()) return "link";
  if (stats.isDirectory()) return "directory";
  return stats.isFile() ? "file" : "other";
}

function lookAt(path: string): Stats | undefined | "refused" {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file has nothing below it; behind a lack of permission or a name too long there may be anything.
    return isMissing(error) ? undefined : "refused";
  }
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** What the system said, without the absolute path that its own message holds. */
function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
    EPERM: "operation not permitted",
  };
  const code = String(codeOf(error));
  return reasons[code] ?? code;
}
