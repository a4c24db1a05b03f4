/** What a metric may be, in a scope. */
export interface MetricLimits {
  /** The most properties that a metric may have, `scope` among them. */
  readonly maxProperties: number;
  /** The longest key of a property, in characters; the short texts of a metric (`id`, `name`, …) are no longer either. */
  readonly maxKeyLength: number;
  /** The characters of keys: `A-Z`, `a-z`, `0-9` and any of `_ . : / -`, one after the other. */
  readonly keyCharset: string;
  /** The longest text value of a property, in characters. */
  readonly maxValueLength: number;
}

/** The security limits of a scope, as the spec sets them. */
export interface SecurityLimits extends MetricLimits {
  /** The most connections that the scope may hold at once. */
  readonly maxConnectionsPerScope: number;
  /** The most messages that a client may send in a minute. */
  readonly maxMessagesPerMinute: number;
  /** The largest message or request, in bytes. */
  readonly maxPayloadBytes: number;
  /** The longest time from the issue of a token to its end, in seconds. */
  readonly maxTokenLifetime: number;
}

/** The limits where a spec sets none; the first five are those of the system that scopec replaces. */
export const DEFAULT_LIMITS: SecurityLimits = {
  maxProperties: 100,
  maxKeyLength: 256,
  keyCharset: "A-Za-z0-9_.-",
  maxValueLength: 10_000,
  maxConnectionsPerScope: 10,
  maxMessagesPerMinute: 100,
  maxPayloadBytes: 65_536,
  maxTokenLifetime: 3_600,
};
