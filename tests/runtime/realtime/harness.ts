import { connect, type Socket } from "node:net";
import { createMemoryAuditSink, createMemoryMetricSink, DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import {
  createDashboardServer,
  createKeySet,
  type DashboardServer,
  type DashboardServerOptions,
  type IssueOptions,
  issueToken,
  type SigningKey,
  TOKEN_SUBPROTOCOL,
  type TokenRules,
} from "../../../runtime/realtime/index.ts";

/** The scopes of the tests. */
const SCOPES = ["ACME", "GLOBEX", "INITECH"] as const;
const ALL_PERMISSIONS: readonly string[] = ["metrics:read", "metrics:write", "audit:read"];
export const LIMITS = Object.fromEntries(SCOPES.map((scope) => [scope, DEFAULT_LIMITS]));

/** A key with a secret at random. */
export function randomKey(kid: string): SigningKey {
  return { kid, secret: crypto.getRandomValues(new Uint8Array(32)) };
}

/** A server that listens, and what it was made of. */
export interface Harness extends AsyncDisposable {
  readonly server: DashboardServer;
  readonly rules: TokenRules;
  readonly sink: ReturnType<typeof createMemoryMetricSink>;
  readonly audit: ReturnType<typeof createMemoryAuditSink>;
  /** A token, of all permissions unless others are named. */
  readonly token: (
    scope: string,
    options?: IssueOptions & { client?: string; permissions?: readonly string[] },
  ) => Promise<string>;
}

/** Starts a real server on a free port. */
export async function startServer(options: Partial<DashboardServerOptions> = {}): Promise<Harness> {
  const keys = options.tokens?.keys ?? (await createKeySet([randomKey("k1")]));
  const tokens = options.tokens ?? { keys, issuer: "tests", audience: "dashboard" };
  const limits = options.limits ?? LIMITS;
  const sink = createMemoryMetricSink();
  const audit = createMemoryAuditSink();
  const server = createDashboardServer({ sink, audit, ...options, tokens, limits });
  const rules: TokenRules = { ...tokens, limits, ...(options.now && { now: options.now }) };
  return {
    server,
    rules,
    sink,
    audit,
    token: (scope, { client = `client-of-${scope}`, permissions = ALL_PERMISSIONS, ...issue } = {}) =>
      issueToken({ scope, client, permissions }, rules, issue),
    [Symbol.asyncDispose]: () => server.stop({ graceMs: 500 }),
  };
}

/** A metric of a scope. */
export function metricOf(scope: string, id = "m-1"): object {
  const fields = { name: "latency", category: "http", value: 12.5, unit: "ms", timestamp: 1_700_000_000_000 };
  return { id, ...fields, source: "tests", properties: { scope, route: "/" } };
}

/** A frame as the tests look at it. */
export type Frame = Readonly<Record<string, unknown>>;

/** A WebSocket that keeps what it gets. */
export interface Client {
  readonly socket: WebSocket;
  readonly frames: readonly Frame[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly send: (frame: unknown) => void;
  /** The first frame of a type, now or later. */
  readonly frame: (type: string, has?: (frame: Frame) => boolean) => Promise<Frame>;
}

/** Opens a stream with the token in the header; rejects when it does not open. */
export async function openStream(server: DashboardServer, scope: string, token: string): Promise<Client> {
  const client = startStream(server, scope, { headers: { authorization: `Bearer ${token}` } });
  await client.frame("welcome");
  return client;
}

/** Opens a stream as a browser has to: with the token as a subprotocol. */
export async function openLikeBrowser(server: DashboardServer, scope: string, token: string): Promise<Client> {
  const client = startStream(server, scope, { protocols: ["scopec.v1", `${TOKEN_SUBPROTOCOL}${token}`] });
  await client.frame("welcome");
  return client;
}

function startStream(server: DashboardServer, scope: string, options: Bun.WebSocketOptions): Client {
  const socket = new WebSocket(`${server.origin.replace("http", "ws")}/scopes/${scope}/stream`, options);
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  const notify = () => {
    for (const each of waiting) each();
  };
  socket.addEventListener("message", ({ data }) => {
    frames.push(JSON.parse(String(data)));
    notify();
  });
  const { promise: closed, resolve } = Promise.withResolvers<{ code: number; reason: string }>();
  let ended: string | undefined;
  socket.addEventListener("close", ({ code, reason }) => {
    ended = `closed: ${code} ${reason}`;
    resolve({ code, reason });
    notify();
  });
  return {
    socket,
    frames,
    closed,
    send: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
    frame(type, has = () => true) {
      const { promise, resolve: found, reject } = Promise.withResolvers<Frame>();
      const look = () => {
        const frame = frames.find((each) => each["type"] === type && has(each));
        if (frame !== undefined) found(frame);
        else if (ended !== undefined) reject(new Error(`no ${type}: ${ended}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
      return promise;
    },
  };
}

/** A socket on which a handshake was made by hand, and the head of the answer. */
export interface RawStream {
  readonly socket: Socket;
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Makes the handshake of a stream by hand, to see what a client library does not show, and to do what none does. */
export async function rawStream(
  server: DashboardServer,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<RawStream> {
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  const all = {
    host: `${hostname}:${port}`,
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  let text = "";
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += chunk.toString("latin1");
    if (text.includes("\r\n\r\n")) break;
  }
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  return { socket, head, body, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]) };
}

/** The status of a handshake that should be refused; the connection is over afterwards. */
export async function handshake(
  server: DashboardServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawStream> {
  const stream = await rawStream(server, path, headers);
  stream.socket.destroy();
  return stream;
}

/** A request with a token. */
export function ask(server: DashboardServer, path: string, token: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.origin}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
}

/** Waits until something is so; the test's own time limit is the end. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await Bun.sleep(5);
}
