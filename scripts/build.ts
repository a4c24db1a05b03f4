/**
 * Builds `dist/`: the CLI, the API and the runtime as plain JavaScript for Node, and their type declarations. Runs after
 * `npm ci`, so that `npx scopec` works at once.
 */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundleCli, COMMON_FILES } from "./build/bundle-cli.ts";

const root = join(import.meta.dir, "..");
/** Names stay, for stack traces; the rest is only what a cold start has to read. */
const MINIFY = { whitespace: true, syntax: true, identifiers: false };
/** Large, and needed by few specs: TypeScript ones, and those with certain wildcards; or a user's app may have it already. */
const EXTERNAL = ["ts-morph", "tldts", "ipaddr.js", "jose", "rate-limiter-flexible"];
const dist = join(root, "dist");

// Bun before 1.3.14 takes a file with the bytecode of another version for an empty one, and says nothing.
// What was compiled is kept in the package's own folder: whoever can write there could change the code as well. Node from 22.8 on
// does so itself; an older one has no such function, and would load a module in vain.
function launcherOf(version: string): string {
  return `#!/usr/bin/env node
const cache = __dirname + "/.cache";
const [major, minor] = process.versions.node.split(".");
if (process.versions.bun !== undefined) require(process.versions.bun === "${Bun.version}" ? "./bun/cli.cjs" : "./node/cli.cjs");
else if (major > 22 || (major == 22 && minor >= 8)) {
  require("node:module").enableCompileCache?.(cache);
  require("./node/cli.cjs");
} else {
  const entry = __dirname + "/node/cli.cjs";
  require("./start.cjs").startWithCodeCache({ entry, kept: ${JSON.stringify(COMMON_FILES)}, folder: cache, version: "${version}" });
}
`;
}

rmSync(dist, { recursive: true, force: true });
const files = await bundleCli(root, EXTERNAL);
for (const { name, code } of files) await Bun.write(join(dist, "node", name), code);
await compileForBun(join(dist, "node"), join(dist, "bun"));
await bundle("generator/host/start-with-code-cache.ts", "start.cjs", "cjs");
await Bun.write(join(dist, "cli.cjs"), launcherOf(hashOf(files.map(({ code }) => code))));
chmodSync(join(dist, "cli.cjs"), 0o755);
for (const [entry, naming] of [
  ["generator/index.ts", "index.js"],
  ["runtime/index.ts", "runtime.js"],
  ["runtime/request/index.ts", "runtime-request.js"],
  ["runtime/metrics/index.ts", "runtime-metrics.js"],
  ["runtime/secrets/index.ts", "runtime-secrets.js"],
  ["runtime/realtime/index.ts", "runtime-realtime.js"],
  ["runtime/realtime/client.ts", "runtime-realtime-client.js"],
  ["runtime/bun-bundle.ts", "bun-bundle.js"],
  ["generator/host/register-bun-bundle.ts", "register.js"],
  ["generator/plugins/esbuild.ts", "esbuild.js"],
  ["generator/plugins/rollup.ts", "rollup.js"],
  ["generator/plugins/vite.ts", "vite.js"],
] as const) {
  await bundle(entry, naming);
}
run(["tsc", "-p", "tsconfig.types.json"]);

/** Gives Bun files of its own, each with its bytecode beside it, which saves Bun reading the code. */
async function compileForBun(from: string, outdir: string): Promise<void> {
  const entrypoints = [...new Bun.Glob("*.cjs").scanSync({ cwd: from, absolute: true })].sort();
  const result = await Bun.build({
    entrypoints,
    outdir,
    naming: "[name].cjs",
    format: "cjs",
    target: "bun",
    bytecode: true,
    minify: MINIFY,
    external: ["*"],
  });
  if (!result.success) throw new AggregateError(result.logs, "the bytecode of the CLI failed");
}

function hashOf(texts: readonly string[]): string {
  const hash = new Bun.CryptoHasher("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

async function bundle(entry: string, naming: string, format: "esm" | "cjs" = "esm"): Promise<void> {
  const result = await Bun.build({
    entrypoints: [join(root, entry)],
    external: EXTERNAL,
    minify: MINIFY,
    outdir: dist,
    naming,
    format,
    target: "node",
  });
  if (!result.success) throw new AggregateError(result.logs, `the bundle of ${entry} failed`);
}

function run(command: readonly string[]): void {
  const [program = "", ...args] = command;
  const { exitCode } = Bun.spawnSync([join(root, "node_modules/.bin", program), ...args], {
    stdout: "inherit",
    stderr: "inherit",
    cwd: root,
  });
  if (exitCode !== 0) process.exit(exitCode);
}
