/** One security limit of the spec. */
export interface LimitDefinition {
  /** The key under `limits`. */
  readonly name: string;
  readonly title: string;
  /** One sentence with the unit. */
  readonly describe: string;
  readonly unit: string;
  readonly default: number;
  readonly minimum: number;
  /** The field that tables file it under. */
  readonly category: string;
}

/** The limits; defaults are those of the system that scopec replaces. */
export const LIMITS: readonly LimitDefinition[] = [
  {
    name: "maxProperties",
    title: "Properties per metric",
    describe: "The most properties that a metric may have.",
    unit: "properties",
    default: 100,
    minimum: 1,
    category: "Metrics",
  },
  {
    name: "maxKeyLength",
    title: "Property key length",
    describe: "The longest key of a metric's property, in characters.",
    unit: "characters",
    default: 256,
    minimum: 1,
    category: "Metrics",
  },
  {
    name: "maxValueLength",
    title: "Property value length",
    describe: "The longest text value of a metric's property, in characters.",
    unit: "characters",
    default: 10_000,
    minimum: 1,
    category: "Metrics",
  },
  {
    name: "maxConnectionsPerScope",
    title: "Connections per scope",
    describe: "The most WebSocket connections that a scope may hold at once.",
    unit: "connections",
    default: 10,
    minimum: 1,
    category: "Realtime",
  },
  {
    name: "maxMessagesPerMinute",
    title: "Messages per client",
    describe: "The most messages that a client may send in a minute.",
    unit: "messages/minute",
    default: 100,
    minimum: 1,
    category: "Realtime",
  },
];
