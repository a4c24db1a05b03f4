import { posix } from "node:path";
import type { ReadOnlyHost } from "../host/host.ts";
import { compileModule, type ModuleBody } from "../host/run-module.ts";
import { type Transpiled, transpile } from "./transpile.ts";

/** The exports of a module. */
export type Exports = Readonly<Record<string, unknown>>;

/** Thrown when a generated module cannot be loaded: says which and why. */
export class CannotLoad extends Error {
  override readonly name = "CannotLoad";

  /** Relative to the root. */
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.path = path;
  }
}

/** What modules may import besides each other, by specifier. */
export type Packages = ReadonlyMap<string, Exports>;

/** Loads a module by its path relative to the host's root, once. */
export type ModuleLoader = (path: string) => Promise<Exports>;

/** The code of modules by their text: most of a project stays as it is from one load to the next. */
const bodies = new Map<string, { readonly body: ModuleBody; readonly imports: readonly string[] }>();

/**
 * Loads generated modules from a host, as they are there, without a bundler or a runtime that knows TypeScript. They run
 * in this process: who has changed them could as well have changed the tests that import them.
 */
export function createModuleLoader(host: ReadOnlyHost, packages: Packages): ModuleLoader {
  const loaded = new Map<string, Promise<Exports>>();
  const load: ModuleLoader = (path) => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const loading = loadFrom(host, path, (specifier) => {
      if (specifier.startsWith(".")) return load(posix.join(posix.dirname(path), specifier));
      const found = packages.get(specifier);
      if (found !== undefined) return Promise.resolve(found);
      throw new CannotLoad(path, `it imports \`${specifier}\`, which generated code does not`);
    });
    loaded.set(path, loading);
    return loading;
  };
  return load;
}

async function loadFrom(host: ReadOnlyHost, path: string, load: ModuleLoader): Promise<Exports> {
  const read = host.readText(path);
  if (read.kind !== "text") throw new CannotLoad(path, read.kind === "missing" ? "it is not there" : read.reason);
  try {
    const { body, imports } = bodyOf(read.text, path);
    const imported = new Map<string, Exports>();
    for (const specifier of imports) imported.set(specifier, await load(specifier));
    const exports: Record<string, unknown> = {};
    await body((specifier) => imported.get(specifier), exports, posix.dirname(path));
    return exports;
  } catch (cause) {
    throw cause instanceof CannotLoad ? cause : new CannotLoad(path, cause);
  }
}

function bodyOf(text: string, path: string) {
  const key = `${path}\n${text}`;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const { code, imports }: Transpiled = transpile(text, path);
  const made = { body: compileModule(code, path), imports };
  bodies.set(key, made);
  return made;
}
