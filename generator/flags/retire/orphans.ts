import { posix } from "node:path";
import type { Host } from "../../host/host.ts";
import { findFiles } from "../sources/find-files.ts";
import type { Resolver } from "../syntax/resolve.ts";

const SPECIFIER = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*["']([^"'\n]+)["']/g;

/** What was changed, and how modules are found. */
interface Subject {
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly resolver: Resolver;
}

/** The project's own modules that changed files imported, and that nothing imports any more. Reads the files as they are now. */
export function findOrphans(host: Host, { changes, resolver: { resolve } }: Subject): readonly string[] {
  const dropped = new Set(
    changes.flatMap(({ path, before, after }) => {
      const left = new Set(specifiersIn(after));
      const gone = specifiersIn(before).filter((specifier) => !left.has(specifier));
      return gone.flatMap((specifier) => resolve(path, specifier) ?? []);
    }),
  );
  const suspects = new Map([...dropped].filter(isOwn).map((path) => [path, stemOf(path)]));
  if (suspects.size === 0) return [];
  for (const path of findFiles(host).sources) {
    const read = host.readText(path);
    if (read.kind !== "text") continue;
    for (const specifier of specifiersIn(read.text)) {
      // Only a specifier that ends like one of the suspects is worth following.
      const isLike = specifier.endsWith(".") || [...suspects.values()].includes(stemOf(specifier));
      const target = isLike ? resolve(path, specifier) : undefined;
      if (target !== undefined) suspects.delete(target);
    }
  }
  return [...suspects.keys()];
}

function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(SPECIFIER)].map(([, specifier = ""]) => specifier);
}

function isOwn(path: string): boolean {
  return !path.includes("node_modules/");
}

/** A file's name without its ending; for an index, its folder's. */
function stemOf(path: string): string {
  const stem = posix.basename(path).replace(/\.[cm]?[jt]sx?$/, "");
  return stem === "index" ? posix.basename(posix.dirname(path)) : stem;
}
