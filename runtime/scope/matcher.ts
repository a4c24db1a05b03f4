import { canonicalizeHost, type HostRejectionCode } from "./canonicalize-host.ts";

/**
 * Which host belongs to which scope, as the compiler writes it.
 *
 * Every host is in canonical form; a wildcard entry is the suffix without its `*.`, so `["local", "global"]` is `*.local`.
 * `fallback` is the scope of every host that no rule matches. `loopbackOnly` are the scopes meant for peers on the machine
 * itself; a host alone does not say who the peer is, so matching takes no notice: `scopec/runtime/request` does.
 */
export interface HostTable<S extends string> {
  readonly exact: readonly (readonly [host: string, scope: S])[];
  readonly wildcard: readonly (readonly [suffix: string, scope: S])[];
  readonly fallback: S;
  readonly loopbackOnly?: readonly S[];
}

/**
 * Where a host belongs, and why.
 *
 * `rule` is the exact host or `*.suffix` that won, null for `fallback` and `rejected`. `canonicalHost` is null when the
 * host was rejected, and only then is there a `code`.
 */
export interface HostResolution<S extends string> {
  readonly scope: S;
  readonly rule: string | null;
  readonly canonicalHost: string | null;
  readonly reason: "exact" | "wildcard" | "fallback" | "rejected";
  readonly code?: HostRejectionCode;
}

/** Gives each host its scope. */
export interface Matcher<S extends string> {
  /**
   * @param host - the value of a Host header, taken as it came
   * @returns where it belongs; never throws. The object may be shared and is not to be changed.
   */
  readonly resolve: (host: unknown) => HostResolution<S>;
}

/**
 * Makes a matcher: exact rule, else the longest wildcard, else the fallback. `*.x` matches one or more labels before `x`
 * and never `x` itself; IP addresses match exact rules only.
 *
 * A call costs at most one probe per label whatever the number of rules, and one more for a host that was not canonical.
 * A host that is written as in the table costs one probe and no allocation: the keys are canonical, so such a host needs
 * no canonicalisation.
 *
 * @param table - read once; later changes to it have no effect
 * @throws Error when a host of the table is not canonical or stands there twice: it would match what nobody meant, or
 *   nothing
 */
export function createMatcher<S extends string>(table: HostTable<S>): Matcher<S> {
  const exact = new Map<string, HostResolution<S>>();
  for (const [host, scope] of table.exact) {
    if (exact.has(host) || !isCanonical(host)) throw badHost(host);
    exact.set(host, Object.freeze({ scope, rule: host, canonicalHost: host, reason: "exact" }));
  }
  const wildcard = new Map<string, { readonly rule: string; readonly scope: S }>();
  for (const [suffix, scope] of table.wildcard) {
    const rule = `*.${suffix}`;
    if (wildcard.has(suffix) || !isCanonicalName(suffix)) throw badHost(rule);
    wildcard.set(suffix, { rule, scope });
  }
  const { fallback } = table;

  function resolve(input: unknown): HostResolution<S> {
    const known = typeof input === "string" ? exact.get(input) : undefined;
    if (known) return known;
    const canonical = canonicalizeHost(input);
    if (!canonical.ok) {
      return { scope: fallback, rule: null, canonicalHost: null, reason: "rejected", code: canonical.code };
    }
    const { host, kind } = canonical;
    // A host that was canonical already has had its exact probe.
    const respelled = host === input ? undefined : exact.get(host);
    return respelled ?? (kind === "name" ? resolveSuffix(host) : missed(host));
  }

  function resolveSuffix(host: string): HostResolution<S> {
    // From the left, so the longest suffix is met first.
    for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
      const hit = wildcard.get(host.slice(dot + 1));
      if (hit) return { scope: hit.scope, rule: hit.rule, canonicalHost: host, reason: "wildcard" };
    }
    return missed(host);
  }

  function missed(host: string): HostResolution<S> {
    return { scope: fallback, rule: null, canonicalHost: host, reason: "fallback" };
  }

  return { resolve };
}

function isCanonical(host: string): boolean {
  const canonical = canonicalizeHost(host);
  return canonical.ok && canonical.host === host;
}

function isCanonicalName(host: string): boolean {
  const canonical = canonicalizeHost(host);
  return canonical.ok && canonical.kind === "name" && canonical.host === host;
}

function badHost(rule: string): Error {
  return new Error(`Host table: ${JSON.stringify(rule)} is not canonical or stands there twice. Run \`scopec gen\`.`);
}
