import type { PerfMetric } from "../../runtime/metrics/index.ts";

/** The scope that all metrics of the benchmark have to be of. */
export const SCOPE = "ACME";

/** Metrics to check, all of one kind. */
export interface Workload {
  readonly name: string;
  readonly metrics: readonly unknown[];
  readonly isValid: boolean;
}

const WORDS = ["eu-west-1", "GET /orders/{id}", "checkout", "a1b2c3d4", "v2.31.0", "200", "cache=hit; shard=7"];
const FOREIGN = ["Zürich", "東京", "déjà vu", "Ελλάδα"];

function metric(index: number, properties: Readonly<Record<string, string | number | boolean>>): PerfMetric {
  return {
    id: `metric-${index}`,
    name: "http.request.duration",
    category: "HTTP",
    value: index * 1.5,
    unit: "ms",
    timestamp: 1_770_000_000_000 + index,
    source: "src/server.ts",
    properties: { scope: SCOPE, ...properties },
  };
}

function properties(count: number, index: number): Record<string, string | number | boolean> {
  const entries = Array.from({ length: count }, (_, at) => {
    const word = WORDS[(at + index) % WORDS.length] ?? "";
    return [`label.${at}`, at % 3 === 0 ? word : at % 3 === 1 ? at * index : at % 2 === 0] as const;
  });
  return Object.fromEntries(entries);
}

const COUNT = 64;
const many = (make: (index: number) => unknown): readonly unknown[] =>
  Array.from({ length: COUNT }, (_, index) => make(index));

/** What is timed: metrics as they come, the largest that may be, and those that are refused. */
export const WORKLOADS: readonly Workload[] = [
  { name: "3 properties", metrics: many((index) => metric(index, properties(2, index))), isValid: true },
  { name: "10 properties", metrics: many((index) => metric(index, properties(9, index))), isValid: true },
  { name: "100 properties", metrics: many((index) => metric(index, properties(99, index))), isValid: true },
  {
    name: "foreign letters",
    metrics: many((index) => metric(index, { ...properties(8, index), city: FOREIGN[index % FOREIGN.length] ?? "" })),
    isValid: true,
  },
  {
    name: "10,000 characters",
    metrics: many((index) => metric(index, { text: `${index} ${"lorem ipsum ".repeat(833)}`.slice(0, 10_000) })),
    isValid: true,
  },
  {
    name: "another scope",
    metrics: many((index) => metric(index, { ...properties(9, index), scope: "GLOBEX" })),
    isValid: false,
  },
  {
    name: "a hidden character",
    metrics: many((index) => metric(index, { ...properties(8, index), city: "Zür\u200bich" })),
    isValid: false,
  },
];

/** What each contender has to refuse, besides: one metric for each rule that they share. */
export const REFUSED: readonly unknown[] = [
  null,
  [],
  { ...metric(1, {}), value: "1" },
  { ...metric(1, {}), name: "" },
  { ...metric(1, {}), extra: 1 },
  { ...metric(1, {}), timestamp: 1.5 },
  { ...metric(1, {}), source: "x".repeat(257) },
  metric(1, properties(100, 1)),
  metric(1, { "a b": 1 }),
  metric(1, { ["k".repeat(257)]: 1 }),
  metric(1, { k: "v".repeat(10_001) }),
  metric(1, { k: "a\nb" }),
  metric(1, { k: "a\u202eb" }),
  metric(1, { k: "a\ud800b" }),
  { ...metric(1, {}), properties: { scope: SCOPE, k: null } },
  { ...metric(1, {}), properties: {} },
];
