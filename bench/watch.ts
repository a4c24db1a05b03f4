/**
 * How long it takes from saving the spec until the generated files are written, under `gen --watch` and by a plain `gen` in the
 * same run: `bun bench/watch.ts [--saves=N]`. It reports and asserts nothing; build first (`npm run build`).
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { median } from "./interleave.ts";

const ROOT = resolve(import.meta.dir, "..");
const CLI = join(ROOT, "dist/cli.cjs");
const SPEC = "spec/matrix.yaml";
/** The manifest is written last. */
const LAST_WRITTEN = "generated/.scopec.json";

interface Result {
  readonly what: string;
  readonly milliseconds: readonly number[];
}

/** Saves the seed matrix again and again, each time with another text, and waits for the files. */
async function measure(runtime: string, saves: number): Promise<readonly Result[]> {
  const root = mkdtempSync(join(tmpdir(), "scopec-bench-"));
  cpSync(join(ROOT, SPEC), join(root, SPEC));
  const text = readFileSync(join(root, SPEC), "utf8");
  const save = (word: string) =>
    writeFileSync(join(root, SPEC), text.replace(/operationalBenefit: .*/, `operationalBenefit: ${word}`));
  const plain = (): void => {
    const { exitCode } = Bun.spawnSync([runtime, CLI, "gen"], { cwd: root, stdout: "ignore", stderr: "ignore" });
    if (exitCode !== 0) throw new Error(`gen ended with ${exitCode}`);
  };
  plain();
  const watcher = Bun.spawn([runtime, CLI, "gen", "--watch"], { cwd: root, stdout: "ignore", stderr: "ignore" });
  await Bun.sleep(1_500);
  const watched: number[] = [];
  for (let count = 0; count < saves; count += 1) {
    const before = stampOf(root);
    const start = performance.now();
    save(`Watched ${count}`);
    while (stampOf(root) === before) await Bun.sleep(0.5);
    watched.push(performance.now() - start);
    // Who saves thirty times in a second is no person.
    await Bun.sleep(120);
  }
  watcher.kill("SIGINT");
  await watcher.exited;
  const plainly: number[] = [];
  for (let count = 0; count < saves; count += 1) {
    const start = performance.now();
    save(`Plain ${count}`);
    plain();
    plainly.push(performance.now() - start);
  }
  rmSync(root, { recursive: true });
  const name = runtime === process.execPath ? "bun" : "node";
  return [
    { what: `${name}: gen --watch`, milliseconds: watched.sort((a, b) => a - b) },
    { what: `${name}: gen`, milliseconds: plainly.sort((a, b) => a - b) },
  ];
}

function stampOf(root: string): bigint {
  return statSync(join(root, LAST_WRITTEN), { bigint: true }).ino;
}

const { values } = parseArgs({ options: { saves: { type: "string", default: "30" } } });
const saves = Math.max(5, Number.parseInt(values.saves, 10) || 0);
if (!existsSync(CLI)) throw new Error("build first: npm run build");
const node = Bun.which("node");
const results: readonly Result[] = [
  ...(await measure(process.execPath, saves)),
  ...(node === null ? [] : await measure(node, saves)),
];
const rows = results.map(({ what, milliseconds }, index) => {
  const plain = results[index % 2 === 0 ? index + 1 : index];
  const shown = [median(milliseconds), milliseconds[0] ?? Number.NaN, milliseconds.at(-1) ?? Number.NaN];
  return [
    what,
    ...shown.map((ms) => ms.toFixed(1)),
    (median(milliseconds) / median(plain?.milliseconds ?? [])).toFixed(2),
  ];
});
const lines = textTable([["from save to files", "median ms", "min", "max", "against gen"], ...rows]);
process.stdout.write(`Bun ${Bun.version}, ${saves} saves of the seed matrix\n${lines.join("\n")}\n`);
