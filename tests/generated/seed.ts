/**
 * What the real matrix says, written down a second time and by hand: the generated files are held against it. In each table a
 * line is an entry, ` | ` separates its values, and a list's names stand in order, separated by spaces.
 */

/** For each serving domain: its scope, storage path and service name. */
export const DOMAINS: ReadonlyMap<string, readonly string[]> = new Map(
  read(`
apple.factory-wager.com | ENTERPRISE | enterprise/ | duoplus-ENTERPRISE-apple
dev.apple.factory-wager.com | DEVELOPMENT | development/ | duoplus-DEVELOPMENT-apple
localhost | LOCAL-SANDBOX | local-sandbox/ | duoplus-LOCAL-SANDBOX-default
*.local | global | global/ | duoplus-GLOBAL-default
`).map(([domain = "", ...rest]) => [domain, rest]),
);

/** The rows: serving domain, platform, secrets backend, flags, API strategy, operational benefit. */
export const ROWS: readonly (readonly string[])[] = read(`
apple.factory-wager.com | Windows | Windows Credential Manager | APPLE_FACTORY_WAGER_COM_TENANT PREMIUM_SECRETS R2_STORAGE | Bun.env.HOST, Bun.s3.write(), feature() | Dead-code elimination; S3 exports with contentDisposition; secure credential storage
apple.factory-wager.com | macOS | macOS Keychain | APPLE_FACTORY_WAGER_COM_TENANT PREMIUM_SECRETS | Security.framework (native addon), Bun.s3.write() | Hardware-backed secrets; full native macOS compatibility; atomic writes prevent corruption
apple.factory-wager.com | Linux | Secret Service (libsecret) | APPLE_FACTORY_WAGER_COM_TENANT R2_STORAGE | libsecret via FFI, Bun.file() for atomic updates | Secure enterprise Linux secret storage; idempotent file operations
dev.apple.factory-wager.com | Windows | Windows Credential Manager | DEBUG DEV_APPLE_FACTORY_WAGER_COM_TENANT MOCK_API | Bun.env, Bun.file().write(), Bun.inspect.custom | Safe dev logging; local mirror under data/development/; rich object inspection
dev.apple.factory-wager.com | macOS | macOS Keychain | DEBUG DEV_APPLE_FACTORY_WAGER_COM_TENANT | Bun.inspect.custom, Bun.serve() for debug dashboard | Live debug at /debug; rich object inspection; fast scope resolution
dev.apple.factory-wager.com | Linux | Secret Service (libsecret) | DEBUG DEV_APPLE_FACTORY_WAGER_COM_TENANT MOCK_API | process.platform, Bun.match() for pattern matching | No regex overhead; normalized feature names from domains
localhost | Windows | Encrypted local storage | DEBUG LOCAL_SANDBOX MOCK_API | Bun.file("data/local-sandbox/..."), atomic writes | Idempotent file updates; no partial writes; safe for rapid iteration
localhost | macOS | macOS Keychain (user-scoped) | DEBUG LOCAL_SANDBOX | Bun.spawn(), DASHBOARD_SCOPE env isolation | Isolated dashboard per scope; no cross-scope contamination
localhost | Linux | Secret Service (user-scoped) | DEBUG LOCAL_SANDBOX MOCK_API | Bun.gc(), TTL-cached validators | Stable memory during long-running dev server
*.local | Any | Encrypted local storage |  | Bun.env.HOST ?? "localhost", fallback logic | Graceful degradation; no crash on misconfiguration
localhost | Other | Encrypted local storage | LOCAL_SANDBOX | domainToFeature() normalization, graceful fallback | Clean feature names on unsupported systems
`);

