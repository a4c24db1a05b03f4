import type { AuditActor, AuditEvent, AuditSink } from "./audit-event.ts";
import { claimedScope, enforceScope } from "./enforce-scope.ts";
import { scopeFinding } from "./inspect-metric.ts";
import { createMetricRules, type MetricRules } from "./metric-rules.ts";
import type { MetricSink } from "./metric-sink.ts";
import type { PerfMetric } from "./perf-metric.ts";
import { type SanitizedMetric, sanitizeMetric } from "./sanitize-metric.ts";
import { MetricRejection, ScopeViolation } from "./scope-violation.ts";
import type { MetricLimits } from "./security-limits.ts";
import { shownId, shownName, shownText, shownValue } from "./shown-text.ts";

/** What a tracker works with. */
export interface TrackerOptions {
  /** The scope that metrics have to be of (G1): a fixed one, or `currentScope` of the generated scopes module. */
  readonly scope: string | (() => string | null);
  /** The limits of each scope: `LIMITS` of the generated security module. A scope without any accepts no metric. */
  readonly limits: Readonly<Record<string, MetricLimits>>;
  readonly sink: MetricSink;
  readonly audit: AuditSink;
  /** The time for audit events, in milliseconds since 1970-01-01 UTC; without it, the clock of the machine. */
  readonly now?: () => number;
}

/** Takes metrics in. The only way to a sink, so that nothing is stored that is malformed or of another scope. */
export interface MasterPerfTracker {
  /**
   * Sanitises a metric, enforces its scope, has it audited, and stores it: in this order, and the next step only after the one
   * before it has succeeded. A metric that is refused is one audit event, however much is wrong with it.
   *
   * @param metric - anything, from anywhere
   * @param actor - who sent it, for the audit log
   * @returns what was stored: a frozen copy, in normal form
   * @throws ScopeViolation (`code: "SCOPE_VIOLATION"`) for a metric of another scope, and MetricRejection
   *   (`code: "INVALID_METRIC"`) for a malformed one, as rejections; where the audit log failed meanwhile, that is their `cause`
   * @throws what a sink threw, as a rejection: of the audit log before anything is stored, of the metric sink after that is
   *   audited as well
   */
  readonly addMetric: (metric: unknown, actor?: AuditActor) => Promise<PerfMetric>;
}

type Told = Pick<AuditEvent, "type" | "severity" | "message" | "details">;

/** Makes a tracker; see {@link MasterPerfTracker}. */
export function createMasterPerfTracker(options: TrackerOptions): MasterPerfTracker {
  const { sink, audit, now = Date.now } = options;
  const rulesOf = createRulesTable(options.limits);
  const scopeNow = typeof options.scope === "function" ? options.scope : () => options.scope as string;

  async function addMetric(input: unknown, actor?: AuditActor): Promise<PerfMetric> {
    const rules = rulesOf(scopeNow());
    const record = (told: Told) =>
      audit.record(eventOf(told, { actor: actor ?? {}, scope: rules?.scope ?? null, timestamp: now() }));
    const checked = check(input, rules);
    if (checked instanceof Error) {
      await attempt(() => record(refusal(checked)), checked);
      throw checked;
    }
    const { metric, normalized } = checked;
    await record(acceptance(metric, normalized));
    try {
      await sink.store(metric);
    } catch (error) {
      await attempt(() => record(failure(metric)), error);
      throw error;
    }
    return metric;
  }

  return { addMetric };
}

/** The rules by scope, each prepared once; only own entries of the limits count. */
function createRulesTable(
  limits: Readonly<Record<string, MetricLimits>>,
): (scope: string | null) => MetricRules | null {
  const rules = new Map(Object.entries(limits).map(([scope, each]) => [scope, createMetricRules(scope, each)]));
  return (scope) => (scope === null ? null : (rules.get(scope) ?? null));
}

type Accepted = { readonly metric: PerfMetric } & Pick<SanitizedMetric, "normalized">;

function check(input: unknown, rules: MetricRules | null): Accepted | ScopeViolation | MetricRejection {
  if (rules === null) return new ScopeViolation(null, claimedScope(input));
  const { metric, claimedScope: claimed, normalized, findings } = sanitizeMetric(input, rules);
  const wrong = scopeFinding(claimed, rules.scope);
  if (wrong !== undefined) return new ScopeViolation(rules.scope, claimed, [...findings, wrong]);
  if (metric === null) return new MetricRejection(findings);
  enforceScope(metric, rules.scope);
  return { metric, normalized };
}

function refusal(error: ScopeViolation | MetricRejection): Told {
  const codes = [...new Set(error.findings.map(({ code }) => code))].sort().join(" ");
  const details = { findings: error.findings.length, codes };
  if (error instanceof MetricRejection) {
    return { type: "ERROR", severity: "WARNING", message: error.message, details };
  }
  const claimed = { claimed: error.claimed, ...details };
  return { type: "SCOPE_VIOLATION", severity: "CRITICAL", message: error.message, details: claimed };
}

function acceptance({ id, name }: PerfMetric, normalized: readonly string[]): Told {
  const details = { metric: shownId(id), name: shownText(name), normalized: normalized.length };
  return { type: "METRIC_MUTATION", severity: "INFO", message: "a metric is added", details };
}

function failure({ id }: PerfMetric): Told {
  const details = { metric: shownId(id) };
  return { type: "ERROR", severity: "ERROR", message: "a metric that was audited could not be stored", details };
}

function eventOf(
  told: Told,
  { actor, scope, timestamp }: { readonly actor: AuditActor } & Pick<AuditEvent, "scope" | "timestamp">,
): AuditEvent {
  const client = actorName(actor.client);
  const user = actorName(actor.user);
  return Object.freeze({
    ...told,
    details: Object.freeze(told.details),
    scope,
    timestamp,
    ...(client !== undefined && { client }),
    ...(user !== undefined && { user }),
  });
}

/** Whatever stands there, an event comes of it: a name that is none must not keep a violation out of the log. */
function actorName(name: unknown): string | undefined {
  if (name === undefined || name === null) return undefined;
  return typeof name === "string" ? shownName(name) : shownValue(name);
}

/** Does something on the way to throwing an error: should it fail too, that is the cause of the error. */
async function attempt(action: () => void | Promise<void>, error: unknown): Promise<void> {
  try {
    await action();
  } catch (cause) {
    // An assignment to a frozen error would be one more error, and hide this one.
    if (error instanceof Error && error.cause === undefined) Reflect.set(error, "cause", cause);
  }
}
