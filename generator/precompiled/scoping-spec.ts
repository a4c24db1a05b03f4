// Made by `npm run precompile`; do not edit.
/** A scoping matrix as it is written, in format version 1. */
export type ScopingSpec = {
  /** The version of the spec format: 1. */
  readonly version: 1;
  /**
   * Further files of the spec: paths below its folder, without `..`, that end in `.yaml`, `.yml` or `.ts`; `*` stands
   * for any part of one name, and `**` for nothing.
   */
  readonly include?: string | readonly string[];
  /** The scopes (tenant contexts), by name. */
  readonly scopes: Readonly<
    Record<
      string,
      {
        /** What the scope is for, in one sentence. */
        readonly description: string;
        /** How demanding its users are, e.g. basic, standard, premium. */
        readonly tier: string;
        /** It serves real customers, so no debug-class flag may be on. */
        readonly production?: boolean;
        /** It gets every host that no row names. Exactly one scope is the fallback. */
        readonly fallback?: boolean;
        /** Meant for peers on the machine itself: check the peer's address, which the Host header cannot prove. */
        readonly loopbackOnly?: boolean;
        /** Only flags and variants use it; no host is served by it. */
        readonly buildOnly?: boolean;
        /** Other names that the spec may call it. */
        readonly aliases?: readonly string[];
        /** The source files that are its own, relative to the root: other scopes' flags have no business there. */
        readonly sources?: readonly string[];
        /** The security limits that are others for this scope; each one left out is as `limits` says. */
        readonly limits?: {
          /** The most properties that a metric may have. */
          readonly maxProperties?: number;
          /** The longest key of a metric's property, in characters. */
          readonly maxKeyLength?: number;
          /**
           * The characters of a metric's keys, one after the other: `a-z` always, and any of `A-Z`, `0-9`, `_`, `.`, `:`,
           * `/`, `-`.
           */
          readonly keyCharset?: string;
          /** The longest text value of a metric's property, in characters. */
          readonly maxValueLength?: number;
          /** The most WebSocket connections that a scope may hold at once. */
          readonly maxConnectionsPerScope?: number;
          /** The most messages that a client may send in a minute. */
          readonly maxMessagesPerMinute?: number;
          /** The largest message or request, in bytes. */
          readonly maxPayloadBytes?: number;
          /** The longest time from the issue of a token to its end, in seconds. */
          readonly maxTokenLifetime?: number;
        };
        /** What each row of the scope says unless it says otherwise. */
        readonly defaults?: {
          /**
           * The prefix below which all data of the scope is kept: relative, ending in `/`, never inside another scope's.
           */
          readonly storagePath?: string;
          /** Where secrets are kept on this platform. */
          readonly secretsBackend?: string;
          /** The service name under which secrets are filed; no two scopes share one. */
          readonly serviceNameFormat?: string;
          /** The persistence flag passed to the secrets backend. */
          readonly secretsFlag?: string;
          /** The time zone at run time: `System local`, `UTC` or an IANA name. */
          readonly bunRuntimeTz?: string;
          /** The time zone under `bun test`: `System local`, `UTC` or an IANA name. */
          readonly bunTestTz?: string;
          /** The flags that are on for this host and platform. */
          readonly featureFlags?: readonly string[];
          /** Which APIs the row relies on. */
          readonly apiStrategy?: string;
          /** What operating it this way is good for. */
          readonly operationalBenefit?: string;
        };
      }
    >
  >;
  /** The platforms, by name. */
  readonly platforms: Readonly<
    Record<
      string,
      {
        /** The values of `process.platform` that mean it. */
        readonly processPlatforms?: readonly string[];
      }
    >
  >;
  /** The secrets backends, by name; when the section is there, a row may use no other. */
  readonly secretsBackends?: Readonly<
    Record<
      string,
      {
        /** What it is, in one sentence. */
        readonly description: string;
        /** The platforms it exists on. */
        readonly platforms: readonly string[];
        /** It is good enough for scopes that serve customers. */
        readonly production?: boolean;
      }
    >
  >;
  /** Columns of the team's own, by name. */
  readonly columns?: Readonly<
    Record<
      string,
      {
        /** Its heading in tables; its name in words, if it has none. */
        readonly title?: string;
        /** What a cell of it means, in one sentence. */
        readonly description?: string;
        /** What a cell holds; `array` is a list of texts. */
        readonly type: "string" | "integer" | "number" | "boolean" | "array";
        /** The values that a cell, or an item of its list, may have; without them, any that is not blank. */
        readonly enum?: readonly (string | number)[];
        /** Each row needs a value, its own or its scope's default. */
        readonly required?: boolean;
        /** The value where neither the row nor its scope has one. */
        readonly default?: string | number | boolean | readonly string[];
        /** Whether the generated docs show its values; `internal` keeps them out. */
        readonly sensitivity?: "public" | "internal";
        /** What changing a cell means for those who run on it. */
        readonly impact?: "breaking" | "risky" | "safe";
      }
    >
  >;
  /** The rows of the matrix. */
  readonly rows: readonly {
    /** The host that is served: a name, an IP address, or `*.` and a name for every host below it. */
    readonly servingDomain: string;
    /** The scope (tenant context) that requests for the host get. */
    readonly detectedScope: string;
    /** The platform that the row is for; `Any` stands for each one without a row of its own. */
    readonly platform: string;
    /** The prefix below which all data of the scope is kept: relative, ending in `/`, never inside another scope's. */
    readonly storagePath?: string;
    /** Where secrets are kept on this platform. */
    readonly secretsBackend?: string;
    /** The service name under which secrets are filed; no two scopes share one. */
    readonly serviceNameFormat?: string;
    /** The persistence flag passed to the secrets backend. */
    readonly secretsFlag?: string;
    /** The time zone at run time: `System local`, `UTC` or an IANA name. */
    readonly bunRuntimeTz?: string;
    /** The time zone under `bun test`: `System local`, `UTC` or an IANA name. */
    readonly bunTestTz?: string;
    /** The flags that are on for this host and platform. */
    readonly featureFlags?: readonly string[];
    /** Which APIs the row relies on. */
    readonly apiStrategy?: string;
    /** What operating it this way is good for. */
    readonly operationalBenefit?: string;
  }[];
  /** The flag catalogue, by name. */
  readonly flags?: Readonly<
    Record<
      string,
      {
        /** What is switched on, in a few words. */
        readonly description: string;
        /** Its kind, e.g. Scope, Feature, Utility. */
        readonly type: string;
        /** Its field, e.g. Security, Observability. */
        readonly category: string;
        /** The host it belongs to, or `all`. */
        readonly domain: string;
        /** The scope whose code uses it, or `all`. */
        readonly scope: string;
        /** How demanding its users are, e.g. basic, standard, premium. */
        readonly tier: string;
        /** What it adds to a bundle, where that was measured: a sign, a number and a unit. */
        readonly size?: string;
        /** The first version that has it, in quotes. */
        readonly since: string;
        /** How far it is. */
        readonly status: "experimental" | "stable" | "deprecated";
        /** Who approved it, or how. */
        readonly approval?: string;
        /** Who answers for it. */
        readonly owner?: string;
        /** The day after which it should be gone, as year-month-day, in quotes. */
        readonly expires?: string;
        /** Why it is meant to stay for good, instead of a day on which it expires. */
        readonly permanent?: string;
        /** The flag that code should ask for instead of it. */
        readonly replacedBy?: string;
        /** The flags that are on wherever it is on, without being listed there. */
        readonly implies?: readonly string[];
        /** The flags that have to be on wherever it is on. */
        readonly prerequisites?: readonly string[];
        /** The flags that may not be on together with it. */
        readonly conflicts?: readonly string[];
        /** Whether its name may be read in a bundle that leaves the house: `internal` names may not. */
        readonly sensitivity?: "public" | "internal";
        /** It shows or fakes things that customers must not see. */
        readonly debugClass?: boolean;
      }
    >
  >;
  /** The build variants, by name. */
  readonly variants?: Readonly<
    Record<
      string,
      {
        /** What people call it. */
        readonly title: string;
        /** The host it belongs to, or `all`. */
        readonly domain: string;
        /** The flags that are built in. */
        readonly features: readonly string[];
        /** The scope it is built for. */
        readonly scope: string;
        /** How demanding its users are, e.g. basic, standard, premium. */
        readonly tier: string;
        /** What it is for, in a few words. */
        readonly useCase: string;
        /** Where it may be used. */
        readonly status: "approved" | "dev-only" | "draft";
        /** Who gets its bundles: `internal` ones stay in the house, and may hold names that are internal. */
        readonly audience?: "public" | "internal";
        /** How large its bundles may be, source maps aside. */
        readonly budget?: {
          /** The most bytes that all its files may have together. */
          readonly bytes?: number;
          /** How much larger than what is committed they may become: bytes, or a share in percent, e.g. `5%`. */
          readonly growth?: number | string;
        };
      }
    >
  >;
  /** What `scopec build` and the workflows build, and how. */
  readonly build?: {
    /** The files that a build starts from, relative to the root. */
    readonly entries?: readonly string[];
    /** Where the bundles run. */
    readonly target?: "bun" | "browser" | "node";
    /**
     * `none` are made; `scrubbed` ones are shipped without what is removed; `withheld` ones are whole, and kept apart
     * from what is shipped.
     */
    readonly sourceMaps?: "none" | "scrubbed" | "withheld";
    /** What `scopec build --certify` writes is committed: the build workflow checks it. */
    readonly certified?: boolean;
  };
  /** What the GitHub workflows are told. */
  readonly workflows?: {
    /** The branch whose pushes are checked: letters, digits, `.`, `_`, `-` and `/`. */
    readonly branch?: string;
    /**
     * Where the project is, for one that is not at the top of its repository: letters, digits, `.`, `_`, `-` and `/`,
     * without `..`.
     */
    readonly folder?: string;
    /** What is published on GitHub Pages; without it, nothing is. */
    readonly docs?: {
      /** The folder to publish: letters, digits, `.`, `_`, `-` and `/`, without `..`. */
      readonly folder: string;
      /** The script of package.json that makes the folder. Without one, it holds Markdown, which GitHub renders. */
      readonly script?: string;
    };
  };
  /** How the generated tests are written. */
  readonly tests?: {
    /** What runs them: `bun test`, `node --test` or Vitest. */
    readonly runner?: "bun" | "node" | "vitest";
  };
  /** The security limits; each one left out has its default. */
  readonly limits?: {
    /** The most properties that a metric may have. */
    readonly maxProperties?: number;
    /** The longest key of a metric's property, in characters. */
    readonly maxKeyLength?: number;
    /**
     * The characters of a metric's keys, one after the other: `a-z` always, and any of `A-Z`, `0-9`, `_`, `.`, `:`,
     * `/`, `-`.
     */
    readonly keyCharset?: string;
    /** The longest text value of a metric's property, in characters. */
    readonly maxValueLength?: number;
    /** The most WebSocket connections that a scope may hold at once. */
    readonly maxConnectionsPerScope?: number;
    /** The most messages that a client may send in a minute. */
    readonly maxMessagesPerMinute?: number;
    /** The largest message or request, in bytes. */
    readonly maxPayloadBytes?: number;
    /** The longest time from the issue of a token to its end, in seconds. */
    readonly maxTokenLifetime?: number;
  };
  /** The roles, by name. */
  readonly roles?: Readonly<
    Record<
      string,
      {
        /** Who has it, in a few words. */
        readonly description: string;
        /** What they may do. */
        readonly permissions: readonly (
          | "audit:read"
          | "config:write"
          | "metrics:export"
          | "metrics:read"
          | "metrics:write"
        )[];
      }
    >
  >;
  /** The components of the system, by name. */
  readonly components?: Readonly<
    Record<
      string,
      {
        /** What people call it. */
        readonly title: string;
        /** What it is for, in one sentence. */
        readonly purpose: string;
        /** Its field, e.g. Security, Observability. */
        readonly category: string;
        /** The host it serves, or `all`. */
        readonly domain?: string;
        /** The scope it serves, or `all`. */
        readonly scope?: string;
        /** How demanding its users are, e.g. basic, standard, premium. */
        readonly tier: string;
        /** How far it is. */
        readonly status: "draft" | "experimental" | "stable" | "deprecated";
        /** Who approved it, or how. */
        readonly approval?: string;
        /**
         * The file that it is written in. A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and
         * `/`, without `..`.
         */
        readonly module: string;
        /** What code may call. */
        readonly interface: readonly string[];
        /** The rules that it keeps, by their numbers. */
        readonly guardrails: Readonly<
          Record<
            string,
            {
              /** What always holds, in one sentence. */
              readonly rule: string;
              /** How grave it is when it does not hold. */
              readonly severity: "critical" | "high" | "medium" | "low";
              /** The test that proves it. */
              readonly test: {
                /** A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and `/`, without `..`. */
                readonly file: string;
                /** The test's name as its file writes it; with its groups before it where it needs them: `group > name`. */
                readonly name: string;
              };
            }
          >
        >;
        /** The files of its tests. */
        readonly tests?: readonly {
          /** A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and `/`, without `..`. */
          readonly file: string;
          /** What its tests are about. */
          readonly covers: string;
        }[];
        /** When it is done. */
        readonly acceptance: readonly string[];
      }
    >
  >;
  /** How grave the findings of a rule are, by its code; rules that are left out are as they are. */
  readonly rules?: Readonly<Record<string, "error" | "warning" | "info" | "off">>;
  /** Findings of rules that are accepted. */
  readonly waivers?: readonly {
    /** The code of the rule. */
    readonly rule: string;
    /** A JSON Pointer to what the finding is about; it covers all below it. */
    readonly pointer: string;
    /** Why it is accepted. */
    readonly reason: string;
    /** Who answers for it. */
    readonly owner: string;
    /** The last day on which it counts, as year-month-day, in quotes. */
    readonly expires?: string;
  }[];
  /** Changes that `scopec diff` finds breaking and that are accepted. */
  readonly approvals?: readonly {
    /** The kind of change, as `scopec diff` calls it. */
    readonly change: string;
    /** What it is about: a scope, a flag, a host, a limit. */
    readonly subject: string;
    /** Why it is accepted. */
    readonly reason: string;
    /** Who answers for it. */
    readonly owner: string;
    /** The last day on which it counts, as year-month-day, in quotes. */
    readonly expires?: string;
  }[];
};
