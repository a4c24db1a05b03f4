import { posix } from "node:path";
import { ts } from "ts-morph";
import type { Host } from "../../host/host.ts";

/** What is known of modules by way of the project's settings. */
export interface Resolver {
  /** The file that a module specifier of a file leads to; `undefined` when there is none below the root. */
  readonly resolve: (from: string, specifier: string) => string | undefined;
  /** The settings of the nearest `tsconfig.json` above a file. */
  readonly settingsFor: (path: string) => ts.CompilerOptions;
}

/**
 * Where the root stands for the compiler, which knows absolute paths only: deep enough that settings and packages above it, as a
 * repository of several projects has them, have a path as well.
 */
const ROOT = "/above".repeat(8);

/** Follows module specifiers as the nearest `tsconfig.json` says, `paths` and `extends` included. Reads through the host only. */
export function createResolver(host: Host): Resolver {
  const readFile = (path: string) => {
    const read = host.readText(posix.relative(ROOT, path));
    return read.kind === "text" ? read.text : undefined;
  };
  const isFile = (path: string) => readFile(path) !== undefined;
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
  const resolve = (from: string, specifier: string) => {
    const folder = posix.dirname(from);
    const key = `${folder}\n${specifier}`;
    if (results.has(key)) return results.get(key);
    const options = { ...optionsAt(folder), ...FIXED };
    const { resolvedModule } = ts.resolveModuleName(specifier, posix.join(ROOT, from), options, moduleHost);
    const found = resolvedModule && posix.relative(ROOT, resolvedModule.resolvedFileName);
    results.set(key, found);
    return found;
  };
  return { resolve, settingsFor: (path) => optionsAt(posix.dirname(path)) };
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
