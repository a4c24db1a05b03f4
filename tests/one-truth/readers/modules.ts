import { type ArtifactReader, imported, textOf } from "../artifact.ts";
import { byScope, decidingRows, hostStatements, listed, listsOf, type Row, relation, sorted } from "../truth.ts";

interface GeneratedRow {
  readonly servingDomain: string;
  readonly platform: string;
  readonly detectedScope: string;
  readonly storagePath: string;
  readonly secretsBackend: string;
  readonly featureFlags: readonly string[];
}

interface ScopesModule {
  readonly SCOPING_MATRIX: readonly GeneratedRow[];
  readonly detectScope: (host: string) => string;
  readonly getMatrixRow: (host: string, platform: string) => GeneratedRow;
  readonly getScopedFeatureFlags: (host: string, platform?: string) => ReadonlySet<string>;
  readonly hostRules: { readonly fallback: string; readonly loopbackOnly: readonly string[] };
}

/** A host that a rule decides about and no longer one does. */
const witness = (rule: string) => rule.replace(/^\*/, "witness-of-the-rule");

function rowOf(row: GeneratedRow, host: string, platform: string): Row {
  const { detectedScope: scope, storagePath: storage, secretsBackend: secrets, featureFlags: flags } = row;
  return { host, platform, scope, storage, secrets, flags };
}

const scopesModule = async (subject: Parameters<ArtifactReader["read"]>[0]) =>
  (await imported(subject, "generated/scopes.ts")) as unknown as ScopesModule;

/** The functions of the scopes module: each host of each rule, asked on each platform. */
export const scopesFunctions: ArtifactReader = {
  name: "scopes.ts, asked",
  files: /^generated\/scopes\.ts$/,
  holds: ["hosts", "scope", "storage", "secrets", "flags", "scopeFlags", "loopbackOnly"],
  async read(subject) {
    const { SCOPING_MATRIX, detectScope, getMatrixRow, getScopedFeatureFlags, hostRules } = await scopesModule(subject);
    const hosts = sorted(SCOPING_MATRIX.map(({ servingDomain }) => servingDomain));
    const rows = hosts.flatMap((host) =>
      subject.platforms.map((platform) => {
        const flags = [...getScopedFeatureFlags(witness(host), platform)];
        return { ...rowOf(getMatrixRow(witness(host), platform), host, platform), flags };
      }),
    );
    return {
      ...relation(rows),
      hosts: hostStatements(
        hosts.map((host) => [host, detectScope(witness(host))]),
        detectScope("nobody.invalid"),
      ),
      scopeFlags: listsOf(hosts.map((host) => [detectScope(witness(host)), getScopedFeatureFlags(witness(host))])),
      loopbackOnly: sorted(hostRules.loopbackOnly),
    };
  },
};

/** The rows of the scopes module as data, put together by hand. */
export const scopesRows: ArtifactReader = {
  name: "scopes.ts, its rows",
  files: /^generated\/scopes\.ts$/,
  holds: ["scope", "storage", "secrets", "flags", "scopeFlags", "scopeStorage"],
  async read(subject) {
    const { SCOPING_MATRIX, hostRules } = await scopesModule(subject);
    const rows = SCOPING_MATRIX.map((row) => rowOf(row, row.servingDomain, row.platform));
    return {
      ...relation(decidingRows(rows, { fallback: hostRules.fallback, platforms: subject.platforms })),
      scopeFlags: listsOf(byScope(rows, ({ flags }) => flags)),
      scopeStorage: listsOf(byScope(rows, ({ storage }) => [storage])),
    };
  },
};

