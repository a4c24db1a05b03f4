import { canonicalizeHost, type HostRejectionCode } from "../scope/canonicalize-host.ts";
import { addressOfNode, type ForwardedElement, parseForwarded } from "./forwarded.ts";
import { parseIpAddress } from "./ip-address.ts";
import type { IpSet } from "./ip-set.ts";
import { linesOf, type RequestFacts } from "./request-facts.ts";

/**
 * Why a request was refused although each host in it may be well-formed.
 *
 * - `no-host`: neither a Host header nor an `:authority`
 * - `several-hosts`: more than one Host header, even of one value (RFC 9112 §3.2)
 * - `conflicting-hosts`: the Host header and `:authority` or the request target name different hosts (RFC 9113 §8.3.1)
 * - `bad-forwarded`: a trusted proxy sent a Forwarded header that is malformed
 * - `several-forwarded-hosts`: a trusted proxy sent more than one value of X-Forwarded-Host
 * - `conflicting-forwarded-hosts`: a trusted proxy's Forwarded and X-Forwarded-Host name different hosts
 * - `not-loopback`: the host's scope is for peers on this machine only, and nothing proves that this is one
 */
export type RequestRejectionCode =
  | "no-host"
  | "several-hosts"
  | "conflicting-hosts"
  | "bad-forwarded"
  | "several-forwarded-hosts"
  | "conflicting-forwarded-hosts"
  | "not-loopback";

/** Where the host of a request was found. */
export type HostSource = "authority" | "host" | "forwarded" | "x-forwarded-host";

/** The canonical host that a request names, or why it names none. */
export type HostClaim =
  | { readonly ok: true; readonly host: string; readonly source: HostSource }
  | { readonly ok: false; readonly code: HostRejectionCode | RequestRejectionCode };

/** The host that the peer itself asked for: `:authority` and Host, which have to agree. */
export function ownHost({ authority, hostHeaders }: RequestFacts): HostClaim {
  const authorities = linesOf(authority).map((text) => claim(text, "authority"));
  // A comma is never part of a host, but it is how a server that joins lines shows that there were two.
  const hosts = linesOf(hostHeaders).flatMap((line) => (typeof line === "string" ? line.split(",") : [line]));
  if (hosts.length > 1) return { ok: false, code: "several-hosts" };
  return agreed([...authorities, ...hosts.map((text) => claim(text, "host"))], "conflicting-hosts") ?? NO_HOST;
}

/**
 * The host that a trusted proxy says its client asked for.
 *
 * @param trusted - the proxies; the caller has made sure that the peer is one
 * @returns null when the proxy does not say
 */
export function forwardedHost({ forwarded, xForwardedHost }: RequestFacts, trusted: IpSet): HostClaim | null {
  const elements = parseForwarded(linesOf(forwarded));
  if (elements === null) return { ok: false, code: "bad-forwarded" };
  const values = linesOf(xForwardedHost).flatMap((line) => (typeof line === "string" ? line.split(",") : [line]));
  if (values.length > 1) return { ok: false, code: "several-forwarded-hosts" };
  const host = firstTrustedHost(elements, trusted);
  const claims = [
    ...(host === null ? [] : [claim(host, "forwarded")]),
    ...values.map((text) => claim(text, "x-forwarded-host")),
  ];
  return agreed(claims, "conflicting-forwarded-hosts");
}

/**
 * Walks from the nearest proxy towards the client. The peer wrote the last element; each one before it was written by the
 * node that the element behind it names, so it counts only while these are trusted proxies. Whatever is further left may
 * be the client's own invention.
 */
function firstTrustedHost(elements: readonly ForwardedElement[], trusted: IpSet): string | null {
  let host: string | null = null;
  for (const element of elements.toReversed()) {
    host = element.host ?? host;
    const sender = parseIpAddress(addressOfNode(element.for ?? ""));
    if (sender === null || !trusted.has(sender)) break;
  }
  return host;
}

const NO_HOST: HostClaim = { ok: false, code: "no-host" };

function claim(text: unknown, source: HostSource): HostClaim {
  const canonical = canonicalizeHost(text);
  return canonical.ok ? { ok: true, host: canonical.host, source } : { ok: false, code: canonical.code };
}

/** The first of claims that all name one host; else the first refusal, else `conflict`; null for no claims. */
function agreed(claims: readonly HostClaim[], conflict: RequestRejectionCode): HostClaim | null {
  const hosts = new Set<string>();
  for (const each of claims) {
    if (!each.ok) return each;
    hosts.add(each.host);
  }
  return hosts.size > 1 ? { ok: false, code: conflict } : (claims[0] ?? null);
}
