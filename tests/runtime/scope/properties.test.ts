import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { canonicalizeHost, createMatcher, type HostTable } from "../../../runtime/scope/index.ts";
import { seedHosts } from "./seed-matrix.ts";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789-".split("");
const label = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "dev", "local", "com", "1", "x-y", "0x1", "constructor") },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }) },
);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6().map((text) => `[${text}]`),
);
const printable = fc.string({ unit: fc.constantFrom(...letters, ..."ABCXYZ.:[]%@/_*"), maxLength: 20 });
/** Anything that may stand in a Host header: mostly hosts, some nearly so, some not at all. */
const anyHost = fc.oneof(name, address, printable, fc.domain(), fc.string({ unit: "binary" }), fc.webUrl());
/** A canonical host. */
const canonicalHost = anyHost.map(canonicalOf).filter((host) => host !== null);
const canonicalName = name.filter((host) => {
  const canonical = canonicalizeHost(host);
  return canonical.ok && canonical.kind === "name" && canonical.host === host;
});

const table: fc.Arbitrary<HostTable<string>> = fc
  .record({
    exact: fc.uniqueArray(canonicalHost, { maxLength: 8 }),
    wildcard: fc.uniqueArray(canonicalName, { maxLength: 8 }),
  })
  .map(({ exact, wildcard }) => ({
    exact: exact.map((host) => [host, `exact ${host}`] as const),
    wildcard: wildcard.map((suffix) => [suffix, `wildcard ${suffix}`] as const),
    fallback: "fallback",
  }));

const port = fc.integer({ min: 0, max: 65535 }).map((value) => `:${value}`);
const options = { seed: 9, numRuns: 2000 };

describe("canonicalizeHost", () => {
  test("never throws and gives a host or a code, for anything at all", () => {
    const anything = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), anyHost);
    const check = fc.property(anything, (input) => {
      const canonical = canonicalizeHost(input);
      if (canonical.ok) expect(canonical.host).toMatch(/^(\[[0-9a-f:.]+\]|[a-z0-9.-]{1,253})$/);
      else expect(canonical.code).toMatch(/^[a-z0-9-]+$/);
    });
    fc.assert(check, options);
  });

  test("says which kind of host it is", () => {
    const kinds = ["a.example:80", "127.0.0.1.", "[0:0::1]:80"].map((host) => {
      const canonical = canonicalizeHost(host);
      return canonical.ok ? [canonical.kind, canonical.host] : canonical.code;
    });
    expect(kinds).toEqual([
      ["name", "a.example"],
      ["ipv4", "127.0.0.1"],
      ["ipv6", "[::1]"],
    ]);
  });

  test("is idempotent: a canonical host is its own canonical form", () => {
    const check = fc.property(canonicalHost, (host) => canonicalOf(host) === host);
    fc.assert(check, options);
  });

  test("leaves the case of a rejected host out of the reason, too", () => {
    const check = fc.property(anyHost, (host) => {
      expect(canonicalizeHost(upper(host))).toEqual(canonicalizeHost(lower(host)));
    });
    fc.assert(check, options);
  });

  test("accepts nothing that has a character outside 0x21–0x7E", () => {
    const outside = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((text) => !/^[!-~]$/.test(text));
    const check = fc.property(anyHost, outside, fc.nat(), (host, intruder, position) => {
      const at = position % (host.length + 1);
      expect(canonicalizeHost(host.slice(0, at) + intruder + host.slice(at)).ok).toBe(false);
    });
    fc.assert(check, options);
  });
});

