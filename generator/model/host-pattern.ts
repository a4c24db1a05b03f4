import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { encodePunycode } from "../../runtime/scope/punycode.ts";
import { findHostMistake, type HostMistake, isTopLevelDomain, REJECTIONS } from "./host-mistakes.ts";

/** A serving domain of a row, read. */
export interface HostPattern {
  /** As the spec writes it. */
  readonly written: string;
  /** The canonical form: lower case, A-labels, `*.` kept in front. */
  readonly canonical: string;
  /** The host itself, or every host below a name. */
  readonly kind: "exact" | "wildcard";
  /** What is looked up: the host, or the name behind `*.`. */
  readonly lookup: string;
}

/** A pattern, or why the text is none. */
export type HostPatternRead =
  | { readonly ok: true; readonly pattern: HostPattern }
  | { readonly ok: false; readonly reason: string; readonly meant?: MeantHost };

/** A serving domain to write instead of one that is none. */
export interface MeantHost {
  readonly host: string;
  /** It can be nothing else that is meant. */
  readonly isSure: boolean;
}

/**
 * Reads a serving domain as the design of host matching says: a host name, an IP address, or `*.` before a name. Labels with
 * letters beyond ASCII become A-labels, by the code that judges A-labels at run time: `domainToASCII` would first repair what
 * is written (drop invisible letters, cut at `?`, decode `%66`), and not in the same way in every engine.
 */
export function readHostPattern(written: string): HostPatternRead {
  const mistake = findHostMistake(written);
  if (mistake !== undefined) return { ok: false, reason: mistake.reason, ...meantHost(written, mistake) };
  const wildcard = written.startsWith("*.");
  const name = wildcard ? written.slice(2) : written;
  const host = canonicalizeHost(name.split(".").map(toALabel).join("."));
  if (!host.ok) return { ok: false, reason: REJECTIONS[host.code] };
  if (!wildcard) return { ok: true, pattern: { written, canonical: host.host, kind: "exact", lookup: host.host } };
  if (host.kind !== "name") return { ok: false, reason: "an IP address has no hosts below it" };
  if (isTopLevelDomain(host.host)) {
    return { ok: false, reason: `it would match every host below the top-level domain \`${host.host}\`` };
  }
  return { ok: true, pattern: { written, canonical: `*.${host.host}`, kind: "wildcard", lookup: host.host } };
}

function meantHost(written: string, { instead, isSure = false }: HostMistake): { readonly meant?: MeantHost } {
  const host = instead?.(written);
  return host !== undefined && readHostPattern(host).ok ? { meant: { host, isSure } } : {};
}

/** A label beyond ASCII as an A-label, valid or not: that is for the canonicaliser to judge. */
function toALabel(label: string): string {
  if (![...label].some((character) => character > "\u007f")) return label;
  const codePoints = Array.from(label.normalize("NFC"), (character) => Number(character.codePointAt(0)));
  return `xn--${encodePunycode(codePoints)}`;
}
