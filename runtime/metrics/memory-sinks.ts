import type { AuditEvent, AuditSink } from "./audit-event.ts";
import { createLatestEntries, type EntryBounds, type LatestEntries } from "./latest-entries.ts";
import type { MetricSink } from "./metric-sink.ts";
import type { PerfMetric } from "./perf-metric.ts";

/** Where only the latest entries are kept. Both bounds are whole numbers from 1. */
export interface MemoryOptions {
  /** The most entries that are kept of each scope; the oldest go first. 10,000 by default. */
  readonly capacity?: number;
  /** The most memory that the entries of each scope take, in bytes, roughly; the oldest go first. 64 MiB by default. */
  readonly maxBytes?: number;
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

/**
 * Keeps the latest metrics in memory; for tests, and for dashboards that show what is going on now.
 *
 * @throws Error for a bound that is no whole number from 1
 */
export function createMemoryMetricSink(options: MemoryOptions = {}): MemoryMetricSink {
  const metrics = createShelves<string, PerfMetric>(options);
  return {
    store: (metric) => metrics.of(metric.properties.scope).add(metric),
    metricsOf: metrics.listOf,
  };
}

/**
 * Keeps the latest audit events in memory; for tests, and beside a log that lasts.
 *
 * @throws Error for a bound that is no whole number from 1
 */
export function createMemoryAuditSink(options: MemoryOptions = {}): MemoryAuditSink {
  const all = createLatestEntries<AuditEvent>(boundsOf(options));
  const events = createShelves<string | null, AuditEvent>(options);
  return {
    record(event) {
      all.add(event);
      events.of(event.scope).add(event);
    },
    events: all.list,
    eventsOf: events.listOf,
  };
}

function boundsOf({ capacity = 10_000, maxBytes = 64 * 2 ** 20 }: MemoryOptions): EntryBounds {
  return { capacity, maxBytes };
}

/** Entries by what they belong to, each bounded by itself, so that nobody pushes out another's. */
interface Shelves<Key, Entry> {
  readonly of: (key: Key) => LatestEntries<Entry>;
  readonly listOf: (key: Key) => readonly Entry[];
}

function createShelves<Key, Entry extends object>(options: MemoryOptions): Shelves<Key, Entry> {
  const bounds = boundsOf(options);
  const shelves = new Map<Key, LatestEntries<Entry>>();
  const empty = createLatestEntries<Entry>(bounds);
  return {
    of(key) {
      const shelf = shelves.get(key) ?? createLatestEntries<Entry>(bounds);
      shelves.set(key, shelf);
      return shelf;
    },
    listOf: (key) => (shelves.get(key) ?? empty).list(),
  };
}
