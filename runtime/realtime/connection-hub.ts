import type { AuditEvent } from "../metrics/audit-event.ts";
import type { PerfMetric } from "../metrics/perf-metric.ts";
import type { Connection } from "./connection.ts";
import { type ControlOptions, createConnectionControl } from "./connection-control.ts";

/** The open connections of a server, each scope's apart. Everything that is sent goes through it. */
export interface ConnectionHub {
  readonly join: (connection: Connection) => void;
  readonly leave: (connection: Connection) => void;
  /** The connections of a scope, or all of them; a new list each time. */
  readonly list: (scope?: string) => readonly Connection[];
  /** Whether it is open and its token still counts; where only the latter fails, it is closed. */
  readonly isGood: (connection: Connection) => boolean;
  /** Sends to one connection; drops it where it does not read what is sent. */
  readonly send: (connection: Connection, frame: object) => void;
  /** Sends a metric to those of its scope who may read metrics. */
  readonly showMetric: (metric: PerfMetric) => void;
  /** Sends an event that is no routine to those of its scope who may read the audit log. */
  readonly showEvent: (event: AuditEvent) => void;
  /** Closes one, with a code that says why. Nothing is sent to it or read from it any more. */
  readonly close: (connection: Connection, code: number, reason: string) => void;
  /** Closes those whose token no longer counts. To be called about every second. */
  readonly sweep: () => void;
  /** Drops those that did not answer the last ping, and pings the others. */
  readonly ping: () => void;
}

/** Makes an empty hub. */
export function createConnectionHub({ counters, revocations, now, maxBufferedBytes }: ControlOptions): ConnectionHub {
  const scopes = new Map<string, Set<Connection>>();
  const { close, drop, isGood, send } = createConnectionControl({ counters, revocations, now, maxBufferedBytes });

  const list = (scope?: string): Connection[] =>
    scope === undefined ? [...scopes.values()].flatMap((each) => [...each]) : [...(scopes.get(scope) ?? [])];

  function show(scope: string, permission: string, frame: object): void {
    let text: string | undefined;
    // No copy of the list: to send adds no connection, and one that is dropped meanwhile is only skipped.
    for (const reader of scopes.get(scope) ?? []) {
      if (reader.claims.permissions.includes(permission)) {
        text ??= JSON.stringify(frame);
        send(reader, text);
      }
    }
  }

  return {
    join(connection) {
      const { scope } = connection.claims;
      scopes.set(scope, (scopes.get(scope) ?? new Set()).add(connection));
      counters.count("connections_opened_total");
    },
    leave(connection) {
      scopes.get(connection.claims.scope)?.delete(connection);
      counters.count("connections_closed_total");
    },
    list,
    isGood,
    send: (connection, frame) => send(connection, JSON.stringify(frame)),
    showMetric: (metric) => show(metric.properties.scope, "metrics:read", { type: "metric", metric }),
    showEvent(event) {
      if (event.scope !== null && event.severity !== "INFO") show(event.scope, "audit:read", { type: "event", event });
    },
    close,
    sweep() {
      for (const connection of list()) isGood(connection);
      revocations.forgetOld(now());
    },
    ping() {
      for (const connection of list()) {
        if (connection.isAlive) {
          connection.isAlive = false;
          connection.socket?.ping();
        } else {
          counters.count("half_open_total");
          drop(connection);
        }
      }
    },
  };
}
