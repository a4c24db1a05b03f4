import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { BundledImport, BundleOutput, BundleProblem, BundleRequest, BundleResult, Bundler } from "./bundler.ts";

/** The `Bun` that runs this code; `undefined` under Node. */
export function thisBun(): typeof Bun | undefined {
  return (globalThis as { readonly Bun?: typeof Bun }).Bun;
}

/** Where a program that is given as text stands. */
const PROGRAM = "scopec:program";

/** Files that a `transform` sees. */
const TEXT_FILES = /\.(?:[cm]?[jt]sx?|css|html|json|jsonc|md|svg|toml|txt|ya?ml)$/;

type Loader = "ts" | "tsx" | "js" | "jsx" | "css";

/**
 * The bundler of the Bun that runs this code, for the files below a root (an absolute path). It reads them through
 * `Bun.build`; nothing of the environment goes into a bundle.
 */
export function createBunBundler(bun: typeof Bun, root: string): Bundler {
  return {
    name: `bun ${bun.version}`,
    build: (request) => build(bun, root, request),
    resolve({ specifier, importer }) {
      try {
        const path = bun.resolveSync(specifier, dirname(join(root, importer)));
        return isAbsolute(path) ? toRoot(root, path) : undefined;
      } catch {
        return undefined;
      }
    },
    read(path) {
      try {
        return readFileSync(join(root, path));
      } catch {
        return undefined;
      }
    },
    // The library whose output is the same on every processor.
    gzipSize: (bytes) => bun.gzipSync(new Uint8Array(bytes), { level: 12, library: "libdeflate" }).byteLength,
  };
}

async function build(bun: typeof Bun, root: string, request: BundleRequest): Promise<BundleResult> {
  const { entries, program, flags, target, sourceMaps = false, transform } = request;
  const imports: BundledImport[] = [];
  const plugins = [
    ...(program === undefined ? [] : [programPlugin(program)]),
    ...(transform === undefined ? [] : [transformPlugin(root, transform, imports)]),
  ];
  try {
    const { success, logs, outputs } = await bun.build({
      entrypoints: program === undefined ? entries.map((entry) => join(root, entry)) : [PROGRAM],
      features: [...flags],
      target,
      plugins,
      minify: true,
      sourcemap: sourceMaps ? "external" : "none",
      env: "disable",
      // Bun would take it from the environment even so.
      define: { "process.env.NODE_ENV": '"production"' },
      throw: false,
    });
    if (!success) return { ok: false, problems: logs.map((log) => problemOf(root, log)) };
    return { ok: true, outputs: await Promise.all(outputs.map((output) => outputOf(root, output))), imports };
  } catch (error) {
    return { ok: false, problems: [{ message: messageOf(error).replaceAll(`${root}/`, "") }] };
  }
}

function programPlugin(contents: string): Bun.BunPlugin {
  return {
    name: "scopec-program",
    setup(builder) {
      builder.onResolve({ filter: /^scopec:program$/ }, ({ path }) => ({ path, namespace: "scopec" }));
      builder.onLoad({ filter: /.*/, namespace: "scopec" }, () => ({ contents, loader: "ts" }));
    },
  };
}

function transformPlugin(
  root: string,
  transform: NonNullable<BundleRequest["transform"]>,
  imports: BundledImport[],
): Bun.BunPlugin {
  return {
    name: "scopec-transform",
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, ({ path: specifier, importer }) => {
        if (isAbsolute(importer)) imports.push({ importer: toRoot(root, importer), specifier });
        return undefined;
      });
      builder.onLoad({ filter: TEXT_FILES }, ({ path, loader }) => {
        const text = readFileSync(path, "utf8");
        const contents = transform({ path: toRoot(root, path), text });
        return contents === undefined ? undefined : { contents, loader: loader as Loader };
      });
    },
  };
}

async function outputOf(root: string, output: Bun.BuildArtifact): Promise<BundleOutput> {
  const path = output.path.replaceAll("\\", "/").replace(/^\.\//, "");
  const bytes = new Uint8Array(await output.arrayBuffer());
  if (output.kind === "sourcemap") return { path, kind: "map", bytes: placelessMap(root, bytes) };
  const kind = output.kind === "entry-point" ? "entry" : output.kind === "asset" ? "asset" : "chunk";
  return { path, kind, bytes: kind === "asset" ? bytes : withoutDebugId(bytes) };
}

/** Bun names sources by the folder that the process was started in, and the debug id follows from these names. */
function placelessMap(root: string, bytes: Uint8Array): Uint8Array {
  const { debugId: _id, ...map } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly debugId?: string;
    readonly sources: readonly string[];
  };
  const sources = map.sources.map((source) => toRoot(root, resolve(source)));
  return new TextEncoder().encode(JSON.stringify({ ...map, sources }));
}

function withoutDebugId(bytes: Uint8Array): Uint8Array {
  // The comment stands at the end, and is plain ASCII.
  const tail = new TextDecoder("latin1").decode(bytes.subarray(-80));
  const comment = /\n\/\/# debugId=[0-9A-F]+\n$/.exec(tail)?.[0] ?? "";
  return bytes.subarray(0, bytes.length - comment.length);
}

function problemOf(root: string, { message, position }: BuildMessage | ResolveMessage): BundleProblem {
  if (position === null || position.file === "") return { message: message.replaceAll(`${root}/`, "") };
  const { file, line, column, length } = position;
  return { message, path: toRoot(root, resolve(file)), line, column, length };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toRoot(root: string, path: string): string {
  return relative(root, path).replaceAll("\\", "/");
}
