import { createScopeFromRequest } from "../../../runtime/request/index.ts";
import { createMatcher } from "../../../runtime/scope/index.ts";
import { mulberry32 } from "../mulberry32.ts";
import { authorities, hostHeaders, loopback, untrusted } from "../request/situations.ts";
import { trusted, walks } from "../request/situations-proxied.ts";
import { adversarialHosts, inBrief, resolve } from "../scope/adversarial-hosts.ts";
import { naiveResolve } from "../scope/naive-matcher.ts";
import { randomHost, randomTable } from "../scope/random-hosts.ts";
import { type Scope, seedHosts } from "../scope/seed-matrix.ts";

/** What one JavaScript engine makes of all hosts and requests. It needs nothing of the place it runs in. */
export interface Verdict {
  readonly compared: number;
  /** What is not as expected; empty when all is well. */
  readonly wrong: readonly string[];
  /** A number made of every result: engines that give the same one agree in all of them. */
  readonly digest: number;
}

const TABLES = 50;
const HOSTS_PER_TABLE = 600;

/** Resolves the adversarial hosts, random ones beside the naive matcher, and the requests. */
export function runSuite(): Verdict {
  const wrong: string[] = [];
  let compared = 0;
  let digest = 0x811c9dc5;
  const note = (result: unknown): void => {
    compared += 1;
    // FNV-1a over UTF-16 units.
    for (const unit of JSON.stringify(result)) digest = Math.imul(digest ^ unit.charCodeAt(0), 0x01000193);
  };
  for (const [input, expected, why] of Object.values(adversarialHosts).flat()) {
    const resolution = resolve(input);
    note(resolution);
    if (inBrief(resolution) !== expected) wrong.push(`${why}: ${inBrief(resolution)}, not ${expected}`);
  }
  const random = mulberry32(7);
  for (let count = 0; count < TABLES; count += 1) {
    const table = randomTable(random);
    const matcher = createMatcher(table);
    for (let index = 0; index < HOSTS_PER_TABLE; index += 1) {
      const host = randomHost(random, table);
      const { code: _code, ...actual } = matcher.resolve(host);
      const expected = naiveResolve(table, host);
      note(actual);
      if (expected === undefined || sameText(actual, expected)) continue;
      wrong.push(`${JSON.stringify(host)}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
    }
  }
  const scopeFromRequest = createScopeFromRequest<Scope>(
    { resolveHost: createMatcher(seedHosts).resolve, fallback: "global", loopbackOnly: ["LOCAL-SANDBOX"] },
    { trustedProxies: ["10.0.0.0/8", "2001:db8:a::/48"] },
  );
  for (const [request] of [hostHeaders, authorities, loopback, untrusted, trusted, walks].flat()) {
    note(scopeFromRequest(request));
  }
  return { compared, wrong, digest };
}

function sameText(one: object, other: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return sorted(one) === sorted(other);
}
