/**
 * The documentation site: `npm run docs` builds it into `.site/dist` and serves it, `npm run docs -- build` only builds it, and
 * `npm run docs -- dev` serves the pages as they are, following changes of the site's own code. Nothing is fetched.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { SHOWN_SPECS, siteMatrix } from "./docs/site-matrix.ts";
import { stagedPages } from "./docs/stage-pages.ts";

const ROOT = resolve(import.meta.dir, "..");
const STAGING = join(ROOT, ".site");

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  build: ["build"],
  dev: ["dev"],
  serve: ["build", "preview"],
};

const [word = "serve", ...options] = process.argv.slice(2);
const steps = COMMANDS[word];
if (steps === undefined) {
  process.stderr.write(`docs: ${word} is none of ${Object.keys(COMMANDS).join(", ")}\n`);
  process.exit(2);
}
await stage();
for (const step of steps) {
  const vitepress = join(ROOT, "node_modules/vitepress/bin/vitepress.js");
  const given = step === "build" ? [] : options;
  const { exitCode } = Bun.spawnSync(["node", vitepress, step, "site", ...given], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (exitCode !== 0) process.exit(exitCode);
}

async function stage(): Promise<void> {
  rmSync(STAGING, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(STAGING, path)), { recursive: true });
    writeFileSync(join(STAGING, path), text);
  };
  for (const [path, text] of stagedPages(ROOT)) write(`pages/${path}`, text);
  const matrices = await Promise.all(SHOWN_SPECS.map((spec) => siteMatrix(ROOT, spec)));
  write("matrices.json", JSON.stringify(matrices));
}
