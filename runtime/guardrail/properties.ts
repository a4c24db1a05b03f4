import type { TestCheck } from "./test-body.ts";

/** What the tests of a property have in common, by the property. */
const WHY = {
  "storage-isolation": ["critical", "whoever shares a path with another tenant reads and overwrites its data."],
  "secrets-isolation": ["critical", "secrets under a shared name are handed to whoever asks for the name."],
  "host-witnesses": ["critical", "a host that only looks like a tenant's is how one gets at the tenant's data."],
  "host-precedence": ["critical", "where two patterns fit a host, the wrong one gives it another tenant's scope."],
  "cell-flags": ["high", "a flag too many on one platform ships code to those who must not have it."],
  "variant-flags": ["high", "a variant that is built with other flags ships code that its users must not have."],
  limits: ["high", "without its limit a metric or a socket is as large as an attacker likes."],
  "production-reach": [
    "critical",
    "a production scope that a loopback or another tenant's wildcard reaches is open to whoever controls that name.",
  ],
  "current-code": ["high", "a generated file that was changed by hand says something that nobody decided."],
  "type-strictness": [
    "high",
    "without strict types a misspelt scope or flag compiles, and fails when a request comes.",
  ],
} as const;

/** A property that is tested for each matrix. */
export type Property = keyof typeof WHY;

/** What each property guards, how grave a breach is, and why. */
export const PROPERTIES: Readonly<Record<Property, Omit<TestCheck, "run">>> = Object.fromEntries(
  Object.entries(WHY).map(([guards, [severity, why]]) => [guards, { guards, severity, why }]),
) as Readonly<Record<Property, Omit<TestCheck, "run">>>;
