import type { AuditEvent, AuditSink } from "./audit-event.ts";
import type { MetricSink } from "./metric-sink.ts";
import type { PerfMetric } from "./perf-metric.ts";

/** Where only the latest entries are kept. */
export interface MemoryOptions {
  /** The most entries that are kept of each scope; the oldest go first. 10,000 by default. */
  readonly capacity?: number;
}

/** Metrics in memory, each scope's apart. */
export interface MemoryMetricSink extends MetricSink {
  /** The latest metrics of a scope, oldest first; a new list each time. */
  readonly metricsOf: (scope: string) => readonly PerfMetric[];
}

/** Audit events in memory. */
export interface MemoryAuditSink extends AuditSink {
  /** The latest events of all scopes, oldest first; a new list each time. */
  readonly events: () => readonly AuditEvent[];
  /** The latest of one scope, or of none, however many there are of others. */
  readonly eventsOf: (scope: string | null) => readonly AuditEvent[];
}

const CAPACITY = 10_000;

/** Keeps the latest metrics in memory; for tests, and for dashboards that show what is going on now. */
export function createMemoryMetricSink({ capacity = CAPACITY }: MemoryOptions = {}): MemoryMetricSink {
  const kept = new Map<string, PerfMetric[]>();
  return {
    store(metric) {
      const { scope } = metric.properties;
      const own = kept.get(scope) ?? [];
      kept.set(scope, own);
      append(own, metric, capacity);
    },
    metricsOf: (scope) => [...(kept.get(scope) ?? [])].slice(-capacity),
  };
}

/** Keeps the latest audit events in memory; for tests, and beside a log that lasts. */
export function createMemoryAuditSink({ capacity = CAPACITY }: MemoryOptions = {}): MemoryAuditSink {
  const all: AuditEvent[] = [];
  const kept = new Map<string | null, AuditEvent[]>();
  return {
    record(event) {
      append(all, event, capacity);
      const own = kept.get(event.scope) ?? [];
      kept.set(event.scope, own);
      append(own, event, capacity);
    },
    events: () => all.slice(-capacity),
    eventsOf: (scope) => (kept.get(scope) ?? []).slice(-capacity),
  };
}

/** Lets a list grow to twice its capacity before it is cut, so that an entry costs the same however many there are. */
function append<T>(list: T[], entry: T, capacity: number): void {
  list.push(entry);
  if (list.length >= 2 * capacity) list.splice(0, list.length - capacity);
}
