import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { exportedPath } from "./exported-path.ts";

/** What importing a module gives: its exports, or why it has none. */
export type ImportedModule =
  | { readonly kind: "module"; readonly exports: Readonly<Record<string, unknown>> }
  | { readonly kind: "failed"; readonly reason: ImportFailure; readonly detail: string };

/** Why a module has no exports: `commonjs`: it is written as a module, but not marked as one. */
export type ImportFailure = "missing" | "typescript" | "commonjs" | "threw";

/** Imports a module, by the name that code in a folder (absolute) would import it by, and so runs it. */
export type ModuleImporter = (name: string, folder: string) => Promise<ImportedModule>;

/** Imports from the real disk, as the program that scopec runs on does: Node or Bun. */
export const importModule: ModuleImporter = async (name, folder) => {
  const path = resolveModule(name, folder);
  if (path === undefined) return { kind: "failed", reason: "missing", detail: `there is no ${name}` };
  try {
    return { kind: "module", exports: await import(pathToFileURL(path).href) };
  } catch (error) {
    return { kind: "failed", reason: whyFailed(error), detail: detailOf(error, folder) };
  }
};

function resolveModule(name: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, "scopec.config.js")).resolve(name);
  } catch {
    // `resolve` looks for what `require` would take; many packages have exports for `import` alone.
    return name.startsWith("./") ? undefined : resolveImport(name, folder);
  }
}

function resolveImport(name: string, from: string): string | undefined {
  const [, packageName = "", rest = ""] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? [];
  for (let folder = from; ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", packageName);
    const manifest = readManifest(home);
    if (manifest !== undefined) {
      const conditions = ["node", "import", "default", ...(process.versions.bun === undefined ? [] : ["bun"])];
      const path = exportedPath(manifest["exports"], `.${rest}`, conditions);
      return path === undefined ? undefined : join(home, path);
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function readManifest(home: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(readFileSync(join(home, "package.json"), "utf8")));
  } catch {
    return undefined;
  }
}

/** Node throws for a file in TypeScript: before 22.18 for any, since then for those in packages. */
function whyFailed(error: unknown): ImportFailure {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const said = String(message);
  if (code === "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING") return "typescript";
  if (code === "ERR_UNKNOWN_FILE_EXTENSION" && /\.[cm]?ts\b/.test(said)) return "typescript";
  const isUnmarked = /^(?:Cannot use import statement outside a module|Unexpected token 'export')/.test(said);
  return error instanceof SyntaxError && isUnmarked ? "commonjs" : "threw";
}

/** The first line of what was said, without the machine's own paths. */
function detailOf(error: unknown, folder: string): string {
  const said = error instanceof Error ? error.message : String(error);
  const [line = ""] = said.split("\n");
  return line.replaceAll(pathToFileURL(folder).href, ".").replaceAll(folder, ".");
}
