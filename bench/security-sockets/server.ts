/** The server of `bench/security-sockets.ts`, in a process of its own, so that its memory is its own. */
import { createMemoryAuditSink, createMemoryMetricSink, DEFAULT_LIMITS } from "../../runtime/metrics/index.ts";
import { createDashboardServer, createKeySet } from "../../runtime/realtime/index.ts";

/** What the parent asks for. */
export type Ask =
  | { readonly type: "start"; readonly secret: string; readonly scopes: readonly string[] }
  | { readonly type: "memory" }
  | { readonly type: "stop" };

/** What it is told. */
export type Told =
  | { readonly type: "started"; readonly origin: string }
  | {
      readonly type: "memory";
      readonly rss: number;
      readonly connections: number;
      readonly violations: number;
      readonly cpu: number;
    };

let server: ReturnType<typeof createDashboardServer> | undefined;
let violations = 0;

/** Milliseconds of processor time so far, user and system. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function tell(told: Told): void {
  process.send?.(told);
}

async function start(secret: string, scopes: readonly string[]): Promise<void> {
  const keys = await createKeySet([{ kid: "bench", secret: Buffer.from(secret, "base64url") }]);
  const wide = { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1e9, maxConnectionsPerScope: 1e6 };
  const audit = createMemoryAuditSink({ capacity: 10 });
  server = createDashboardServer({
    tokens: { keys, issuer: "bench", audience: "bench" },
    limits: Object.fromEntries(scopes.map((scope) => [scope, wide])),
    sink: createMemoryMetricSink({ capacity: 10 }),
    audit: {
      ...audit,
      record(event) {
        if (event.type === "SCOPE_VIOLATION") violations += 1;
        return audit.record(event);
      },
    },
  });
  tell({ type: "started", origin: server.origin });
}

process.on("message", async (ask: Ask) => {
  if (ask.type === "start") await start(ask.secret, ask.scopes);
  else if (ask.type === "stop") {
    await server?.stop({ graceMs: 2_000 });
    process.exit(0);
  } else {
    Bun.gc(true);
    tell({
      type: "memory",
      rss: process.memoryUsage.rss(),
      connections: server?.connections() ?? 0,
      violations,
      cpu: cpuMs(),
    });
  }
});
