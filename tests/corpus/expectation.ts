import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CORPUS } from "../../scripts/corpus.ts";
import { ROOT } from "../temp-project.ts";

/** A finding that a spec of the corpus says of itself. */
export interface Expected {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The bytes of a file of the corpus, each as one character: some of them are no UTF-8. */
export function bytesOf(path: string): string {
  return readFileSync(join(ROOT, CORPUS, path), "latin1");
}

/**
 * What a spec expects to be found in it, in its order: the first line says it, as `# expect: code line:column, …`, or, where a
 * first line would be another mistake, a file `.expect` beside it. A finding in another file says so: `… in parts/rows.ts`.
 */
export function expectationOf(spec: string): readonly Expected[] {
  const aside = spec.replace(/\.[a-z]+$/, ".expect");
  const stated = existsSync(join(ROOT, CORPUS, aside)) ? bytesOf(aside).trim() : headerOf(spec);
  return stated.split(", ").map((each) => {
    const match = /^([a-z-]+) (\d+):(\d+)(?: in (\S+))?$/.exec(each);
    if (match === null) throw new Error(`${spec} does not say what to expect in it: ${each}`);
    const [, code = "", line, column, other] = match;
    const path = other === undefined ? spec : join(dirname(spec), other).replaceAll("\\", "/");
    return { code, path, line: Number(line), column: Number(column) };
  });
}

function headerOf(spec: string): string {
  // UTF-16 has a zero byte beside each character of ASCII.
  const [first = ""] = bytesOf(spec).replaceAll("\0", "").split(/\r?\n/);
  return /(?:#|\/\/) expect: (.*)$/.exec(first)?.[1] ?? "nothing";
}
