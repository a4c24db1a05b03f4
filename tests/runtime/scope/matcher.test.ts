import { describe, expect, test } from "bun:test";
import { createMatcher, type HostTable } from "../../../runtime/scope/index.ts";
import { seedHosts } from "./seed-matrix.ts";

const { resolve } = createMatcher(seedHosts);

describe("resolve", () => {
  test("an exact rule", () => {
    expect(resolve("Apple.factory-wager.com:443")).toEqual({
      scope: "ENTERPRISE",
      rule: "apple.factory-wager.com",
      canonicalHost: "apple.factory-wager.com",
      reason: "exact",
    });
  });

  test("a wildcard", () => {
    expect(resolve("A.Printer.local.:631")).toEqual({
      scope: "global",
      rule: "*.local",
      canonicalHost: "a.printer.local",
      reason: "wildcard",
    });
  });

  test("the fallback keeps the host it could read", () => {
    expect(resolve("Example.org")).toEqual({
      scope: "global",
      rule: null,
      canonicalHost: "example.org",
      reason: "fallback",
    });
  });

  test("a rejected host gets the fallback scope and a code", () => {
    const rejected = {
      scope: "global",
      rule: null,
      canonicalHost: null,
      reason: "rejected",
      code: "bad-port",
    } as const;
    expect(resolve("localhost:")).toEqual(rejected);
  });

  test("a host as it stands in the table gives one frozen object, made ahead", () => {
    const first = resolve("localhost");
    expect(resolve("localhost")).toBe(first);
    expect(resolve("LOCALHOST:80")).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test("names of Object.prototype are hosts like any other", () => {
    const empty = createMatcher<string>({ exact: [], wildcard: [], fallback: "none" });
    const full = createMatcher<string>({
      exact: [["constructor", "exact"]],
      wildcard: [["valueof", "wildcard"]],
      fallback: "none",
    });
    for (const host of ["constructor", "valueof", "x.constructor", "x.valueof", "tostring"]) {
      expect(empty.resolve(host).scope).toBe("none");
    }
    expect(full.resolve("constructor").scope).toBe("exact");
    expect(full.resolve("x.valueof").scope).toBe("wildcard");
    expect(full.resolve("valueof").scope).toBe("none");
  });

  test("an address matches no wildcard, even one that its text ends with", () => {
    // Such a suffix is no host name, so the table refuses it; the nearest that it takes is this.
    const { resolve: resolveAny } = createMatcher<string>({ exact: [], wildcard: [["x1", "wild"]], fallback: "none" });
    expect(resolveAny("1.x1").scope).toBe("wild");
    expect(resolveAny("1.1.1.1").reason).toBe("fallback");
    expect(resolveAny("[::ffff:1.1.1.1]").reason).toBe("fallback");
  });

  const probes: readonly (readonly [host: string, keys: readonly string[]])[] = [
    ["localhost", ["localhost"]],
    ["a.b.c.d", ["a.b.c.d", "b.c.d", "c.d", "d"]],
    ["a.b.local", ["a.b.local", "b.local", "local"]],
    ["A.b:80", ["A.b:80", "a.b", "b"]],
    ["127.0.0.1", ["127.0.0.1"]],
    ["[::ffff:1.2.3.4]:80", ["[::ffff:1.2.3.4]:80", "[::ffff:1.2.3.4]"]],
    ["a..b", ["a..b"]],
  ];
  for (const [host, keys] of probes) {
    test(`${host} costs ${keys.length} probes`, () => expect(probesOf(host)).toEqual([...keys]));
  }
});

describe("createMatcher", () => {
  const refused: readonly (readonly [name: string, exact: readonly string[], wildcard: readonly string[]])[] = [
    ["a capital", ["Localhost"], []],
    ["a port", ["localhost:80"], []],
    ["a trailing dot", ["localhost."], []],
    ["no host at all", [""], []],
    ["a wildcard among the exact ones", ["*.local"], []],
    ["a Unicode name", ["münchen.de"], []],
    ["an IPv6 address that could be shorter", ["[0::1]"], []],
    ["one host twice", ["a", "b", "a"], []],
    ["a suffix with its star", [], ["*.local"]],
    ["a suffix with a leading dot", [], [".local"]],
    ["a suffix in capitals", [], ["LOCAL"]],
    ["an address as a suffix", [], ["127.0.0.1"]],
    ["an IPv6 address as a suffix", [], ["[::1]"]],
    ["part of an address as a suffix", [], ["0.0.1"]],
    ["one suffix twice", [], ["a", "b", "a"]],
  ];
  for (const [name, exact, wildcard] of refused) {
    test(`refuses ${name}`, () => {
      expect(() => createMatcher(tableOf(exact, wildcard))).toThrow(
        /^Host table: ".*" is not canonical or .*scopec gen/,
      );
    });
  }

  test("takes the same name as a host and as a suffix", () => {
    const both = createMatcher(tableOf(["local"], ["local"]));
    expect(both.resolve("local").reason).toBe("exact");
    expect(both.resolve("x.local").reason).toBe("wildcard");
  });

  test("reads its table once", () => {
    const exact: (readonly [string, string])[] = [["a", "one"]];
    const { resolve: resolveOnce } = createMatcher<string>({ exact, wildcard: [], fallback: "none" });
    exact.push(["b", "two"]);
    expect(resolveOnce("b").reason).toBe("fallback");
  });

  test("takes 100,000 hosts", () => {
    const exact = Array.from({ length: 100_000 }, (_, index) => [`tenant-${index}.example.com`, `${index}`] as const);
    const { resolve: resolveAny } = createMatcher({ exact, wildcard: [], fallback: "none" });
    expect(resolveAny("tenant-99999.example.com").scope).toBe("99999");
    expect(resolveAny("tenant-100000.example.com").scope).toBe("none");
  });
});

function tableOf(exact: readonly string[], wildcard: readonly string[]): HostTable<string> {
  return {
    exact: exact.map((host) => [host, "exact"] as const),
    wildcard: wildcard.map((suffix) => [suffix, "wildcard"] as const),
    fallback: "none",
  };
}

/** The keys that `resolve` looks up. */
function probesOf(host: string): string[] {
  const keys: string[] = [];
  const { get } = Map.prototype;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    keys.push(String(key));
    return get.call(this, key);
  };
  try {
    resolve(host);
  } finally {
    Map.prototype.get = get;
  }
  return keys;
}
