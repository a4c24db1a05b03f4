import { isScopeName } from "./metric-rules.ts";
import { isPlainObject } from "./read-metric.ts";
import { ScopeViolation } from "./scope-violation.ts";

/** What is needed of a metric to ask whose it is. */
export interface ScopedMetric {
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Passes a metric of the scope, and stops any other at once. Only the very same text will do: no other case, no wildcard,
 * no white space, nothing inherited (G2–G4). For a metric that is data: what getters say the next time is not known.
 *
 * @param scope - the one that the metric has to be of; null, and whatever else cannot be the name of one, stops all
 * @throws ScopeViolation with `code: "SCOPE_VIOLATION"` for everything else, whatever it is
 */
export function enforceScope<M extends ScopedMetric>(
  metric: M,
  scope: string | null,
): asserts metric is M & {
  readonly properties: { readonly scope: string };
} {
  const { claimed } = claimOf(metric);
  // A variable that is not set is undefined in JavaScript, as is the scope of a metric that has none.
  const expected = isScopeName(scope) ? scope : null;
  if (expected === null || claimed !== expected) throw new ScopeViolation(expected, claimed);
}

/** What a metric says at `properties.scope`, whatever it is; undefined where it says nothing, or cannot be read. */
export function claimedScope(metric: unknown): unknown {
  return claimOf(metric).claimed;
}

/**
 * A metric that says whose it is. One that says so already is given back as it is, so that doing it twice is doing it once
 * (G5); one of another scope is never turned into one of this scope.
 *
 * @throws ScopeViolation for a metric of another scope, or one that is no object with properties
 * @throws Error for a scope that cannot be one
 */
export function assignScope<M extends ScopedMetric>(
  metric: M,
  scope: string,
): M & { readonly properties: { readonly scope: string } } {
  if (!isScopeName(scope)) throw new Error("metrics can be assigned to a scope by its name only");
  const { properties, claimed } = claimOf(metric);
  if (properties === undefined || (claimed !== scope && claimed !== undefined))
    throw new ScopeViolation(scope, claimed);
  if (claimed === scope) return metric as M & { readonly properties: { readonly scope: string } };
  return { ...metric, properties: { ...properties, scope } };
}

/** What a metric says itself of whose it is. */
interface Claim {
  /** Undefined where the metric has none, or they cannot be read. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly claimed: unknown;
}

function claimOf(metric: unknown): Claim {
  try {
    const properties = isPlainObject(metric) && Object.hasOwn(metric, "properties") ? metric["properties"] : undefined;
    if (!isPlainObject(properties)) return { properties: undefined, claimed: undefined };
    return { properties, claimed: Object.hasOwn(properties, "scope") ? properties["scope"] : undefined };
  } catch {
    return { properties: undefined, claimed: undefined };
  }
}
