import type { Host } from "../../host/host.ts";
import { readPrevious } from "../../plan/journal.ts";

/** The paths of the files that scopec wrote: they say what the spec says, and are written anew with it. */
export function ownFiles(host: Host): ReadonlySet<string> {
  return new Set(readPrevious(host).entries.keys());
}
