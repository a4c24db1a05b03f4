/** The server that is fuzzed, in a process of its own, so that its memory is its own and a crash is seen. */
import { heapStats } from "bun:jsc";
import { createMemoryAuditSink, createMemoryMetricSink, DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createDashboardServer, createKeySet } from "../../../runtime/realtime/index.ts";

/** What it tells when it is asked. */
export interface FuzzTold {
  readonly origin: string;
  /** Bytes that are in use after a collection. */
  readonly heap: number;
  readonly connections: number;
  /** How many stored metrics or events were of another scope than the one they were filed under. */
  readonly crossed: number;
}

const secret = Buffer.from(process.env["FUZZ_SECRET"] ?? "", "base64url");
const wide = { ...DEFAULT_LIMITS, maxConnectionsPerScope: 1_000 };
const sink = createMemoryMetricSink({ capacity: 100 });
const audit = createMemoryAuditSink({ capacity: 100 });
let crossed = 0;
const server = createDashboardServer({
  tokens: { keys: await createKeySet([{ kid: "k", secret }]), issuer: "tests", audience: "dashboard" },
  limits: { ACME: wide, GLOBEX: wide },
  sink: {
    ...sink,
    store(metric) {
      if (metric.properties.scope !== "ACME") crossed += 1;
      return sink.store(metric);
    },
  },
  audit,
  maxFailedAuthPerMinute: 1e9,
});

function tell(): void {
  Bun.gc(true);
  process.send?.({
    origin: server.origin,
    heap: heapStats().heapSize,
    connections: server.connections(),
    crossed,
  } satisfies FuzzTold);
}

process.on("message", tell);
tell();
