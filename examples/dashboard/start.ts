/**
 * `npm run dashboard`: a dashboard server on the scopes and limits of the seed matrix, with made-up metrics, and a token for each
 * scope to look at it with. `PORT` says where; keys and tokens are new each time.
 */
import { createMemoryAuditSink, createMemoryMetricSink } from "scopec/runtime/metrics";
import { createDashboardServer, createKeySet, issueToken } from "scopec/runtime/realtime";
import { LIMITS, ROLES } from "../../generated/security.ts";
import { startDemoMetrics } from "./demo-metrics.ts";
import { dashboardPages } from "./pages.ts";

const PORT = 4680;
const port = Number(process.env["PORT"] ?? PORT);
const keys = await createKeySet([{ kid: "demo", secret: crypto.getRandomValues(new Uint8Array(32)) }]);
const tokens = { keys, issuer: "scopec-demo", audience: "scopec-dashboard" };
const server = createDashboardServer({
  port,
  tokens,
  limits: LIMITS,
  sink: createMemoryMetricSink({ capacity: 1_000 }),
  audit: createMemoryAuditSink({ capacity: 1_000 }),
  allowedOrigins: [`http://localhost:${port}`],
  pages: await dashboardPages(),
});
const scopes = Object.keys(LIMITS);
const stopDemo = startDemoMetrics(server, scopes);

process.stdout.write(`${server.origin}\n`);
for (const scope of scopes) {
  const token = await issueToken({ scope, client: "demo", permissions: ROLES.auditor }, { ...tokens, limits: LIMITS });
  process.stdout.write(`${scope} ${token}\n`);
}

async function stop(): Promise<void> {
  stopDemo();
  await server.stop({ graceMs: 1_000 });
  process.exit(0);
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
