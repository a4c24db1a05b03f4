import { addressOfNode, parseForwarded } from "./forwarded.ts";
import { type IpAddress, parseIpAddress } from "./ip-address.ts";
import type { IpSet } from "./ip-set.ts";
import { type HeaderLines, linesOf, type RequestFacts } from "./request-facts.ts";

/** What tells whose request a proxy hands on. */
export interface ClientFacts extends Pick<RequestFacts, "forwarded" | "peerAddress"> {
  /** The lines of the X-Forwarded-For header. */
  readonly xForwardedFor?: HeaderLines;
}

/**
 * The address of the client whose request a trusted proxy hands on.
 *
 * Each trusted proxy has to append its peer to Forwarded or to X-Forwarded-For, whatever its client sent. The other header, if it
 * is there, may be the client's invention; so it counts only where both come to the same address.
 *
 * @param trusted - the proxies
 * @returns null where the peer is none of them, and where they name nobody, nobody that can be read, or different ones
 */
export function forwardedClient(
  { forwarded, xForwardedFor, peerAddress }: ClientFacts,
  trusted: IpSet,
): IpAddress | null {
  const peer = parseIpAddress(peerAddress);
  if (peer === null || !trusted.has(peer)) return null;
  const chains = [
    { lines: linesOf(forwarded), nodesOf: nodesOfForwarded },
    { lines: linesOf(xForwardedFor), nodesOf: nodesOfXForwardedFor },
  ].filter(({ lines }) => lines.length > 0);
  const [client = null, other = client] = chains.map(({ lines, nodesOf }) => {
    const nodes = nodesOf(lines);
    return nodes && firstStranger(nodes, trusted);
  });
  return client !== null && other?.toString() === client.toString() ? client : null;
}

/** Undefined where the header cannot be read. */
function nodesOfForwarded(lines: readonly unknown[]): readonly string[] | undefined {
  // Where an element names no node, `null` is what nobody has as an address.
  return parseForwarded(lines)?.map((element) => String(element.for));
}

function nodesOfXForwardedFor(lines: readonly unknown[]): readonly string[] {
  return lines.flatMap((line) => String(line).split(",")).map((node) => node.trim());
}

/**
 * Walks from the nearest proxy towards the client, since whatever is left of what the last trusted one wrote may be the
 * client's own invention: the first node that is no trusted proxy, else the first of all. Null where one cannot be read.
 */
function firstStranger(nodes: readonly string[], trusted: IpSet): IpAddress | null {
  let last: IpAddress | null = null;
  for (const node of nodes.toReversed()) {
    last = parseIpAddress(node) ?? parseIpAddress(addressOfNode(node));
    if (last === null || !trusted.has(last)) break;
  }
  return last;
}
