/** A performance metric. `properties.scope` is mandatory: it says whose metric it is. */
export interface PerfMetric {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly value: number;
  /** The unit of `value`, e.g. `ms`. */
  readonly unit: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly timestamp: number;
  /** What measured it. */
  readonly source: string;
  readonly properties: Readonly<Record<string, string | number | boolean>> & { readonly scope: string };
}
