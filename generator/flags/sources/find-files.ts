import { sortedSet } from "../../base/order.ts";
import type { Host } from "../../host/host.ts";
import { type IsIgnored, NOTHING_IGNORED, withIgnoreFile } from "./ignored.ts";

/** The files of a project that may say something about flags; paths relative to the root, sorted. */
export interface ProjectFiles {
  /** TypeScript and JavaScript, without declaration files. */
  readonly sources: readonly string[];
  /** Files that call Bun: `package.json`, workflows, shell scripts and the like. */
  readonly commands: readonly string[];
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
}

const SOURCE = /\.[cm]?[jt]sx?$/;
const DECLARATION = /\.d(?:\.[^./]+)?\.[cm]?ts$/;
const COMMANDS = /(?:^|\/)(?:package\.json|Dockerfile[^/]*|Makefile|[Jj]ustfile|[^/]*\.(?:sh|bash|ps1|Dockerfile))$/;
const WORKFLOW = /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/;

/** The folder of scopec's own output. */
const OUTPUT = "generated";

/** Where to look. */
export interface FindOptions {
  /** Files and folders relative to the host's root; without any, the whole project. */
  readonly paths?: readonly string[];
  /** Files that scopec wrote. */
  readonly own?: ReadonlySet<string>;
}

/**
 * Finds the files of a project. Left out are `node_modules`, names that begin with a dot (but `.github`), scopec's own output,
 * what `.gitignore` files name, and links. A file that is named itself always counts.
 */
export function findFiles(host: Host, { paths = [], own = new Set() }: FindOptions = {}): ProjectFiles {
  const found: string[] = [];
  const missing: string[] = [];
  const visit = (folder: string, outer: IsIgnored): void => {
    const names = host.namesIn(folder);
    const isIgnored = names.includes(".gitignore") ? ignoredIn(host, folder, outer) : outer;
    for (const name of names) {
      if (name === "node_modules" || (name.startsWith(".") && name !== ".github")) continue;
      const path = folder === "" ? name : `${folder}/${name}`;
      if (path === OUTPUT || own.has(path)) continue;
      const kind = host.kindOf(path);
      if ((kind !== "file" && kind !== "directory") || isIgnored(path, kind)) continue;
      if (kind === "directory") visit(path, isIgnored);
      else found.push(path);
    }
  };
  if (paths.length === 0) visit("", NOTHING_IGNORED);
  for (const path of paths) {
    const kind = path === "" ? "directory" : host.kindOf(path);
    if (kind === "directory") visit(path, NOTHING_IGNORED);
    else if (kind === "file") found.push(path);
    else missing.push(path);
  }
  const all = sortedSet(found);
  return {
    sources: all.filter((path) => SOURCE.test(path) && !DECLARATION.test(path)),
    commands: all.filter((path) => COMMANDS.test(path) || WORKFLOW.test(path)),
    missing,
  };
}

function ignoredIn(host: Host, folder: string, outer: IsIgnored): IsIgnored {
  const read = host.readText(folder === "" ? ".gitignore" : `${folder}/.gitignore`);
  return read.kind === "text" ? withIgnoreFile(outer, folder, read.text) : outer;
}
