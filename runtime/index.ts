/** `scopec/runtime`: what generated code stands on. No dependency; runs on Node, Bun, browsers and edge runtimes. */
export * from "./guardrail/index.ts";
export type { PerfMetric } from "./metrics/perf-metric.ts";
export type { SecurityLimits } from "./metrics/security-limits.ts";
export * from "./scope/index.ts";
export { codePointLength } from "./validation/code-point-length.ts";
export { withCustomColumns } from "./validation/custom-columns.ts";
export { errorsOf, guardOf } from "./validation/guard.ts";
export type { ValidationError, Validator } from "./validation/validation-error.ts";
