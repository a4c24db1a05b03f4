import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { readHostPattern } from "../../generator/model/host-pattern.ts";
import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { findings, modelText, rendered, specWith } from "../tester.ts";
import { FLAG, ROW, VARIANT } from "./cases.ts";

/** The canonical form of a host pattern, or the reason why it is none. */
function read(written: string): string {
  const result = readHostPattern(written);
  return result.ok ? result.pattern.canonical : `✗ ${result.reason}`;
}

describe("a serving domain", () => {
  test.each([
    ["api.example.com", "api.example.com"],
    ["API.Example.COM", "api.example.com"],
    ["localhost", "localhost"],
    ["constructor", "constructor"],
    ["a-b.1c.example", "a-b.1c.example"],
    ["127.0.0.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
    ["[2001:DB8:0:0::1]", "[2001:db8::1]"],
    ["*.example.com", "*.example.com"],
    ["*.Local", "*.local"],
    ["*.internal", "*.internal"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["Bücher.Example", "xn--bcher-kva.example"],
    ["bu\u0308cher.example", "xn--bcher-kva.example"],
    ["faß.de", "xn--fa-hia.de"],
    ["*.日本語.jp", "*.xn--wgv71a119e.jp"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    [`*.${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(61)}`, /^\*\.a{63}\..*d$/],
  ])("%s is read as %s", (written, canonical) => {
    if (typeof canonical === "string") expect(read(written)).toBe(canonical);
    else expect(read(written)).toMatch(canonical);
  });

  const A_LABEL =
    "a label is no valid international name: write it in small letters, without look-alike, full-width or invisible characters";
  const LABEL = "a label may hold only letters, digits and inner hyphens";
  const INNER = "a wildcard stands once, as the whole first label";
  const PORT = "a port does not belong to a host";
  const BARE = "an IPv6 address stands in brackets, as in `[2001:db8::1]`";
  const NO_IPV4 = "it ends in a number, but is no IPv4 address: four numbers from 0 to 255, without leading zeros";

  test.each([
    ["*", "`*` alone would match every host; the fallback scope does that"],
    ["*.", "there is no name behind the wildcard"],
    ["*.com", "it would match every host below the top-level domain `com`"],
    ["*.XN--P1AI", "it would match every host below the top-level domain `xn--p1ai`"],
    ["a.*", INNER],
    ["a.*.example", INNER],
    ["*.*.example", INNER],
    ["api*.example", INNER],
    ["*api.example", "a wildcard is a label of its own: `*.`"],
    ["*.127.0.0.1", "an IP address has no hosts below it"],
    ["*.[::1]", "an IP address has no hosts below it"],
    [".example.com", "it begins with a dot; write `*.` to mean every host below"],
    ["example.com.", "leave the trailing dot out"],
    ["a..example", "there are two dots in a row"],
    ["example.com:443", PORT],
    ["example.com:", PORT],
    ["[::1]:443", PORT],
    ["a:b", "a colon does not belong to a host"],
    ["https://example.com", "a scheme does not belong to a host"],
    ["https://example.com:443/path", "a scheme does not belong to a host"],
    ["10.0.0.0/8", "a range of addresses (CIDR) is not a host"],
    ["example.com/path", "a path does not belong to a host"],
    ["::1", BARE],
    ["2001:db8:0:0:0:0:0:1", BARE],
    ["::ffff:127.0.0.1", BARE],
    ["[::1", "the brackets do not hold an IPv6 address"],
    ["[example.com]", "the brackets do not hold an IPv6 address"],
    ["[fe80::1%eth0]", "the zone (`%…`) of an IPv6 address does not belong to a host"],
    ["127.1", NO_IPV4],
    ["1.2.3.256", NO_IPV4],
    ["a.0x7f", NO_IPV4],
    ["user@example.com", LABEL],
    ["a_b.example", LABEL],
    ["-a.example", LABEL],
    ["a b.example", "there is a space or a control character in it"],
    ["a\n.example", "there is a space or a control character in it"],
    [`${"a".repeat(64)}.example`, "a label is longer than 63 characters"],
    [`${"a.".repeat(126)}aa`, "the name is longer than 253 characters"],
    ["a".repeat(1_000_000), "it is longer than 255 characters"],
    ["ü".repeat(255), "the name is longer than 253 characters"],
    ["xn--a.example", A_LABEL],
  ])("%j is none: %s", (written, reason) => {
    expect(read(written)).toBe(`✗ ${reason}`);
  });

  test.each([
    ["capitals beyond ASCII", "BÜCHER.example", A_LABEL],
    ["full-width letters", "ｅxample.com", A_LABEL],
    ["full-width digits", "１２７.0.0.1", A_LABEL],
    ["an ideographic full stop", "a。example", A_LABEL],
    ["a soft hyphen", "exam\u00adple.com", A_LABEL],
    ["the sign for Kelvin", "\u212aelvin.example", LABEL],
    ["a mark that reverses the direction", "a\u202eb.example", A_LABEL],
    ["half a surrogate pair", "a\ud800.example", A_LABEL],
    ["a hyphen at the end", "ü-.example", A_LABEL],
    ["what a URL parser would cut off", "ü?x.example", LABEL],
    ["what a URL parser would decode", "%66ü.example", LABEL],
    ["what a URL parser would drop", "ü\t.example", "there is a space or a control character in it"],
  ])("with %s is refused, not repaired", (_what, written, reason) => {
    expect(read(written)).toBe(`✗ ${reason}`);
  });

  test("is in the end what the canonicaliser of the runtime makes of it, or refused", () => {
    const piece = fc.constantFrom(
      "a",
      "B",
      "é",
      "1",
      "-",
      ".",
      "*",
      ":",
      "[",
      "]",
      "/",
      " ",
      "xn--",
      "ü",
      "0x",
      "\u202e",
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (written) => {
        const result = readHostPattern(written);
        if (!result.ok) return;
        const { lookup, kind, canonical } = result.pattern;
        expect(canonicalizeHost(lookup)).toMatchObject({ ok: true, host: lookup });
        expect(canonical).toBe(kind === "wildcard" ? `*.${lookup}` : lookup);
        expect(readHostPattern(canonical)).toMatchObject({ pattern: { canonical, kind, lookup } });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a mistake in a host", () => {
  test("is reported wherever a host stands", async () => {
    const domain = (entry: string) => entry.replace("domain: all", "domain: a.example:80");
    const { diagnostics } = await modelText(
      specWith({
        rows: `rows: [{ ${ROW.replace("acme.example", '"*"')} }]`,
        flags: `flags: { F: { ${domain(FLAG)} } }`,
        variants: `variants: { v: { ${domain(VARIANT)}, features: [] } }`,
      }),
    );
    expect(findings(diagnostics)).toEqual([
      "15:25 no-illegal-host: `*` is not a serving domain: `*` alone would match every host; the fallback scope does that",
      "16:61 no-illegal-host: `a.example:80` is not a serving domain: a port does not belong to a host",
      "17:36 no-illegal-host: `a.example:80` is not a serving domain: a port does not belong to a host",
    ]);
  });

  test("shows what is invisible", async () => {
    const row = ROW.replace("acme.example", "a\u202eb.example");
    const { diagnostics } = await modelText(specWith({ rows: `rows: [{ ${row} }]` }));
    expect(rendered(diagnostics)).toStartWith("spec/matrix.yaml:15:25  error  `a·b.example` is not a serving domain: ");
  });
});
