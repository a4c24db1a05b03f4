import type { AuditEvent } from "../../../runtime/metrics/audit-event.ts";
import type { PerfMetric } from "../../../runtime/metrics/perf-metric.ts";
import { type ConnectionState, connectDashboard, type DashboardClient } from "../../../runtime/realtime/client.ts";
import { type Chart, createChart } from "./chart.ts";
import { byId, create, ownOrigin } from "./dom.ts";

const MOST_CHARTS = 50;
const MOST_EVENTS = 100;
const STATES: Readonly<Record<ConnectionState, string>> = {
  connecting: "connecting",
  open: "connected",
  waiting: "connecting again",
  closed: "not connected",
};

const charts = new Map<string, Chart>();
let client: DashboardClient | undefined;

function showMetric(metric: PerfMetric): void {
  const { name } = metric;
  let chart = charts.get(name);
  if (chart === undefined) {
    if (charts.size >= MOST_CHARTS) return;
    chart = createChart(name);
    charts.set(name, chart);
    byId("charts").append(chart.element);
  }
  chart.add(metric);
}

function showEvent({ type, message, client: who = "unknown", timestamp }: AuditEvent): void {
  const events = byId("events");
  const entry = create("li", `${new Date(timestamp).toISOString()} ${type}: ${message} (client ${who})`);
  events.prepend(entry);
  if (events.children.length > MOST_EVENTS) events.lastElementChild?.remove();
}

function showState(state: ConnectionState, reason: string): void {
  const element = byId("state");
  element.dataset["state"] = state;
  element.textContent = reason === "" ? STATES[state] : `${STATES[state]}: ${reason}`;
  byId("connect").hidden = state === "open";
}

function start(token: string): void {
  // Only to know which stream to ask for; whether it is true is for the server to say.
  const scope = scopeIn(token);
  byId("problem").textContent = scope === undefined ? "This is no token." : "";
  if (scope === undefined) return;
  client?.close();
  charts.clear();
  byId("charts").replaceChildren();
  byId("events").replaceChildren();
  // Whose it is, and what it may see, is for the server to say once more.
  for (const id of ["scope", "violations"]) byId(id).hidden = true;
  client = connectDashboard({
    origin: ownOrigin,
    scope,
    token,
    onMetric: showMetric,
    onEvent: showEvent,
    onState: showState,
    onWelcome(welcome) {
      const badge = byId("scope");
      badge.textContent = welcome.scope;
      badge.hidden = false;
      byId("violations").hidden = !welcome.permissions.includes("audit:read");
    },
  });
}

function scopeIn(token: string): string | undefined {
  try {
    const text = atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"));
    const { scope } = JSON.parse(text);
    return typeof scope === "string" ? scope : undefined;
  } catch {
    return undefined;
  }
}

byId("connect").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = byId("token");
  const token = field.value.trim();
  // The page keeps it in memory only, never in an address, a cookie or the storage of the browser.
  field.value = "";
  start(token);
});
