import type { HostRejectionCode } from "../../runtime/scope/canonicalize-host.ts";

/** The longest serving domain: `*.` and the longest name (RFC 1035 §2.3.4). */
const LONGEST = 255;

/** What someone got wrong who wrote a serving domain. */
export interface HostMistake {
  readonly reason: string;
  /** What to write instead, where that can be told. It may have another mistake. */
  readonly instead?: (written: string) => string;
  /** It can be nothing else. */
  readonly isSure?: boolean;
}

interface Mistake extends HostMistake {
  readonly when: (written: string) => boolean;
}

/** What people write for a host and mean otherwise. The first that applies is the one to tell. */
const MISTAKES: readonly Mistake[] = [
  { when: (written) => written.length > LONGEST, reason: `it is longer than ${LONGEST} characters` },
  { when: (written) => /\$\{|\{\{|\$\(/.test(written), reason: "a placeholder in it was not filled in" },
  { when: (written) => /[“”„‟‘’‚‛«»]/.test(written), reason: 'typographic quotes do not belong to a host; write `"`' },
  { when: (written) => /[,;]/.test(written), reason: "a row is for one host; give each a row of its own" },
  { when: (written) => written === "*", reason: "`*` alone would match every host; the fallback scope does that" },
  {
    when: (written) => written.includes("://"),
    reason: "a scheme does not belong to a host",
    instead: (written) => written.replace(/^.*:\/\//, "").replace(/\/$/, ""),
  },
  { when: (written) => /\/\d+$/.test(written), reason: "a range of addresses (CIDR) is not a host" },
  { when: (written) => written.includes("/"), reason: "a path does not belong to a host" },
  {
    when: (written) => written.startsWith("."),
    reason: "it begins with a dot; write `*.` to mean every host below",
    instead: (written) => `*${written}`,
  },
  { when: (written) => written.slice(1).includes("*"), reason: "a wildcard stands once, as the whole first label" },
  { when: (written) => /^\*(?!\.)/.test(written), reason: "a wildcard is a label of its own: `*.`" },
  { when: (written) => written === "*.", reason: "there is no name behind the wildcard" },
  {
    when: isBareIpv6,
    reason: "an IPv6 address stands in brackets, as in `[2001:db8::1]`",
    instead: (written) => `[${written}]`,
    isSure: true,
  },
  {
    when: (written) => /(?:^[^[]*|\]):\d*$/.test(written),
    reason: "a port does not belong to a host",
    instead: (written) => written.replace(/:\d*$/, ""),
  },
  {
    when: (written) => written.endsWith("."),
    reason: "leave the trailing dot out",
    instead: (written) => written.slice(0, -1),
    isSure: true,
  },
];

function isBareIpv6(written: string): boolean {
  return !written.includes("[") && written.split(":").length > 2;
}

/** What someone got wrong who wrote this for a serving domain; `undefined` when it may be one. */
export function findHostMistake(written: string): HostMistake | undefined {
  return MISTAKES.find(({ when }) => when(written));
}

const COLON = "a colon does not belong to a host";
const NO_NAME = "there is no name in it";

/** Why the canonicaliser refuses a host, in words. */
export const REJECTIONS: Readonly<Record<HostRejectionCode, string>> = {
  "not-a-string": NO_NAME,
  empty: NO_NAME,
  "too-long": "the name is longer than 253 characters",
  "illegal-character": "there is a space or a control character in it",
  "bad-port": COLON,
  "extra-colon": COLON,
  "bad-ipv6": "the brackets do not hold an IPv6 address",
  "ipv6-zone-id": "the zone (`%…`) of an IPv6 address does not belong to a host",
  "empty-label": "there are two dots in a row",
  "long-label": "a label is longer than 63 characters",
  "bad-label": "a label may hold only letters, digits and inner hyphens",
  "bad-a-label":
    "a label is no valid international name: write it in small letters, without look-alike, full-width or invisible characters",
  "bad-ipv4": "it ends in a number, but is no IPv4 address: four numbers from 0 to 255, without leading zeros",
};

/**
 * Top-level names that nobody can register names below, so that a wildcard there is somebody's own network: RFC 6761, 6762
 * and 9476, `internal` and those that ICANN will not delegate, and `lan`, `intranet`, `private`, which are in wide use.
 */
const OWN_NETWORKS = new Set(
  "alt corp example home internal intranet invalid lan local localhost mail private test".split(" "),
);

/** Whether `*.` before a canonical name would match hosts of strangers: all those of a top-level domain. */
export function isTopLevelDomain(name: string): boolean {
  return !name.includes(".") && !OWN_NETWORKS.has(name);
}
