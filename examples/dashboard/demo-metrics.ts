import type { DashboardServer } from "scopec/runtime/realtime";

const NAMES: readonly (readonly [name: string, unit: string, base: number])[] = [
  ["http.latency", "ms", 40],
  ["http.requests", "requests/s", 120],
  ["cache.hits", "%", 92],
];

/**
 * Adds metrics of every scope twice a second, made up, until it is stopped; now and then something tries to file a metric of one
 * scope under another, so that there is a violation to see.
 *
 * @returns stops it
 */
export function startDemoMetrics(server: DashboardServer, scopes: readonly string[]): () => void {
  let tick = 0;
  const timer = setInterval(() => {
    tick += 1;
    for (const scope of scopes) for (const metric of metricsAt(scope, tick)) server.addMetric(scope, metric);
    const [from, to] = [scopes[tick % scopes.length], scopes[(tick + 1) % scopes.length]];
    if (tick % 10 !== 0 || from === undefined || to === undefined) return;
    const [stray] = metricsAt(to, tick);
    // Refused, as it has to be, and told to those who read the audit log of that scope.
    server.addMetric(from, stray, { client: "demo" }).catch(() => undefined);
  }, 500);
  return () => clearInterval(timer);
}

function metricsAt(scope: string, tick: number): readonly object[] {
  return NAMES.map(([name, unit, base], index) => {
    const value = Number((base + (base / 10) * Math.sin((tick + scope.length * 7) / (3 + index))).toFixed(2));
    const fields = { category: "demo", value, unit, timestamp: Date.now(), source: "demo" };
    return { id: `${name}-${tick}`, name, ...fields, properties: { scope } };
  });
}
