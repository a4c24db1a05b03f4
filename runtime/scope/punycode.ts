// The parameters of RFC 3492 §5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 0x80;

const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
const MAX_CODE_POINT = 0x10ffff;
/** RFC 3492 §6.4 asks for at least 26 bits; 31 bits leave every intermediate value exact in a double. */
const MAX_DELTA = 0x7fffffff;

/**
 * Decodes Punycode (RFC 3492 §6.2), the part of an A-label after `xn--`.
 *
 * @param text - lower-case ASCII; a capital letter is not a digit here
 * @returns the code points, or null for a digit that is none, a number cut short, an overflow, a surrogate or a value
 *   beyond U+10FFFF
 */
export function decodePunycode(text: string): readonly number[] | null {
  // A delimiter in first place delimits nothing: it is read as a digit, which it is not (RFC 3492 §6.2).
  const basicLength = Math.max(text.lastIndexOf("-"), 0);
  const output = Array.from(text.slice(0, basicLength), (character) => character.charCodeAt(0));
  let position = basicLength > 0 ? basicLength + 1 : 0;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  while (position < text.length) {
    const delta = readDelta(text, position, bias);
    if (delta === null) return null;
    const length = output.length + 1;
    bias = adapt(delta.value, i === 0 ? DAMP : 2, length);
    n += Math.floor((i + delta.value) / length);
    if (n > MAX_CODE_POINT || (n >= 0xd800 && n <= 0xdfff)) return null;
    i = (i + delta.value) % length;
    output.splice(i, 0, n);
    i += 1;
    position = delta.next;
  }
  return output;
}

/**
 * Encodes code points as Punycode (RFC 3492 §6.3), without the `xn--`.
 *
 * @param codePoints - at most 63, the most that a label holds; ASCII ones are copied as they are
 */
export function encodePunycode(codePoints: readonly number[]): string {
  const basic = codePoints.filter((codePoint) => codePoint < INITIAL_N);
  const rest = [...new Set(codePoints)].filter((codePoint) => codePoint >= INITIAL_N).sort((a, b) => a - b);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let handled = basic.length;
  let n = INITIAL_N;
  let delta = 0;
  let bias = INITIAL_BIAS;
  for (const next of rest) {
    delta += (next - n) * (handled + 1);
    n = next;
    for (const codePoint of codePoints) {
      if (codePoint < n) delta += 1;
      if (codePoint !== n) continue;
      output += writeDelta(delta, bias);
      bias = adapt(delta, handled === basic.length ? DAMP : 2, handled + 1);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}

/** Reads one generalised variable-length integer (RFC 3492 §3.3). */
function readDelta(
  text: string,
  start: number,
  bias: number,
): { readonly value: number; readonly next: number } | null {
  let value = 0;
  let weight = 1;
  let k = BASE;
  for (let next = start; next < text.length; next += 1, k += BASE) {
    const digit = DIGITS.indexOf(text.charAt(next));
    const t = threshold(k, bias);
    value += digit * weight;
    // A digit that leads on is at least 1, so `weight` is at most 35 times a value that has passed this very check.
    if (digit === -1 || value > MAX_DELTA) return null;
    if (digit < t) return { value, next: next + 1 };
    weight *= BASE - t;
  }
  return null;
}

function writeDelta(delta: number, bias: number): string {
  let output = "";
  let q = delta;
  let k = BASE;
  for (let t = threshold(k, bias); q >= t; t = threshold(k, bias)) {
    output += DIGITS.charAt(t + ((q - t) % (BASE - t)));
    q = Math.floor((q - t) / (BASE - t));
    k += BASE;
  }
  return output + DIGITS.charAt(q);
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, T_MIN), T_MAX);
}

/** RFC 3492 §6.1; `divisor` is DAMP for the first delta and 2 for the others. */
function adapt(delta: number, divisor: number, length: number): number {
  let scaled = Math.floor(delta / divisor);
  scaled += Math.floor(scaled / length);
  let k = 0;
  for (; scaled > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) scaled = Math.floor(scaled / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * scaled) / (scaled + SKEW));
}