describe("resolve", () => {
  test("case, a port and one trailing dot never change the result", () => {
    const check = fc.property(table, canonicalHost, port, (rules, host, anyPort) => {
      const { resolve } = createMatcher(rules);
      const expected = resolve(host);
      const dotted = host.startsWith("[") ? host : `${host}.`;
      for (const spelling of [upper(host), `${host}${anyPort}`, dotted, `${upper(dotted)}${anyPort}`]) {
        expect(resolve(spelling)).toEqual(expected);
      }
    });
    fc.assert(check, options);
  });

  test("every rule is reached by its own hosts", () => {
    const check = fc.property(table, label, (rules, first) => {
      const { resolve } = createMatcher(rules);
      for (const [host] of rules.exact) expect(resolve(host)).toMatchObject({ scope: `exact ${host}`, rule: host });
      for (const [suffix] of rules.wildcard) {
        const below = resolve(`${first}.${suffix}`);
        if (below.reason !== "rejected") expect(["exact", "wildcard"]).toContain(below.reason);
        if (below.reason === "wildcard") expect(String(below.rule).length).toBeGreaterThanOrEqual(suffix.length + 2);
      }
    });
    fc.assert(check, options);
  });

  test("a rejected host never gets a scope from the table", () => {
    const check = fc.property(table, anyHost, (rules, host) => {
      const { scope, rule, reason } = createMatcher(rules).resolve(host);
      if (!canonicalizeHost(host).ok) expect({ scope, rule, reason }).toEqual(rejected);
    });
    fc.assert(check, options);
  });

  test("an added exact rule changes its own host and no other", () => {
    const check = fc.property(table, canonicalHost, fc.array(anyHost), (rules, added, hosts) => {
      fc.pre(!rules.exact.some(([host]) => host === added));
      const before = createMatcher(rules);
      const after = createMatcher({ ...rules, exact: [...rules.exact, [added, "added"]] });
      for (const host of [...hosts, added, `x.${added}`, `x${added}`, `${added}.x`]) {
        if (canonicalOf(host) === added) expect(after.resolve(host)).toMatchObject({ scope: "added", rule: added });
        else expect(after.resolve(host)).toEqual(before.resolve(host));
      }
    });
    fc.assert(check, options);
  });

  test("an added wildcard changes only hosts below its suffix, and only those without a closer rule", () => {
    const check = fc.property(table, canonicalName, fc.array(anyHost), (rules, added, hosts) => {
      fc.pre(!rules.wildcard.some(([suffix]) => suffix === added));
      const before = createMatcher(rules);
      const after = createMatcher({ ...rules, wildcard: [...rules.wildcard, [added, "added"]] });
      for (const host of [...hosts, added, `x.${added}`, `y.x.${added}`, `x${added}`, `${added}.x`]) {
        const was = before.resolve(host);
        const isBelow = canonicalOf(host)?.endsWith(`.${added}`) === true;
        const isCloser =
          was.reason === "exact" || (was.reason === "wildcard" && String(was.rule).length > added.length + 2);
        if (isBelow && !isCloser) expect(after.resolve(host)).toMatchObject({ scope: "added", rule: `*.${added}` });
        else expect(after.resolve(host)).toEqual(was);
      }
    });
    fc.assert(check, options);
  });

  test("a label in front never gives a host more than a rule for what is below it says", () => {
    const inherited = new Set<string>();
    const check = fc.property(table, canonicalHost, label, (rules, random, first) => {
      const { resolve } = createMatcher(rules);
      // Without exact rules a host has only what wildcards give it.
      const wildcards = createMatcher({ ...rules, exact: [] });
      for (const host of [random, ...rules.exact.map(([name]) => name), ...rules.wildcard.map(([suffix]) => suffix)]) {
        const below = `${first}.${host}`;
        const { scope, rule, reason } = resolve(below);
        inherited.add(reason);
        if (rule === below || rule === `*.${host}`) continue;
        const above = wildcards.resolve(host);
        const { scope: least } = reason === "wildcard" ? above : { scope: "fallback" };
        expect({ below, scope, rule }).toEqual({
          below,
          scope: least,
          rule: reason === "wildcard" ? above.rule : null,
        });
      }
    });
    fc.assert(check, options);
    // An exact rule for what stands behind the label was there to be inherited, and was not.
    expect([...inherited].sort()).toEqual(["exact", "fallback", "rejected", "wildcard"]);
  });

  test("text in front or behind, without a dot, never leads to the host's own rule", () => {
    const check = fc.property(table, label, (rules, text) => {
      const { resolve } = createMatcher(rules);
      for (const [host] of rules.exact) {
        for (const changed of [text + host, host + text, `${host}.${text}`, `${host}-${text}`]) {
          expect(resolve(changed).rule === host).toBe(canonicalOf(changed) === host);
        }
      }
    });
    fc.assert(check, options);
  });

  test("the order of the rules does not matter", () => {
    const check = fc.property(table, fc.array(anyHost), (rules, hosts) => {
      const turned = { ...rules, exact: rules.exact.toReversed(), wildcard: rules.wildcard.toReversed() };
      for (const host of hosts) expect(createMatcher(turned).resolve(host)).toEqual(createMatcher(rules).resolve(host));
    });
    fc.assert(check, { ...options, numRuns: 500 });
  });

  test("never throws, whatever it is given", () => {
    const { resolve } = createMatcher(seedHosts);
    const check = fc.property(fc.anything(), (input) => {
      expect(["exact", "wildcard", "fallback", "rejected"]).toContain(resolve(input).reason);
    });
    fc.assert(check, options);
  });
});

const rejected = { scope: "fallback", rule: null, reason: "rejected" } as const;

function canonicalOf(host: string): string | null {
  const canonical = canonicalizeHost(host);
  return canonical.ok ? canonical.host : null;
}

/** ASCII only: `toUpperCase` would turn ß into SS. */
function upper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
