import { shownText } from "../metrics/shown-text.ts";

/** A scheme and an authority, in small letters, as the header `Origin` has them (RFC 6454, 6.2). */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._:[\]-]+$/;

/**
 * Holds an origin of a list to what a browser sends: with another one nobody could ever connect, and nobody would know why.
 *
 * @throws Error for a path or a slash at the end, a capital letter, a port that the scheme has anyway, `*`, `null`
 */
export function checkOrigin(origin: string): void {
  if (ORIGIN.test(origin) && (!/^https?:/.test(origin) || originOf(origin) === origin)) return;
  throw new Error(
    `${shownText(origin)} is no origin as a browser sends it: a scheme and a host, as in https://dash.example.com, and nothing behind it`,
  );
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}
