import type { HostResolution } from "./matcher.ts";
import type { ScopingRow } from "./scoping.ts";

/** What a row must have besides its scope, platform and flags for a context to be made of it. */
export interface ScopeContextRow extends ScopingRow<string, string, string> {
  readonly storagePath: string;
  readonly secretsBackend: string;
  readonly serviceNameFormat: string;
}

/**
 * The plain value that code carries around once a request has its row: survives `JSON.stringify` as it is.
 *
 * `scope` is the row's, so that scope and storage never disagree, even where the fallback row stands in for a platform
 * that the host's own scope lacks. `platform` is the one asked for, never `Any`. `host` is canonical, null for a host
 * that was rejected.
 */
export interface ScopeContextOf<R extends ScopeContextRow> {
  readonly scope: R["detectedScope"];
  readonly platform: Exclude<R["platform"], "Any">;
  readonly host: string | null;
  readonly storagePath: R["storagePath"];
  readonly secretsBackend: R["secretsBackend"];
  readonly serviceName: R["serviceNameFormat"];
  readonly featureFlags: readonly R["featureFlags"][number][];
}

/**
 * Makes the context of one request.
 *
 * @param resolution - of the request's host: a `HostResolution`, or a `RequestDecision`
 * @param row - `getMatrixRow` for that host and platform
 * @param platform - the platform the code runs on
 * @returns a new object that shares nothing with the row
 */
export function toScopeContext<R extends ScopeContextRow>(
  resolution: Pick<HostResolution<string>, "canonicalHost">,
  row: R,
  platform: Exclude<R["platform"], "Any">,
): ScopeContextOf<R> {
  return {
    scope: row.detectedScope,
    platform,
    host: resolution.canonicalHost,
    storagePath: row.storagePath,
    secretsBackend: row.secretsBackend,
    serviceName: row.serviceNameFormat,
    featureFlags: [...row.featureFlags],
  };
}
