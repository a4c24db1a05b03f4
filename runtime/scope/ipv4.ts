/**
 * Reads an IPv4 address in its one canonical spelling: four decimal octets, no leading zero (RFC 6943 §3.1.1 "strict").
 *
 * Octal, hexadecimal, short (`127.1`) and integer spellings give null: parsers disagree about them, and two parsers that
 * disagree about an address are how a filter is passed.
 *
 * @param text - the address alone, without port or brackets
 * @returns the four octets, 0–255 each, or null
 */
export function parseIpv4(text: string): readonly number[] | null {
  const parts = text.split(".");
  return parts.length === 4 && parts.every(isOctet) ? parts.map(Number) : null;
}

function isOctet(text: string): boolean {
  // Printing the number again and comparing refuses leading zeros and the empty text.
  return !/[^0-9]/.test(text) && Number(text) <= 255 && String(Number(text)) === text;
}
