import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emitReference } from "./precompile/reference.ts";

/** Where the golden cases are: below it a folder for each emitter, and in that the files it makes. */
export const GOLDEN = "tests/emit/golden";

/** Texts by path from the root. */
export type Texts = ReadonlyMap<string, string>;

/** What the golden cases have to be: what each emitter makes of the reference matrix now. */
export async function goldenNow(root: string): Promise<Texts> {
  const artifacts = await emitReference(root);
  return new Map(artifacts.map(({ emitter, path, text }) => [`${GOLDEN}/${emitter}/${path}`, text]));
}

/** The golden cases as they are. */
export function goldenOnDisk(root: string): Texts {
  const files = readdirSync(join(root, GOLDEN), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const named = paths.map((path) => [path.slice(root.length + 1).replaceAll("\\", "/"), path] as const);
  return new Map(named.map(([name, path]) => [name, readFileSync(path, "utf8")]));
}
