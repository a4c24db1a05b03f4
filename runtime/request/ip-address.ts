import ipaddr from "ipaddr.js";
import { parseIpv4 } from "../scope/ipv4.ts";
import { parseIpv6 } from "../scope/ipv6.ts";

/** An IP address as `ipaddr.js` has it; an IPv4-mapped IPv6 address is always the IPv4 one here. */
export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

// RFC 4007 §11.2. Which interface an address came in by takes no part in whether it lies in a range.
const ZONE = /%[0-9A-Za-z._~-]+$/;

/**
 * Reads the address of a peer, as sockets give it.
 *
 * Our own parsers read it, since `ipaddr.js` takes `127.1` and octal octets, and makes 127.0.0.1 of `::127.0.0.1`, which is
 * another address. A dual-stack socket's `::ffff:192.0.2.1` is 192.0.2.1; an IPv6 zone is left out.
 *
 * @param text - the address without brackets or port
 * @returns null for anything that is no address, such as the path of a Unix socket or undefined
 */
export function parseIpAddress(text: unknown): IpAddress | null {
  if (typeof text !== "string") return null;
  const octets = parseIpv4(text);
  if (octets !== null) return new ipaddr.IPv4([...octets]);
  const groups = parseIpv6(text.replace(ZONE, ""));
  if (groups === null) return null;
  const address = new ipaddr.IPv6([...groups]);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** Whether the address is one of this machine for itself: 127.0.0.0/8 or `::1`. */
export function isLoopback(address: IpAddress): boolean {
  return address.range() === "loopback";
}
