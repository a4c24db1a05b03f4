/**
 * How long scopec takes to start, as a person at a terminal waits for it, against an empty process of the same runtime:
 * `bun bench/startup.ts [--json] [--rounds=N]`. It reports and asserts nothing; build first (`npm run build`). Beside it stands the
 * processor's time, of all threads, which other programs disturb less.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { interleave, median } from "./interleave.ts";

const ROOT = resolve(import.meta.dir, "..");

interface Command {
  readonly runtime: "node" | "bun";
  readonly args: readonly string[];
  /** What it should cost at most: so many times an empty process, or so many milliseconds more than one. */
  readonly target?: { readonly times: number } | { readonly more: number };
}

/** The empty processes come first: they are what the others are compared with. */
const COMMANDS: readonly Command[] = [
  { runtime: "node", args: ["-e", "0"] },
  { runtime: "node", args: ["dist/cli.cjs", "--help"], target: { times: 1.6 } },
  { runtime: "node", args: ["dist/cli.cjs", "gen", "--check"], target: { times: 2.5 } },
  { runtime: "bun", args: ["-e", "0"] },
  { runtime: "bun", args: ["dist/cli.cjs", "gen", "--check"], target: { more: 60 } },
  { runtime: "bun", args: ["generator/cli/main.ts", "gen", "--check"], target: { more: 60 } },
];

interface Cost {
  /** Against an empty process of the same runtime. */
  readonly ratio: number;
  readonly moreMs: number;
}

interface Result extends Cost {
  readonly command: string;
  /** Milliseconds of processor time, median, and against an empty process. */
  readonly cpuMs: number;
  readonly cpuRatio: number;
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly target: string;
  readonly met: boolean | undefined;
  /** Not 0: the command failed, and its time means little. */
  readonly exitCode: number;
}

function measure(commands: readonly Command[], rounds: number): readonly Result[] {
  const exitCodes = new Map<Command, number>();
  const cpu = new Map<Command, number[]>(commands.map((command) => [command, []]));
  const things = commands.map((command) => {
    const argv = [binary(command.runtime), ...command.args];
    const run = (): void => {
      const child = Bun.spawnSync(argv, { cwd: ROOT, stdin: "ignore", stdout: "ignore", stderr: "ignore" });
      exitCodes.set(command, child.exitCode);
      cpu.get(command)?.push(Number(child.resourceUsage?.cpuTime.total ?? Number.NaN) / 1_000);
    };
    return { name: nameOf(command), run };
  });
  const times = interleave(things, { warmUp: 3, counted: rounds });
  const medians = times.map((each) => median(each.milliseconds));
  const cpuOf = (command: Command | undefined) =>
    median(command === undefined ? [] : (cpu.get(command) ?? []).toSorted((a, b) => a - b));
  return commands.map((command, index) => {
    const sorted = times[index]?.milliseconds ?? [];
    const medianMs = median(sorted);
    const first = commands.findIndex((each) => each.runtime === command.runtime);
    const empty = medians[first] ?? Number.NaN;
    const cpuMs = cpuOf(command);
    const exitCode = exitCodes.get(command) ?? -1;
    const cost = { ratio: medianMs / empty, moreMs: medianMs - empty };
    return {
      command: nameOf(command),
      medianMs,
      minMs: sorted[0] ?? Number.NaN,
      maxMs: sorted.at(-1) ?? Number.NaN,
      cpuMs,
      cpuRatio: cpuMs / cpuOf(commands[first]),
      ...cost,
      ...judged(command.target, exitCode === 0 ? cost : undefined),
      exitCode,
    };
  });
}

/** No verdict without a cost: a command that failed is not fast. */
function judged(target: Command["target"], cost: Cost | undefined): Pick<Result, "target" | "met"> {
  if (target === undefined) return { target: "", met: undefined };
  if ("times" in target) return { target: `<= ${target.times} x`, met: cost && cost.ratio <= target.times };
  return { target: `<= +${target.more} ms`, met: cost && cost.moreMs <= target.more };
}

function binary(runtime: Command["runtime"]): string {
  if (runtime === "bun") return process.execPath;
  const node = Bun.which("node");
  if (node === null) throw new Error("node is not installed");
  return node;
}

function nameOf({ runtime, args }: Command): string {
  return [runtime, ...args].join(" ");
}

function table(results: readonly Result[]): readonly string[] {
  const ms = (value: number): string => value.toFixed(1);
  return textTable([
    ["", "median ms", "min", "max", "ratio", "more ms", "cpu ms", "ratio", "target", ""],
    ...results.map((each) => [
      each.command,
      ms(each.medianMs),
      ms(each.minMs),
      ms(each.maxMs),
      each.ratio.toFixed(2),
      ms(each.moreMs),
      ms(each.cpuMs),
      each.cpuRatio.toFixed(2),
      each.target,
      remarks(each),
    ]),
  ]);
}

function remarks({ met, exitCode }: Result): string {
  const verdict = met === undefined ? [] : [met ? "met" : "missed"];
  return [...verdict, ...(exitCode === 0 ? [] : [`exit ${exitCode}`])].join(", ");
}

function isThere({ args: [file = ""] }: Command): boolean {
  return file === "-e" || existsSync(join(ROOT, file));
}

function main(): void {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "21" } },
  });
  const rounds = Math.max(15, Number.parseInt(values.rounds, 10) || 0);
  const results = measure(COMMANDS.filter(isThere), rounds);
  const node = Bun.spawnSync([binary("node"), "--version"])
    .stdout.toString()
    .trim()
    .slice(1);
  const lines = values.json
    ? [JSON.stringify({ rounds, node, bun: Bun.version, results }, undefined, 2)]
    : [`Node ${node}, Bun ${Bun.version}, ${rounds} rounds, interleaved`, ...table(results)];
  process.stdout.write(`${lines.join("\n")}\n`);
  for (const command of COMMANDS.filter((each) => !isThere(each))) {
    process.stderr.write(`left out: ${nameOf(command)} (no such file)\n`);
  }
}

main();
