import type { Host } from "../host/host.ts";
import { createDiskView } from "./disk-view.ts";
import type { PlanStep } from "./plan.ts";

/** A file that scopec makes for the user, who owns it from then on. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** The text of the file that it takes the place of; without it, a file that is there is kept. */
  readonly replaces?: string;
}

/** Plans files that the user is given: what is there already is kept, but for what a file was made from. */
export function planNewFiles(host: Host, files: readonly NewFile[]): readonly PlanStep[] {
  const disk = createDiskView(host);
  return files.map(({ path, text, replaces }): PlanStep => {
    const step = { path, emitter: "init", handedOver: true } as const;
    const found = disk.at(path);
    if (found.kind === "missing") return { ...step, action: "create", after: text };
    // Where nothing is to be written, a link is as good as a file.
    if (replaces === undefined && host.kindOf(path) === "link") return { ...step, action: "keep" };
    if (found.kind === "blocked") return { ...step, action: "conflict", conflict: "blocked", reason: found.reason };
    const before = found.text;
    return before === replaces && before !== text
      ? { ...step, action: "update", before, after: text }
      : { ...step, action: "keep", before };
  });
}
