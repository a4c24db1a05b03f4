import type { Host, PathKind } from "./host.ts";

/** What a memory host is made from: file texts by path, and paths that are links. */
export interface MemoryFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly links?: readonly string[];
}

/** A disk in memory, for tests and dry runs; `files` is live. Folders exist as long as something is in them. */
export function createMemoryHost({ files, links = [] }: MemoryFiles): Host & { readonly files: Map<string, string> } {
  const texts = new Map(Object.entries(files));
  const kindOf = createKindOf(texts, links);
  const put = (path: string, text: string) => {
    const kind = kindOf(path);
    if (kind === "directory" || kind === "other") throw new Error(`no file can be at ${path}`);
    texts.set(path, text);
  };
  const textAt = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
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
      const folder = path === "" ? "" : `${path}/`;
      const below = [...texts.keys()].filter((file) => file.startsWith(folder));
      return [...new Set(below.map((file) => file.slice(folder.length).replace(/\/.*/s, "")))];
    },
    writeText: put,
    rename(from, to) {
      put(to, textAt(from));
      texts.delete(from);
    },
    removeFile(path) {
      textAt(path);
      texts.delete(path);
    },
    removeAll(path) {
      for (const file of [...texts.keys()]) if (file === path || file.startsWith(`${path}/`)) texts.delete(file);
    },
    // An empty folder is gone already.
    removeEmptyFolders() {},
  };
}

function createKindOf(texts: ReadonlyMap<string, string>, links: readonly string[]): (path: string) => PathKind {
  return (path) => {
    if (links.includes(path)) return "link";
    if (links.some((link) => path.startsWith(`${link}/`))) return "through-link";
    if (texts.has(path)) return "file";
    if ([...texts.keys()].some((file) => file.startsWith(`${path}/`))) return "directory";
    const above = path.split("/").slice(0, -1);
    return above.some((_, index) => texts.has(above.slice(0, index + 1).join("/"))) ? "other" : "missing";
  };
}
