import { type Import, place } from "./imports.ts";
import { COMPUTED_IMPORTS, LAYERS, type Layer, PACKAGE_USES, STRICT_FOLDERS } from "./layer-table.ts";

/** A finding for each file without a layer, and each relative import that its layer does not allow. */
export function checkLayers(imports: readonly Import[], files: Iterable<string>): readonly string[] {
  const homeless = [...files].filter((path) => layerOf(path) === undefined);
  return [
    ...homeless.map((path) => `${path}: no layer covers this file; give its folder a row in tests/tidy/layer-table.ts`),
    ...imports.flatMap((each) => layerFinding(each)),
  ];
}

/** A finding for each package or builtin that is used where PACKAGE_USES does not allow it. */
export function checkPackageUses(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((each) => {
    const name = each.package;
    if (name === undefined || !STRICT_FOLDERS.some((folder) => isIn(each.from, folder))) return [];
    const uses = PACKAGE_USES.filter((use) => use.package === name);
    if (uses.some(({ files, except = [] }) => matches(each.from, files) && !matches(each.from, except))) return [];
    const where = uses.flatMap((use) => use.files).join(", ");
    return [
      where === ""
        ? `${place(each)}: nothing may import "${name}" yet; give it a row in tests/tidy/layer-table.ts`
        : `${place(each)}: "${name}" may be imported in ${where} only`,
    ];
  });
}

/** A finding for each `import()` whose argument is computed, since no check can see where it leads. */
export function checkComputedImports(imports: readonly Import[]): readonly string[] {
  return imports
    .filter((each) => !COMPUTED_IMPORTS.includes(each.from))
    .filter((each) => each.specifier === undefined && STRICT_FOLDERS.some((folder) => isIn(each.from, folder)))
    .map((each) => `${place(each)}: the argument of import() must be a literal, or the layers cannot be proven`);
}

/** The part of package.json that says which packages there are. */
export interface PackageJson {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** A finding for each package that is used but only there by accident, or not there for those who install scopec. */
export function checkDeclared(imports: readonly Import[], manifest: PackageJson): readonly string[] {
  return imports.flatMap((each) => {
    const name = each.package;
    if (name === undefined || name === manifest.name || /^(?:node|bun):/.test(name)) return [];
    if (name in manifest.dependencies) return [];
    const published = isIn(each.from, "generator") || isIn(each.from, "runtime");
    if (!published && name in manifest.devDependencies) return [];
    const list = published ? "dependencies" : "devDependencies";
    return [`${place(each)}: "${name}" is not among the ${list} of package.json`];
  });
}

function layerFinding(each: Import): readonly string[] {
  const layer = layerOf(each.from);
  const { target } = each;
  if (layer === undefined || target === undefined || isIn(target, layer.path)) return [];
  const allowed = [...layer.imports, ...(each.kind === "type" ? (layer.typeImports ?? []) : [])];
  if (allowed.some((path) => isIn(target, path))) return [];
  const typeOnly = layer.typeImports?.some((path) => isIn(target, path)) ?? false;
  const hint = typeOnly ? "with `import type` only" : `not at all; it may import ${allowed.join(", ") || "nothing"}`;
  return [`${place(each)}: ${layer.path} may import ${target} ${hint}`];
}

function layerOf(path: string): Layer | undefined {
  return LAYERS.filter((layer) => isIn(path, layer.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

function isIn(path: string, place: string): boolean {
  return path.startsWith(`${place}/`) || path.replace(/\.[jt]s$/, "") === place;
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => new Bun.Glob(glob).match(path));
}
