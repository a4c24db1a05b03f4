import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { connect, type NetConnectOpts } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestDecision } from "../../../runtime/request/index.ts";
import { instrumentedArgs } from "../../coverage/instrumented.ts";
import type { Scope } from "../scope/seed-matrix.ts";
import { inBrief } from "./in-brief.ts";

const ROOT = join(import.meta.dir, "../../..");
const SOURCE = join(import.meta.dir, "servers.ts");
const APPLE = "apple.factory-wager.com";

/** A request as its text is sent, what each kind of server must make of it, and why. */
type Sent = readonly [request: string, node: string, bun: string, why: string];

const same = (request: string, expected: string, why: string): Sent => [request, expected, expected, why];
const http11 = (...headers: readonly string[]): string => `GET / HTTP/1.1\n${headers.join("\n")}`;
const trusting = (...headers: readonly string[]): string => `GET /trusting HTTP/1.1\n${headers.join("\n")}`;

const sent: readonly Sent[] = [
  same(http11(`Host: ${APPLE}:443`), `ENTERPRISE ${APPLE} by host`, "the plain case"),
  same(http11(`host: ${APPLE}.evil.com`), "fallback by host", "no rule names it"),
  same(http11(`Host: ${APPLE}`, "Host: evil.com"), "rejected several-hosts", "Node shows the first, Bun both"),
  same(http11(`Host: ${APPLE}`, `HOST: ${APPLE}`), "rejected several-hosts", "twice the same"),
  same("GET / HTTP/1.0\nAccept: *", "rejected no-host", "HTTP/1.0"),
  same(http11("Host:"), "rejected empty", "no value"),
  same(http11("Host: münchen.de"), "rejected illegal-character", "bytes beyond ASCII"),
  [
    `GET http://evil.com/ HTTP/1.1\nHost: ${APPLE}`,
    "rejected conflicting-hosts",
    `ENTERPRISE ${APPLE} by host`,
    "a target that differs; Bun does not show it",
  ],
  [
    `GET http://${APPLE}:80/?x HTTP/1.1\nHost: ${APPLE}`,
    `ENTERPRISE ${APPLE} by authority`,
    `ENTERPRISE ${APPLE} by host`,
    "a target that agrees",
  ],
  same(`GET //evil.com/ HTTP/1.1\nHost: ${APPLE}`, `ENTERPRISE ${APPLE} by host`, "a path that looks like a host"),
  same(
    http11("Host: evil.com", `X-Forwarded-Host: ${APPLE}`),
    "fallback by host, ignored x-forwarded-host",
    "no proxy is trusted",
  ),
  same(
    http11("Host: evil.com", `Forwarded: host=${APPLE}`, "Forwarded: for=x"),
    "fallback by host, ignored forwarded",
    "nor this way",
  ),
  same(
    trusting("Host: inner", `X-Forwarded-Host: ${APPLE}`),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "a trusted one",
  ),
  same(
    trusting("Host: inner", `X-Forwarded-Host: ${APPLE}`, "X-Forwarded-Host: evil.com"),
    "rejected several-forwarded-hosts",
    "two lines",
  ),
  same(
    trusting("Host: inner", `Forwarded: for=127.0.0.1;host=${APPLE}`, "Forwarded: for=203.0.113.9;host=evil.com"),
    "fallback by forwarded",
    "what the client sent comes first",
  ),
  same(
    trusting("Host: inner", `Forwarded: for=203.0.113.9;host=${APPLE}, for="127.0.0.1:80"`),
    `ENTERPRISE ${APPLE} by forwarded`,
    "two proxies",
  ),
  same(trusting("Host: inner", 'Forwarded: for="x', "Forwarded: for=y"), "rejected bad-forwarded", "an open quote"),
  same(http11("Host: localhost:3000"), "LOCAL-SANDBOX localhost by host", "a peer on this machine"),
  same(
    http11("Host: localhost", "X-Forwarded-For: 203.0.113.9"),
    "rejected not-loopback, claimed localhost",
    "a tunnel's client is elsewhere",
  ),
  same(
    http11("Host: localhost", "Via: 1.1 tunnel"),
    "rejected not-loopback, claimed localhost",
    "another that says so",
  ),
  same(trusting("Host: localhost"), "rejected not-loopback, claimed localhost", "a proxy's client may be elsewhere"),
];

/** What `@hono/node-server` answers by itself, since it can make no URL of it. */
const refusedByHono: readonly string[] = ["GET / HTTP/1.0\nAccept: *", http11("Host:"), http11("Host: münchen.de")];

const running: Bun.Subprocess<"pipe", "pipe", "inherit">[] = [];
let folder = "";

