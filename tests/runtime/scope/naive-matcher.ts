import type { HostResolution, HostTable } from "../../../runtime/scope/index.ts";

// Written from the design of host matching alone, to be compared with the real matcher. It goes through all rules for
// each host, and shares neither code nor method with it.

/** What both matchers are compared by. */
export type NaiveResolution = Omit<HostResolution<string>, "code">;

/** A-labels that the differential test uses, with the verdict that IDNA gives; no other is compared. */
export const knownALabels: Readonly<Record<"good" | "bad", readonly string[]>> = {
  good: ["xn--mnchen-3ya", "xn--fiqs8s", "xn--ls8h", "xn--fa-hia", "xn--80ak6aa92e", "xn--pgbs0dh"],
  bad: ["xn--zz", "xn--a", "xn---a", "xn--99999999", "xn--a-vca", "xn--wca"],
};

/** A host as the design has it, null for a rejected one, undefined where an A-label of unknown verdict decides. */
export function naiveCanonical(input: unknown): string | null | undefined {
  if (typeof input !== "string" || !/^[\x21-\x7e]{1,262}$/.test(input)) return null;
  const lower = input.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
  if (lower.startsWith("[")) {
    const [, address = "", port = "0"] = /^\[([^\]]*)\](?::([0-9]{1,5}))?$/.exec(lower) ?? [];
    const groups = Number(port) <= 65535 ? naiveIpv6(address) : null;
    return groups && `[${shortest(groups)}]`;
  }
  const [, named = "", port = "0"] = /^([^:]*)(?::([0-9]{1,5}))?$/.exec(lower) ?? [];
  const name = named.replace(/\.$/, "");
  if (Number(port) > 65535 || name.length < 1 || name.length > 253) return null;
  const labels = name.split(".");
  if (!labels.every((label) => label.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label))) return null;
  const aLabels = labels.filter((label) => label.startsWith("xn--"));
  if (aLabels.some((label) => knownALabels.bad.includes(label))) return null;
  if (/(^|\.)([0-9]+|0x[^.]*)$/.test(name) && !isQuad(name)) return null;
  return aLabels.every((label) => knownALabels.good.includes(label)) ? name : undefined;
}

/** Where a host belongs, found by trying every rule; undefined as above. */
export function naiveResolve(table: HostTable<string>, input: unknown): NaiveResolution | undefined {
  const host = naiveCanonical(input);
  if (host === undefined) return undefined;
  if (host === null) return { scope: table.fallback, rule: null, canonicalHost: null, reason: "rejected" };
  for (const [rule, scope] of table.exact) {
    if (rule === host) return { scope, rule, canonicalHost: host, reason: "exact" };
  }
  const isAddress = host.startsWith("[") || isQuad(host);
  const [longest] = table.wildcard
    .filter(([suffix]) => !isAddress && host.endsWith(`.${suffix}`))
    .sort(([a], [b]) => b.length - a.length);
  if (!longest) return { scope: table.fallback, rule: null, canonicalHost: host, reason: "fallback" };
  return { scope: longest[1], rule: `*.${longest[0]}`, canonicalHost: host, reason: "wildcard" };
}

function isQuad(text: string): boolean {
  return /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.(?!$)|$)){4}$/.test(text);
}

/** Tries every length of the gap until eight groups stand there. */
function naiveIpv6(address: string): readonly string[] | null {
  const quad = /[0-9.]+$/.exec(address)?.[0] ?? "";
  const octets = quad.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
  const hex = isQuad(quad) ? address.slice(0, -quad.length) + octets.join("").replace(/^(....)/, "$1:") : address;
  const gap = hex.indexOf("::");
  const ends = [hex.slice(0, gap), hex.slice(gap + 2)];
  const fillings = [1, 2, 3, 4, 5, 6, 7, 8].map((length) => Array<string>(length).fill("0").join(":"));
  const gapless = fillings.map((zeros) => [ends[0], zeros, ends[1]].filter((part) => part !== "").join(":"));
  const full = (gap === -1 ? [hex] : gapless).find((text) => /^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$/.test(text));
  return full === undefined ? null : full.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}

/** RFC 5952: of all ways to leave out a run of zeros, the shortest text, and of equals the one whose gap comes first. */
function shortest(groups: readonly string[]): string {
  const full = groups.join(":");
  const mapped = /^0:0:0:0:0:ffff:([^:]+):([^:]+)$/.exec(full);
  if (mapped) {
    const digits = mapped.slice(1).map((group) => group.padStart(4, "0"));
    return `::ffff:${(digits.join("").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).join(".")}`;
  }
  for (let length = 8; length >= 2; length -= 1) {
    for (let start = 0; start + length <= 8; start += 1) {
      const run = groups.slice(start, start + length);
      if (run.every((group) => group === "0")) {
        return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
      }
    }
  }
  return full;
}
