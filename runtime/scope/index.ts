export { type CanonicalHost, canonicalizeHost, type HostRejectionCode } from "./canonicalize-host.ts";
export { domainToFeature } from "./domain-to-feature.ts";
export { createMatcher, type HostResolution, type HostTable, type Matcher } from "./matcher.ts";
export { type ScopeContextOf, type ScopeContextRow, toScopeContext } from "./scope-context.ts";
export {
  createScoping,
  type HostRules,
  type Scoping,
  type ScopingDefinition,
  type ScopingEnvironment,
  type ScopingRow,
} from "./scoping.ts";
