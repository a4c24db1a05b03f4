import { sha256 } from "../../generator/base/hash.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import type { Break } from "./breaks.ts";

/** The files that a break changes: the file itself, and the manifest where an emitter did it. */
export function brokenFiles(
  files: ReadonlyMap<string, string>,
  { path, find, replace, by }: Break,
): ReadonlyMap<string, string> {
  const before = files.get(path) ?? "";
  const after = before.replace(find, replace);
  if (after === before) throw new Error(`nothing is broken in ${path}`);
  const manifest = (files.get(MANIFEST_PATH) ?? "").replaceAll(sha256(before), sha256(after));
  return new Map([[path, after], ...(by === "emitter" ? [[MANIFEST_PATH, manifest] as const] : [])]);
}