/** The flag catalogue. */
export const flagsModule: ArtifactReader = {
  name: "flags.ts",
  files: /^generated\/flags\.ts$/,
  holds: ["flagNames", "flagPlaces", "debugFlags"],
  async read(subject) {
    const { FEATURE_FLAGS } = await imported(subject, "generated/flags.ts");
    const flags = Object.entries(FEATURE_FLAGS as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    return {
      flagNames: sorted(flags.map(([name]) => name)),
      flagPlaces: sorted(flags.map(([name, flag]) => `${name}: ${flag["scope"]} ${flag["domain"]} ${flag["tier"]}`)),
      debugFlags: sorted(flags.filter(([, flag]) => flag["debugClass"] === true).map(([name]) => name)),
    };
  },
};

interface Facts {
  readonly platforms: readonly string[];
  readonly rows: readonly string[];
  readonly scopes: readonly {
    readonly name: string;
    readonly production: boolean;
    readonly fallback: boolean;
    readonly loopbackOnly: boolean;
    readonly hosts: readonly string[];
    readonly storagePaths: readonly string[];
    readonly flags: readonly string[];
  }[];
  readonly flags: readonly { readonly name: string; readonly debugClass: boolean }[];
  readonly secretsBackends: readonly {
    readonly name: string;
    readonly platforms: readonly string[];
    readonly production: boolean;
  }[];
}

/** What the guardrails compare with. */
export const guardrailFacts: ArtifactReader = {
  name: "guardrails/facts.ts",
  files: /^generated\/guardrails\/facts\.ts$/,
  holds: [
    "hosts",
    "rows",
    "scopes",
    "platforms",
    "scopeFlags",
    "scopeStorage",
    "loopbackOnly",
    "production",
    "flagNames",
    "debugFlags",
    "backends",
  ],
  async read(subject) {
    const facts = (await imported(subject, "generated/guardrails/facts.ts"))["facts"] as Facts;
    const { scopes, flags, secretsBackends } = facts;
    const names = (chosen: readonly { readonly name: string }[]) => sorted(chosen.map(({ name }) => name));
    return {
      hosts: hostStatements(
        scopes.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)),
        listed(names(scopes.filter(({ fallback }) => fallback))),
      ),
      rows: sorted(facts.rows),
      scopes: names(scopes),
      platforms: sorted(facts.platforms),
      scopeFlags: listsOf(scopes.map((scope) => [scope.name, scope.flags])),
      scopeStorage: listsOf(scopes.map((scope) => [scope.name, scope.storagePaths])),
      loopbackOnly: names(scopes.filter(({ loopbackOnly }) => loopbackOnly)),
      production: names(scopes.filter(({ production }) => production)),
      flagNames: names(flags),
      debugFlags: names(flags.filter(({ debugClass }) => debugClass)),
      backends: sorted(
        secretsBackends.map(
          ({ name, platforms, production }) =>
            `${name}: ${platforms.toSorted().join(", ")}${production ? ", for customers" : ""}`,
        ),
      ),
    };
  },
};

/** The test plan of the components. */
export const testPlan: ArtifactReader = {
  name: "factory/test-plan.ts",
  files: /^generated\/factory\/test-plan\.ts$/,
  holds: ["guardrails", "proofs"],
  async read(subject) {
    const { TEST_PLAN } = await imported(subject, "generated/factory/test-plan.ts");
    const planned = TEST_PLAN as readonly Readonly<Record<string, string>>[];
    return {
      guardrails: sorted(
        planned.map((each) => `${each["component"]} ${each["guardrail"]} ${each["severity"]}: ${each["rule"]}`),
      ),
      proofs: sorted(
        planned.map((each) => `${each["component"]} ${each["guardrail"]}: ${each["file"]} ${each["test"]}`),
      ),
    };
  },
};

/** The seven guardrails, which hold nothing of the matrix: that each of them is asked for. */
export const guardrailTests: ArtifactReader = {
  name: "guardrails/guardrails.test.ts",
  files: /^generated\/guardrails\/guardrails\.test\.ts$/,
  holds: ["format"],
  read(subject) {
    const source = textOf(subject, "generated/guardrails/guardrails.test.ts");
    const asked = [...source.matchAll(/guardrail\("([a-z-]+)"\)/g)].map(([, id = ""]) => id);
    const isWhole = asked.length >= 7 && new Set(asked).size === asked.length && source.includes("./facts.ts");
    return { format: [isWhole ? "the spec has its form" : `asks for ${asked.join(", ")}`] };
  },
};

interface SecurityModule {
  readonly LIMITS: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ROLES: Readonly<Record<string, readonly string[]>>;
}

/** The limits of each scope, and the roles. */
export const securityModule: ArtifactReader = {
  name: "security.ts",
  files: /^generated\/security\.ts$/,
  holds: ["scopeLimits", "roles"],
  async read(subject) {
    const { LIMITS, ROLES } = (await imported(subject, "generated/security.ts")) as unknown as SecurityModule;
    return {
      scopeLimits: sorted(
        Object.entries(LIMITS).flatMap(([scope, limits]) =>
          Object.entries(limits).map(([name, value]) => `${scope} ${name}: ${value}`),
        ),
      ),
      roles: listsOf(Object.entries(ROLES)),
    };
  },
};
