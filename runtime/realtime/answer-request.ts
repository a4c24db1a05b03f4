import type { Server } from "bun";
import { MetricRejection, ScopeViolation } from "../metrics/scope-violation.ts";
import { admit, refuseEnded, SUBPROTOCOL } from "./admission.ts";
import { type Connection, createConnection } from "./connection.ts";
import { listResponse } from "./list-response.ts";
import { isRefusal, type Refusal, refusalResponse, SECURITY_HEADERS } from "./refusal.ts";
import { partsOf, type ServerContext } from "./server-context.ts";
import type { VerifiedClaims } from "./token.ts";

/** What an answer is made from. */
export interface Incoming {
  readonly request: Request;
  readonly server: Server<Connection>;
  readonly context: ServerContext;
}

/** What can be asked of a scope, by method and name: `/scopes/<scope>/<name>`. */
interface Endpoint {
  readonly permissions: readonly string[];
  /** Undefined where the request has become a WebSocket. */
  readonly answer: (incoming: Incoming, claims: VerifiedClaims) => Promise<Response | Refusal | undefined>;
}

const NOT_FOUND: Refusal = { status: 404, error: "there is nothing here" };
const FULL: Refusal = { status: 429, error: "the scope has no more connections", retryAfter: 5 };
const STOPPING: Refusal = { status: 503, error: "the server is going down", retryAfter: 5 };
const UNAVAILABLE: Refusal = { status: 503, error: "this cannot be done now", retryAfter: 5 };
const SCOPE_PATH = /^\/scopes\/([^/]*)\/([a-z]+)$/;

const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
  ["GET stream", { permissions: ["metrics:read", "metrics:write", "audit:read"], answer: openStream }],
  ["GET metrics", { permissions: ["metrics:read"], answer: listMetrics }],
  ["POST metrics", { permissions: ["metrics:write"], answer: addMetric }],
  ["GET audit", { permissions: ["audit:read"], answer: listEvents }],
]);

/** Answers a request, or makes it a WebSocket, which needs no answer. Never throws. */
export async function answerRequest(incoming: Incoming): Promise<Response | undefined> {
  const { context } = incoming;
  let answer: Response | Refusal | undefined;
  try {
    answer = await route(incoming);
  } catch {
    answer = UNAVAILABLE;
  }
  if (answer === undefined || answer instanceof Response) return answer;
  context.counters.count("requests_refused_total");
  return refusalResponse(answer);
}

async function route({ request, server, context }: Incoming): Promise<Response | Refusal | undefined> {
  const url = URL.parse(request.url);
  // It is made of the Host header, which may hold anything.
  if (url === null) return { status: 400, error: "this is no address" };
  const { pathname, search } = url;
  // Whatever stands in an address ends up in logs and histories, so that no token may.
  if (search !== "") return { status: 400, error: "addresses here have no query" };
  const path = SCOPE_PATH.exec(pathname);
  if (path === null) return answerPublic(request.method, pathname, context);
  const [scope, name] = path.slice(1) as [string, string];
  const endpoint = ENDPOINTS.get(`${request.method} ${name}`);
  if (endpoint === undefined) return NOT_FOUND;
  if (context.isStopping) return STOPPING;
  const peer = String(server.requestIP(request)?.address);
  const carrier = name === "stream" ? "header-or-subprotocol" : "header";
  const claims = await admit({ request, peer, scope, permissions: endpoint.permissions, carrier }, context);
  if (isRefusal(claims)) return claims;
  // A slow Redis may have taken seconds to count it.
  return (await refuseEnded(claims, context)) ?? endpoint.answer({ request, server, context }, claims);
}

/** What anybody may see: it is about no scope. */
function answerPublic(method: string, path: string, context: ServerContext): Response | Refusal {
  if (method !== "GET") return NOT_FOUND;
  if (path === "/healthz")
    return context.isStopping ? STOPPING : Response.json({ ok: true }, { headers: SECURITY_HEADERS });
  if (path === "/metrics") {
    const headers = { ...SECURITY_HEADERS, "content-type": "text/plain; version=0.0.4; charset=utf-8" };
    return new Response(context.counters.toText(context.hub.list().length), { headers });
  }
  const { pages = {} } = context.options;
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page === undefined) return NOT_FOUND;
  return new Response(page.body, { headers: { ...SECURITY_HEADERS, "content-type": page.type } });
}

async function openStream(
  { request, server, context }: Incoming,
  claims: VerifiedClaims,
): Promise<Refusal | undefined> {
  const { leases, trail } = context;
  const { scope, client, permissions } = claims;
  if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    return { status: 426, error: "this is a WebSocket" };
  }
  const offers = request.headers.get("sec-websocket-protocol");
  // Bun would choose the first one itself, which may be the token.
  if (offers !== null && !offers.split(",").some((each) => each.trim() === SUBPROTOCOL)) {
    return { status: 400, error: `the subprotocol here is ${SUBPROTOCOL}` };
  }
  if (!(await leases.acquire(scope))) {
    await trail.tell({ type: "AUTH", severity: "WARNING", message: "a scope has no more connections", scope, client });
    return FULL;
  }
  try {
    const details = { permissions: permissions.join(" ") };
    await trail.tell({ type: "AUTH", severity: "INFO", message: "a client connects", scope, client, details });
    const headers: Record<string, string> = offers === null ? {} : { "sec-websocket-protocol": SUBPROTOCOL };
    if (!context.isStopping && server.upgrade(request, { data: createConnection(claims), headers })) return undefined;
  } catch (error) {
    await leases.release(scope);
    throw error;
  }
  await leases.release(scope);
  return context.isStopping ? STOPPING : { status: 400, error: "this is no proper WebSocket handshake" };
}

async function listMetrics({ context }: Incoming, { scope }: VerifiedClaims): Promise<Response> {
  const own = context.options.sink.metricsOf(scope).filter((metric) => metric.properties.scope === scope);
  return listResponse(scope, "metrics", own);
}

async function listEvents({ context }: Incoming, { scope }: VerifiedClaims): Promise<Response> {
  const own = context.options.audit.eventsOf(scope).filter((event) => event.scope === scope);
  return listResponse(scope, "events", own);
}

async function addMetric({ request, context }: Incoming, claims: VerifiedClaims): Promise<Response | Refusal> {
  const { scope, client } = claims;
  const { limits, tracker } = partsOf(scope, context);
  const text = await request.text();
  // Whoever sends slowly keeps the request open as long as they like.
  const ended = await refuseEnded(claims, context);
  if (ended !== undefined) return ended;
  if (Buffer.byteLength(text) > limits.maxPayloadBytes) {
    return { status: 413, error: "the metric is too large" };
  }
  let metric: unknown;
  try {
    metric = JSON.parse(text);
  } catch {
    return { status: 400, error: "this is no JSON" };
  }
  try {
    const { id } = await tracker.addMetric(metric, { client });
    return Response.json({ id }, { status: 201, headers: SECURITY_HEADERS });
  } catch (error) {
    if (error instanceof ScopeViolation) {
      context.counters.count("scope_violations_total");
      return { status: 403, error: "the metric is of another scope" };
    }
    if (!(error instanceof MetricRejection)) throw error;
    context.counters.count("metrics_refused_total");
    return { status: 422, error: "the metric is refused", details: error.findings };
  }
}
