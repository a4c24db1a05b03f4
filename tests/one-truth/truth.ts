/** What an artifact may say about a matrix. Each part is a list of statements, so that two lists can be compared. */
export type Part =
  | "hosts"
  | "domains"
  | "rows"
  | "rowStorage"
  | "answers"
  | "scope"
  | "storage"
  | "secrets"
  | "flags"
  | "scopeFlags"
  // A list of flags names no scope and no variant without one.
  | "someScopeFlags"
  | "someVariants"
  | "scopeStorage"
  | "scopes"
  | "scopeNames"
  | "platforms"
  | "flagNames"
  | "flagPlaces"
  | "debugFlags"
  | "backends"
  | "backendNames"
  | "loopbackOnly"
  | "production"
  | "variants"
  | "entries"
  | "limits"
  | "metricLimits"
  | "scopeLimits"
  | "roles"
  | "guardrails"
  | "guardrailCounts"
  | "proofs"
  | "interfaces"
  | "acceptance"
  | "counts"
  | "tiers"
  | "format";

/** What an artifact says: the statements of each part that it holds, sorted, each once. */
export type Statements = Readonly<Partial<Record<Part, readonly string[]>>>;

/** A row of the matrix, as far as the relation goes. */
export interface Row {
  /** Canonical. */
  readonly host: string;
  readonly platform: string;
  readonly scope: string;
  readonly storage: string;
  readonly secrets: string;
  readonly flags: readonly string[];
}

/** Statements in one order, each once. */
export function sorted(statements: Iterable<string>): readonly string[] {
  return [...new Set(statements)].sort();
}

/** Names as one text, in one order. */
export function listed(names: Iterable<string>): string {
  return sorted(names).join(" ");
}

/** `acme: A B` for each entry. */
export function listsOf(lists: Iterable<readonly [string, Iterable<string>]>): readonly string[] {
  return sorted([...lists].map(([name, members]) => `${name}: ${listed(members)}`));
}

/** For each host and platform the row that decides: the host's own, its `Any` row, the fallback's. */
export function decidingRows(
  rows: readonly Row[],
  { fallback, platforms }: { readonly fallback: string; readonly platforms: readonly string[] },
): readonly Row[] {
  const inOrder = [...rows].sort((a, b) => (a.host < b.host ? -1 : 1));
  const onPlatform = (some: readonly Row[], platform: string) =>
    some.find((row) => row.platform === platform) ?? some.find((row) => row.platform === "Any");
  const hosts = sorted(rows.map(({ host }) => host));
  return hosts.flatMap((host) =>
    platforms.map((platform) => {
      const own = onPlatform(
        inOrder.filter((row) => row.host === host),
        platform,
      );
      const row =
        own ??
        onPlatform(
          inOrder.filter(({ scope }) => scope === fallback),
          platform,
        );
      if (row === undefined) throw new Error(`no row for ${host} on ${platform}`);
      return { ...row, host, platform };
    }),
  );
}

/** The relation as statements: what decides for each host and platform. */
export function relation(rows: readonly Row[]): Statements {
  const about = (what: (row: Row) => string) =>
    sorted(rows.map((row) => `${row.host} on ${row.platform}: ${what(row)}`));
  return {
    scope: about(({ scope }) => scope),
    storage: about(({ storage }) => storage),
    secrets: about(({ secrets }) => secrets),
    flags: about(({ flags }) => listed(flags)),
  };
}

/** For each host its scope, and the scope of all others. */
export function hostStatements(hosts: Iterable<readonly [string, string]>, fallback: string): readonly string[] {
  return sorted([...[...hosts].map(([host, scope]) => `${host}: ${scope}`), `all others: ${fallback}`]);
}

/** For each scope what its rows have. */
export function byScope(
  rows: readonly Row[],
  what: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, readonly string[]>();
  for (const row of rows) scopes.set(row.scope, [...(scopes.get(row.scope) ?? []), ...what(row)]);
  return scopes;
}
