/**
 * Builds `dist/`: the CLI, the API and the runtime as plain JavaScript for Node, and their type declarations. Runs after
 * `npm ci`, so that `npx scopec` works at once.
 */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "..");
const dist = join(root, "dist");

// Bun before 1.3.14 takes a file with the bytecode of another version for an empty one, and says nothing.
// Node from 22.8 on keeps what it has compiled, where it can; an older one has no such function.
const LAUNCHER = `#!/usr/bin/env node
if (process.versions.bun === undefined) require("node:module").enableCompileCache?.();
require(process.versions.bun === "${Bun.version}" ? "./bun/cli.cjs" : "./node/cli.cjs");
`;

rmSync(dist, { recursive: true, force: true });
// The CLI is one CommonJS file: Node starts that some 20 ms sooner than modules in several files. Bun gets its own, with the
// bytecode beside it, which saves it parsing the source.
await bundle("generator/cli/main.ts", { outdir: join(dist, "node"), naming: "cli.cjs", format: "cjs", target: "node" });
await bundle("generator/cli/main.ts", {
  outdir: join(dist, "bun"),
  naming: "cli.cjs",
  format: "cjs",
  target: "bun",
  bytecode: true,
});
await Bun.write(join(dist, "cli.cjs"), LAUNCHER);
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
  await bundle(entry, { outdir: dist, naming, format: "esm", target: "node" });
}
run(["tsc", "-p", "tsconfig.types.json"]);

/** How one entry is bundled. */
interface Output {
  readonly outdir: string;
  readonly naming: string;
  readonly format: "cjs" | "esm";
  readonly target: "node" | "bun";
  readonly bytecode?: boolean;
}

async function bundle(entry: string, output: Output): Promise<void> {
  const result = await Bun.build({
    entrypoints: [join(root, entry)],
    // Large, and needed by few specs: TypeScript ones, and those with certain wildcards; or a user's app may have it already.
    external: ["ts-morph", "tldts", "ipaddr.js", "jose", "rate-limiter-flexible"],
    // Names stay, for stack traces; the rest is only what a cold start has to read.
    minify: { whitespace: true, syntax: true, identifiers: false },
    ...output,
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
