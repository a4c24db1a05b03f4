import type { RequestFacts } from "./request-facts.ts";

/** The part of a Fetch `Request` that is read. */
export interface FetchRequestLike {
  readonly headers: { get(name: string): string | null };
}

/** The part of a request of `node:http` or `node:http2` that is read; those of Express are such requests. */
export interface NodeRequestLike {
  readonly rawHeaders: readonly string[];
  readonly url?: string | undefined;
  /** Set by frameworks that change `url`. */
  readonly originalUrl?: string | undefined;
  readonly socket?: { readonly remoteAddress?: string | undefined } | null;
}

/** The part of a Fastify request that is read. */
export interface FastifyRequestLike {
  readonly raw: NodeRequestLike;
}

/** The part of a Hono context that is read. */
export interface HonoContextLike {
  readonly req: { readonly raw: FetchRequestLike };
  readonly env: unknown;
}

const PROXY_HEADERS: readonly string[] = ["via", "x-forwarded-for", "x-forwarded-proto", "x-real-ip"];

/**
 * The facts of a Fetch request. Its URL is not read: servers make it from the Host header, and repair it.
 *
 * @param peerAddress - which a Request does not know; in Bun `server.requestIP(request)?.address`
 */
export function fromFetch({ headers }: FetchRequestLike, peerAddress?: string | null): RequestFacts {
  return {
    hostHeaders: headers.get("host"),
    forwarded: headers.get("forwarded"),
    xForwardedHost: headers.get("x-forwarded-host"),
    proxyHeaders: PROXY_HEADERS.map((name) => headers.get(name)).filter((value) => value !== null),
    peerAddress,
  };
}

/** The facts of a request of `node:http`, `node:http2` (its compatibility API) or Express. */
export function fromNode({ rawHeaders, url, originalUrl, socket }: NodeRequestLike): RequestFacts {
  // `headers` has only the first of several Host lines.
  const lines = (wanted: string): readonly string[] =>
    rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === wanted);
  const [, target] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(originalUrl ?? url ?? "") ?? [];
  return {
    hostHeaders: lines("host"),
    authority: [...lines(":authority"), ...(target === undefined ? [] : [target])],
    forwarded: lines("forwarded"),
    xForwardedHost: lines("x-forwarded-host"),
    proxyHeaders: PROXY_HEADERS.flatMap(lines),
    peerAddress: socket?.remoteAddress,
  };
}

/** The facts of a Fastify request. */
export function fromFastify({ raw }: FastifyRequestLike): RequestFacts {
  return fromNode(raw);
}

/**
 * The facts of a Hono request, on Node (`@hono/node-server`) or Bun (the server as `env`, or as its `server`); elsewhere
 * the peer is unknown.
 */
export function fromHono({ req: { raw }, env }: HonoContextLike): RequestFacts {
  const { incoming, server = env } = (env ?? {}) as HonoEnvironment;
  if (incoming !== undefined) return fromNode(incoming);
  return fromFetch(raw, (server as BunServerLike | undefined)?.requestIP?.(raw)?.address);
}

interface HonoEnvironment {
  readonly incoming?: NodeRequestLike;
  readonly server?: unknown;
}

interface BunServerLike {
  requestIP?(request: FetchRequestLike): { readonly address: string } | null;
}
