import { isKeyCharset, keyPatternOf } from "./key-charset.ts";
import type { MetricLimits } from "./security-limits.ts";

/** What metrics are checked by: the limits of a scope, and the scope itself. Made by {@link createMetricRules}. */
export interface MetricRules {
  /** The scope whose metrics these are. */
  readonly scope: string;
  readonly limits: MetricLimits;
  /** One key character or more, and nothing else. */
  readonly keyPattern: RegExp;
  /** Keys that were found right, so that they need not be looked at again; bounded. */
  readonly knownKeys: Set<string>;
}

const SCOPE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;

/**
 * Prepares the check of metrics of one scope.
 *
 * @param limits - of that scope, e.g. `LIMITS.ACME` of the generated security module; read once
 * @throws Error for a scope that cannot be one, a limit that is no whole number from 1, or a `keyCharset` that is no list of key characters
 */
export function createMetricRules(scope: string, limits: MetricLimits): MetricRules {
  const { maxProperties, maxKeyLength, maxValueLength, keyCharset } = limits;
  if (!isScopeName(scope)) throw new Error("the scope of metrics must be the name of one");
  for (const [name, limit] of Object.entries({ maxProperties, maxKeyLength, maxValueLength })) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new Error(`the limit \`${name}\` is no whole number from 1`);
  }
  if (!isKeyCharset(keyCharset)) {
    throw new Error(
      "the limit `keyCharset` may hold `A-Z`, `a-z`, `0-9` and `_`, `.`, `:`, `/`, `-`, and nothing else",
    );
  }
  const keyPattern = new RegExp(keyPatternOf([keyCharset]));
  return {
    scope,
    limits: { maxProperties, maxKeyLength, maxValueLength, keyCharset },
    keyPattern,
    knownKeys: new Set(),
  };
}

/** Whether a value could be the name of a scope: letters, digits, `-` and `_`, beginning with a letter. */
export function isScopeName(value: unknown): value is string {
  return typeof value === "string" && SCOPE_NAME.test(value);
}
