/** What one proxy says of the request it received (RFC 7239 §4); null for what it does not say. */
export interface ForwardedElement {
  /** The node it received the request from, as written: an address, `unknown`, or a name of its own making. */
  readonly for: string | null;
  /** The host the request was for. */
  readonly host: string | null;
}

// token of RFC 9110 §5.6.2, and quoted-string of §5.6.4 with the octets from 0x80, as Latin-1 text.
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const QUOTED = '"(?:[\\t !#-\\[\\]-~\\x80-\\xff]|\\\\[\\t -~\\x80-\\xff])*"';
const PAIR = new RegExp(`(${TOKEN})=(?:(${TOKEN})|(${QUOTED}))`, "y");
const COMMA = /[\t ]*,[\t ]*/y;

/**
 * Reads the lines of a `Forwarded` header, to the letter of RFC 7239 §4: nothing is repaired, since whoever sent the first
 * part of a header must not change how the part that a proxy appended is read.
 *
 * @param lines - each line by itself, or several joined by commas
 * @returns the elements from the first line to the last, so the nearest proxy's comes last; empty ones are left out; null
 *   when a line is malformed, or an element has a parameter twice
 */
export function parseForwarded(lines: readonly unknown[]): readonly ForwardedElement[] | null {
  const elements: ForwardedElement[] = [];
  for (const line of lines) {
    const read = typeof line === "string" ? parseLine(line) : null;
    if (read === null) return null;
    elements.push(...read);
  }
  return elements;
}

function parseLine(line: string): readonly ForwardedElement[] | null {
  const elements: ForwardedElement[] = [];
  let pairs = new Map<string, string>();
  let at = 0;
  // Every turn reads one pair, or none, and the separator behind it.
  while (true) {
    const pair = matchAt(PAIR, line, at);
    if (pair !== null) {
      // A match has a name, and a token or else a quoted string; the type does not know.
      const [whole, name, token, quoted] = pair;
      const key = String(name).toLowerCase();
      if (pairs.has(key)) return null;
      pairs.set(key, token ?? unquote(String(quoted)));
      at += whole.length;
    }
    if (line[at] === ";") {
      at += 1;
      continue;
    }
    if (pairs.size > 0) elements.push({ for: pairs.get("for") ?? null, host: pairs.get("host") ?? null });
    if (at === line.length) return elements;
    const comma = matchAt(COMMA, line, at);
    if (comma === null) return null;
    at += comma[0].length;
    pairs = new Map();
  }
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
}

/**
 * The address in a node identifier (RFC 7239 §6): `192.0.2.1`, `192.0.2.1:80`, `[2001:db8::1]`, `[2001:db8::1]:_port`.
 *
 * @returns the address without brackets and port, not checked to be one; null for `unknown`, an obfuscated identifier or
 *   anything malformed
 */
export function addressOfNode(node: string): string | null {
  const [, bracketed, bare] =
    /^(?:\[([0-9A-Fa-f:.]+)\]|([0-9.]+))(?::(?:[0-9]{1,5}|_[0-9A-Za-z._-]+))?$/.exec(node) ?? [];
  return bracketed ?? bare ?? null;
}
