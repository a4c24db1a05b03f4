/**
 * How long the build variants take: all of them once, right after the start of the process, and each of them warm, beside
 * esbuild with `define` on the same sources in the same rounds: `bun bench/variants.ts [--json] [--rounds=N]`. It reports and
 * asserts nothing.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build as esbuild, version as esbuildVersion } from "esbuild";
import { createSourceText } from "../generator/base/source-text.ts";
import { check } from "../generator/compile.ts";
import { createBunBundler } from "../generator/host/bun-bundler.ts";
import { createDiskHost } from "../generator/host/disk.ts";
import type { Matrix, Variant } from "../generator/model/matrix.ts";
import { type BuildSettings, buildVariant } from "../generator/variants/build-variant.ts";
import { replaceFlags } from "../generator/variants/guards/decide-flags.ts";
import { readFlagModule } from "../generator/variants/guards/read-module.ts";
import { createModuleReader } from "../generator/variants/proof/module-reader.ts";
import { proveVariant } from "../generator/variants/proof/prove-variant.ts";
import { textTable } from "../scripts/test/table.ts";
import { median } from "./interleave.ts";

const ROOT = resolve(import.meta.dir, "..");

/** What it should cost at most, in milliseconds: all variants once, and one of them warm. */
const TARGETS = { all: 150, warm: 3 } as const;

interface Row {
  readonly variant: string;
  readonly bunMs: number;
  readonly esbuildMs: number;
  readonly ratio: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same sources with a plain identifier in place of each flag, for `define`. */
function writeDefinedSources(entry: string, folder: string): string {
  const from = join(ROOT, dirname(entry));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from)) {
    const module = readFlagModule(createSourceText(name, readFileSync(join(from, name), "utf8")));
    writeFileSync(join(folder, name), replaceFlags(module, identifierOf));
  }
  return join(folder, basename(entry));
}

const identifierOf = (flag: string) => `FLAG_${flag}`;

function buildWithEsbuild(entry: string, { features }: Variant, { flags }: Matrix): Promise<unknown> {
  const define = Object.fromEntries(flags.map(({ name }) => [identifierOf(name), String(features.includes(name))]));
  const settings = { bundle: true, write: false, minify: true, format: "esm", platform: "node" } as const;
  return esbuild({ entryPoints: [entry], define, ...settings });
}

async function measure(matrix: Matrix, settings: BuildSettings, rounds: number) {
  const { variants } = matrix;
  const all = await timed(async () => {
    for (const variant of variants) await buildVariant(variant, settings);
  });
  const reader = createModuleReader();
  const proofs = await timed(async () => {
    for (const variant of variants) await proveVariant(variant, settings, reader);
  });
  const folder = mkdtempSync(join(tmpdir(), "scopec-bench-"));
  const entry = writeDefinedSources(settings.entries[0] ?? "", folder);
  const times = variants.map((variant) => ({ variant, bun: [] as number[], esbuild: [] as number[] }));
  for (let round = -5; round < rounds; round += 1) {
    for (const { variant, bun, esbuild: other } of times) {
      const bunMs = await timed(() => buildVariant(variant, settings));
      const esbuildMs = await timed(() => buildWithEsbuild(entry, variant, matrix));
      if (round >= 0) {
        bun.push(bunMs);
        other.push(esbuildMs);
      }
    }
  }
  rmSync(folder, { recursive: true });
  const middle = (values: number[]) => median(values.sort((a, b) => a - b));
  const rows = times.map(({ variant, bun, esbuild: other }): Row => {
    const [bunMs, esbuildMs] = [middle(bun), middle(other)];
    return { variant: variant.name, bunMs, esbuildMs, ratio: bunMs / esbuildMs };
  });
  return { all, proofs, rows };
}

function table({ all, proofs, rows }: Awaited<ReturnType<typeof measure>>): readonly string[] {
  const ms = (value: number) => value.toFixed(2);
  const verdict = (value: number, target: number) => `${value <= target ? "met" : "missed"} (<= ${target} ms)`;
  return [
    `all ${rows.length} variants once, right after the start: ${ms(all)} ms, ${verdict(all, TARGETS.all)}`,
    `all ${rows.length} variants proven, right after that: ${ms(proofs)} ms`,
    ...textTable([
      ["median of a warm build", "bun ms", "esbuild ms", "ratio", ""],
      ...rows.map(({ variant, bunMs, esbuildMs, ratio }) => [
        variant,
        ms(bunMs),
        ms(esbuildMs),
        ratio.toFixed(2),
        verdict(bunMs, TARGETS.warm),
      ]),
    ]),
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "31" } },
  });
  const [spec] = await check(createDiskHost(ROOT), "spec/matrix.yaml");
  if (spec === undefined) throw new Error("the spec has errors");
  const { buildEntries: entries, buildTarget: target, sourceMaps } = spec.matrix;
  const bundler = createBunBundler(Bun, ROOT);
  const settings = { bundler, entries, target, sourceMaps, readText: () => undefined };
  const rounds = Math.max(15, Number.parseInt(values.rounds, 10) || 0);
  const result = await measure(spec.matrix, settings, rounds);
  const versions = { bun: Bun.version, esbuild: esbuildVersion, rounds };
  const lines = values.json
    ? [JSON.stringify({ ...versions, ...result }, undefined, 2)]
    : [`Bun ${Bun.version}, esbuild ${esbuildVersion}, ${rounds} rounds, in turn`, ...table(result)];
  process.stdout.write(`${lines.join("\n")}\n`);
}

await main();
