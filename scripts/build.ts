/**
 * Builds `dist/`: the CLI, the API and the runtime as plain JavaScript for Node, and their type declarations. Runs after
 * `npm ci`, so that `npx scopec` works at once.
 */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dir, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
await bundle({ cli: "generator/cli/main.ts", index: "generator/index.ts", runtime: "runtime/index.ts" });
chmodSync(join(dist, "cli.js"), 0o755);
run(["tsc", "-p", "tsconfig.types.json"]);

/** Splits shared code into chunks, so that a command loads only what it runs. */
async function bundle(entries: Readonly<Record<string, string>>): Promise<void> {
  const result = await Bun.build({
    entrypoints: Object.values(entries).map((entry) => join(root, entry)),
    outdir: dist,
    root,
    target: "node",
    splitting: true,
    // Names stay, for stack traces; the rest is what a cold start has to read.
    minify: { whitespace: true, syntax: true, identifiers: false },
    naming: { entry: "[dir]/[name].js", chunk: "chunks/[hash].js" },
  });
  if (!result.success) throw new AggregateError(result.logs, "the bundle failed");
  for (const [name, entry] of Object.entries(entries)) {
    await Bun.write(join(dist, `${name}.js`), reExport(name, entry));
  }
}

/** A short module at the place that `package.json` names. */
function reExport(name: string, entry: string): string {
  const target = `./${entry.replace(/\.ts$/, ".js")}`;
  if (name !== "cli") return `export * from "${target}";\n`;
  return `#!/usr/bin/env node\nimport "${target}";\n`;
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
