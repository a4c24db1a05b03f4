/** What a server counts: the name behind `scopec_`, and what it is. Nothing here names a scope, so that anybody may read it. */
const COUNTERS = {
  connections_opened_total: "WebSocket connections that were opened",
  connections_closed_total: "WebSocket connections that ended, for whatever reason",
  requests_refused_total: "Requests that were refused before an upgrade or an answer",
  frames_received_total: "Frames that came in over WebSockets",
  frames_sent_total: "Frames that went out over WebSockets",
  metrics_stored_total: "Metrics that were accepted and stored",
  metrics_refused_total: "Metrics that were refused",
  scope_violations_total: "Attempts to reach another scope",
  expired_total: "Connections closed with 4401: their token expired or was revoked",
  forbidden_total: "Connections closed with 4403: they asked for what their token does not allow",
  over_limit_total: "Connections closed with 4429: their client sent too many messages",
  slow_readers_total: "Connections dropped because their reader was too slow",
  half_open_total: "Connections dropped because nothing answered a ping",
} as const;

/** A thing that is counted. */
export type CounterName = keyof typeof COUNTERS;

/** The counters of one server. */
export interface ServerCounters {
  readonly count: (name: CounterName) => void;
  readonly get: (name: CounterName) => number;
  /** All of them in the text format of Prometheus. */
  readonly toText: (connections: number) => string;
}

/** Makes counters that stand at zero. */
export function createServerCounters(): ServerCounters {
  const values: Partial<Record<CounterName, number>> = {};
  const get = (name: CounterName) => values[name] ?? 0;
  return {
    count(name) {
      values[name] = get(name) + 1;
    },
    get,
    toText(connections) {
      const gauge = lines("connections", {
        help: "WebSocket connections that are open",
        type: "gauge",
        value: connections,
      });
      const counters = (Object.keys(COUNTERS) as CounterName[]).flatMap((name) =>
        lines(name, { help: COUNTERS[name], type: "counter", value: get(name) }),
      );
      return `${[...gauge, ...counters].join("\n")}\n`;
    },
  };
}

interface Sample {
  readonly help: string;
  readonly type: "counter" | "gauge";
  readonly value: number;
}

function lines(name: string, { help, type, value }: Sample): readonly string[] {
  return [`# HELP scopec_${name} ${help}.`, `# TYPE scopec_${name} ${type}`, `scopec_${name} ${value}`];
}
