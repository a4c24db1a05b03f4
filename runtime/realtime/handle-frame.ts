import { MetricRejection, ScopeViolation } from "../metrics/scope-violation.ts";
import { tellOverLimit } from "./admission.ts";
import { CLOSE_CODES, type Connection } from "./connection.ts";
import { partsOf, type ScopeParts, type ServerContext } from "./server-context.ts";

/** The most frames of one connection that wait to be handled. Only who sends faster than Redis answers gets there. */
const MAX_WAITING = 64;

/** Takes a frame from a socket; the frames of a connection are handled one after the other. */
export function receiveFrame(connection: Connection, frame: string | Uint8Array, context: ServerContext): void {
  const { counters, hub } = context;
  if (connection.isClosing) return;
  counters.count("frames_received_total");
  const parts = partsOf(connection.claims.scope, context);
  if (Buffer.byteLength(frame) > parts.limits.maxPayloadBytes) {
    hub.close(connection, CLOSE_CODES.tooLarge, "the message is too large");
    return;
  }
  if (connection.waiting >= MAX_WAITING) {
    counters.count("over_limit_total");
    hub.close(connection, CLOSE_CODES.overLimit, "too many messages at once");
    return;
  }
  connection.waiting += 1;
  const handle = async () => {
    try {
      await handleFrame({ connection, parts, context }, frame);
    } catch {
      hub.send(connection, { type: "refused", code: "UNAVAILABLE" });
    } finally {
      connection.waiting -= 1;
    }
  };
  connection.handled = connection.handled.then(handle);
}

/** Who sent a frame, and what it is handled with. */
interface Sender {
  readonly connection: Connection;
  /** Of the scope of the connection. */
  readonly parts: ScopeParts;
  readonly context: ServerContext;
}

async function handleFrame({ connection, parts, context }: Sender, frame: string | Uint8Array): Promise<void> {
  const { claims } = connection;
  const taken = await parts.messages.take(claims.client);
  // Whoever is told to close is not listened to any more, nor is one whose token has expired meanwhile.
  if (!context.hub.isGood(connection)) return;
  if (!taken.isAllowed) {
    context.counters.count("over_limit_total");
    context.hub.close(connection, CLOSE_CODES.overLimit, `too many messages; again in ${taken.retryAfter} s`);
    await tellOverLimit(claims, context);
    return;
  }
  const message = parseFrame(frame);
  if (message === undefined) return context.hub.send(connection, { type: "refused", code: "MALFORMED" });
  const claimed = message["scope"];
  if (claimed !== undefined && claimed !== claims.scope) {
    const details = { claimed: typeof claimed === "string" ? claimed : typeof claimed };
    context.counters.count("scope_violations_total");
    return forbid(connection, context, {
      type: "SCOPE_VIOLATION",
      message: "a client asked for another scope",
      details,
    });
  }
  if (message["type"] === "subscribe") return context.hub.send(connection, { type: "subscribed", scope: claims.scope });
  if (message["type"] === "publish") return publish({ connection, parts, context }, message["metric"]);
  context.hub.send(connection, { type: "refused", code: "MALFORMED" });
}

async function publish({ connection, parts, context }: Sender, metric: unknown): Promise<void> {
  const { client, permissions } = connection.claims;
  if (!permissions.includes("metrics:write")) {
    const details = { needed: "metrics:write" };
    return forbid(connection, context, { type: "AUTH", message: "a client published without permission", details });
  }
  try {
    const { id } = await parts.tracker.addMetric(metric, { client });
    context.hub.send(connection, { type: "accepted", id });
  } catch (error) {
    if (error instanceof ScopeViolation) {
      // Audited already, by the tracker.
      context.counters.count("scope_violations_total");
      context.counters.count("forbidden_total");
      context.hub.close(connection, CLOSE_CODES.forbidden, "the metric is of another scope");
    } else if (error instanceof MetricRejection) {
      context.counters.count("metrics_refused_total");
      context.hub.send(connection, { type: "refused", code: error.code, findings: error.findings });
    } else throw error;
  }
}

interface Forbidden {
  readonly type: "SCOPE_VIOLATION" | "AUTH";
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Closes first: what the audit log does afterwards does not keep the connection open. */
async function forbid(
  connection: Connection,
  context: ServerContext,
  { type, message, details }: Forbidden,
): Promise<void> {
  const { scope, client } = connection.claims;
  context.counters.count("forbidden_total");
  context.hub.close(connection, CLOSE_CODES.forbidden, "the token does not allow this");
  const severity = type === "SCOPE_VIOLATION" ? "CRITICAL" : "WARNING";
  await context.trail.tell({ type, severity, message, scope, client, details });
}

/** Reading a property of this finds only what the frame itself says. */
type Message = Readonly<Record<string, unknown>>;

function parseFrame(frame: string | Uint8Array): Message | undefined {
  if (typeof frame !== "string") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    // Nor is it a message.
  }
  // A long text or list would be one with as many properties.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.assign(Object.create(null), value);
}
