import type { Host, PathKind } from "./host.ts";

/** What a memory host is made from: file texts by path, and paths that are links. */
export interface MemoryFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly links?: readonly string[];
}

/** A disk in memory, for tests and dry runs; `files` is live. Folders exist as long as something is in them. */
export function createMemoryHost({ files, links = [] }: MemoryFiles): Host & { readonly files: Map<string, string> } {
  const texts = new Map(Object.entries(files));
  const madeFolders = new Set<string>();
  const kindOf = (path: string): PathKind => {
    if (links.includes(path)) return "link";
    if (links.some((link) => path.startsWith(`${link}/`))) return "through-link";
    if (texts.has(path)) return "file";
    if (madeFolders.has(path) || [...texts.keys()].some((file) => file.startsWith(`${path}/`))) return "directory";
    return "missing";
  };
  return {
    files: texts,
    processId: 1,
    isProcessAlive: (processId) => processId === 1,
    readText(path) {
      const text = texts.get(path);
      if (text !== undefined) return { kind: "text", text };
      return kindOf(path) === "directory" ? { kind: "unreadable", reason: "it is a folder" } : { kind: "missing" };
    },
    kindOf,
    namesIn(path) {
      const below = [...texts.keys()].filter((file) => file.startsWith(`${path}/`));
      return [...new Set(below.map((file) => file.slice(path.length + 1).split("/")[0] ?? ""))];
    },
    writeText: (path, text) => void texts.set(path, text),
    rename(from, to) {
      const text = texts.get(from);
      if (text === undefined) throw new Error(`no such file: ${from}`);
      texts.delete(from);
      texts.set(to, text);
    },
    removeFile: (path) => void texts.delete(path),
    removeFolder(path) {
      madeFolders.delete(path);
      for (const file of [...texts.keys()]) if (file.startsWith(`${path}/`)) texts.delete(file);
    },
    removeEmptyFolders: (path) => void madeFolders.delete(path),
    makeFolder(path) {
      if (kindOf(path) !== "missing") return false;
      madeFolders.add(path);
      return true;
    },
  };
}
