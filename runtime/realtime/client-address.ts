import { forwardedClient } from "../request/forwarded-client.ts";
import { createIpSet } from "../request/ip-set.ts";

/** The address that a request without a good token is counted by, and told of in the audit log. */
export type ClientAddress = (request: Pick<Request, "headers">, peer: string) => string;

/**
 * Makes what finds the address of a client: that of the socket, unless this is a trusted proxy's, which says whose request it
 * hands on. What it says in a way that cannot be read or believed counts for nothing; then it is the proxy's own.
 *
 * @param trustedProxies - addresses and CIDR ranges
 * @throws Error for one that is no range; see `createIpSet`
 */
export function createClientAddress(trustedProxies: readonly string[] = []): ClientAddress {
  const trusted = createIpSet(trustedProxies);
  return ({ headers }, peer) => {
    const [forwarded, xForwardedFor] = [headers.get("forwarded"), headers.get("x-forwarded-for")];
    return forwardedClient({ forwarded, xForwardedFor, peerAddress: peer }, trusted)?.toString() ?? peer;
  };
}
