import type { GuardedMatrix, GuardedRow, GuardrailSubject, MatrixFacts } from "../../../runtime/guardrail/index.ts";
import { createScoping, domainToFeature, type HostTable } from "../../../runtime/scope/index.ts";

/** A row with all the columns that the facts below name. */
export interface Row extends GuardedRow {
  readonly apiStrategy: string;
}

const row = (servingDomain: string, platform: string, more: Omit<Row, "servingDomain" | "platform">): Row => ({
  servingDomain,
  platform,
  ...more,
});

const ACME = { detectedScope: "ACME", storagePath: "acme/", serviceNameFormat: "acme", apiStrategy: "HTTP" };
const STAFF = { detectedScope: "STAFF", storagePath: "staff/", serviceNameFormat: "staff", apiStrategy: "Files" };
const GUEST = { detectedScope: "guest", storagePath: "guest/", serviceNameFormat: "guest", apiStrategy: "HTTP" };

/** A sound matrix: two platforms, a scope for customers, one for staff, and the fallback. */
export const ROWS: readonly Row[] = [
  row("*.dev.example", "Any", { ...STAFF, secretsBackend: "File", featureFlags: ["AUDIT", "DEBUG"] }),
  row("*.example", "Any", { ...GUEST, secretsBackend: "File", featureFlags: [] }),
  row("[2001:db8::7]", "Any", { ...ACME, secretsBackend: "Vault", featureFlags: ["AUDIT"] }),
  row("acme.example", "Linux", { ...ACME, secretsBackend: "Vault", featureFlags: ["AUDIT", "SEARCH"] }),
  row("acme.example", "macOS", { ...ACME, secretsBackend: "Keychain", featureFlags: ["AUDIT"] }),
  row("localhost", "Any", { ...STAFF, secretsBackend: "File", featureFlags: ["DEBUG"] }),
];

/** Which scope each host gets. */
const HOSTS: HostTable<string> = {
  exact: [
    ["[2001:db8::7]", "ACME"],
    ["acme.example", "ACME"],
    ["localhost", "STAFF"],
  ],
  wildcard: [
    ["dev.example", "STAFF"],
    ["example", "guest"],
  ],
  fallback: "guest",
  loopbackOnly: ["STAFF"],
};

/** What the spec says. */
export const FACTS: MatrixFacts = {
  columns: [
    "servingDomain",
    "detectedScope",
    "platform",
    "storagePath",
    "secretsBackend",
    "serviceNameFormat",
    "featureFlags",
    "apiStrategy",
  ],
  platforms: ["Linux", "macOS"],
  scopes: [
    scopeFacts("ACME", { production: true, hosts: ["[2001:db8::7]", "acme.example"], flags: ["AUDIT", "SEARCH"] }),
    scopeFacts("STAFF", { loopbackOnly: true, hosts: ["*.dev.example", "localhost"], flags: ["AUDIT", "DEBUG"] }),
    scopeFacts("guest", { fallback: true, hosts: ["*.example"], flags: [] }),
  ],
  flags: [
    { name: "AUDIT", debugClass: false },
    { name: "DEBUG", debugClass: true },
    { name: "SEARCH", debugClass: false },
  ],
  secretsBackends: [
    { name: "File", platforms: ["Linux", "macOS"], production: false },
    { name: "Keychain", platforms: ["macOS"], production: true },
    { name: "Vault", platforms: ["Linux", "macOS"], production: true },
  ],
  rows: ROWS.map(({ servingDomain, platform }) => `${servingDomain} ${platform}`),
};

type ScopeFacts = MatrixFacts["scopes"][number];

function scopeFacts(name: string, more: Partial<ScopeFacts> & Pick<ScopeFacts, "hosts" | "flags">): ScopeFacts {
  const path = `${name.toLowerCase()}/`;
  const own = { storagePaths: [path], serviceNames: [name.toLowerCase()] };
  return { name, production: false, fallback: false, loopbackOnly: false, ...own, ...more };
}

/** What to change about the sound subject. */
export interface Changes {
  readonly rows?: readonly Row[];
  readonly hosts?: Partial<HostTable<string>>;
  readonly matrix?: Partial<GuardedMatrix>;
  readonly flags?: GuardrailSubject["flags"];
  readonly facts?: Partial<MatrixFacts>;
  readonly isScopeContext?: (value: unknown) => boolean;
}

/** The sound subject, with some things changed. */
export function subjectWith({
  rows = ROWS,
  hosts,
  matrix,
  flags,
  facts,
  isScopeContext,
}: Changes = {}): GuardrailSubject {
  const scoping = createScoping<string, string, string, Row>({ hosts: { ...HOSTS, ...hosts }, rows });
  return {
    matrix: { ...scoping, SCOPING_MATRIX: rows, domainToFeature, ...matrix },
    flags: flags ?? Object.fromEntries(FACTS.flags.map(({ name, debugClass }) => [name, { debugClass }])),
    facts: { ...FACTS, ...facts },
    isScopeContext: isScopeContext ?? isContext,
    locate: async (servingDomain, platform) => {
      const line = ROWS.findIndex((each) => each.servingDomain === servingDomain && each.platform === platform);
      return line === -1 ? undefined : `spec/matrix.yaml:${line + 10}:5`;
    },
  };
}

/** The rows, those of a serving domain (and platform) changed. */
export function rowsWith(servingDomain: string, change: Partial<Row>, platform?: string): readonly Row[] {
  return ROWS.map((each) =>
    each.servingDomain === servingDomain && (platform ?? each.platform) === each.platform
      ? { ...each, ...change }
      : each,
  );
}

/** A validator of contexts as strict as a generated one. */
export function isContext(value: unknown): boolean {
  const context = new Map<string, unknown>(Object.entries(value as object));
  const { scopes, platforms, flags } = FACTS;
  const featureFlags = context.get("featureFlags");
  const keys = ["scope", "platform", "host", "storagePath", "secretsBackend", "serviceName", "featureFlags"];
  return (
    scopes.some(({ name }) => name === context.get("scope")) &&
    platforms.some((name) => name === context.get("platform")) &&
    Array.isArray(featureFlags) &&
    featureFlags.every((flag) => flags.some(({ name }) => name === flag)) &&
    keys.every((key) => context.get(key) !== undefined) &&
    context.size === keys.length
  );
}

/** What a test says when it fails; `undefined` when it passes. */
export async function failureOf(test: () => Promise<void>): Promise<string | undefined> {
  try {
    await test();
    return undefined;
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
}
