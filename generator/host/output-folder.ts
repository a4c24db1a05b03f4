import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** Files by path, relative to a folder, with `/`. */
export type OutputFiles = ReadonlyMap<string, Uint8Array>;

/** Says that a folder holds what scopec did not write, so that nothing in it is replaced. */
export class ForeignFolder extends Error {
  override readonly name = "ForeignFolder";
}

/** What was written before stands in this file, so that only that is ever deleted. */
const RECORD = ".scopec-build.json";

/**
 * Makes folders below an output folder (an absolute path) hold these files and no others: what an earlier build left there
 * would be shipped with them. Other folders stay as they are.
 *
 * @throws {ForeignFolder} when one of the folders holds something else, is a link, or is no folder
 */
export function replaceOutputs(root: string, folders: ReadonlyMap<string, OutputFiles>): void {
  const recorded = readRecord(root);
  for (const folder of folders.keys()) refuseForeign(root, folder, recorded);
  const isReplaced = (path: string) => [...folders.keys()].some((folder) => path.startsWith(`${folder}/`));
  const files = [...folders].flatMap(([folder, outputs]) =>
    [...outputs].map(([path, bytes]) => [posix.join(folder, path), bytes] as const),
  );
  const paths = files.map(([path]) => path);
  // Whatever is written is recorded first: a killed run must not leave files that nobody knows.
  const kept = [...recorded].filter((path) => !isReplaced(path));
  writeRecord(root, [...recorded, ...paths]);
  for (const path of recorded) if (isReplaced(path) && !paths.includes(path)) rmSync(join(root, path), { force: true });
  for (const [path, bytes] of files) writeWhole(join(root, path), bytes);
  writeRecord(root, [...kept, ...paths]);
}

function refuseForeign(root: string, folder: string, recorded: ReadonlySet<string>): void {
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new ForeignFolder(`${folder} is no folder of its own, so nothing is written into it`);
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const foreign = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    // What a killed run was still writing.
    .find((path) => !recorded.has(path.replace(/\.scopec-new$/, "")));
  if (foreign === undefined) return;
  throw new ForeignFolder(`${foreign} was not written by scopec, so its folder is left alone; choose another --outdir`);
}

function readRecord(root: string): ReadonlySet<string> {
  try {
    const { files } = JSON.parse(readFileSync(join(root, RECORD), "utf8")) as { readonly files: readonly unknown[] };
    const paths = files.filter((path) => typeof path === "string");
    return new Set(paths.filter((path) => posix.normalize(path) === path && !/^(?:\.\.|\/)/.test(path)));
  } catch {
    return new Set();
  }
}

function writeRecord(root: string, paths: readonly string[]): void {
  const files = [...new Set(paths)].sort();
  writeWhole(join(root, RECORD), `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
}

function writeWhole(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.scopec-new`, content);
  renameSync(`${path}.scopec-new`, path);
}
