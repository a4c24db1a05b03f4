import { sortedBy, sortedSet } from "../base/order.ts";
import { whyUnsafe } from "./safe-path.ts";

/** Where the manifest stands, relative to the root. */
export const MANIFEST_PATH = "generated/.scopec.json";

/** A file that scopec wrote. */
export interface ManifestEntry {
  readonly path: string;
  /** The hashes that the file may have and still be as scopec left it: one, or several after a merge or a crash. */
  readonly hashes: ReadonlySet<string>;
  readonly emitter: string;
  /** JSON Pointers to the parts of the spec that it was made from. */
  readonly origin: readonly string[];
}

/** What scopec wrote last. */
export interface Manifest {
  /** The fingerprint of the emitters that wrote it; `undefined` when it is not known. */
  readonly fingerprint: string | undefined;
  /** The fingerprints of the emitters of others, by name. */
  readonly others: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** Entries that are not believed, since they name something outside the project. */
  readonly unsafe: readonly { readonly path: string; readonly reason: string }[];
}

/** The manifest of a project that was never generated. */
export const EMPTY_MANIFEST: Manifest = {
  fingerprint: undefined,
  others: new Map(),
  entries: new Map(),
  unsafe: [],
};

/**
 * Reads a manifest as untrusted text. If it is no longer JSON, then line by line: each entry stands on a line of its own, so
 * that a merge that left conflict markers in it, or another kind of damage, costs only the lines it touches. An entry that
 * stands there twice (both sides of a conflict) counts with both hashes.
 */
export function readManifest(text: string): Manifest {
  const entries = new Map<string, ManifestEntry>();
  const unsafe: { readonly path: string; readonly reason: string }[] = [];
  const others = new Map<string, string>();
  const contradicted = new Set<string>();
  for (const value of valuesIn(text)) {
    const other = readOther(value);
    if (other !== undefined) {
      const [name, fingerprint] = other;
      if ((others.get(name) ?? fingerprint) !== fingerprint) contradicted.add(name);
      others.set(name, fingerprint);
    }
    const entry = readEntry(value);
    if (entry === undefined) continue;
    const reason = whyUnsafe(entry.path);
    if (reason !== undefined) {
      unsafe.push({ path: entry.path, reason });
      continue;
    }
    const twin = entries.get(entry.path);
    entries.set(
      entry.path,
      twin === undefined ? entry : { ...entry, hashes: new Set([...twin.hashes, ...entry.hashes]) },
    );
  }
  for (const name of contradicted) others.delete(name);
  const fingerprints = new Set([...text.matchAll(/"emitters":\s*"([0-9a-f]{64})"/g)].map(([, digits]) => digits));
  return { fingerprint: fingerprints.size === 1 ? [...fingerprints][0] : undefined, others, entries, unsafe };
}

/** The lists of files and of others' emitters, whatever stands in them. A formatter may have spread them over other lines. */
function valuesIn(text: string): readonly unknown[] {
  const { files, others } = parseObject(text);
  return Array.isArray(files)
    ? [...files, ...(Array.isArray(others) ? others : [])]
    : text.split("\n").map((line) => parseObject(line.trim().replace(/,$/, "")));
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

function readEntry(value: unknown): ManifestEntry | undefined {
  const { path, sha256, emitter, from } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof path !== "string" || typeof sha256 !== "string" || typeof emitter !== "string") return undefined;
  const origin = Array.isArray(from) ? from.filter((pointer) => typeof pointer === "string") : [];
  return { path, hashes: new Set([sha256]), emitter, origin };
}

function readOther(value: unknown): readonly [name: string, fingerprint: string] | undefined {
  const { emitter, fingerprint } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof emitter !== "string" || typeof fingerprint !== "string") return undefined;
  return /^[0-9a-f]{64}$/.test(fingerprint) ? [emitter, fingerprint] : undefined;
}

/**
 * The text of a manifest: one line for each file, sorted by path, so that git merges it like a list.
 *
 * @param others the fingerprints of the emitters of others, by name
 */
export function writeManifest(
  fingerprint: string,
  entries: readonly ManifestEntry[],
  others: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = sortedBy(entries, ({ path }) => path).map(({ path, hashes, emitter, origin }) =>
    // The hashes of an entry that is kept as it was are kept too, one line each.
    sortedSet(hashes)
      .map((sha256) => `    ${JSON.stringify({ path, sha256, emitter, from: sortedSet(origin) })}`)
      .join(",\n"),
  );
  const otherLines = sortedBy(others, ([name]) => name).map(
    ([emitter, fingerprint]) => `    ${JSON.stringify({ emitter, fingerprint })}`,
  );
  const list = otherLines.length === 0 ? "" : `  "others": [\n${otherLines.join(",\n")}\n  ],\n`;
  return `{\n  "version": 1,\n  "emitters": "${fingerprint}",\n${list}  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
