import { ACME, has, ignoring, testGuardrail, without } from "../breakage.ts";
import { isContext } from "../subject.ts";

testGuardrail("type-safety", [
  [
    "the validator takes anything",
    { isScopeContext: () => true },
    ["accepts a context with an unknown scope", "a property too many", ...ACME],
  ],
  [
    "the validator takes nothing",
    { isScopeContext: () => false },
    ['refuses the row\'s own context on "Linux"', 'refuses the row\'s own context on "Linux", "macOS"', ...ACME],
  ],
  [
    "the validator lets unknown scopes through",
    { isScopeContext: ignoring("scope", "ACME") },
    ["accepts a context with an unknown scope"],
  ],
  [
    "the validator lets `Any` through",
    { isScopeContext: ignoring("platform", "Linux") },
    ["accepts a context with an unknown platform"],
  ],
  [
    "the validator lets unknown flags through",
    { isScopeContext: ignoring("featureFlags", []) },
    ["accepts a context with an unknown flag"],
  ],
  [
    "the validator does without a storage path",
    { isScopeContext: ignoring("storagePath", "x/") },
    ["accepts a context with no storage path"],
  ],
  [
    "the validator lets more through than there is",
    { isScopeContext: (value) => isContext(without(value, "extra")) },
    ["accepts a context with a property too many"],
  ],
  [
    "the validator knows fewer platforms",
    { isScopeContext: (value) => isContext(value) && !has(value, "platform", "macOS") },
    ['refuses the row\'s own context on "macOS"', "acme.example on macOS, spec/matrix.yaml:14:5"],
  ],
]);
