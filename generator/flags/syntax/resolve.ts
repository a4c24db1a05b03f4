import { posix } from "node:path";
import { ts } from "ts-morph";
import type { Host } from "../../host/host.ts";

/** The file that a module specifier of a file leads to; `undefined` when it is not one of the project's. */
export type Resolve = (from: string, specifier: string) => string | undefined;

/** Paths for the compiler's resolution, which knows absolute ones only. */
const ROOT = "/";

/** Follows module specifiers as the nearest `tsconfig.json` says, `paths` and `extends` included. Reads through the host only. */
export function createResolver(host: Host): Resolve {
  const isFile = (path: string) => host.readText(path.slice(ROOT.length)).kind === "text";
  const readFile = (path: string) => {
    const read = host.readText(path.slice(ROOT.length));
    return read.kind === "text" ? read.text : undefined;
  };
  const moduleHost: ts.ModuleResolutionHost = { fileExists: isFile, readFile };
  const settings = new Map<string, ts.CompilerOptions>();
  const optionsAt = (folder: string): ts.CompilerOptions => {
    const known = settings.get(folder);
    if (known !== undefined) return known;
    const path = posix.join(ROOT, folder, "tsconfig.json");
    const above = posix.dirname(folder);
    const options = isFile(path) ? readOptions(path, moduleHost) : folder === above ? {} : optionsAt(above);
    settings.set(folder, options);
    return options;
  };
  const results = new Map<string, string | undefined>();
  return (from, specifier) => {
    const folder = posix.dirname(from);
    const key = `${folder}\n${specifier}`;
    if (results.has(key)) return results.get(key);
    const options = { ...optionsAt(folder), ...FIXED };
    const { resolvedModule } = ts.resolveModuleName(specifier, posix.join(ROOT, from), options, moduleHost);
    const found = resolvedModule?.resolvedFileName.slice(ROOT.length);
    results.set(key, found);
    return found;
  };
}

/** What holds whatever a project says: bundlers resolve so. */
const FIXED: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  allowJs: true,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  noDtsResolution: true,
};

/** The compiler options of a `tsconfig.json`; `{}` for one that cannot be read. */
function readOptions(path: string, { fileExists, readFile }: ts.ModuleResolutionHost): ts.CompilerOptions {
  const { config = {} } = ts.readConfigFile(path, readFile);
  const host: ts.ParseConfigHost = { fileExists, readFile, readDirectory: () => [], useCaseSensitiveFileNames: true };
  return ts.parseJsonConfigFileContent(config, host, posix.dirname(path)).options;
}
