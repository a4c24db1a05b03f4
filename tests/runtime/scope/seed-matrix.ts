import type { HostTable, ScopingRow } from "../../../runtime/scope/index.ts";

export type Scope = "ENTERPRISE" | "DEVELOPMENT" | "LOCAL-SANDBOX" | "global";
export type Platform = "Windows" | "macOS" | "Linux" | "Other";

/** A row with the columns that the scope library reads. */
export interface Row extends ScopingRow<Scope, Platform, string> {
  readonly storagePath: string;
  readonly secretsBackend: string;
  readonly serviceNameFormat: string;
}

/** The host table of the seed matrix. */
export const seedHosts: HostTable<Scope> = {
  exact: [
    ["apple.factory-wager.com", "ENTERPRISE"],
    ["dev.apple.factory-wager.com", "DEVELOPMENT"],
    ["localhost", "LOCAL-SANDBOX"],
  ],
  wildcard: [["local", "global"]],
  fallback: "global",
};

const tenants: Readonly<Record<Scope, readonly [servingDomain: string, storagePath: string, service: string]>> = {
  ENTERPRISE: ["apple.factory-wager.com", "enterprise/", "duoplus-ENTERPRISE-apple"],
  DEVELOPMENT: ["dev.apple.factory-wager.com", "development/", "duoplus-DEVELOPMENT-apple"],
  "LOCAL-SANDBOX": ["localhost", "local-sandbox/", "duoplus-LOCAL-SANDBOX-default"],
  global: ["*.local", "global/", "duoplus-GLOBAL-default"],
};

const cells: readonly (readonly [Scope, Row["platform"], secretsBackend: string, flags: string])[] = [
  ["ENTERPRISE", "Windows", "Windows Credential Manager", "APPLE_FACTORY_WAGER_COM_TENANT R2_STORAGE PREMIUM_SECRETS"],
  ["ENTERPRISE", "macOS", "macOS Keychain", "APPLE_FACTORY_WAGER_COM_TENANT PREMIUM_SECRETS"],
  ["ENTERPRISE", "Linux", "Secret Service (libsecret)", "APPLE_FACTORY_WAGER_COM_TENANT R2_STORAGE"],
  ["DEVELOPMENT", "Windows", "Windows Credential Manager", "DEV_APPLE_FACTORY_WAGER_COM_TENANT DEBUG MOCK_API"],
  ["DEVELOPMENT", "macOS", "macOS Keychain", "DEV_APPLE_FACTORY_WAGER_COM_TENANT DEBUG"],
  ["DEVELOPMENT", "Linux", "Secret Service (libsecret)", "DEV_APPLE_FACTORY_WAGER_COM_TENANT DEBUG MOCK_API"],
  ["LOCAL-SANDBOX", "Windows", "Encrypted local storage", "LOCAL_SANDBOX DEBUG MOCK_API"],
  ["LOCAL-SANDBOX", "macOS", "macOS Keychain (user-scoped)", "LOCAL_SANDBOX DEBUG"],
  ["LOCAL-SANDBOX", "Linux", "Secret Service (user-scoped)", "LOCAL_SANDBOX DEBUG MOCK_API"],
  ["global", "Any", "Encrypted local storage", ""],
  ["LOCAL-SANDBOX", "Other", "Encrypted local storage", "LOCAL_SANDBOX"],
];

/** The eleven rows of the seed matrix. */
export const seedRows: readonly Row[] = cells.map(([detectedScope, platform, secretsBackend, flags]) => {
  const [servingDomain, storagePath, serviceNameFormat] = tenants[detectedScope];
  const featureFlags = flags.split(" ").filter(Boolean);
  return { servingDomain, detectedScope, platform, featureFlags, storagePath, secretsBackend, serviceNameFormat };
});
