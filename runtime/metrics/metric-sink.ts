import type { PerfMetric } from "./perf-metric.ts";

/** Where metrics are stored. It gets only metrics that are sanitised, of the right scope and audited; each is frozen. */
export interface MetricSink {
  readonly store: (metric: PerfMetric) => void | Promise<void>;
}
