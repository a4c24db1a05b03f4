/**
 * One small server of each kind that there is an adapter for: `servers.ts <kind> [socket]` listens on a free port of this
 * machine, or on a Unix socket, prints where, and answers each request with the decision about it. Below `/trusting` this
 * machine is a trusted proxy. Run by `servers.test.ts`, under Bun and, bundled, under Node.
 */
import { createServer, type RequestListener } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { type Context, Hono } from "hono";
import {
  createScopeFromRequest,
  fromFastify,
  fromFetch,
  fromHono,
  fromNode,
  type RequestDecision,
  type RequestFacts,
} from "../../../runtime/request/index.ts";
import { createMatcher } from "../../../runtime/scope/index.ts";
import { type Scope, seedHosts } from "../scope/seed-matrix.ts";

const { resolve } = createMatcher(seedHosts);
const rules = { resolveHost: resolve, fallback: seedHosts.fallback, loopbackOnly: ["LOCAL-SANDBOX" as const] };
const plain = createScopeFromRequest<Scope>(rules);
const trusting = createScopeFromRequest<Scope>(rules, { trustedProxies: ["127.0.0.0/8", "::1"] });

function decide(path: string | undefined, facts: RequestFacts): RequestDecision<Scope> {
  return path?.includes("/trusting") ? trusting(facts) : plain(facts);
}

const [, , kind = "", socket] = process.argv;

/** What a server is told to listen on: the socket, or any free port of this machine, over IPv4 and IPv6 where it has both. */
const place = socket === undefined ? { port: 0 } : { path: socket };

function announce(address: string | AddressInfo | null | undefined): void {
  const port = typeof address === "object" ? address?.port : address;
  process.stdout.write(`${JSON.stringify({ port: port ?? null })}\n`);
}

function listen(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(place, () => announce(server.address()));
}

const honoApp = new Hono().all("*", (context: Context) => context.json(decide(context.req.path, fromHono(context))));

const kinds: Readonly<Record<string, () => unknown>> = {
  http: () => listen((request, response) => response.end(JSON.stringify(decide(request.url, fromNode(request))))),
  http2() {
    const server = createHttp2Server((request, response) => {
      response.end(JSON.stringify(decide(request.url, fromNode(request))));
    });
    server.listen(place, () => announce(server.address()));
  },
  express() {
    const app = express();
    // A mounted router changes `url`; a middleware that rewrites it must not hide the target either.
    app.use((request, _response, next) => {
      request.url = request.url.replace(/^https?:\/\/[^/]*/, "");
      next();
    });
    app.use((request, response) => void response.json(decide(request.originalUrl, fromNode(request))));
    listen(app);
  },
  async fastify() {
    const app = fastify();
    app.all("/*", async (request) => decide(request.url, fromFastify(request)));
    app.setNotFoundHandler(async (request) => decide(request.url, fromFastify(request)));
    await app.listen(place);
    announce(app.server.address());
  },
  hono: () => listen(getRequestListener((request, env) => honoApp.fetch(request, env))),
  bun() {
    const fetch = (request: Request, server: Bun.Server<undefined>): Response =>
      Response.json(decide(request.url, fromFetch(request, server.requestIP(request)?.address)));
    announceBun(socket === undefined ? Bun.serve({ port: 0, fetch }) : Bun.serve({ unix: socket, fetch }));
  },
  "bun-hono": () => announceBun(Bun.serve({ port: 0, fetch: honoApp.fetch })),
  "bun-hono-server": () =>
    announceBun(Bun.serve({ port: 0, fetch: (request, server) => honoApp.fetch(request, { server }) })),
};

function announceBun({ port }: Bun.Server<undefined>): void {
  process.stdout.write(`${JSON.stringify({ port: port ?? null })}\n`);
}

// It ends by itself when whoever started it has ended, however that went; so what was counted for coverage is saved.
process.stdin.on("end", () => process.exit()).resume();
await kinds[kind]?.();
