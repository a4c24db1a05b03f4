import { isALabel } from "./a-label.ts";
import { isCleanName } from "./clean-name.ts";
import { parseIpv4 } from "./ipv4.ts";
import { formatIpv6, parseIpv6 } from "./ipv6.ts";

/**
 * Why a host was refused.
 *
 * - `not-a-string`, `empty`: there is no host, or none before the port or the trailing dot
 * - `too-long`: more than 262 characters in all, or more than 253 of name (RFC 1035 §2.3.4)
 * - `illegal-character`: anything but printable ASCII, 0x21–0x7E
 * - `bad-port`: the port is empty, is not 1–5 digits or is above 65535
 * - `extra-colon`: a second colon outside brackets, such as an IPv6 address written bare
 * - `bad-ipv6`, `ipv6-zone-id`: the brackets do not hold an IPv6 address, or hold one with a zone (RFC 6874)
 * - `empty-label`, `long-label`: two dots in a row or one in front; a label of more than 63 characters
 * - `bad-label`: a label with something other than letters, digits and inner hyphens (RFC 1123 §2.1)
 * - `bad-a-label`: a label that begins `xn--` and is not an A-label (RFC 5890 §2.3.2.1)
 * - `bad-ipv4`: the last label is a number but the whole is not a canonical dotted quad
 */
export type HostRejectionCode =
  | "not-a-string"
  | "empty"
  | "too-long"
  | "illegal-character"
  | "bad-port"
  | "extra-colon"
  | "bad-ipv6"
  | "ipv6-zone-id"
  | "empty-label"
  | "long-label"
  | "bad-label"
  | "bad-a-label"
  | "bad-ipv4";

/** A host in its one canonical spelling, or the reason why it has none. */
export type CanonicalHost =
  | { readonly ok: true; readonly host: string; readonly kind: "name" | "ipv4" | "ipv6" }
  | { readonly ok: false; readonly code: HostRejectionCode };

const MAX_INPUT = 262;
const MAX_NAME = 253;
const MAX_LABEL = 63;
const MAX_PORT = 65535;
const HYPHEN = 0x2d;

/**
 * Brings the value of a Host header to its one canonical spelling, so that equal hosts are equal strings.
 *
 * Accepts and repairs nothing beyond this: ASCII capitals become small, a port and one trailing dot go, an IPv6 literal
 * is written as in RFC 5952. A name already canonical comes back unchanged. IPv4-mapped IPv6 stays IPv6: `127.0.0.1` and
 * `[::ffff:127.0.0.1]` are two hosts.
 *
 * @param input - whatever came; not decoded, not trimmed
 * @returns the host without port (IPv6 with its brackets) and its kind, or a code; never throws
 */
export function canonicalizeHost(input: unknown): CanonicalHost {
  if (typeof input !== "string") return reject("not-a-string");
  if (isCleanName(input)) return { ok: true, host: input, kind: "name" };
  if (input.length > MAX_INPUT) return reject("too-long");
  if (/[^\x21-\x7e]/.test(input)) return reject("illegal-character");
  // Only ASCII is left here, so this changes A–Z and nothing else, in every locale.
  const lower = input.toLowerCase();
  return lower.startsWith("[") ? canonicalizeIpv6(lower) : canonicalizeName(lower);
}

function canonicalizeIpv6(text: string): CanonicalHost {
  const end = text.indexOf("]");
  // Without a closing bracket this is the whole text, which begins with no colon.
  const after = text.slice(end + 1);
  if (after !== "" && !after.startsWith(":")) return reject("bad-ipv6");
  if (after !== "" && !isPort(after.slice(1))) return reject("bad-port");
  const address = text.slice(1, end);
  if (address.includes("%")) return reject("ipv6-zone-id");
  const groups = parseIpv6(address);
  return groups === null ? reject("bad-ipv6") : { ok: true, host: `[${formatIpv6(groups)}]`, kind: "ipv6" };
}

function canonicalizeName(text: string): CanonicalHost {
  const colon = text.indexOf(":");
  if (colon !== text.lastIndexOf(":")) return reject("extra-colon");
  if (colon !== -1 && !isPort(text.slice(colon + 1))) return reject("bad-port");
  const dotted = colon === -1 ? text : text.slice(0, colon);
  const host = dotted.endsWith(".") ? dotted.slice(0, -1) : dotted;
  if (host === "") return reject("empty");
  if (host.length > MAX_NAME) return reject("too-long");
  const code = judgeLabels(host);
  if (code !== null) return reject(code);
  const last = host.slice(host.lastIndexOf(".") + 1);
  if (!last.startsWith("0x") && /[^0-9]/.test(last)) return { ok: true, host, kind: "name" };
  return parseIpv4(host) === null ? reject("bad-ipv4") : { ok: true, host, kind: "ipv4" };
}

function judgeLabels(host: string): HostRejectionCode | null {
  let start = 0;
  while (start <= host.length) {
    const dot = host.indexOf(".", start);
    const end = dot === -1 ? host.length : dot;
    if (end === start) return "empty-label";
    if (end - start > MAX_LABEL) return "long-label";
    if (!isLdh(host, start, end)) return "bad-label";
    if (host.startsWith("xn--", start) && !isALabel(host.slice(start, end))) return "bad-a-label";
    start = end + 1;
  }
  return null;
}

function isLdh(host: string, start: number, end: number): boolean {
  if (host.charCodeAt(start) === HYPHEN || host.charCodeAt(end - 1) === HYPHEN) return false;
  for (let index = start; index < end; index += 1) {
    const code = host.charCodeAt(index);
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isLetter && !isDigit && code !== HYPHEN) return false;
  }
  return true;
}

function isPort(text: string): boolean {
  return text !== "" && text.length <= 5 && !/[^0-9]/.test(text) && Number(text) <= MAX_PORT;
}

function reject(code: HostRejectionCode): CanonicalHost {
  return { ok: false, code };
}
