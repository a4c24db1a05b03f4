import type { CanonicalHost } from "../../../runtime/scope/index.ts";
import { knownALabels, naiveCanonical } from "../scope/naive-matcher.ts";
import type { CountingModule } from "./counting-module.ts";
import type { Target } from "./coverage-guided.ts";

const SEEDS = ["", "a.example", "A.b:80", "127.0.0.1", "[::1]:443", "xn--tda.de."];
const PIECES = [
  ...[
    "xn--",
    "0x",
    "--",
    "::",
    ":0",
    ":65535",
    ":65536",
    ".",
    "..",
    "[",
    "]",
    "%25",
    "ffff:",
    "0:0:",
    "1.2.3.4",
    "255",
  ],
  ...[
    "a".repeat(62),
    "a.".repeat(60),
    "-",
    "_",
    "*.",
    "\u0000",
    "\u0130",
    "\u212a",
    ...knownALabels.good,
    ...knownALabels.bad,
  ],
];

/** `canonicalizeHost` as a target: what it says of any text has to make sense by itself, and agree with the naive reading. */
export function hostTarget({ canonicalizeHost, counters }: CountingModule): Target {
  const judge = (input: string): string | null => {
    try {
      const canonical = canonicalizeHost(input);
      return notStable(canonical, canonicalizeHost) ?? notAsNaive(input, canonical);
    } catch (error) {
      return `throws ${error}`;
    }
  };
  return { judge, counters, seeds: SEEDS, pieces: PIECES };
}

function notStable(first: CanonicalHost, canonicalizeHost: CountingModule["canonicalizeHost"]): string | null {
  if (!first.ok) return null;
  const second = canonicalizeHost(first.host);
  const isSame = second.ok && second.host === first.host && second.kind === first.kind;
  return isSame ? null : `${first.host} is not its own canonical form: ${JSON.stringify(second)}`;
}

function notAsNaive(input: string, canonical: CanonicalHost): string | null {
  const naive = naiveCanonical(input);
  const actual = canonical.ok ? canonical.host : null;
  return naive === undefined || naive === actual ? null : `gives ${actual}, not ${naive}`;
}
