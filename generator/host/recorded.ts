import { dirname, resolve } from "node:path";
import type { ReadOnlyHost } from "./host.ts";

/** A host that keeps in mind what it was asked and what it answered. */
export interface RecordedHost extends ReadOnlyHost {
  /** Whether it would answer everything as it did. */
  isCurrent(): boolean;
  /** The folders in which something would have to change for that, absolute, each once. */
  folders(root: string): readonly string[];
  /** The texts that were read, by path: two hosts that gave the same ones have equal fingerprints. */
  texts(): string;
}

/**
 * Records what is asked of a host. So what a result depends on need not be worked out: it is whatever was looked at, also folders
 * that were searched for names and files that were not there.
 */
export function recorded(host: ReadOnlyHost): RecordedHost {
  const ask = {
    readText: (path: string) => JSON.stringify(host.readText(path)),
    kindOf: (path: string) => host.kindOf(path),
    namesIn: (path: string) => JSON.stringify([...host.namesIn(path)].sort()),
  };
  const asked = { readText: new Map<string, string>(), kindOf: new Map<string, string>(), namesIn: new Map() };
  const kinds = Object.keys(ask) as (keyof typeof ask)[];
  // The first answer counts: had a later one been another, the world would have changed in between.
  const keep = (kind: keyof typeof ask, path: string, answer: string) => {
    if (!asked[kind].has(path)) asked[kind].set(path, answer);
  };
  return {
    readText(path) {
      const read = host.readText(path);
      keep("readText", path, JSON.stringify(read));
      return read;
    },
    kindOf(path) {
      const kind = host.kindOf(path);
      keep("kindOf", path, kind);
      return kind;
    },
    namesIn(path) {
      const names = host.namesIn(path);
      keep("namesIn", path, JSON.stringify([...names].sort()));
      return names;
    },
    isCurrent: () => kinds.every((kind) => [...asked[kind]].every(([path, answer]) => ask[kind](path) === answer)),
    folders(root) {
      const files = [...asked.readText.keys(), ...asked.kindOf.keys()].map((path) => dirname(resolve(root, path)));
      return [...new Set([...files, ...[...asked.namesIn.keys()].map((path: string) => resolve(root, path))])];
    },
    texts: () => JSON.stringify([...asked.readText]),
  };
}
