import { domainToASCII } from "node:url";
import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";

/** A serving domain of a row, read. */
export interface HostPattern {
  /** As the spec writes it. */
  readonly written: string;
  /** The canonical form: lower case, A-labels, `*.` kept in front. */
  readonly canonical: string;
  /** The host itself, or every host below a name. */
  readonly kind: "exact" | "wildcard";
  /** What is looked up: the host, or the name behind `*.`. */
  readonly lookup: string;
}

/** A pattern, or why the text is none. */
export type HostPatternRead =
  | { readonly ok: true; readonly pattern: HostPattern }
  | { readonly ok: false; readonly reason: string };

/** What people write for a host and mean otherwise, each with what is wrong about it. */
const MISTAKES: readonly { readonly when: (written: string) => boolean; readonly reason: string }[] = [
  { when: (written) => written === "*", reason: "`*` alone would match every host; the fallback scope does that" },
  { when: (written) => written.includes("://"), reason: "a scheme does not belong to a host" },
  { when: (written) => /\/\d+$/.test(written), reason: "a range of addresses (CIDR) is not a host" },
  { when: (written) => written.includes("/"), reason: "a path does not belong to a host" },
  { when: (written) => written.startsWith("."), reason: "it begins with a dot; write `*.` to mean every host below" },
  { when: (written) => written.slice(1).includes("*"), reason: "a wildcard stands once, as the whole first label" },
  { when: (written) => /^\*(?!\.)/.test(written), reason: "a wildcard is a label of its own: `*.`" },
  {
    when: (written) => /[^[\]:]:\d*$/.test(written) || /\]:\d*$/.test(written),
    reason: "a port does not belong to a host",
  },
  { when: (written) => written.endsWith("."), reason: "leave the trailing dot out" },
];

/**
 * Reads a serving domain as the design of host matching says: a host name, an IP address, or `*.` before a name. A name with
 * characters beyond ASCII is turned into its A-label form (UTS #46).
 */
export function readHostPattern(written: string): HostPatternRead {
  const mistake = MISTAKES.find(({ when }) => when(written));
  if (mistake !== undefined) return { ok: false, reason: mistake.reason };
  const wildcard = written.startsWith("*.");
  const name = wildcard ? written.slice(2) : written;
  const ascii = isAscii(name) ? name : domainToASCII(name);
  if (ascii === "") return { ok: false, reason: "it is not a valid internationalised domain name" };
  const host = canonicalizeHost(ascii);
  if (!host.ok) return { ok: false, reason: `it cannot be the name of a host (${host.code})` };
  if (wildcard && host.kind !== "name") return { ok: false, reason: "an IP address has no hosts below it" };
  return {
    ok: true,
    pattern: {
      written,
      canonical: wildcard ? `*.${host.host}` : host.host,
      kind: wildcard ? "wildcard" : "exact",
      lookup: host.host,
    },
  };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
