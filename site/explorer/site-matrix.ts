/** A cell of a row as the explorer shows it, and where its value comes from. */
export interface SiteCell {
  readonly value: string | readonly string[];
  readonly source: string;
  /** `path:line:column` in the spec; absent for built-in defaults. */
  readonly place?: string;
}

/** A row of the matrix; columns that are internal are not in it. */
export interface SiteRow {
  /** The canonical host, or `*.` and a suffix. */
  readonly rule: string;
  readonly scope: string;
  readonly platform: string;
  readonly place: string;
  readonly flags: readonly string[];
  readonly cells: Readonly<Record<string, SiteCell>>;
}

/** A scope that serves hosts. */
export interface SiteScope {
  readonly name: string;
  readonly description: string;
  readonly tier: string;
  readonly production: boolean;
  readonly fallback: boolean;
}

/** A flag with all that is said of its life. */
export interface SiteFlag {
  readonly name: string;
  readonly description: string;
  readonly status: string;
  readonly since: string;
  readonly owner?: string;
  /** The last day, as `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly permanent?: string;
  readonly replacedBy?: string;
  readonly implies: readonly string[];
  readonly prerequisites: readonly string[];
}

/** A build variant. */
export interface SiteVariant {
  readonly name: string;
  readonly title: string;
  readonly features: readonly string[];
}

/** A matrix as the explorer gets it: what anyone may read who reads the docs. */
export interface SiteMatrix {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly scopes: readonly SiteScope[];
  readonly platforms: readonly string[];
  readonly rows: readonly SiteRow[];
  readonly flags: readonly SiteFlag[];
  readonly variants: readonly SiteVariant[];
}

/** The platform of a row that stands for each one without a row of its own. */
export const ANY = "Any";

/** The scope for hosts that no row names. */
export function fallbackOf({ scopes }: SiteMatrix): string {
  return scopes.find(({ fallback }) => fallback)?.name ?? "";
}
