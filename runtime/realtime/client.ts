import type { AuditEvent } from "../metrics/audit-event.ts";
import type { MetricFinding } from "../metrics/metric-finding.ts";
import type { PerfMetric } from "../metrics/perf-metric.ts";

/** What a connection is doing. `closed` is for good: the server said that to come back is no use, or it was closed here. */
export type ConnectionState = "connecting" | "open" | "waiting" | "closed";

/** What a server says of a connection when it opens. */
export interface Welcome {
  readonly scope: string;
  readonly client: string;
  readonly permissions: readonly string[];
}

/** What became of a metric that was published. */
export type PublishResult =
  | { readonly type: "accepted"; readonly id: string }
  | { readonly type: "refused"; readonly code: string; readonly findings?: readonly MetricFinding[] };

/** What a client works with. */
export interface DashboardClientOptions {
  /** The address of the server, e.g. `https://dash.example.com`. */
  readonly origin: string;
  readonly scope: string;
  /** A token, or what gets one: asked each time it connects, so that a new one takes the place of an expired one. */
  readonly token: string | (() => string | Promise<string>);
  readonly onMetric?: (metric: PerfMetric) => void;
  /** An event of the audit log that is no routine; needs `audit:read`. */
  readonly onEvent?: (event: AuditEvent) => void;
  readonly onWelcome?: (welcome: Welcome) => void;
  readonly onResult?: (result: PublishResult) => void;
  /** Told of each change, with the reason of the last close. */
  readonly onState?: (state: ConnectionState, reason: string) => void;
  /** The first wait before it connects again, in milliseconds; doubled each time, up to `maxWait`. 500 and 30,000 by default. */
  readonly minWait?: number;
  readonly maxWait?: number;
  /** A number from 0 up to 1, at random; for tests. */
  readonly random?: () => number;
}

/** A stream that connects again by itself. */
export interface DashboardClient {
  /** Sends a metric; false where there is no connection, so that it was not sent. */
  readonly publish: (metric: unknown) => boolean;
  readonly state: () => ConnectionState;
  readonly close: () => void;
}

const MIN_WAIT = 500;
const MAX_WAIT = 30_000;
const UNAUTHORIZED = 4401;
const FORBIDDEN = 4403;
const OVER_LIMIT = 4429;
/** Refused in the time that a client over its limit has to wait. */
const LIMIT_WAIT = 60_000;

/**
 * Connects to the stream of a scope, and again after each loss: after a random part of a time that doubles (so that many clients
 * do not come back at once). After 4403 never; after 4401 with a new token only; after 4429 when a minute has passed. The token
 * is offered as a subprotocol, never in an address. Runs in browsers, Bun and Node from 22; has no imports.
 */
export function connectDashboard(options: DashboardClientOptions): DashboardClient {
  const { minWait = MIN_WAIT, maxWait = MAX_WAIT, random = Math.random } = options;
  let state: ConnectionState = "connecting";
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losses = 0;

  function become(next: ConnectionState, reason: string): void {
    state = next;
    options.onState?.(next, reason);
  }

  function comeBack(reason: string, atLeast = 0): void {
    become("waiting", reason);
    const most = Math.min(maxWait, minWait * 2 ** losses++);
    // Whoever was told may have closed it.
    if (!isClosed()) timer = setTimeout(connect, atLeast + random() * most);
  }

  function onClose(code: number, text: string): void {
    socket = undefined;
    if (state === "closed") return;
    const reason = text === "" ? `the connection was lost (${code})` : text;
    if (code === FORBIDDEN || (code === UNAUTHORIZED && typeof options.token === "string")) become("closed", reason);
    else comeBack(reason, code === OVER_LIMIT ? LIMIT_WAIT : 0);
  }

  function onWelcome(welcome: Welcome): void {
    losses = 0;
    become("open", "");
    options.onWelcome?.(welcome);
  }

  async function connect(): Promise<void> {
    become("connecting", "");
    const token = await tokenOf(options);
    if (isClosed()) return;
    if (token === undefined) return comeBack("there is no token");
    const own = openSocket(options, token);
    if (own === undefined) return onClose(UNAUTHORIZED, "the token or the address cannot be used");
    socket = own;
    own.onmessage = ({ data }) => receive(frameOf(data), { ...options, onWelcome });
    own.onclose = ({ code, reason }) => onClose(code, reason);
  }

  const isClosed = () => state === "closed";
  connect();
  return {
    publish(metric) {
      if (state === "open") socket?.send(JSON.stringify({ type: "publish", metric }));
      return state === "open";
    },
    state: () => state,
    close() {
      clearTimeout(timer);
      if (!isClosed()) become("closed", "closed here");
      socket?.close();
    },
  };
}

async function tokenOf({ token }: DashboardClientOptions): Promise<string | undefined> {
  try {
    return typeof token === "string" ? token : await token();
  } catch {
    return undefined;
  }
}

function openSocket({ origin, scope }: DashboardClientOptions, token: string): WebSocket | undefined {
  const address = `${origin.replace(/^http/, "ws")}/scopes/${encodeURIComponent(scope)}/stream`;
  try {
    return new WebSocket(address, ["scopec.v1", `scopec.token.${token}`]);
  } catch {
    // What is thrown holds the token.
    return undefined;
  }
}

type Received =
  | ({ readonly type: "welcome" } & Welcome)
  | { readonly type: "metric"; readonly metric: PerfMetric }
  | { readonly type: "event"; readonly event: AuditEvent }
  | PublishResult;

type Listeners = DashboardClientOptions & { readonly onWelcome: (welcome: Welcome) => void };

/** What was sent, as far as it can be read: what is thrown in a listener would end a process of Node. */
function frameOf(data: unknown): Received | null {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}

function receive(frame: Received | null, options: Listeners): void {
  if (frame === null) return;
  if (frame.type === "welcome") options.onWelcome(frame);
  else if (frame.type === "metric") options.onMetric?.(frame.metric);
  else if (frame.type === "event") options.onEvent?.(frame.event);
  else if (frame.type === "accepted" || frame.type === "refused") options.onResult?.(frame);
}
