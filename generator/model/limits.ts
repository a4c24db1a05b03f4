import { DEFAULT_LIMITS, type SecurityLimits } from "../../runtime/metrics/security-limits.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A limit's value: a number, or for `keyCharset` a list of characters. */
export type LimitValue = number | string;

/** One security limit of the spec. */
export interface LimitDefinition {
  /** The key under `limits`, and in the generated `LIMITS`. */
  readonly name: keyof SecurityLimits;
  readonly title: string;
  /** One sentence with the unit. */
  readonly describe: string;
  readonly unit: string;
  readonly default: LimitValue;
  /** What values it may have. */
  readonly schema: JsonSchema;
  /** The field that tables file it under. */
  readonly category: string;
}

const atLeast = (minimum: number, maximum = 1_000_000_000): JsonSchema => ({ type: "integer", minimum, maximum });

/** The limits; the first five defaults are those of the system that scopec replaces. */
export const LIMITS: readonly LimitDefinition[] = (
  [
    {
      name: "maxProperties",
      title: "Properties per metric",
      describe: "The most properties that a metric may have.",
      unit: "properties",
      schema: atLeast(1),
      category: "Metrics",
    },
    {
      name: "maxKeyLength",
      title: "Property key length",
      describe: "The longest key of a metric's property, in characters.",
      unit: "characters",
      schema: atLeast(1),
      category: "Metrics",
    },
    {
      name: "keyCharset",
      title: "Property key characters",
      describe:
        "The characters of a metric's keys, one after the other: `a-z` always, and any of `A-Z`, `0-9`, `_`, `.`, `:`, `/`, `-`.",
      unit: "in keys",
      // The key `scope` has to be possible.
      schema: { type: "string", pattern: "^(?=.*a-z)(?:A-Z|a-z|0-9|[_.:/-])+$", examples: ["A-Za-z0-9_.-"] },
      category: "Metrics",
    },
    {
      name: "maxValueLength",
      title: "Property value length",
      describe: "The longest text value of a metric's property, in characters.",
      unit: "characters",
      schema: atLeast(1),
      category: "Metrics",
    },
    {
      name: "maxConnectionsPerScope",
      title: "Connections per scope",
      describe: "The most WebSocket connections that a scope may hold at once.",
      unit: "connections",
      schema: atLeast(1),
      category: "Realtime",
    },
    {
      name: "maxMessagesPerMinute",
      title: "Messages per client",
      describe: "The most messages that a client may send in a minute.",
      unit: "messages/minute",
      schema: atLeast(1),
      category: "Realtime",
    },
    {
      name: "maxPayloadBytes",
      title: "Message size",
      describe: "The largest message or request, in bytes.",
      unit: "bytes",
      schema: atLeast(1, 1_073_741_824),
      category: "Realtime",
    },
    {
      name: "maxTokenLifetime",
      title: "Token lifetime",
      describe: "The longest time from the issue of a token to its end, in seconds.",
      unit: "seconds",
      schema: atLeast(1, 31_536_000),
      category: "Access",
    },
  ] as const
).map((limit) => ({ ...limit, default: DEFAULT_LIMITS[limit.name] }));
