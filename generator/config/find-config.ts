import { dirname } from "node:path";
import type { ReadOnlyHost } from "../host/host.ts";

/** The files that may be a config, besides the key `scopec` of `package.json`. */
const CONFIG_FILES: readonly string[] = ["scopec.config.ts", "scopec.config.yaml", "scopec.config.yml"];

/** The folder of a config, absolute, and the files there that are one; more than one is a mistake. */
export interface FoundConfig {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Looks for a config in a folder (absolute) and in those above it, as far as the root of the git repository. `hostAt` gives a
 * host for a folder.
 */
export function findConfig(from: string, hostAt: (folder: string) => ReadOnlyHost): FoundConfig | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const host = hostAt(folder);
    const files = configsIn(host);
    if (files.length > 0) return { folder, files };
    if (host.kindOf(".git") !== "missing" || dirname(folder) === folder) return undefined;
  }
}

function configsIn(host: ReadOnlyHost): readonly string[] {
  const files = CONFIG_FILES.filter((file) => host.kindOf(file) !== "missing");
  return hasKey(host) ? [...files, "package.json"] : files;
}

/** A `package.json` that is broken, or about something else, is no config. */
function hasKey(host: ReadOnlyHost): boolean {
  const read = host.readText("package.json");
  if (read.kind !== "text" || !read.text.includes('"scopec"')) return false;
  try {
    const value: unknown = JSON.parse(read.text);
    return typeof value === "object" && value !== null && Object.hasOwn(value, "scopec");
  } catch {
    return false;
  }
}
