import type { Host } from "../host/host.ts";

/** What stands at a path where an artifact belongs. */
export type DiskFile =
  | { readonly kind: "missing" }
  | { readonly kind: "file"; readonly text: string }
  /** Something that scopec neither overwrites nor deletes, even when told to. */
  | { readonly kind: "blocked"; readonly reason: string };

/** The disk as planning sees it. */
export interface DiskView {
  at(path: string): DiskFile;
}

/** Looks at the real files of a host. */
export function createDiskView(host: Host): DiskView {
  return {
    at(path) {
      const kind = host.kindOf(path);
      if (kind === "missing") return { kind: "missing" };
      const reason = REASONS[kind];
      if (reason !== undefined) return { kind: "blocked", reason };
      const read = host.readText(path);
      if (read.kind === "text") return { kind: "file", text: read.text };
      // Bytes that are no text are a file that someone changed: unlike any text that scopec writes.
      if (read.kind === "not-text") return { kind: "file", text: "\ufffd" };
      return read.kind === "missing" ? read : { kind: "blocked", reason: read.reason };
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  directory: "there is a folder in its place",
  link: "it is a link",
  "through-link": "a folder above it is a link",
  other: "it, or something above it, is no file or folder that may be looked at",
};
