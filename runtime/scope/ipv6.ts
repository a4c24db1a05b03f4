import { parseIpv4 } from "./ipv4.ts";

const GROUPS = 8;

/**
 * Reads an IPv6 address in any spelling of RFC 4291 §2.2: full, with one `::`, or with the last 32 bits as dotted quad.
 *
 * Zone ids (RFC 6874) and IPvFuture (RFC 3986 §3.2.2) give null. `::` stands for at least one group, as RFC 4291 has it.
 *
 * @param text - the address alone, without brackets, zone or port; hex digits in either case
 * @returns eight 16-bit groups, or null when the text is not an IPv6 address
 */
export function parseIpv6(text: string): readonly number[] | null {
  const halves = replaceIpv4Tail(text).split("::").map(parseGroups);
  const [head, tail] = halves;
  if (!head) return null;
  if (halves.length === 1) return head.length === GROUPS ? head : null;
  if (halves.length > 2 || !tail) return null;
  const missing = GROUPS - head.length - tail.length;
  return missing >= 1 ? [...head, ...Array<number>(missing).fill(0), ...tail] : null;
}

/**
 * Writes an IPv6 address in the canonical form of RFC 5952: lower case, no leading zeros, the longest run of two or more
 * zero groups (the first of equals) as `::`.
 *
 * Of the mixed notations in RFC 5952 §5 only the IPv4-mapped one (`::ffff:192.0.2.1`) is written: it is the only prefix
 * still in use that RFC 4291 defines.
 *
 * @param groups - eight 16-bit groups, as `parseIpv6` gives them
 * @returns the address without brackets
 */
export function formatIpv6(groups: readonly number[]): string {
  if (toHex(groups.slice(0, 6)) === "0:0:0:0:0:ffff") return `::ffff:${toOctets(groups.slice(6)).join(".")}`;
  const { start, length } = longestZeroRun(groups);
  if (length < 2) return toHex(groups);
  return `${toHex(groups.slice(0, start))}::${toHex(groups.slice(start + length))}`;
}

/** `::192.0.2.1` → `::c000:201`; text that does not end in an IPv4 address comes back as it is. */
function replaceIpv4Tail(text: string): string {
  const start = text.lastIndexOf(":") + 1;
  const octets = parseIpv4(text.slice(start));
  if (octets === null) return text;
  const hex = octets.map((octet) => octet.toString(16).padStart(2, "0")).join("");
  return `${text.slice(0, start)}${hex.slice(0, 4)}:${hex.slice(4)}`;
}

function parseGroups(text: string): readonly number[] | null {
  if (text === "") return [];
  const parts = text.split(":");
  return parts.every(isGroup) ? parts.map((part) => Number.parseInt(part, 16)) : null;
}

function isGroup(text: string): boolean {
  return text !== "" && text.length <= 4 && !/[^0-9A-Fa-f]/.test(text);
}

function longestZeroRun(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > best.length) best = { start: index + 1 - length, length };
  });
  return best;
}

function toHex(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(":");
}

function toOctets(groups: readonly number[]): readonly number[] {
  return groups.flatMap((group) => [group >> 8, group & 0xff]);
}
