import { createMatcher, type HostResolution, type HostTable } from "./matcher.ts";

/** What this library needs of a row of the matrix; a generated row has more. */
export interface ScopingRow<S extends string, P extends string, F extends string> {
  /** The rule the row belongs to, as `HostResolution.rule` gives it: a canonical host, or `*.` and a suffix. */
  readonly servingDomain: string;
  readonly detectedScope: S;
  readonly platform: P | "Any";
  readonly featureFlags: readonly F[];
}

/** Environment variables; an unset one is undefined. */
export type ScopingEnvironment = Readonly<Record<string, string | undefined>>;

/** A scoping matrix as the compiler writes it. */
export interface ScopingDefinition<
  S extends string,
  P extends string,
  F extends string,
  R extends ScopingRow<S, P, F>,
> {
  readonly hosts: HostTable<S>;
  readonly rows: readonly R[];
  /** Read at each call, never kept. Without it: the environment of the process, or none where there is no process. */
  readonly environment?: () => ScopingEnvironment;
}

/** What `scopec/runtime/request` decides by. */
export interface HostRules<S extends string> {
  readonly resolveHost: (host: string) => HostResolution<S>;
  readonly fallback: S;
  /** The scopes that only peers on the machine itself are given. */
  readonly loopbackOnly: readonly S[];
}

/** The questions that a scoping matrix answers. None of them uses `this`. */
export interface Scoping<S extends string, P extends string, F extends string, R extends ScopingRow<S, P, F>> {
  /** @returns the scope of a host, with the rule that decided and the reason; never throws */
  readonly resolveHost: (host: string) => HostResolution<S>;
  /** @returns the scope of a host; the fallback scope for one that no rule matches or that was rejected; never throws */
  readonly detectScope: (host: string) => S;
  /**
   * @returns the one row that applies: the winning rule's row for the platform, else that rule's `Any` row, else the
   *   fallback scope's row for the platform, else the fallback scope's `Any` row
   * @throws Error when there is none of these, which the compiler rules out
   */
  readonly getMatrixRow: (host: string, platform: P) => R;
  /**
   * @returns without a platform the flags of all rows of the host's scope, with one exactly those of `getMatrixRow`; a
   *   new Set each time, the caller's own
   * @throws Error as `getMatrixRow` does
   */
  readonly getScopedFeatureFlags: (host: string, platform?: P) => Set<F>;
  /**
   * @returns the scope that this process works in: `DASHBOARD_SCOPE` if set and not empty, else the scope of `HOST`; null when
   *   `DASHBOARD_SCOPE` is no scope of the matrix; never throws
   */
  readonly currentScope: () => S | null;
  /**
   * Says whether a metric's scope is the current one, see `currentScope`.
   *
   * @returns true only for the very same string; false for all when there is no current scope
   */
  readonly validateMetricScope: (scope: string) => boolean;
  /** For `createScopeFromRequest` of `scopec/runtime/request`. */
  readonly hostRules: HostRules<S>;
}

/**
 * Makes the functions that answer for one matrix. Each of them costs the same whatever the number of rows.
 *
 * @param definition - read once, but for its `environment`; later changes to it have no effect
 * @throws Error when its host table is not canonical, or two rows have one domain and one platform
 */
export function createScoping<S extends string, P extends string, F extends string, R extends ScopingRow<S, P, F>>(
  definition: ScopingDefinition<S, P, F, R>,
): Scoping<S, P, F, R> {
  const { hosts, rows, environment = processEnvironment } = definition;
  const { resolve } = createMatcher(hosts);
  const rowsByRule = indexByRule(rows);
  const fallbackRows = indexByPlatform(rows.filter((row) => row.detectedScope === hosts.fallback));
  const flagsByScope = indexFlags<S, F>(rows);
  const scopes = new Set<string>([hosts.fallback, ...flagsByScope.keys()]);
  for (const [, scope] of [...hosts.exact, ...hosts.wildcard]) scopes.add(scope);
  const isScope = (name: string): name is S => scopes.has(name);

  function detectScope(host: string): S {
    return resolve(host).scope;
  }

  function getMatrixRow(host: string, platform: P): R {
    const { rule } = resolve(host);
    const own = rule === null ? undefined : rowsByRule.get(rule);
    const row = rowFor(own, platform) ?? rowFor(fallbackRows, platform);
    if (row) return row;
    throw inconsistent(`no row for host ${JSON.stringify(host)} on platform ${JSON.stringify(platform)}`);
  }

  function getScopedFeatureFlags(host: string, platform?: P): Set<F> {
    return new Set(
      platform === undefined ? flagsByScope.get(detectScope(host)) : getMatrixRow(host, platform).featureFlags,
    );
  }

  function currentScope(): S | null {
    const env = environment();
    const current = env["DASHBOARD_SCOPE"] || detectScope(env["HOST"] ?? "");
    return isScope(current) ? current : null;
  }

  function validateMetricScope(scope: string): boolean {
    return scope === currentScope();
  }

  const hostRules = { resolveHost: resolve, fallback: hosts.fallback, loopbackOnly: hosts.loopbackOnly ?? [] };
  const questions = { detectScope, getMatrixRow, getScopedFeatureFlags, currentScope, validateMetricScope };
  return { resolveHost: resolve, ...questions, hostRules };
}

function rowFor<R>(rows: ReadonlyMap<string, R> | undefined, platform: string): R | undefined {
  return rows?.get(platform) ?? rows?.get("Any");
}

type AnyRow = ScopingRow<string, string, string>;

function indexByRule<R extends AnyRow>(rows: readonly R[]): ReadonlyMap<string, ReadonlyMap<string, R>> {
  const index = new Map<string, Map<string, R>>();
  for (const row of rows) {
    const byPlatform = index.get(row.servingDomain) ?? new Map<string, R>();
    if (byPlatform.has(row.platform)) throw inconsistent(`two rows for ${row.servingDomain} on ${row.platform}`);
    index.set(row.servingDomain, byPlatform.set(row.platform, row));
  }
  return index;
}

/** Two rules may share the fallback scope; for each platform the row that comes first counts. */
function indexByPlatform<R extends AnyRow>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.toReversed().map((row) => [row.platform, row]));
}

function indexFlags<S extends string, F extends string>(
  rows: readonly ScopingRow<S, string, F>[],
): ReadonlyMap<S, ReadonlySet<F>> {
  const index = new Map<S, Set<F>>();
  for (const { detectedScope, featureFlags } of rows) {
    const flags = index.get(detectedScope) ?? new Set<F>();
    for (const flag of featureFlags) flags.add(flag);
    index.set(detectedScope, flags);
  }
  return index;
}

function inconsistent(what: string): Error {
  return new Error(`Scoping matrix: ${what}. The generated module is inconsistent; run \`scopec gen\`.`);
}

/** Browsers have no `process`, and some edge runtimes one without `env`. */
function processEnvironment(): ScopingEnvironment {
  const { process } = globalThis as { readonly process?: { readonly env?: ScopingEnvironment } };
  return process?.env ?? {};
}
