/** `scopec/runtime/metrics`: metrics that cannot cross a scope. No dependency; runs on Node, Bun, browsers and edge runtimes. */
export type { AuditActor, AuditEvent, AuditEventType, AuditSeverity, AuditSink } from "./audit-event.ts";
export { assignScope, enforceScope, type ScopedMetric } from "./enforce-scope.ts";
export type { PropertyValue } from "./inspect-metric.ts";
export { createMasterPerfTracker, type MasterPerfTracker, type TrackerOptions } from "./master-perf-tracker.ts";
export {
  createMemoryAuditSink,
  createMemoryMetricSink,
  type MemoryAuditSink,
  type MemoryMetricSink,
  type MemoryOptions,
} from "./memory-sinks.ts";
export type { MetricFinding, MetricFindingCode } from "./metric-finding.ts";
export { createMetricRules, type MetricRules } from "./metric-rules.ts";
export type { MetricSink } from "./metric-sink.ts";
export type { PerfMetric } from "./perf-metric.ts";
export { type SanitizedMetric, type SanitizedPerfMetric, sanitizeMetric } from "./sanitize-metric.ts";
export { type SanitizedProperties, sanitizeProperties } from "./sanitize-properties.ts";
export { MetricRejection, ScopeViolation } from "./scope-violation.ts";
export { DEFAULT_LIMITS, type MetricLimits, type SecurityLimits } from "./security-limits.ts";
export { shownText, shownValue, toLogLine } from "./shown-text.ts";
export { validateMetric } from "./validate-metric.ts";
