import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
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
    namesIn(path) {
      return kindOf(root, path) === "directory" ? readdirSync(at(path)) : [];
    },
    writeText(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    rename(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    removeFile: (path) => unlinkSync(at(path)),
    removeFolder: (path) => rmSync(at(path), { recursive: true, force: true }),
    removeEmptyFolders(path) {
      for (let folder = path; folder !== "." && folder !== ""; folder = dirname(folder)) {
        if (!succeeds(() => rmdirSync(at(folder)))) return;
      }
    },
    makeFolder(path) {
      mkdirSync(dirname(at(path)), { recursive: true });
      try {
        mkdirSync(at(path));
        return true;
      } catch (error) {
        if (codeOf(error) === "EEXIST") return false;
        throw error;
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

function readText(path: string): TextRead {
  try {
    return { kind: "text", text: readFileSync(path, "utf8") };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

/** Looks at each part of the path in turn: `lstat` alone would follow links in all but the last one. */
function kindOf(root: string, path: string): PathKind {
  if (isAbsolute(path)) return ownKind(path);
  let current = root;
  const parts = path.split("/");
  for (const [index, part] of parts.entries()) {
    current = join(current, part);
    const kind = ownKind(current);
    if (index === parts.length - 1) return kind;
    if (kind === "link") return "through-link";
    if (kind !== "directory") return kind === "missing" ? "missing" : "other";
  }
  return "missing";
}

function ownKind(path: string): PathKind {
  const stats: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "missing";
  if (stats.isSymbolicLink()) return "link";
  if (stats.isDirectory()) return "directory";
  return stats.isFile() ? "file" : "other";
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
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
    EPERM: "operation not permitted",
  };
  const code = codeOf(error) ?? "unknown error";
  return reasons[code] ?? code;
}
