import type { HostRejectionCode } from "../scope/canonicalize-host.ts";
import type { HostRules } from "../scope/scoping.ts";
import { forwardedHost, type HostClaim, type HostSource, ownHost, type RequestRejectionCode } from "./host-claim.ts";
import { type IpAddress, isLoopback, parseIpAddress } from "./ip-address.ts";
import { createIpSet } from "./ip-set.ts";
import { linesOf, type RequestFacts } from "./request-facts.ts";

/**
 * The scope a request gets, and why. It can stand in wherever a `HostResolution` is only read.
 *
 * `rule` is the rule that decided; null for `fallback` and `rejected`. `canonicalHost` is null for `rejected`, so that a
 * host which was denied its scope cannot lead to that scope's row after all; `claimedHost` is for logs.
 */
export interface RequestDecision<S extends string> {
  readonly scope: S;
  readonly rule: string | null;
  readonly canonicalHost: string | null;
  readonly reason: "exact" | "wildcard" | "fallback" | "rejected";
  /** Only for `rejected`. */
  readonly code?: HostRejectionCode | RequestRejectionCode;
  /** What said so: the Host header, `:authority`, or a trusted proxy; null when nothing named one host. */
  readonly source: HostSource | null;
  /** The canonical host that the request named, even when it was not given its scope. Not for decisions. */
  readonly claimedHost: string | null;
  /** The headers that were there and not believed, as the peer is no trusted proxy. */
  readonly ignored: readonly ("forwarded" | "x-forwarded-host")[];
}

/** What is known of the network that a service stands in. */
export interface RequestOptions {
  /**
   * Addresses and CIDR ranges of the proxies whose Forwarded and X-Forwarded-Host are believed. Each of them has to write
   * the host into one of the two itself, whatever its client sent. None by default.
   */
  readonly trustedProxies?: readonly string[];
}

/** Decides which scope a request gets. Never throws. */
export type ScopeFromRequest<S extends string> = (request: RequestFacts) => RequestDecision<S>;

/**
 * Makes the function that gives each request its scope.
 *
 * @param rules - `hostRules` of the generated scopes module
 * @throws Error for a range of `trustedProxies` that is none, or a fallback that is for this machine only
 */
export function createScopeFromRequest<S extends string>(
  { resolveHost, fallback, loopbackOnly }: HostRules<S>,
  { trustedProxies = [] }: RequestOptions = {},
): ScopeFromRequest<S> {
  const trusted = createIpSet(trustedProxies);
  const forLoopback = new Set<S>(loopbackOnly);
  if (forLoopback.has(fallback)) {
    throw new Error(
      `The fallback scope ${JSON.stringify(fallback)} is for peers on this machine only; nobody else has one.`,
    );
  }

  function decide(facts: RequestFacts): RequestDecision<S> {
    // From JavaScript there may come undefined or null, which have no facts.
    const request: RequestFacts = Object(facts);
    const peer = parseIpAddress(request.peerAddress);
    const peerIsProxy = peer !== null && trusted.has(peer);
    const own = ownHost(request);
    const forwarded = peerIsProxy ? forwardedHost(request, trusted) : null;
    const ignored = peerIsProxy ? [] : forwardingHeaders(request);
    const claim = chosen(own, forwarded);
    if (!claim.ok) return { ...refused(claim.code), source: null, claimedHost: null, ignored };
    const { host, source } = claim;
    const { scope, rule, canonicalHost, reason } = resolveHost(host);
    const about = { source, claimedHost: host, ignored };
    if (forLoopback.has(scope) && (peerIsProxy || !isDirect(request, peer)))
      return { ...refused("not-loopback"), ...about };
    return { scope, rule, canonicalHost, reason, ...about };
  }

  function refused(
    code: HostRejectionCode | RequestRejectionCode,
  ): Pick<RequestDecision<S>, "scope" | "rule" | "canonicalHost" | "reason" | "code"> {
    return { scope: fallback, rule: null, canonicalHost: null, reason: "rejected", code };
  }

  return decide;
}

/** What a proxy says counts more than the name it knows us by, but not when the message itself is ambiguous. */
function chosen(own: HostClaim, forwarded: HostClaim | null): HostClaim {
  const isAmbiguous = !own.ok && (own.code === "several-hosts" || own.code === "conflicting-hosts");
  return isAmbiguous ? own : (forwarded ?? own);
}

function forwardingHeaders({ forwarded, xForwardedHost }: RequestFacts): RequestDecision<string>["ignored"] {
  return [
    ...(linesOf(forwarded).length > 0 ? ["forwarded" as const] : []),
    ...(linesOf(xForwardedHost).length > 0 ? ["x-forwarded-host" as const] : []),
  ];
}

/**
 * Whether the peer is on this machine and speaks for itself. A tunnel or proxy on this machine is a loopback peer too, but
 * its clients are not; the headers that these add betray it even where nobody has listed it.
 */
function isDirect(request: RequestFacts, peer: IpAddress | null): boolean {
  const isForwarded = forwardingHeaders(request).length > 0 || linesOf(request.proxyHeaders).length > 0;
  return peer !== null && isLoopback(peer) && !isForwarded;
}