/** The flags: name, type, category, domain, scope, tier, size, status, description. All are there since Bun 1.3.5. */
export const FLAGS: readonly (readonly string[])[] = read(`
DEBUG | Utility | Observability | all | DEVELOPMENT | basic | +30B | stable | Debug output
MOCK_API | Utility | Testing | all | DEVELOPMENT | basic | +50B | stable | Mock back ends instead of real ones
DEVELOPMENT | Scope | Environment | dev.duoplus.io | DEVELOPMENT | basic | +10B | stable | Development deployment
ENTERPRISE | Scope | Environment | api.duoplus.io | ENTERPRISE | premium | +40B | stable | Enterprise deployment
INTERNAL | Scope | Environment | internal.duoplus.io | INTERNAL | standard | +10B | stable | Internal deployment
GITHUB | Scope | Registry | github.com | GITHUB | standard | +15B | stable | GitHub package registry
GITLAB | Scope | Registry | gitlab.com | GITLAB | standard | +15B | stable | GitLab package registry
PREMIUM_SECRETS | Feature | Security | all | ENTERPRISE | premium | +25B | stable | Managed secrets
R2_STORAGE | Feature | Infrastructure | all | ENTERPRISE | premium | +35B | stable | Cloudflare R2 object storage
VAULT_INTEGRATION | Feature | Security | all | ENTERPRISE | premium |  | stable | External vault
CONTENT_DISPOSITION_EXPORTS | Feature | Infrastructure | all | ENTERPRISE | standard |  | stable | Named downloads for exports
CACHE_COMPRESSION | Feature | Infrastructure | all | all | standard |  | stable | Compressed caches
ANALYTICS_TRACKING | Feature | Observability | all | all | standard |  | stable | Usage analytics
AUDIT_LOGGING | Feature | Compliance | all | ENTERPRISE | premium | +60B | stable | Audit log
PRIVATE_REGISTRY | Feature | Infrastructure | all | ENTERPRISE | premium |  | stable | Private package registry
SCOPING_MATRIX | Feature | Infrastructure | all | all | basic |  | stable | Scope enforcement
BETA_FEATURES | Feature | Environment | all | DEVELOPMENT | basic |  | experimental | Experimental features
ENTERPRISE_ONLY | Feature | Environment | all | ENTERPRISE | premium |  | stable | Enterprise-only code
RATE_LIMITING | Feature | Protection | all | all | premium | +45B | stable | Rate limits
WEBHOOK_SIGNING | Feature | Security | all | ENTERPRISE | premium | +35B | stable | Signed webhooks
PERF_TRACKING | Utility | Observability | all | DEVELOPMENT | basic | +60B | stable | Performance tracking
DEBUG_PERF | Utility | Observability | all | DEVELOPMENT | basic | +45B | stable | Verbose performance output
LOCAL_SANDBOX | Scope | Environment | localhost | LOCAL-SANDBOX | basic |  | stable | Local sandbox deployment
APPLE_FACTORY_WAGER_COM_TENANT | Scope | Tenant | apple.factory-wager.com | ENTERPRISE | premium |  | stable | Tenant build
DEV_APPLE_FACTORY_WAGER_COM_TENANT | Scope | Tenant | dev.apple.factory-wager.com | DEVELOPMENT | basic |  | stable | Tenant development build
API_DUOPLUS_IO_TENANT | Scope | Tenant | api.duoplus.io | ENTERPRISE | premium |  | stable | Tenant build
DEV_DUOPLUS_IO_TENANT | Scope | Tenant | dev.duoplus.io | DEVELOPMENT | basic |  | stable | Tenant build
INTERNAL_DUOPLUS_IO_TENANT | Scope | Tenant | internal.duoplus.io | INTERNAL | standard |  | stable | Tenant build
GITHUB_COM_TENANT | Scope | Tenant | github.com | GITHUB | standard |  | stable | Tenant build
GITLAB_COM_TENANT | Scope | Tenant | gitlab.com | GITLAB | standard |  | stable | Tenant build
`);

/** The flags that show or fake things. */
export const DEBUG_CLASS: readonly string[] = ["DEBUG", "DEBUG_PERF", "MOCK_API", "PERF_TRACKING"];

/** The variants: name, title, domain, flags, scope, tier, use case, status. */
export const VARIANTS: readonly (readonly string[])[] = read(`
prod | Production | all |  | global | basic | Default and smallest | approved
dev | Development | dev.apple.factory-wager.com | DEBUG DEVELOPMENT MOCK_API | DEVELOPMENT | basic | Day-to-day development with mocks | approved
enterprise | Enterprise | apple.factory-wager.com | ENTERPRISE PREMIUM_SECRETS R2_STORAGE | ENTERPRISE | premium | Enterprise deployments | approved
internal | Internal | internal.duoplus.io | DEBUG INTERNAL | INTERNAL | standard | Internal operations | approved
debug | Debug | all | AUDIT_LOGGING DEBUG | DEVELOPMENT | basic | Troubleshooting | dev-only
test | Testing | all | DEBUG MOCK_API | DEVELOPMENT | basic | Automated tests with mocks | approved
sandbox | Local sandbox | localhost | DEBUG LOCAL_SANDBOX MOCK_API | LOCAL-SANDBOX | basic | Safe local experiments | approved
tenant-apple | Apple tenant | apple.factory-wager.com | APPLE_FACTORY_WAGER_COM_TENANT PREMIUM_SECRETS R2_STORAGE | ENTERPRISE | premium | The tenant's own production build | approved
`);

/** The platforms. */
export const PLATFORMS = ["Linux", "Other", "Windows", "macOS"] as const;

/** The names of a list. */
export function namesOf(list: string | undefined): readonly string[] {
  return (list ?? "").split(" ").filter((name) => name !== "");
}

function read(table: string): readonly (readonly string[])[] {
  const lines = table.split("\n").filter((line) => line !== "");
  return lines.map((line) => line.split(" | "));
}
