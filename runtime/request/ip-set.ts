import ipaddr from "ipaddr.js";
import { type IpAddress, parseIpAddress } from "./ip-address.ts";

/** A set of IP addresses. */
export interface IpSet {
  readonly has: (address: IpAddress) => boolean;
}

type Range = readonly [first: IpAddress, prefix: number];

/**
 * Makes a set of addresses and CIDR ranges.
 *
 * @param ranges - `10.0.0.0/8`, `2001:db8::/32`, `192.0.2.7`; IPv4 also stands for the same IPv4-mapped IPv6 addresses
 * @throws Error for one that is no range, has bits set beyond its prefix, holds every address there is (`/0`), or is a
 *   range of IPv4-mapped addresses: each of these would trust other peers than whoever wrote it meant
 */
export function createIpSet(ranges: readonly string[]): IpSet {
  const read = ranges.map(readRange);
  return {
    has: (address) => read.some(([first, prefix]) => address.kind() === first.kind() && address.match(first, prefix)),
  };
}

function readRange(text: string): Range {
  const [, address = "", length] = /^([^/%]+)(?:\/(0|[1-9][0-9]{0,2}))?$/.exec(text) ?? [];
  const first = parseIpAddress(address);
  if (first === null) throw badRange(text, "is no IP address or CIDR range, like 10.0.0.0/8 or 2001:db8::/32");
  const isIpv4 = first.kind() === "ipv4";
  if (isIpv4 && address.includes(":")) throw badRange(text, "is IPv4-mapped: write the IPv4 addresses");
  const bits = isIpv4 ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) throw badRange(text, `has a prefix of more than ${bits} bits`);
  if (prefix === 0) throw badRange(text, "holds every address, so anyone could forward for anyone");
  const network = networkOf(first, prefix);
  if (network !== first.toString()) throw badRange(text, `has bits beyond its prefix; its range begins at ${network}`);
  return [first, prefix];
}

function networkOf(address: IpAddress, prefix: number): string {
  const family = address.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  return family.networkAddressFromCIDR(`${address.toString()}/${prefix}`).toString();
}

function badRange(text: string, what: string): Error {
  return new Error(`trustedProxies: ${JSON.stringify(text)} ${what}`);
}
