import type { AuditActor } from "../metrics/audit-event.ts";
import type { PerfMetric } from "../metrics/perf-metric.ts";
import { answerRequest } from "./answer-request.ts";
import { checkRunsOnBun } from "./check-runs-on-bun.ts";
import { CLOSE_CODES, type Connection } from "./connection.ts";
import { receiveFrame } from "./handle-frame.ts";
import { createServerContext, type DashboardServerOptions, partsOf, type ServerContext } from "./server-context.ts";

/** A server that shows each scope its own metrics and nothing else. */
export interface DashboardServer {
  /** Where it listens, without a slash at the end. */
  readonly origin: string;
  /**
   * Takes a metric of a scope in, as if a client of that scope had published it.
   *
   * @throws ScopeViolation, MetricRejection, and what a sink throws, as rejections; see {@link MasterPerfTracker}
   */
  readonly addMetric: (scope: string, metric: unknown, actor?: AuditActor) => Promise<PerfMetric>;
  /**
   * From now on the token with this `jti` does not count; connections that it opened are closed with 4401. With `redis`, on all
   * servers there within about a second; while it cannot be reached, on this one, and on the others afterwards.
   */
  readonly revoke: (id: string) => void;
  /** How many connections a scope has here, or all scopes. */
  readonly connections: (scope?: string) => number;
  /**
   * Takes no more requests, finishes those that it has, closes connections with 1001 after what they sent is handled, and stops.
   * Whoever is not done after the time is dropped. When it is done, other servers have the places that were held here.
   */
  readonly stop: (options?: StopOptions) => Promise<void>;
}

/** How a server stops. */
export interface StopOptions {
  /** Milliseconds for everybody to close; 5,000 by default. */
  readonly graceMs?: number;
}

const SWEEP_MS = 1_000;
const PING_SECONDS = 30;
const GRACE_MS = 5_000;
const POLL_MS = 10;

/**
 * Starts a server with `/scopes/<scope>/stream` (WebSocket), `/scopes/<scope>/metrics`, `/scopes/<scope>/audit`, `/metrics` and
 * `/healthz`; `docs/security/realtime.md` has all that it answers. On Bun only.
 *
 * @throws Error on any other runtime, where the address cannot be listened on, or for an origin or a range of `trustedProxies` that is none
 */
export function createDashboardServer(options: DashboardServerOptions): DashboardServer {
  checkRunsOnBun();
  const context = createServerContext(options);
  const { hub, leases, revocations } = context;
  const server = listen(options, context);
  context.ownOrigin = server.url.origin;
  const timers = [
    setInterval(() => {
      hub.sweep();
      // What fails here is tried again in a second.
      Promise.allSettled([leases.renew(), exchange().catch(context.reconnect)]);
    }, SWEEP_MS),
    setInterval(hub.ping, (options.pingSeconds ?? PING_SECONDS) * 1_000),
  ];
  let stopped: Promise<void> | undefined;

  async function exchange(): Promise<void> {
    if (await revocations.exchange()) hub.sweep();
  }

  async function stop({ graceMs = GRACE_MS }: StopOptions = {}): Promise<void> {
    context.isStopping = true;
    const deadline = performance.now() + graceMs;
    // What was revoked here only would count again once this server is gone.
    await withDeadline(Promise.allSettled([exchange(), ...hub.list().map(({ handled }) => handled)]), graceMs);
    for (const connection of hub.list()) hub.close(connection, CLOSE_CODES.goingAway, "the server is going down");
    const isBusy = () => hub.list().length + server.pendingRequests > 0;
    while (isBusy() && performance.now() < deadline) await Bun.sleep(POLL_MS);
    timers.forEach(clearInterval);
    await server.stop(true);
    await Promise.all(context.releases);
  }

  return {
    origin: server.url.origin,
    async addMetric(scope, metric, actor) {
      return partsOf(scope, context).tracker.addMetric(metric, actor);
    },
    revoke(id) {
      revocations.revoke(id);
      hub.sweep();
      Promise.allSettled([exchange()]);
    },
    connections: (scope) => hub.list(scope).length,
    stop(stopOptions) {
      stopped ??= stop(stopOptions);
      return stopped;
    },
  };
}

function listen(options: DashboardServerOptions, context: ServerContext): Bun.Server<Connection> {
  const { hub, leases, maxBufferedBytes } = context;
  const largest = Math.max(1, ...Object.values(options.limits).map(({ maxPayloadBytes }) => maxPayloadBytes));
  return Bun.serve<Connection>({
    hostname: options.hostname ?? "127.0.0.1",
    port: options.port ?? 0,
    maxRequestBodySize: largest,
    fetch: (request, server) => answerRequest({ request, server, context }),
    // Its error pages show source.
    development: false,
    websocket: {
      maxPayloadLength: largest,
      backpressureLimit: maxBufferedBytes,
      closeOnBackpressureLimit: true,
      perMessageDeflate: false,
      // Pings are sent below, where what they find is counted.
      sendPings: false,
      idleTimeout: 0,
      open(socket) {
        const connection = socket.data;
        connection.socket = socket;
        hub.join(connection);
        const { scope, client, permissions } = connection.claims;
        hub.send(connection, { type: "welcome", scope, client, permissions });
      },
      message: (socket, frame) => receiveFrame(socket.data, frame, context),
      pong(socket) {
        socket.data.isAlive = true;
      },
      close(socket) {
        socket.data.isClosing = true;
        hub.leave(socket.data);
        const released = Promise.allSettled([leases.release(socket.data.claims.scope)]);
        context.releases.add(released);
        released.then(() => context.releases.delete(released));
      },
    },
  });
}

async function withDeadline(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
