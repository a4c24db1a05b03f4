/**
 * What it costs to say of a metric whether it may be stored (validate and enforce), against ajv, zod, TypeBox and valibot on the
 * same check in the same run: `bun bench/security-metrics.ts [--json] [--rounds=N]`. It reports and asserts nothing.
 */
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { interleave, median } from "./interleave.ts";
import { CONTENDERS, type Contender } from "./security/contenders.ts";
import { REFUSED, WORKLOADS, type Workload } from "./security/metrics.ts";

interface Cell {
  readonly workload: string;
  readonly contender: string;
  readonly nanoseconds: number;
  readonly min: number;
  readonly max: number;
  /** How many times as long as ours. */
  readonly ratio: number;
  /** Whether it accepts and refuses what it has to; to accept anything is fast. */
  readonly isRight: boolean;
}

let sink = 0;

function measure({ name, metrics, isValid }: Workload, rounds: number): readonly Cell[] {
  // Enough for one timed run to last some tenths of a millisecond at least.
  const repeats = name.startsWith("3 ") || name.startsWith("10 p") ? 16 : 4;
  const times = interleave(
    CONTENDERS.map((contender) => ({
      name: contender.name,
      run: () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          for (const metric of metrics) sink += contender.accepts(metric) ? 1 : 0;
        }
      },
    })),
    { warmUp: 10, counted: rounds },
  );
  const nanoseconds = (milliseconds = Number.NaN) => (milliseconds * 1e6) / (metrics.length * repeats);
  const own = median(times[0]?.milliseconds ?? []);
  return times.map(({ name: contender, milliseconds }, index) => ({
    workload: name,
    contender,
    nanoseconds: nanoseconds(median(milliseconds)),
    min: nanoseconds(milliseconds[0]),
    max: nanoseconds(milliseconds.at(-1)),
    ratio: median(milliseconds) / own,
    isRight: metrics.every((metric) => CONTENDERS[index]?.accepts(metric) === isValid),
  }));
}

function wronglyAccepted({ name, accepts }: Contender): readonly string[] {
  return REFUSED.flatMap((metric, index) =>
    accepts(metric) ? [`${name} accepts what it has to refuse: no. ${index}`] : [],
  );
}

function main(): void {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "51" } },
  });
  const rounds = Math.max(5, Number.parseInt(values.rounds, 10) || 0);
  const wrong = CONTENDERS.flatMap(wronglyAccepted);
  const cells = WORKLOADS.flatMap((workload) => measure(workload, rounds));
  const { bun, node } = process.versions;
  const runtime = bun === undefined ? `Node ${node}` : `Bun ${bun}`;
  const lines = values.json
    ? [JSON.stringify({ runtime, rounds, cells, wrong }, undefined, 2)]
    : [`${runtime}, ${rounds} rounds, interleaved; nanoseconds a metric`, ...table(cells), ...wrong];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function table(cells: readonly Cell[]): readonly string[] {
  return textTable([
    ["metric: who", "median ns", "min", "max", "/ scopec", ""],
    ...cells.map((cell) => [
      `${cell.workload}: ${cell.contender}`,
      ...[cell.nanoseconds, cell.min, cell.max].map((value) => value.toFixed(0)),
      cell.ratio.toFixed(2),
      cell.isRight ? "" : "wrong answer",
    ]),
  ]);
}

main();
// The answers are used somewhere, or a compiler might leave out the questions.
if (sink < 0) process.stdout.write("\n");
