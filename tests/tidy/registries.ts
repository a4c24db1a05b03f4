import { posix } from "node:path";
import type { Import } from "./imports.ts";
import type { Files } from "./project.ts";

/** A folder of which every file defines one thing, named like the file, that one registry lists. */
export interface Registry {
  /** What such a file defines, for messages. */
  readonly noun: string;
  readonly folder: string;
  /** The files of the folder, without `.ts`, that define no such thing. */
  readonly others: readonly string[];
  /** The file that lists them. */
  readonly index: string;
  /** The names listed, in the order of the list. */
  readonly listed: readonly string[];
}

/** A finding for each file that is not listed, each listed name without a file, and each name listed twice. */
export function checkRegistry(files: Files, registry: Registry): readonly string[] {
  const { noun, folder, index, listed } = registry;
  const present = registryMembers(files, registry);
  return [
    ...present
      .filter((name) => !listed.includes(name))
      .map((name) => `${folder}/${name}.ts: the ${noun} "${name}" is not listed in ${index}`),
    ...listed
      .filter((name) => !present.includes(name))
      .map((name) => `${index}: lists the ${noun} "${name}", but there is no ${folder}/${name}.ts`),
    ...listed
      .filter((name, position) => listed.indexOf(name) !== position)
      .map((name) => `${index}: lists the ${noun} "${name}" twice`),
  ];
}

/** The names of the files in the registry's folder, subfolders aside. */
export function registryMembers(files: Files, { folder, others }: Pick<Registry, "folder" | "others">): string[] {
  return [...files.keys()]
    .filter((path) => posix.dirname(path) === folder && path.endsWith(".ts"))
    .map((path) => posix.basename(path, ".ts"))
    .filter((name) => !others.includes(name));
}

/** A finding for each file of `folder` that `index` does not import, at once or later. */
export function checkImported(files: Files, folder: string, [index, imports]: IndexImports): readonly string[] {
  const imported = new Set(imports.filter((each) => each.from === index).map((each) => each.target));
  return [...files.keys()]
    .filter((path) => posix.dirname(path) === folder && path.endsWith(".ts") && !imported.has(path))
    .map((path) => `${path}: is not imported by ${index}`);
}

/** A file, and the imports to look for its own among. */
export type IndexImports = readonly [index: string, imports: readonly Import[]];

/**
 * A finding for each rule without an `ok-*.yaml` or an `err-*.yaml` in `folder/<code>/`, each `err-*.yaml` without its
 * `.out`, and each file or folder there that belongs to none of these.
 */
export function checkFixtures(files: Files, folder: string, codes: readonly string[]): readonly string[] {
  const fixtures = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  const missing = codes.flatMap((code) =>
    ["ok", "err"]
      .filter((kind) => !fixtures.some((path) => isFixture(path, `${folder}/${code}/${kind}-`)))
      .map((kind) => `${folder}/${code}/: the rule "${code}" has no ${kind}-*.yaml`),
  );
  const unpaired = fixtures.flatMap((path) => {
    const [code = "", name = ""] = path.slice(folder.length + 1).split("/");
    if (!codes.includes(code)) return [`${path}: there is no rule "${code}"`];
    if (name.startsWith("ok-") && name.endsWith(".yaml")) return [];
    const partner = name.endsWith(".yaml") ? path.replace(/\.yaml$/, ".out") : path.replace(/\.out$/, ".yaml");
    if (!/^err-.*\.(?:yaml|out)$/.test(name)) return [`${path}: is no ok-*.yaml, err-*.yaml or err-*.out`];
    return files.has(partner) ? [] : [`${path}: ${partner} is missing`];
  });
  return [...missing, ...unpaired];
}

/** A finding for each name without a file below `folder/<name>/`, and each folder there without a name. */
export function checkFolders(files: Files, folder: string, names: readonly string[]): readonly string[] {
  const present = new Set(
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""),
  );
  return [
    ...names.filter((name) => !present.has(name)).map((name) => `${folder}/${name}/: is missing or empty`),
    ...[...present].filter((name) => !names.includes(name)).map((name) => `${folder}/${name}: belongs to nothing`),
  ];
}

/** The values of `key` in the array that `module` exports as `name`; throws, saying what is wrong, if there is none. */
export function namesIn(module: unknown, name: string, key: string): readonly string[] {
  const list = property(module, name);
  if (!Array.isArray(list)) throw new Error(`the registry does not export an array ${name}`);
  return list.map((each, position) => {
    const value = property(each, key);
    if (typeof value !== "string") throw new Error(`${name}[${position}] has no ${key}`);
    return value;
  });
}

function isFixture(path: string, start: string): boolean {
  return path.startsWith(start) && path.endsWith(".yaml");
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
