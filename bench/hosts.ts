/**
 * How long it takes to find the scope of a host, against a hand-written `Map`, a linear scan and a router, and to load a
 * large table: `bun bench/hosts.ts [--json] [--rounds=N]`. It reports and asserts nothing. Bundled (`bun build --target
 * node`), it runs under Node as well.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { createMatcher } from "../runtime/scope/index.ts";
import { textTable } from "../scripts/test/table.ts";
import { CASES, type Case, type Contender, contendersOf, tableOf } from "./hosts/contenders.ts";
import { interleave, median } from "./interleave.ts";

const SIZES = [4, 1_000, 100_000] as const;
const LARGEST = 100_000;
/** Look-ups in one timed run; fewer where each goes through a table. */
const LOOK_UPS = 4_096;
const SLOW_LOOK_UPS = 32;

interface Cell {
  readonly size: number;
  readonly case: string;
  readonly contender: string;
  readonly nanoseconds: number;
  readonly min: number;
  readonly max: number;
  /** Against the hand-written Map in the same case and size. */
  readonly ratio: number;
  /** Whether it finds what the others find; to miss is fast. */
  readonly isRight: boolean;
}

interface Load {
  readonly milliseconds: number;
  readonly megabytes: number;
}

let sink: unknown;

function measureSize(size: number, rounds: number): readonly Cell[] {
  const contenders = contendersOf(tableOf(size));
  const pairs = CASES.flatMap((each) => contenders.map((contender) => ({ each, contender })));
  const times = interleave(
    pairs.map(({ each, contender }) => timed(each, contender, size)),
    { warmUp: 20, counted: rounds },
  );
  const cells = pairs.map(({ each, contender }, index) => {
    const perLookUp = 1e6 / lookUps(contender, size);
    const sorted = (times[index]?.milliseconds ?? []).map((milliseconds) => milliseconds * perLookUp);
    const [min = Number.NaN] = sorted;
    return {
      size,
      case: each.name,
      contender: contender.name,
      isRight: each.hosts.every((host, index) => contender.scopeOf(contender.look(host)) === each.scopes[index]),
      nanoseconds: median(sorted),
      min,
      max: sorted.at(-1) ?? min,
    };
  });
  return cells.map((cell) => {
    const floor = cells.find((other) => other.case === cell.case && other.contender === "Map");
    return { ...cell, ratio: cell.nanoseconds / (floor?.nanoseconds ?? Number.NaN) };
  });
}

function timed({ name, hosts }: Case, contender: Contender, size: number) {
  const bytes = hosts.map((host) => Buffer.from(host, "latin1"));
  let inputs: readonly string[] = [];
  return {
    name: `${name} ${contender.name}`,
    // New strings each time, as a server gets them: a string that was looked up before has its hash already.
    prepare: () => {
      inputs = Array.from(
        { length: lookUps(contender, size) },
        (_, index) => bytes[index % 4]?.toString("latin1") ?? "",
      );
    },
    run: () => {
      for (const input of inputs) sink = contender.look(input);
    },
  };
}

function lookUps({ name }: Contender, size: number): number {
  return name === "endsWith scan" && size > 100 ? SLOW_LOOK_UPS : LOOK_UPS;
}

/** In a process of its own, whose memory holds little else. */
function measureLoad(): Load {
  const table = tableOf(LARGEST);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  sink = createMatcher(table);
  const milliseconds = performance.now() - start;
  return { milliseconds, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 };
}

function loads(): readonly Load[] {
  const command = [process.argv[1] ?? "", "--load"];
  return Array.from({ length: 7 }, () => JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })));
}

interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly target: number;
}

interface Report {
  readonly runtime: string;
  readonly rounds: number;
  readonly cells: readonly Cell[];
  readonly verdicts: readonly Verdict[];
}

function verdicts(cells: readonly Cell[], runs: readonly Load[]): readonly Verdict[] {
  const ours = (size: number, name: string): Cell | undefined =>
    cells.find((cell) => cell.size === size && cell.case === name && cell.contender === "resolveHost");
  const middle = (values: readonly number[]): number => median(values.toSorted((a, b) => a - b));
  return [
    ...SIZES.map((size) => ({
      what: `exact, ${size} hosts / Map`,
      value: ours(size, "exact")?.ratio ?? Number.NaN,
      target: 3,
    })),
    ...CASES.map(({ name }) => ({
      what: `${name}, ${LARGEST} hosts / 4 hosts`,
      value: (ours(LARGEST, name)?.nanoseconds ?? Number.NaN) / (ours(4, name)?.nanoseconds ?? Number.NaN),
      target: 1.5,
    })),
    // The best of the runs: what is measured is this code, not its neighbours on the machine.
    { what: `load ${LARGEST} hosts, ms`, value: Math.min(...runs.map((run) => run.milliseconds)), target: 200 },
    { what: `load ${LARGEST} hosts, MB`, value: middle(runs.map((run) => run.megabytes)), target: 100 },
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      load: { type: "boolean", default: false },
      rounds: { type: "string", default: "101" },
    },
  });
  if (values.load) print([JSON.stringify(measureLoad())]);
  else {
    const report = measure(Math.max(15, Number.parseInt(values.rounds, 10) || 0));
    print(values.json ? [JSON.stringify(report, undefined, 2)] : asText(report));
  }
}

function measure(rounds: number): Report {
  const { bun, node } = process.versions;
  const cells = SIZES.flatMap((size) => measureSize(size, rounds));
  return {
    runtime: bun === undefined ? `Node ${node}` : `Bun ${bun}`,
    rounds,
    cells,
    verdicts: verdicts(cells, loads()),
  };
}

function asText({ runtime, rounds, cells, verdicts: judged }: Report): readonly string[] {
  return [`${runtime}, ${rounds} rounds, interleaved`, ...cellTable(cells), "", ...verdictTable(judged)];
}

function cellTable(cells: readonly Cell[]): readonly string[] {
  return textTable([
    ["hosts, case, who", "median ns", "min", "max", "/ Map", ""],
    ...cells.map((cell) => [
      `${cell.size} ${cell.case}: ${cell.contender}`,
      ...[cell.nanoseconds, cell.min, cell.max].map((value) => value.toFixed(1)),
      cell.ratio.toFixed(2),
      cell.isRight ? "" : "wrong answer",
    ]),
  ]);
}

function verdictTable(judged: readonly Verdict[]): readonly string[] {
  return textTable([
    ["", "value", "target", ""],
    ...judged.map(({ what, value, target }) => [
      what,
      value.toFixed(2),
      `<= ${target}`,
      value <= target ? "met" : "missed",
    ]),
  ]);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
// The results of look-ups are used somewhere, or a compiler might leave out the look-ups.
if (sink === null) print([""]);
