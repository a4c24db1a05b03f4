/**
 * How long `scopec diff` takes for two specs of 10,000 rows, of which a ninth moves to another scope, against an empty process of
 * the same runtime: `bun bench/diff.ts [--rounds=N]`. It reports and asserts nothing; build first (`npm run build`).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { interleave, median } from "./interleave.ts";

const ROOT = resolve(import.meta.dir, "..");
const CLI = join(ROOT, "dist/cli.cjs");
const ROWS = 10_000;
/** Every so many rows one is otherwise. */
const EVERY = 9;

function specText(isChanged: (index: number) => boolean): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const scope = isChanged(index) ? "STAFF" : "ACME";
    return `  - { servingDomain: h${index}.test, detectedScope: ${scope}, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }\n`;
  });
  return readFileSync(join(ROOT, "tests/diff/base.yaml"), "utf8").replace("flags:\n", `${rows.join("")}flags:\n`);
}

if (!existsSync(CLI)) throw new Error("build first: npm run build");
const { values } = parseArgs({ options: { rounds: { type: "string", default: "11" } } });
const rounds = Math.max(5, Number.parseInt(values.rounds, 10) || 0);
const folder = mkdtempSync(join(tmpdir(), "scopec-bench-"));
writeFileSync(
  join(folder, "base.yaml"),
  specText(() => false),
);
writeFileSync(
  join(folder, "head.yaml"),
  specText((index) => index % EVERY === 0),
);
const node = Bun.which("node");
const runtimes = [{ name: "bun", path: process.execPath }, ...(node === null ? [] : [{ name: "node", path: node }])];
const things = runtimes.flatMap(({ name, path }) =>
  [["-e", "0"], ...["pretty", "json", "markdown"].map((format) => diffArgs(format))].map((args) => ({
    name: args.length === 2 ? `${name}: empty` : `${name}: diff --format ${args.at(-1)}`,
    run(): void {
      const ran = Bun.spawnSync([path, ...args], { cwd: folder, stdout: "ignore", stderr: "ignore" });
      if (ran.exitCode !== 0) throw new Error(`${args.join(" ")} ended with ${ran.exitCode}`);
    },
  })),
);

function diffArgs(format: string): readonly string[] {
  return [CLI, "diff", "--base", "base.yaml", "--head", "head.yaml", "--fail-on", "none", "--format", format];
}

const times = interleave(things, { warmUp: 1, counted: rounds });
const rows = times.map(({ name, milliseconds }) => {
  const empty = times.find((each) => each.name === `${name.split(":")[0]}: empty`)?.milliseconds ?? [];
  const shown = [median(milliseconds), milliseconds[0] ?? Number.NaN, milliseconds.at(-1) ?? Number.NaN];
  return [name, ...shown.map((ms) => ms.toFixed(0)), (median(milliseconds) / median(empty)).toFixed(1)];
});
rmSync(folder, { recursive: true });
const lines = textTable([["", "median ms", "min", "max", "against empty"], ...rows]);
process.stdout.write(`${ROWS} rows, ${rounds} rounds, interleaved\n${lines.join("\n")}\n`);
