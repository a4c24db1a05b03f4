/** The values of one header: each line by itself, one value, or nothing when it is not there. */
export type HeaderLines = readonly string[] | string | null | undefined;

/** What a decision needs to know of a request. The adapters (`fromNode`, `fromFetch` …) make it. */
export interface RequestFacts {
  /** The lines of the Host header, all of them: a server that shows only the first hides an attack. */
  readonly hostHeaders?: HeaderLines;
  /** The `:authority` of HTTP/2 and HTTP/3, and the host of a request target in absolute form (RFC 9112 §3.2.2). */
  readonly authority?: HeaderLines;
  /** The lines of the Forwarded header (RFC 7239). */
  readonly forwarded?: HeaderLines;
  readonly xForwardedHost?: HeaderLines;
  /** Other headers that only proxies write, such as X-Forwarded-For or Via. What they say is not read. */
  readonly proxyHeaders?: HeaderLines;
  /**
   * The address of the socket's other end. Nothing from a header belongs here. Undefined when it is unknown or a Unix
   * socket: such a peer is neither a proxy nor on this machine.
   */
  readonly peerAddress?: string | null | undefined;
}

/**
 * The lines of a header as a list.
 *
 * @returns for what the types forbid, a list with that very value in it, which no reader of hosts accepts
 */
export function linesOf(lines: unknown): readonly unknown[] {
  if (lines === undefined || lines === null) return [];
  return Array.isArray(lines) ? lines : [lines];
}
