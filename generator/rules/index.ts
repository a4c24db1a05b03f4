import { noDebugInProduction } from "./no-debug-in-production.ts";
import { noFeatureNameCollision } from "./no-feature-name-collision.ts";
import { noForeignTenantFlag } from "./no-foreign-tenant-flag.ts";
import { noLoopbackInProduction } from "./no-loopback-in-production.ts";
import { noSharedServiceName } from "./no-shared-service-name.ts";
import { noSharedStorage } from "./no-shared-storage.ts";
import { noSplitHost } from "./no-split-host.ts";
import { noUnfitSecretsBackend } from "./no-unfit-secrets-backend.ts";
import { noUnreachableRow } from "./no-unreachable-row.ts";
import { noWildcardOnPublicSuffix } from "./no-wildcard-on-public-suffix.ts";
import type { Rule } from "./rule.ts";
import { useLeastPrivilegedFallback } from "./use-least-privileged-fallback.ts";
import { useOneFallback } from "./use-one-fallback.ts";
import { useRowForScope } from "./use-row-for-scope.ts";

/** Every rule of the spec. To add one: its file, a line here, `ok-` and `err-` fixtures in `tests/rules/fixtures/`. */
export const RULES: readonly Rule[] = [
  noDebugInProduction,
  noFeatureNameCollision,
  noForeignTenantFlag,
  noLoopbackInProduction,
  noSharedServiceName,
  noSharedStorage,
  noSplitHost,
  noUnfitSecretsBackend,
  noUnreachableRow,
  noWildcardOnPublicSuffix,
  useLeastPrivilegedFallback,
  useOneFallback,
  useRowForScope,
];
