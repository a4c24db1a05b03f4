import { metricComponents } from "./metric-components.ts";
import { realtimeComponents } from "./realtime-components.ts";
import { secretComponents } from "./secret-components.ts";

/** The components of the system, and what holds each of them to its promises. */
export const components = {
  "generated-guardrails": {
    title: "Guardrails of generated modules",
    purpose: "Makes the tests that every matrix is held to, with a message that leads to the row",
    category: "Quality",
    tier: "basic",
    status: "stable",
    module: "runtime/guardrail/guardrail-tests.ts",
    interface: ["createGuardrailTests(subject: GuardrailSubject): (id: string) => TestBody"],
    guardrails: {
      G1: {
        rule: "A failure says what is wrong, in which row, at which place of the spec, what to do, and why it matters",
        severity: "high",
        test: {
          file: "tests/runtime/guardrail/failure.test.ts",
          name: "has for each finding what is wrong, its row and place, and what to do; at its end, why it matters",
        },
      },
      G2: {
        rule: "The environment of the process decides nothing about the outcome",
        severity: "high",
        test: {
          file: "tests/runtime/guardrail/failure.test.ts",
          name: "decides nothing about the outcome, and is as before afterwards",
        },
      },
      G3: {
        rule: "A guardrail that is not known is an error, never one that passes",
        severity: "critical",
        test: {
          file: "tests/runtime/guardrail/failure.test.ts",
          name: "an id that is no guardrail throws at once, and says what to do",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/guardrail/registry.test.ts",
        covers: "The list of guardrails, each with a test of its own",
      },
      {
        file: "tests/generated/guardrails.test.ts",
        covers: "The generated tests of the real matrix, and rows of it that are broken",
      },
    ],
    acceptance: ["Each guardrail was seen to fail on the breakage that it is for"],
  },
  "host-matcher": {
    title: "Host matcher",
    purpose:
      "Gives each host its scope by exact rule, longest wildcard or fallback, in the same time for any number of rules",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/scope/matcher.ts",
    interface: ["resolve(host: unknown): HostResolution<S>"],
    guardrails: {
      G1: {
        rule: "What is no host gets the fallback scope and no other",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "a rejected host never gets a scope from the table",
        },
      },
      G2: {
        rule: "Text in front of a host or behind it, without a dot between, never leads to the host's rule",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "text in front or behind, without a dot, never leads to the host's own rule",
        },
      },
      G3: {
        rule: "An exact rule decides about its own host alone",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "an added exact rule changes its own host and no other",
        },
      },
      G4: {
        rule: "A wildcard decides about hosts below its suffix that no closer rule decides about",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "an added wildcard changes only hosts below its suffix, and only those without a closer rule",
        },
      },
      G5: {
        rule: "Case, a port and one trailing dot never change the scope of a host",
        severity: "high",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "case, a port and one trailing dot never change the result",
        },
      },
      G6: {
        rule: "An IP address matches exact rules only",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/matcher.test.ts",
          name: "an address matches no wildcard, even one that its text ends with",
        },
      },
      G7: {
        rule: "It never throws, whatever it is given",
        severity: "high",
        test: {
          file: "tests/runtime/scope/properties.test.ts",
          name: "resolve > never throws, whatever it is given",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/scope/adversarial.test.ts",
        covers: "Hosts that attackers write, by technique",
      },
      {
        file: "tests/runtime/scope/differential.test.ts",
        covers: "A matcher that tries every rule in turn, as a second opinion",
      },
      {
        file: "tests/runtime/scope/matcher.test.ts",
        covers: "Precedence, probes, tables that are refused",
      },
      {
        file: "tests/runtime/scope/properties.test.ts",
        covers: "What holds for all hosts and tables",
      },
    ],
    acceptance: [
      "A host costs one probe per label at most, whatever the number of rules",
      "It agrees with the matcher that tries every rule in turn",
    ],
  },
  "request-scope": {
    title: "Request scope",
    purpose: "Gives a request its scope by what its peer may be believed, behind proxies too",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/request/scope-from-request.ts",
    interface: ["scopeFromRequest(request: RequestFacts): RequestDecision<S>"],
    guardrails: {
      G1: {
        rule: "A request gets the scope of the host that it names, or the fallback; none with a refusal",
        severity: "critical",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "gives no scope that its own host would not get, and none at all with a refusal",
        },
      },
      G2: {
        rule: "A scope for this machine only goes to a loopback peer that no proxy stands before",
        severity: "critical",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "gives a scope for this machine only to a loopback peer that no proxy stands before",
        },
      },
      G3: {
        rule: "What a peer forwards that is no trusted proxy gives nobody a scope",
        severity: "critical",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "what a peer that is no proxy forwards changes nothing but a scope for this machine",
        },
      },
      G4: {
        rule: "What a client writes before its proxy's element can only have the request refused",
        severity: "critical",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "what a client writes before its proxy's element can only have it refused",
        },
      },
      G5: {
        rule: "A host that was denied its scope does not lead to its row after all",
        severity: "critical",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "a host that was denied its scope leads to the fallback's row, not to its own",
        },
      },
      G6: {
        rule: "It never throws, whatever the facts of the request are",
        severity: "high",
        test: {
          file: "tests/runtime/request/scope-from-request.test.ts",
          name: "never throws, whatever its facts are",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/request/servers.test.ts",
        covers: "Real servers of Node, Bun, Express, Fastify and Hono",
      },
      {
        file: "tests/runtime/request/situations.test.ts",
        covers: "Situations of proxies, tunnels and headers, by hand",
      },
    ],
    acceptance: ["Each situation of the tables has the decision that it should have, on every server"],
  },
  "scope-context": {
    title: "Scope context",
    purpose: "Carries what a request may use as one plain value",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/scope/scope-context.ts",
    interface: [
      'toScopeContext<R extends ScopeContextRow>(resolution: Pick<HostResolution<string>, "canonicalHost">, row: R, platform: Exclude<R["platform"], "Any">): ScopeContextOf<R>',
    ],
    guardrails: {
      G1: {
        rule: "Scope and storage are of one row and never disagree",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scope-context.test.ts",
          name: "has the row's scope, where the fallback row stands in for a platform that the host's scope lacks",
        },
      },
      G2: {
        rule: "A host that was rejected is not in it",
        severity: "high",
        test: {
          file: "tests/runtime/scope/scope-context.test.ts",
          name: "has no host where it was rejected",
        },
      },
      G3: {
        rule: "It shares nothing with the row, so that changing it changes no other request's",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scope-context.test.ts",
          name: "shares nothing with the row",
        },
      },
    },
    acceptance: ["It survives JSON as it is"],
  },
  "scope-detection": {
    title: "Scope detection",
    purpose: "Answers which row applies to a host on a platform, and which flags are on there",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/scope/scoping.ts",
    interface: [
      "detectScope(host: string): S",
      "getMatrixRow(host: string, platform: P): R",
      "getScopedFeatureFlags(host: string, platform?: P): Set<F>",
    ],
    guardrails: {
      G1: {
        rule: "The row is one of the rule that won, or the fallback's; never that of another rule of the scope",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "goes by the rule that won, not by the scope",
        },
      },
      G2: {
        rule: "A rule's own row comes before its Any row, and that before the fallback",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "prefers the rule's own row to its Any row, and that to the fallback",
        },
      },
      G3: {
        rule: "On a platform, exactly the flags of its row are on",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "with a platform: exactly those of the row",
        },
      },
      G4: {
        rule: "A set of flags is the caller's own: changing it changes no other answer",
        severity: "high",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "a Set that the caller may change",
        },
      },
      G5: {
        rule: "A matrix in which two rows decide one case is refused",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "refuses two rows for one domain and one platform",
        },
      },
    },
    tests: [
      {
        file: "tests/generated/scopes.test.ts",
        covers: "The real matrix, written down a second time by hand",
      },
      {
        file: "tests/runtime/scope/scoping.test.ts",
        covers: "Rows, flags, the environment, tables that are refused",
      },
    ],
    acceptance: [
      "Each of the eleven rows is the answer for its own host and platform",
      "A look-up costs the same for 1,000 rows as for three",
    ],
  },
  "scope-validator": {
    title: "Scope validator",
    purpose: "Says whether a metric is of the scope that is served",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/scope/scoping.ts",
    interface: ["validateMetricScope(scope: string): boolean"],
    guardrails: {
      G1: {
        rule: "The current scope is DASHBOARD_SCOPE, or the scope of HOST where that is not set",
        severity: "critical",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "the current scope is ${why}",
        },
      },
      G2: {
        rule: "DASHBOARD_SCOPE counts before any host, for its own scope and no other",
        severity: "critical",
        test: {
          file: "tests/generated/scopes.test.ts",
          name: "takes DASHBOARD_SCOPE=%s before any host, and no other scope",
        },
      },
      G3: {
        rule: "Of a host, only the very name of its scope is accepted: in no other case, with no space",
        severity: "critical",
        test: {
          file: "tests/generated/scopes.test.ts",
          name: "takes the scope of HOST=%s, and no other",
        },
      },
      G4: {
        rule: "Where what is set is no scope of the matrix nothing is accepted",
        severity: "critical",
        test: {
          file: "tests/generated/scopes.test.ts",
          name: "takes the fallback scope where nothing is set, and nothing where what is set is no scope",
        },
      },
      G5: {
        rule: "The environment is read at each call, and nothing is kept of it",
        severity: "high",
        test: {
          file: "tests/runtime/scope/scoping.test.ts",
          name: "reads the environment of the process at each call",
        },
      },
    },
    tests: [
      {
        file: "tests/generated/scopes.test.ts",
        covers: "The real matrix, written down a second time by hand",
      },
      {
        file: "tests/runtime/scope/scoping.test.ts",
        covers: "Rows, flags, the environment, tables that are refused",
      },
    ],
    acceptance: ["It does without a process, and without its environment"],
  },
  ...metricComponents,
  ...realtimeComponents,
  ...secretComponents,
} as const;
