import { formatIpv6, parseIpv6 } from "../scope/ipv6.ts";

const NETWORK_GROUPS = 4;
const MAPPED = "::ffff:";

/**
 * What requests without a good token are counted by: an IPv4 address, also where it came as an IPv6 one, or the first 64 bits of
 * an IPv6 address, since whoever has one has all of these (RFC 4291 §2.5.4). Anything else as it is.
 */
export function failureKeyOf(address: string): string {
  const groups = parseIpv6(address.replace(/%.*/, ""));
  if (groups === null) return address;
  const text = formatIpv6(groups);
  if (text.startsWith(MAPPED) && text.includes(".")) return text.slice(MAPPED.length);
  return `${formatIpv6([...groups.slice(0, NETWORK_GROUPS), 0, 0, 0, 0])}/64`;
}
