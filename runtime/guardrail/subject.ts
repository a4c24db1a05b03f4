import type { HostResolution } from "../scope/matcher.ts";

/** The columns of a row that guardrails look at; completeness looks at all of them. */
export interface GuardedRow {
  readonly servingDomain: string;
  readonly detectedScope: string;
  readonly platform: string;
  readonly storagePath: string;
  readonly secretsBackend: string;
  readonly serviceNameFormat: string;
  readonly featureFlags: readonly string[];
}

/** The generated scopes module, as guardrails see it. Methods, so that narrower parameter types fit. */
export interface GuardedMatrix {
  readonly SCOPING_MATRIX: readonly GuardedRow[];
  resolveHost(host: string): HostResolution<string>;
  detectScope(host: string): string;
  getMatrixRow(host: string, platform: string): GuardedRow;
  getScopedFeatureFlags(host: string, platform?: string): ReadonlySet<string>;
  domainToFeature(domain: string): string;
  validateMetricScope(scope: string): boolean;
  /** What requests are judged by; only this part of it is guarded. */
  readonly hostRules: { readonly loopbackOnly: readonly string[] };
}

/** The generated modules that are guarded. */
export interface GuardedModules {
  readonly matrix: GuardedMatrix;
  readonly flags: Readonly<Record<string, { readonly debugClass: boolean }>>;
  isScopeContext(value: unknown): boolean;
}

/** What the spec says of a scope, as the guardrails' own copy: they compare the generated modules with it. */
export interface ScopeFacts {
  readonly name: string;
  readonly production: boolean;
  readonly fallback: boolean;
  readonly loopbackOnly: boolean;
  /** Canonical hosts, `*.` and a suffix for wildcards. */
  readonly hosts: readonly string[];
  readonly storagePaths: readonly string[];
  readonly serviceNames: readonly string[];
  /** The flags that are on in some row of the scope. */
  readonly flags: readonly string[];
}

/** What the spec says, as the guardrails' own copy. */
export interface MatrixFacts {
  readonly columns: readonly string[];
  readonly platforms: readonly string[];
  readonly scopes: readonly ScopeFacts[];
  readonly flags: readonly { readonly name: string; readonly debugClass: boolean }[];
  /** Empty when the spec leaves backends open. */
  readonly secretsBackends: readonly {
    readonly name: string;
    readonly platforms: readonly string[];
    readonly production: boolean;
  }[];
  /** Each row as `servingDomain platform`. */
  readonly rows: readonly string[];
}

/** The project that the generated files stand in, as guardrails see it: files as they are when a test runs. */
export interface GuardedProject {
  /** The generated files that are not as scopec left them, and how: by the hashes of the manifest. */
  changedFiles(): Promise<readonly { readonly path: string; readonly how: string }[]>;
  /** The flags that a build variant is given, wherever a generated workflow says so. */
  variantFlags(variant: string): Promise<readonly { readonly place: string; readonly flags: readonly string[] }[]>;
  /** What is not strict about the type checker's settings, one sentence each. */
  looseSettings(): Promise<readonly string[]>;
}

/** Says where a row stands in the spec, as `file:line`; `undefined` when that cannot be found out. */
export type RowLocator = (servingDomain: string, platform: string) => Promise<string | undefined>;
