import type { Random } from "../mulberry32.ts";
import { INJECTIONS } from "./injections.ts";
import { METRIC } from "./samples.ts";

const TEXTS = [
  "",
  "ACME",
  "GLOBEX",
  "a",
  "x".repeat(257),
  "x".repeat(10_001),
  "e\u0301",
  "\ud800",
  "Zürich",
  "😀",
  ...INJECTIONS.map(({ text }) => text),
];
const KEYS = ["scope", "a", "a.b", "__proto__", "constructor", "k".repeat(257), "", " ", "scope\0", "Scope"];

/** Anything at all, now and then a metric that is right or nearly so. */
export function randomMetric(random: Random): unknown {
  if (random(20) === 0) return randomValue(random, 0);
  const metric: Record<string, unknown> = {
    ...METRIC,
    id: `m-${random(1_000_000)}`,
    properties: randomProperties(random),
  };
  for (const field of Object.keys(METRIC)) {
    const chance = random(40);
    if (chance === 0) delete metric[field];
    else if (chance === 1) metric[field] = randomValue(random, 0);
    else if (chance === 2) metric[field] = randomText(random);
  }
  if (random(50) === 0) metric[randomText(random)] = randomValue(random, 0);
  return metric;
}

function randomProperties(random: Random): unknown {
  const properties: Record<string, unknown> = Object.create(random(2) === 0 ? null : Object.prototype);
  if (random(12) > 0) properties["scope"] = random(8) === 0 ? randomText(random) : "ACME";
  const count = random(60) === 0 ? 95 + random(12) : random(6);
  for (let index = 0; index < count; index += 1) {
    const key =
      random(10) === 0 ? (random(2) === 0 ? randomText(random) : (KEYS[random(KEYS.length)] ?? "")) : `k${index}`;
    const value = random(10) === 0 ? randomValue(random, 0) : random(3) === 0 ? randomText(random) : random(1_000);
    Object.defineProperty(properties, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return properties;
}

function randomText(random: Random): string {
  if (random(2) === 0) return TEXTS[random(TEXTS.length)] ?? "";
  return Array.from({ length: random(12) }, () =>
    String.fromCharCode(random(4) === 0 ? random(0x1_0000) : 32 + random(95)),
  ).join("");
}

function randomValue(random: Random, depth: number): unknown {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const values: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    Symbol("s"),
    () => 1,
    new Date(0),
    new Map(),
    cyclic,
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("trap");
        },
      },
    ),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("trap");
        },
      },
    ),
    {
      get scope(): string {
        throw new Error("getter");
      },
    },
    new Uint8Array(3),
    "ACME",
    ["ACME"],
    {},
    Object.create({ scope: "ACME" }),
  ];
  if (depth < 3 && random(4) === 0) return { scope: "ACME", inner: randomValue(random, depth + 1) };
  return values[random(values.length)];
}
