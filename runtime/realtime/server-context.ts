import type { AuditEvent, AuditSink } from "../metrics/audit-event.ts";
import { createMasterPerfTracker, type MasterPerfTracker } from "../metrics/master-perf-tracker.ts";
import type { MetricSink } from "../metrics/metric-sink.ts";
import type { PerfMetric } from "../metrics/perf-metric.ts";
import type { SecurityLimits } from "../metrics/security-limits.ts";
import { type AuditTrail, createAuditTrail } from "./audit-trail.ts";
import { checkOrigin } from "./check-origin.ts";
import { type ClientAddress, createClientAddress } from "./client-address.ts";
import { type ConnectionHub, createConnectionHub } from "./connection-hub.ts";
import { type ConnectionLeases, createConnectionLeases } from "./connection-leases.ts";
import { createRateLimit, type RateLimit, type RedisConnection } from "./rate-limits.ts";
import { createRedisGate } from "./redis-gate.ts";
import { createRevocations, type Revocations } from "./revocations.ts";
import { createServerCounters, type ServerCounters } from "./server-counters.ts";
import { CLOCK_TOLERANCE, type TokenRules } from "./token.ts";

/** A file that a server gives to anybody: it holds nothing of a scope. */
export interface StaticPage {
  /** The media type. */
  readonly type: string;
  readonly body: string;
}

/** What a dashboard server works with. */
export interface DashboardServerOptions {
  /** Where to listen: `127.0.0.1` and a free port by default. */
  readonly hostname?: string;
  readonly port?: number;
  /** What tokens are checked by. */
  readonly tokens: Pick<TokenRules, "keys" | "issuer" | "audience">;
  /** The limits of each scope: `LIMITS` of the generated security module. A scope without any has no access. */
  readonly limits: Readonly<Record<string, SecurityLimits>>;
  /** Where metrics are stored, and read from again; what it gives is filtered by scope once more. */
  readonly sink: MetricSink & { readonly metricsOf: (scope: string) => readonly PerfMetric[] };
  /** The audit log, likewise. */
  readonly audit: AuditSink & { readonly eventsOf: (scope: string) => readonly AuditEvent[] };
  /** The origins whose pages may connect, as browsers name them, e.g. `https://dash.example.com`, besides the server's own address. */
  readonly allowedOrigins?: readonly string[];
  /** Shares the limits, and which tokens are revoked, with other servers. */
  readonly redis?: RedisConnection;
  /** What is given without a token, by path: the page. */
  readonly pages?: Readonly<Record<string, StaticPage>>;
  /** The most bytes that wait for a slow reader before it is dropped; 1 MiB by default. */
  readonly maxBufferedBytes?: number;
  /** Seconds between pings; a connection that answered none in that time is dropped. 30 by default. */
  readonly pingSeconds?: number;
  /** The most requests with no token or a bad one, per address and minute, that are looked into; 60 by default. */
  readonly maxFailedAuthPerMinute?: number;
  /**
   * Addresses and CIDR ranges of the proxies in front. Each has to append its peer to Forwarded or X-Forwarded-For, whatever its
   * client sent; then that limit counts their clients, and the audit log has them, not the proxy. None by default.
   */
  readonly trustedProxies?: readonly string[];
  /** The time in milliseconds since 1970-01-01 UTC; without it, the clock of the machine. */
  readonly now?: () => number;
}

/** What there is of each scope. */
export interface ScopeParts {
  readonly limits: SecurityLimits;
  /** The messages of each client. */
  readonly messages: RateLimit;
  /** What takes the metrics of the scope in. */
  readonly tracker: MasterPerfTracker;
}

/** What the parts of one server share. */
export interface ServerContext {
  readonly options: DashboardServerOptions;
  readonly now: () => number;
  readonly rules: TokenRules;
  readonly revocations: Revocations;
  readonly counters: ServerCounters;
  readonly hub: ConnectionHub;
  readonly trail: AuditTrail;
  readonly leases: ConnectionLeases;
  /** Places that are being given back. */
  readonly releases: Set<Promise<unknown>>;
  readonly scopes: ReadonlyMap<string, ScopeParts>;
  /** Whose request it is. */
  readonly addressOf: ClientAddress;
  /** Requests without a good token, by address. */
  readonly failures: RateLimit;
  /** What of clients over their limit is audited. */
  readonly overLimit: RateLimit;
  readonly maxBufferedBytes: number;
  /** Has the client of Redis connect again, where there is one. */
  readonly reconnect: () => void;
  /** The address that the server has for itself; known once it listens. */
  ownOrigin: string;
  isStopping: boolean;
}

const MAX_BUFFERED_BYTES = 1_048_576;
const MAX_FAILED_AUTH = 60;
const MINUTE = 60;

/**
 * Puts together what the parts of a server share.
 *
 * @throws Error for an allowed origin that no browser would ever send, or a range of `trustedProxies` that is none
 */
export function createServerContext(options: DashboardServerOptions): ServerContext {
  // First of all, since they may throw.
  for (const origin of options.allowedOrigins ?? []) checkOrigin(origin);
  const addressOf = createClientAddress(options.trustedProxies);
  const { limits, audit, sink, now = Date.now, maxBufferedBytes = MAX_BUFFERED_BYTES } = options;
  const gate = options.redis && createRedisGate(options.redis);
  const redis = gate?.limits;
  const counters = createServerCounters();
  const longest = Math.max(0, ...Object.values(limits).map(({ maxTokenLifetime }) => maxTokenLifetime));
  const revocations = createRevocations({ lifetime: (longest + CLOCK_TOLERANCE) * 1_000, now, redis: gate?.exchange });
  const hub = createConnectionHub({ counters, revocations, now, maxBufferedBytes });
  const trail = createAuditTrail({ audit, now, recorded: hub.showEvent });
  const shown: MetricSink = {
    async store(metric) {
      await sink.store(metric);
      counters.count("metrics_stored_total");
      hub.showMetric(metric);
    },
  };
  return {
    options,
    now,
    rules: { ...options.tokens, limits, now },
    revocations,
    counters,
    hub,
    trail,
    leases: createConnectionLeases({ limits, redis, now }),
    releases: new Set(),
    scopes: new Map(
      Object.entries(limits).map(([scope, own]) => [
        scope,
        {
          limits: own,
          messages: createRateLimit({
            name: `messages:${scope}`,
            points: own.maxMessagesPerMinute,
            duration: MINUTE,
            redis,
          }),
          tracker: createMasterPerfTracker({ scope, limits: { [scope]: own }, sink: shown, audit: trail, now }),
        },
      ]),
    ),
    addressOf,
    failures: createRateLimit({
      name: "failures",
      points: options.maxFailedAuthPerMinute ?? MAX_FAILED_AUTH,
      duration: MINUTE,
      redis,
    }),
    overLimit: createRateLimit({ name: "over-limit", points: 1, duration: MINUTE, redis }),
    maxBufferedBytes,
    reconnect: () => gate?.reconnect(),
    ownOrigin: "",
    isStopping: false,
  };
}

/**
 * What there is of a scope.
 *
 * @throws Error for one without limits
 */
export function partsOf(scope: string, { scopes }: Pick<ServerContext, "scopes">): ScopeParts {
  const parts = scopes.get(scope);
  if (parts === undefined) throw new Error("there are no limits of such a scope, so that it has nothing here");
  return parts;
}
