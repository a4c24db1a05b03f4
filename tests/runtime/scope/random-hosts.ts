import type { HostTable } from "../../../runtime/scope/index.ts";
import type { Random } from "../mulberry32.ts";
import { knownALabels, naiveCanonical } from "./naive-matcher.ts";

const words = [
  "a",
  "b",
  "dev",
  "local",
  "evil",
  "com",
  "x-y",
  "constructor",
  "1",
  "0x1",
  "a1",
  "1a",
  "0",
  "255",
  "256",
];
const oddWords = ["", "-", "a-", "-a", "_", "%61", "*", "é", "01", "0x", "a".repeat(63), "a".repeat(64), " ", "xn--"];
const groups = ["", "", "0", "0", "0", "1", "00ff", "FFFF", "ffff", "1.2.3.4", "12345", "g"];
const ports = ["", ":80", ":0", ":65535", ":00080", ".", ".:80"];
const oddPorts = [":65536", ":", ":80:80", ":000080", ":a", ":80.", ".."];
const intruders = [".", ":", "-", "@", "/", "[", "]", "%", " ", "\t", "\u0000", "é", "\u00ad", "x", "0", "*", "_"];

/** Up to forty rules, with hosts below hosts and suffixes below suffixes, so that rules compete. */
export function randomTable(random: Random): HostTable<string> {
  const exact = new Map<string, string>();
  const wildcard = new Map<string, string>();
  const size = 1 + random(40);
  for (let index = 0; index < size; index += 1) {
    const host = naiveCanonical(random(6) === 0 ? randomAddress(random) : randomName(random));
    const scope = `scope-${index}`;
    if (host == null) continue;
    const isName = /[a-z-][^.]*$/.test(host) && !host.startsWith("[");
    if (isName && random(2) === 0) wildcard.set(host, scope);
    else exact.set(host, scope);
  }
  return { exact: [...exact], wildcard: [...wildcard], fallback: "fallback" };
}

/** A host of the table, one near it or one of its own, spelled in some odd way more often than not. */
export function randomHost(random: Random, table: HostTable<string>): string {
  const rules = [...table.exact, ...table.wildcard].map(([rule]) => rule);
  const base = random(5) > 0 && rules.length > 0 ? pick(random, rules) : randomName(random);
  const shapes = [
    base,
    base,
    base,
    `${pick(random, words)}.${base}`,
    `${pick(random, words)}.${pick(random, words)}.${base}`,
    `${randomName(random)}.${base}`,
    `${pick(random, words)}${base}`,
    `${base}.${pick(random, words)}`,
    randomAddress(random),
    insert(random, base),
  ];
  return flipCase(random, pick(random, shapes)) + pick(random, random(8) === 0 ? oddPorts : ports);
}

function randomName(random: Random): string {
  return Array.from({ length: 1 + random(4) }, () => {
    if (random(20) === 0) return pick(random, oddWords);
    if (random(12) === 0) return pick(random, [...knownALabels.good, ...knownALabels.bad]);
    return pick(random, words);
  }).join(".");
}

function randomAddress(random: Random): string {
  if (random(2) === 0) return Array.from({ length: 3 + random(3) }, () => random(260)).join(".");
  if (random(2) === 0) return `[${Array.from({ length: 2 + random(8) }, () => pick(random, groups)).join(":")}]`;
  const few = Array.from({ length: 8 }, () => pick(random, ["0", "0", "1", "ABCD"]));
  return `[${few.join(":").replace(pick(random, [":0:", ":0:0:", "0:0:0:", "x"]), "::")}]`;
}

function insert(random: Random, text: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + pick(random, intruders) + text.slice(at);
}

function flipCase(random: Random, text: string): string {
  if (random(3) > 0) return text;
  return Array.from(text, (character) => (random(2) === 0 ? character.toUpperCase() : character)).join("");
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}
