import { domainToASCII } from "node:url";
import { parse } from "yaml";
import { byScope, decidingRows, hostStatements, listsOf, type Part, type Row, relation, sorted } from "./truth.ts";

/** Plain data of a spec; it is known to be valid. */
type Data = { readonly [key: string]: Data } & { readonly [index: number]: Data };

/** Everything that some artifact may say, as the spec says it. */
export type Truth = Readonly<Record<Part, readonly string[]>>;

const DEFAULT_LIMITS = {
  maxProperties: 100,
  maxKeyLength: 256,
  keyCharset: "A-Za-z0-9_.-",
  maxValueLength: 10_000,
  maxConnectionsPerScope: 10,
  maxMessagesPerMinute: 100,
  maxPayloadBytes: 65_536,
  maxTokenLifetime: 3_600,
};

const entries = (value: Data | undefined): readonly (readonly [string, Data])[] => Object.entries(value ?? {});
const items = (value: Data | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const text = (value: Data | undefined): string => (value === undefined ? "" : String(value));
const isTrue = (value: Data | undefined): boolean => String(value) === "true";

/** A host in canonical form, by what Node knows of names and addresses. */
function canonicalHost(written: string): string {
  if (written.startsWith("*.")) return `*.${canonicalHost(written.slice(2))}`;
  return written.startsWith("[") ? new URL(`http://${written}`).hostname : domainToASCII(written);
}

/**
 * Reads a spec with the `yaml` package alone, and fills in the few defaults that the relation needs. Nothing of the compiler
 * takes part in it, so that a mistake of the model shows.
 */
export function readSpec(source: string): Truth {
  const spec = parse(source) as Data;
  const all = entries(spec["scopes"]);
  const serving = all.filter(([, scope]) => !isTrue(scope["buildOnly"])).map(([name]) => name);
  const fallback = all.find(([, scope]) => isTrue(scope["fallback"]))?.[0] ?? "";
  const platforms = sorted(entries(spec["platforms"]).map(([name]) => name));
  const rows = rowsOf(spec);
  const flagsOf = byScope(rows, ({ flags }) => flags);
  const storageOf = byScope(rows, ({ storage }) => [storage]);
  const common = { ...DEFAULT_LIMITS, ...spec["limits"] };
  const limits = Object.entries(common).map(([name, value]) => `${name}: ${value}`);
  const limitsOf = (scope: string): Readonly<Record<string, unknown>> => ({
    ...common,
    ...(spec["scopes"]?.[scope]?.["limits"] ?? {}),
  });
  const widest = (name: string) => Math.max(...serving.map((scope) => Number(limitsOf(scope)[name])));
  const named = (kind: string) => all.filter(([, scope]) => isTrue(scope[kind])).map(([name]) => name);
  const aliases = all.flatMap(([, scope]) => items(scope["aliases"]));
  const deciding = decidingRows(rows, { fallback, platforms });
  const variants = listsOf(
    entries(spec["variants"]).map(([name, variant]) => [name, withImplied(items(variant["features"]), spec)]),
  );
  const scopeFlags = listsOf(serving.map((name) => [name, flagsOf.get(name) ?? []]));
  const isSome = (list: string) => !list.endsWith(": ");
  return {
    ...relationOf(deciding),
    ...rowParts(rows, deciding),
    hosts: hostStatements(
      rows.map(({ host, scope }) => [host, scope]),
      fallback,
    ),
    scopeFlags,
    someScopeFlags: scopeFlags.filter(isSome),
    scopeStorage: listsOf(serving.map((name) => [name, storageOf.get(name) ?? []])),
    scopes: sorted(serving),
    scopeNames: sorted([...serving, ...aliases]),
    platforms,
    ...flagParts(spec),
    ...backendParts(spec),
    loopbackOnly: sorted(named("loopbackOnly")),
    production: sorted(named("production").filter((name) => serving.includes(name))),
    variants,
    someVariants: variants.filter(isSome),
    entries: sorted(items(spec["build"]?.["entries"])),
    limits: sorted(limits),
    metricLimits: sorted(["maxProperties", "maxKeyLength", "maxValueLength"].map((name) => `${name}: ${widest(name)}`)),
    scopeLimits: sorted(
      serving.flatMap((scope) => Object.entries(limitsOf(scope)).map(([name, value]) => `${scope} ${name}: ${value}`)),
    ),
    roles: listsOf(entries(spec["roles"]).map(([name, role]) => [name, items(role["permissions"])])),
    ...componentParts(spec),
    ...sizeParts(spec, { rows: rows.length, serving: serving.length }),
    format: ["the spec has its form"],
  };
}

/** How much there is, and the tiers that are named anywhere. */
function sizeParts(spec: Data, { rows, serving }: { readonly rows: number; readonly serving: number }) {
  const countOf = (section: string) => `${entries(spec[section]).length} ${section.slice(0, -1)}`;
  const tiered = ["scopes", "flags", "variants", "components"].flatMap((section) => entries(spec[section]));
  return {
    counts: sorted([`${rows} row`, `${serving} scope`, countOf("flags"), countOf("variants")]),
    tiers: sorted(tiered.map(([, entry]) => text(entry["tier"]))),
  };
}

const relationOf = (rows: readonly Row[]) => relation(rows) as Pick<Truth, "scope" | "storage" | "secrets" | "flags">;

/** What is said of rows as they are written, and of one host for each scope. */
function rowParts(rows: readonly Row[], deciding: readonly Row[]) {
  const firstHosts = sorted(rows.map(({ scope }) => scope)).map(
    (scope) => sorted(rows.filter((row) => row.scope === scope).map(({ host }) => host))[0],
  );
  return {
    domains: sorted(rows.map(({ host, scope }) => `${host}: ${scope}`)),
    rows: sorted(rows.map(({ host, platform }) => `${host} ${platform}`)),
    rowStorage: sorted(rows.map(({ host, platform, storage }) => `${host} on ${platform}: ${storage}`)),
    answers: sorted(
      deciding
        .filter(({ host }) => firstHosts.includes(host))
        .map(({ host, platform, scope }) => `${host} on ${platform}: ${scope}`),
    ),
  };
}

function rowsOf(spec: Data): readonly Row[] {
  const names = new Map(
    entries(spec["scopes"]).flatMap(([name, scope]) =>
      [name, ...items(scope["aliases"])].map((each) => [each, name] as const),
    ),
  );
  return (Array.isArray(spec["rows"]) ? (spec["rows"] as readonly Data[]) : []).map((row) => {
    const scope = names.get(text(row["detectedScope"])) ?? "";
    const defaults = spec["scopes"]?.[scope]?.["defaults"];
    const cell = (name: string) => row[name] ?? defaults?.[name];
    return {
      host: canonicalHost(text(row["servingDomain"])),
      platform: text(row["platform"]),
      scope,
      storage: text(cell("storagePath")),
      secrets: text(cell("secretsBackend")),
      flags: withImplied(items(cell("featureFlags")), spec),
    };
  });
}

function withImplied(names: readonly string[], spec: Data): readonly string[] {
  const on = new Set(names);
  // A set grows while it is walked through, and what is new comes later.
  for (const name of on) for (const implied of items(spec["flags"]?.[name]?.["implies"])) on.add(implied);
  return sorted(on);
}

/** A scope or host of a catalogue by its canonical name. */
function placeOf(entry: Data, spec: Data): string {
  const scope = text(entry["scope"] ?? undefined) || "all";
  const alias = entries(spec["scopes"]).find(([, each]) => items(each["aliases"]).includes(scope))?.[0];
  const domain = text(entry["domain"]) || "all";
  return `${alias ?? scope} ${domain === "all" ? domain : canonicalHost(domain)}`;
}

function flagParts(spec: Data) {
  const flags = entries(spec["flags"]);
  return {
    flagNames: sorted(flags.map(([name]) => name)),
    flagPlaces: sorted(flags.map(([name, flag]) => `${name}: ${placeOf(flag, spec)} ${text(flag["tier"])}`)),
    debugFlags: sorted(flags.filter(([, flag]) => isTrue(flag["debugClass"])).map(([name]) => name)),
  };
}

function backendParts(spec: Data) {
  const backends = entries(spec["secretsBackends"]);
  const shown = ([name, backend]: readonly [string, Data]) =>
    `${name}: ${items(backend["platforms"]).toSorted().join(", ")}${isTrue(backend["production"]) ? ", for customers" : ""}`;
  return {
    backends: sorted(backends.map(shown)),
    backendNames: sorted(backends.map(([name]) => name)),
  };
}

function componentParts(spec: Data) {
  const components = entries(spec["components"]);
  const guardrails = components.flatMap(([component, value]) =>
    entries(value["guardrails"]).map(([number, guardrail]) => ({ id: `${component} ${number}`, guardrail })),
  );
  const lines = (key: string) =>
    sorted(components.flatMap(([name, value]) => items(value[key]).map((line) => `${name}: ${line}`)));
  return {
    guardrails: sorted(
      guardrails.map(({ id, guardrail }) => `${id} ${text(guardrail["severity"])}: ${text(guardrail["rule"])}`),
    ),
    guardrailCounts: sorted(components.map(([name, value]) => `${name}: ${entries(value["guardrails"]).length}`)),
    proofs: sorted(
      guardrails.map(({ id, guardrail: { test } }) => `${id}: ${text(test?.["file"])} ${text(test?.["name"])}`),
    ),
    interfaces: lines("interface"),
    acceptance: lines("acceptance"),
  };
}

/** The names that the spec declares, for readers that try names; and some that it does not. */
export function candidatesOf(truth: Truth): readonly string[] {
  const names = [...truth.scopeNames, ...truth.platforms, ...truth.flagNames, ...truth.backendNames];
  return sorted([
    ...names,
    ...names.map((name) => `${name}_X`),
    ...names.map((name) => name.toLowerCase()),
    "Any",
    "all",
    "",
  ]);
}
