import type { SourceCheck } from "../check.ts";
import { noDynamicFlagName } from "./no-dynamic-flag-name.ts";
import { noEarlyExit } from "./no-early-exit.ts";
import { noFeatureAsValue } from "./no-feature-as-value.ts";
import { noFeatureDetour } from "./no-feature-detour.ts";
import { noFeatureList } from "./no-feature-list.ts";
import { noKeptComment } from "./no-kept-comment.ts";
import { noLeakingFeature } from "./no-leaking-feature.ts";
import { noRefusedImport } from "./no-refused-import.ts";
import { noStoredFlag } from "./no-stored-flag.ts";
import { noUnaskedFlag } from "./no-unasked-flag.ts";
import { noUnbuiltCombination } from "./no-unbuilt-combination.ts";
import { noUndeclaredFlag } from "./no-undeclared-flag.ts";
import { noUnreachableFlag } from "./no-unreachable-flag.ts";
import { noUnreadSource } from "./no-unread-source.ts";
import { noUseOfExpiredFlag } from "./no-use-of-expired-flag.ts";

/** Every check of the source. To add one: its file, a line here, `ok-` and `err-` fixtures in `tests/flags/fixtures/`. */
export const CHECKS: readonly SourceCheck[] = [
  noDynamicFlagName,
  noEarlyExit,
  noUseOfExpiredFlag,
  noFeatureAsValue,
  noFeatureDetour,
  noFeatureList,
  noKeptComment,
  noLeakingFeature,
  noRefusedImport,
  noStoredFlag,
  noUnbuiltCombination,
  noUndeclaredFlag,
  noUnreachableFlag,
  noUnreadSource,
  noUnaskedFlag,
];
