import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { scopec as esbuildPlugin } from "../../generator/plugins/esbuild.ts";
import { scopec as rollupPlugin } from "../../generator/plugins/rollup.ts";
import { scopec as vitePlugin } from "../../generator/plugins/vite.ts";

/** What to bundle: a project with a spec, one of its files, and a variant with its flags. */
export interface Job {
  readonly root: string;
  readonly entry: string;
  readonly variant: string;
  readonly flags: readonly string[];
}

/** Bundles a job, and gives all the code that comes out of it. */
export type Bundle = (job: Job) => Promise<string>;

/** Bun, which has `bun:bundle` itself. */
export const withBun: Bundle = async ({ root, entry, flags }) => {
  const { outputs } = await Bun.build({
    entrypoints: [join(root, entry)],
    target: "bun",
    minify: true,
    features: [...flags],
  });
  return (await Promise.all(outputs.map((output) => output.text()))).join("\n");
};

const withEsbuild: Bundle = async ({ root, entry, variant }) => {
  const { outputFiles } = await esbuild({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    outdir: join(root, "out"),
    plugins: [esbuildPlugin({ root, variant })],
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
};

/** Rollup knows no TypeScript by itself. */
const stripTypes = {
  name: "strip-types",
  transform: (code: string, id: string) =>
    id.endsWith(".ts") ? { code: new Bun.Transpiler({ loader: "ts" }).transformSync(code), map: null } : undefined,
};

const withRollup: Bundle = async ({ root, entry, variant }) => {
  const bundle = await rollup({
    input: join(root, entry),
    plugins: [rollupPlugin({ root, variant }), stripTypes],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: "esm" });
  return output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
};

/**
 * Loads Vite. Babel, which counts coverage, sets how stacks are shown in the whole process to Bun's own way, which refuses
 * what Vite hands it while it loads.
 */
export async function loadVite(): Promise<typeof import("vite")> {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (error) => String(error);
  try {
    return await import("vite");
  } finally {
    if (before === undefined) Reflect.deleteProperty(Error, "prepareStackTrace");
    else Error.prepareStackTrace = before;
  }
}

const withVite: Bundle = async ({ root, entry, variant }) => {
  const { build } = await loadVite();
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [vitePlugin({ root, variant })],
    build: { write: false, ssr: true, minify: false, rollupOptions: { input: join(root, entry) } },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  return outputs.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
};

/** The other bundlers, with the plugin for each. */
export const OTHERS: readonly (readonly [name: string, bundle: Bundle])[] = [
  ["esbuild", withEsbuild],
  ["rollup", withRollup],
  ["vite", withVite],
];
