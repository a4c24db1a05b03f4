import { noConflictingFlags } from "./no-conflicting-flags.ts";
import { noContradictoryLifecycle } from "./no-contradictory-lifecycle.ts";
import { noDebugInProduction } from "./no-debug-in-production.ts";
import { noExpiredFlag } from "./no-expired-flag.ts";
import { noExpiringFlag } from "./no-expiring-flag.ts";
import { noFeatureNameCollision } from "./no-feature-name-collision.ts";
import { noForeignTenantFlag } from "./no-foreign-tenant-flag.ts";
import { noIdleFlag } from "./no-idle-flag.ts";
import { noLookalikeName } from "./no-lookalike-name.ts";
import { noLoopbackInProduction } from "./no-loopback-in-production.ts";
import { noPastedSecret } from "./no-pasted-secret.ts";
import { noPlaceholderText } from "./no-placeholder-text.ts";
import { noPrerequisiteCycle } from "./no-prerequisite-cycle.ts";
import { noRaisedWildcard } from "./no-raised-wildcard.ts";
import { noSharedServiceName } from "./no-shared-service-name.ts";
import { noSharedStorage } from "./no-shared-storage.ts";
import { noSplitHost } from "./no-split-host.ts";
import { noUncoveredPlatform } from "./no-uncovered-platform.ts";
import { noUnfitSecretsBackend } from "./no-unfit-secrets-backend.ts";
import { noUnmetPrerequisite } from "./no-unmet-prerequisite.ts";
import { noUnreachableRow } from "./no-unreachable-row.ts";
import { noUnusedFlag } from "./no-unused-flag.ts";
import { noWildcardOnPublicSuffix } from "./no-wildcard-on-public-suffix.ts";
import type { Rule } from "./rule.ts";
import { useFlagOwner } from "./use-flag-owner.ts";
import { useLeastPrivilegedFallback } from "./use-least-privileged-fallback.ts";
import { useOneFallback } from "./use-one-fallback.ts";
import { useRowForScope } from "./use-row-for-scope.ts";
import { useRowForVariant } from "./use-row-for-variant.ts";

/** Every rule of the spec. To add one: its file, a line here, `ok-` and `err-` fixtures in `tests/rules/fixtures/`. */
export const RULES: readonly Rule[] = [
  noConflictingFlags,
  noContradictoryLifecycle,
  noDebugInProduction,
  noExpiredFlag,
  noExpiringFlag,
  noFeatureNameCollision,
  noForeignTenantFlag,
  noIdleFlag,
  noLookalikeName,
  noLoopbackInProduction,
  noPastedSecret,
  noPlaceholderText,
  noRaisedWildcard,
  noPrerequisiteCycle,
  noSharedServiceName,
  noSharedStorage,
  noSplitHost,
  noUncoveredPlatform,
  noUnfitSecretsBackend,
  noUnmetPrerequisite,
  noUnreachableRow,
  noUnusedFlag,
  noWildcardOnPublicSuffix,
  useFlagOwner,
  useLeastPrivilegedFallback,
  useOneFallback,
  useRowForScope,
  useRowForVariant,
];
