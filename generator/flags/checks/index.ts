import type { SourceCheck } from "../check.ts";
import { noDynamicFlagName } from "./no-dynamic-flag-name.ts";
import { noEarlyExit } from "./no-early-exit.ts";
import { noExpiredFeature } from "./no-expired-feature.ts";
import { noFeatureAsValue } from "./no-feature-as-value.ts";
import { noFeatureDetour } from "./no-feature-detour.ts";
import { noFeatureList } from "./no-feature-list.ts";
import { noForeignFeature } from "./no-foreign-feature.ts";
import { noKeptComment } from "./no-kept-comment.ts";
import { noLeakingFeature } from "./no-leaking-feature.ts";
import { noRefusedImport } from "./no-refused-import.ts";
import { noReplacedFeature } from "./no-replaced-feature.ts";
import { noStoredFlag } from "./no-stored-flag.ts";
import { noUnbuiltCombination } from "./no-unbuilt-combination.ts";
import { noUndeclaredFeature } from "./no-undeclared-feature.ts";
import { noUnreachableFeature } from "./no-unreachable-feature.ts";
import { noUnreadSource } from "./no-unread-source.ts";
import { noUnusedFeature } from "./no-unused-feature.ts";

/** Every check of the source. To add one: its file, a line here, `ok-` and `err-` fixtures in `tests/flags/fixtures/`. */
export const CHECKS: readonly SourceCheck[] = [
  noDynamicFlagName,
  noEarlyExit,
  noExpiredFeature,
  noFeatureAsValue,
  noFeatureDetour,
  noFeatureList,
  noForeignFeature,
  noKeptComment,
  noLeakingFeature,
  noRefusedImport,
  noReplacedFeature,
  noStoredFlag,
  noUnbuiltCombination,
  noUndeclaredFeature,
  noUnreachableFeature,
  noUnreadSource,
  noUnusedFeature,
];