beforeAll(async () => {
  mkdirSync(join(ROOT, ".scopec-tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".scopec-tmp", "servers-"));
  const built = await Bun.build({ entrypoints: [SOURCE], outdir: folder, target: "node", packages: "external" });
  expect(built.success).toBe(true);
});

afterAll(async () => {
  for (const child of running) child.stdin.end();
  await Promise.all(running.map((child) => child.exited));
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server and gives its port. */
async function start(runtime: "node" | "bun", ...args: readonly string[]): Promise<number> {
  const command =
    runtime === "bun" ? [process.execPath, ...instrumentedArgs(), SOURCE] : ["node", join(folder, "servers.js")];
  const child = Bun.spawn([...command, ...args], { cwd: ROOT, stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  running.push(child);
  for await (const chunk of child.stdout) return JSON.parse(new TextDecoder().decode(chunk)).port;
  throw new Error(`${runtime} ${args.join(" ")} ended without a word`);
}

/** Sends a request as it is, but for the ends of its lines, and gives the decision in brief, or the status of an answer without one. */
function send(to: NetConnectOpts, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = Buffer.concat(chunks).toString().split("\r\n\r\n");
      const json = /\{.*\}/s.exec(body)?.[0];
      resolve(json === undefined ? `no decision: ${head.split("\r\n")[0]}` : inBrief(JSON.parse(json)));
    });
    socket.write(Buffer.from(`${request}\nConnection: close\n\n`.replaceAll("\n", "\r\n"), "latin1"));
  });
}

const kinds: readonly (readonly [runtime: "node" | "bun", kind: string])[] = [
  ["node", "http"],
  ["node", "express"],
  ["node", "fastify"],
  ["node", "hono"],
  ["bun", "http"],
  ["bun", "bun"],
  ["bun", "bun-hono"],
  ["bun", "bun-hono-server"],
];

describe.each(kinds)("under %s, %s", (runtime, kind) => {
  let port = 0;
  beforeAll(async () => {
    port = await start(runtime, kind);
  });
  const isFetch = kind.startsWith("bun");
  for (const [request, node, bun, why] of sent) {
    test(`${JSON.stringify(request)}: ${why}`, async () => {
      const isRefused = kind === "hono" && refusedByHono.includes(request);
      const expected = isRefused ? "no decision: HTTP/1.1 400 Bad Request" : isFetch ? bun : node;
      expect(await send({ port, host: "127.0.0.1" }, request)).toBe(expected);
    });
  }
});

test.each([
  ["node", "http"],
  ["bun", "bun"],
] as const)("under %s, %s: the peer on a Unix socket is nobody we know", async (runtime, kind) => {
  // The path of a socket may be some 100 characters long, so it is not in the project.
  const sockets = mkdtempSync(join(tmpdir(), "scopec-"));
  const path = join(sockets, "s");
  await start(runtime, kind, path);
  expect(await send({ path }, http11("Host: localhost"))).toBe("rejected not-loopback, claimed localhost");
  expect(await send({ path }, trusting("Host: evil.com", `X-Forwarded-Host: ${APPLE}`))).toBe(
    "fallback by host, ignored x-forwarded-host",
  );
  expect(await send({ path }, http11(`Host: ${APPLE}`))).toBe(`ENTERPRISE ${APPLE} by host`);
  rmSync(sockets, { recursive: true, force: true });
});

const http2: readonly (readonly [headers: Readonly<Record<string, string>>, expected: string])[] = [
  [{ ":authority": APPLE }, `ENTERPRISE ${APPLE} by authority`],
  [{ ":authority": `${APPLE}:8443`, host: APPLE }, `ENTERPRISE ${APPLE} by authority`],
  [{ host: APPLE }, `ENTERPRISE ${APPLE} by host`],
  [{ ":authority": "evil.com", host: APPLE }, "rejected conflicting-hosts"],
  [{ ":authority": APPLE, host: "evil.com" }, "rejected conflicting-hosts"],
  [{ ":authority": "localhost" }, "LOCAL-SANDBOX localhost by authority"],
  [{ ":authority": "localhost", via: "2 tunnel" }, "rejected not-loopback, claimed localhost"],
  [{ ":authority": "evil.com", "x-forwarded-host": APPLE }, "fallback by authority, ignored x-forwarded-host"],
  [
    { ":path": "/trusting", ":authority": "inner", "x-forwarded-host": APPLE },
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
  ],
];

test.each(["node", "bun"] as const)(
  "under %s, HTTP/2: the authority is the host, and Host has to agree",
  async (runtime) => {
    const port = await start(runtime, "http2");
    const session = connectHttp2(`http://127.0.0.1:${port}`);
    for (const [headers, expected] of http2) {
      const stream = session.request({ ":path": "/", ...headers });
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const decision: RequestDecision<Scope> = JSON.parse(Buffer.concat(chunks).toString());
      expect([headers, inBrief(decision)]).toEqual([headers, expected]);
    }
    session.destroy();
  },
);
