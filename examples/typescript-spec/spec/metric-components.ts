/** The components that take metrics in. */
export const metricComponents = {
  "metric-scope": {
    title: "Scope validator of metrics",
    purpose: "Stops each metric that is not of the scope that is served, and lets a metric say whose it is",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/metrics/enforce-scope.ts",
    interface: [
      "assignScope<M extends ScopedMetric>(metric: M, scope: string): M & { readonly properties: { readonly scope: string } }",
      "enforceScope<M extends ScopedMetric>(metric: M, scope: string | null): asserts metric is M & { readonly properties: { readonly scope: string } }",
    ],
    guardrails: {
      G1: {
        rule: "The scope that metrics have to be of comes from DASHBOARD_SCOPE, or from the domain where that is not set",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/isolation.test.ts",
          name: "is that of %j: a metric of %s is stored %d times, in the log of %p",
        },
      },
      G2: {
        rule: "A metric has to say itself whose it is, in properties.scope",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/enforce-scope.test.ts",
          name: "stops a metric that does not itself say whose it is, wherever else its scope may stand",
        },
      },
      G3: {
        rule: "Only the very same text is the scope: no wildcard, no other case, no part",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/enforce-scope.test.ts",
          name: "takes no near miss for the name of a scope, in either direction",
        },
      },
      G4: {
        rule: "Any other metric throws at once, with the code SCOPE_VIOLATION",
        severity: "critical",
        test: { file: "tests/runtime/metrics/enforce-scope.test.ts", name: "stops a metric %s at once" },
      },
      G5: {
        rule: "To assign a scope twice is to assign it once",
        severity: "high",
        test: { file: "tests/runtime/metrics/enforce-scope.test.ts", name: "twice is once" },
      },
      G6: {
        rule: "A metric of another scope is never turned into one of this scope",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/enforce-scope.test.ts",
          name: "never turns a metric %s into one of the scope",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/metrics/enforce-scope.test.ts",
        covers: "What is stopped, what passes, what an error quotes",
      },
      {
        file: "tests/runtime/metrics/isolation.test.ts",
        covers: "Every pair of scopes of the real matrix, and the scope of the process",
      },
    ],
    acceptance: ["Each pair of scopes was tried in both directions, and no metric crossed"],
  },
  "metric-tracker": {
    title: "Metric tracker",
    purpose: "Takes metrics in: sanitised, of the right scope and audited before they are stored, or not at all",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/metrics/master-perf-tracker.ts",
    interface: [
      "addMetric(metric: unknown, actor?: AuditActor): Promise<PerfMetric>",
      "createMasterPerfTracker(options: TrackerOptions): MasterPerfTracker",
    ],
    guardrails: {
      G1: {
        rule: "No metric of another scope reaches a sink",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/isolation.test.ts",
          name: "%s gets no metric of %s into a sink, and its log says that it tried",
        },
      },
      G2: {
        rule: "Each violation of a scope is one audit event, however much is wrong with the metric",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/master-perf-tracker.test.ts",
          name: "is a violation, and one event, also when everything else is wrong with it",
        },
      },
      G3: {
        rule: "A malformed metric reaches no sink, and is one audit event",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/master-perf-tracker.test.ts",
          name: "a malformed metric > reaches no sink, and is one event",
        },
      },
      G4: {
        rule: "Nothing is stored that the audit log does not have",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/master-perf-tracker.test.ts",
          name: "as the audit log keeps a metric from being stored, %s",
        },
      },
      G5: {
        rule: "What was checked is what is stored, whatever happens to the metric meanwhile",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/master-perf-tracker.test.ts",
          name: "is not changed by who changes what came in meanwhile",
        },
      },
      G6: {
        rule: "Where no scope applies no metric is accepted",
        severity: "critical",
        test: { file: "tests/runtime/metrics/master-perf-tracker.test.ts", name: "no metric is accepted, %s" },
      },
    },
    tests: [
      {
        file: "tests/runtime/metrics/master-perf-tracker.test.ts",
        covers: "Order, events, sinks that fail, metrics at the same time",
      },
      { file: "tests/runtime/metrics/isolation.test.ts", covers: "Every pair of scopes of the real matrix" },
      {
        file: "tests/runtime/metrics/random-metrics.test.ts",
        covers: "Random metrics, each with what always has to hold",
      },
    ],
    acceptance: ["100,000 random metrics leave no wrong one in a sink, one event each, and the memory where it was"],
  },
  "property-sanitiser": {
    title: "Property sanitiser",
    purpose: "Lets only properties through that are few, short, harmless and of known types, as a copy of its own",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/metrics/sanitize-properties.ts",
    interface: ["sanitizeProperties(properties: unknown, rules: MetricRules): SanitizedProperties"],
    guardrails: {
      G1: {
        rule: "A metric has 100 properties at most",
        severity: "high",
        test: { file: "tests/runtime/metrics/sanitize.test.ts", name: "a hundred are kept, and of one more none" },
      },
      G2: {
        rule: "A key has 256 characters at most",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/sanitize.test.ts",
          name: "a key of 256 characters is kept, and one of 257 refused",
        },
      },
      G3: {
        rule: "A key has letters, digits, underscores, dots and hyphens, and nothing else",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/sanitize.test.ts",
          name: "a key has letters, digits, `_`, `.` and `-`, and no other character there is",
        },
      },
      G4: {
        rule: "A text has 10,000 characters at most",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/sanitize.test.ts",
          name: "a text of 10,000 characters is kept, and one of 10,001 refused",
        },
      },
      G5: {
        rule: "A value is a text, a finite number or a truth value",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/sanitize.test.ts",
          name: "a value is a text, a finite number or a truth value, and nothing that becomes one",
        },
      },
      G6: {
        rule: "Where anything is wrong nothing is kept, and all of it is told",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/sanitize.test.ts",
          name: "gives nothing where something is wrong, and says all of it",
        },
      },
      G7: {
        rule: "What is kept is a frozen copy, and each value is read once",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/hostile-inputs.test.ts",
          name: "a getter is read once, and what it gave is kept",
        },
      },
      G8: {
        rule: "A text is kept as it is, in normal form, or refused, as the table of texts says",
        severity: "critical",
        test: { file: "tests/runtime/metrics/texts.test.ts", name: "holds for %s, as a value" },
      },
      G9: {
        rule: "No key reaches a prototype",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/hostile-inputs.test.ts",
          name: "the key of prototypes is refused, and changes none",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/metrics/sanitize.test.ts",
        covers: "The limits, each from both sides, and what is given back",
      },
      { file: "tests/runtime/metrics/texts.test.ts", covers: "The table of texts, line by line" },
      {
        file: "tests/runtime/metrics/hostile-inputs.test.ts",
        covers: "Prototypes, getters, proxies, cycles, huge and sparse inputs",
      },
      {
        file: "tests/runtime/metrics/injections.test.ts",
        covers: "Known injection strings, each neutralised or refused",
      },
    ],
    acceptance: ["It looks at no more of its input than the limits allow"],
  },
  "metric-validation": {
    title: "Metric validation",
    purpose: "Says everything that is wrong with a metric at once, its properties and its scope included",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/metrics/validate-metric.ts",
    interface: ["validateMetric(metric: unknown, rules: MetricRules): readonly MetricFinding[]"],
    guardrails: {
      G1: {
        rule: "All that is wrong is told at once, in the order of the fields",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/validate-metric.test.ts",
          name: "is told at once, in the order of the fields",
        },
      },
      G2: {
        rule: "What it finds nothing wrong with is stored, and nothing else",
        severity: "critical",
        test: {
          file: "tests/runtime/metrics/random-metrics.test.ts",
          name: "5,000 random metrics of seed %d: what is right is stored, all else is refused, each is one event",
        },
      },
      G3: {
        rule: "No other scope is accepted, whatever it looks like",
        severity: "critical",
        test: { file: "tests/runtime/metrics/validate-metric.test.ts", name: "the scope > is refused: %s" },
      },
      G4: {
        rule: "It looks at no more than the limits allow, so that its time is bounded",
        severity: "high",
        test: {
          file: "tests/runtime/metrics/hostile-inputs.test.ts",
          name: "of a million properties the first hundred are read",
        },
      },
      G5: {
        rule: "It never throws, also where nothing can be read",
        severity: "high",
        test: { file: "tests/runtime/metrics/hostile-inputs.test.ts", name: "a revoked proxy is unreadable" },
      },
    },
    tests: [
      { file: "tests/runtime/metrics/validate-metric.test.ts", covers: "Each field, each limit, the scope" },
      {
        file: "tests/runtime/metrics/hostile-inputs.test.ts",
        covers: "Prototypes, getters, proxies, cycles, huge and sparse inputs",
      },
      { file: "tests/runtime/metrics/random-metrics.test.ts", covers: "Random metrics, against the tracker" },
    ],
    acceptance: ["It is faster than ajv, zod, TypeBox and valibot on the same check"],
  },
} as const;
