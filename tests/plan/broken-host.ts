import type { Host } from "../../generator/host/host.ts";

/** Stands for the end of the process, at any moment of it. */
export class Killed extends Error {}

/** The operations that change the disk. */
const WRITES = ["writeText", "rename", "removeFile", "removeAll", "removeEmptyFolders"] as const;

/** A host that writes down what it is told to change: `rename generated/.scopec-tmp/0 generated/a.ts`. */
export function recording(host: Host): Host & { readonly log: readonly string[] } {
  const log: string[] = [];
  const logging = intercept(host, (line, act) => {
    log.push(line);
    act();
  });
  return { ...logging, log };
}

/**
 * A host whose process, number `processId`, is killed in the middle of its change number `count` (from 0): a text is written
 * by half, anything else is not done any more.
 */
export function killedAt(host: Host, count: number, processId = 100): Host {
  let done = 0;
  const killing = intercept(host, (line, act) => {
    if (done < count) {
      done += 1;
      act();
      return;
    }
    done = Number.POSITIVE_INFINITY;
    const [operation, path = ""] = line.split(" ");
    if (operation === "writeText") host.writeText(path, "half of a te");
    throw new Killed(line);
  });
  return { ...killing, processId, isProcessAlive: () => false };
}

/** A host on a disk that ignores case, as that of macOS and Windows: a path means the file that has any spelling of it. */
export function caseless(host: Host, pathsOf: () => Iterable<string>): Host {
  const real = (path: string): string => {
    const known = [...pathsOf()].find((other) => other.toLowerCase() === path.toLowerCase());
    return known ?? path;
  };
  return {
    ...host,
    kindOf: (path) => host.kindOf(real(path)),
    readText: (path) => host.readText(real(path)),
    writeText: (path, text) => host.writeText(real(path), text),
    rename: (from, to) => host.rename(real(from), real(to)),
    removeFile: (path) => host.removeFile(real(path)),
  };
}

function intercept(host: Host, around: (line: string, act: () => void) => void): Host {
  const intercepted = WRITES.map((name) => {
    const operation = host[name] as (...args: readonly string[]) => void;
    const replaced = (...args: readonly string[]) => around([name, ...args].join(" "), () => operation(...args));
    return [name, replaced] as const;
  });
  return { ...host, ...Object.fromEntries(intercepted) };
}
