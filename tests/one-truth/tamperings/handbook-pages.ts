import type { Tampering } from "../tampering.ts";

const FLAGS_PAGE = "generated/docs/FEATURE_FLAGS_GUIDE.md";
const DEVELOPER_PAGE = "generated/docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md";
const SECURITY_PAGE = "generated/docs/MASTER_PERF_MATRIX.md";
const HEAT_MAP = "generated/docs/flags-by-cell.svg";

/** Edits of the pages for each role, and of the picture beside them. */
export const HANDBOOK_TAMPERINGS: readonly Tampering[] = [
  {
    what: "a variant has a flag more",
    path: FLAGS_PAGE,
    from: /(\| `AUDIT_LOGGING` [^\n]*\| on +\| )– /,
    to: "$1on",
    seen: { "FEATURE_FLAGS_GUIDE.md, which build has which flag": ["variants"] },
  },
  {
    what: "another variant is said to have no flags",
    path: FLAGS_PAGE,
    from: "Built without any flag: `prod`.",
    to: "Built without any flag: `plain`.",
    seen: { "FEATURE_FLAGS_GUIDE.md, which build has which flag": ["variants"] },
  },
  {
    what: "a variant is tested without its flag",
    path: DEVELOPER_PAGE,
    from: "npx bun test --feature=DEBUG --feature=INTERNAL",
    to: "npx bun test --feature=DEBUG",
    seen: { "FEATURE_FLAGS_DEVELOPER_GUIDE.md, work as a variant": ["variants"] },
  },
  {
    what: "a scope is left out",
    path: DEVELOPER_PAGE,
    from: "`ENTERPRISE`, ",
    to: "",
    seen: { "FEATURE_FLAGS_DEVELOPER_GUIDE.md, work as a variant": ["scopes"] },
  },
  {
    what: "sizes are given for other flags",
    path: "generated/docs/BUILD_OPTIMIZATION.md",
    from: "`AUDIT_LOGGING`, `DEBUG`",
    to: "`AUDIT_LOGGING`",
    seen: { "BUILD_OPTIMIZATION.md, variants": ["variants"] },
  },
  {
    what: "a scope has another name, and with that its host",
    path: SECURITY_PAGE,
    from: /\| `DEVELOPMENT` ( +\| Scope)/,
    to: "| `GITHUB` $1",
    seen: { "MASTER_PERF_MATRIX.md, isolation": ["scopes", "domains"] },
  },
  {
    what: "a scope serves customers",
    path: SECURITY_PAGE,
    from: /(\| `LOCAL-SANDBOX` +\| Scope [^\n]*\| )internal /,
    to: "$1production ",
    seen: { "MASTER_PERF_MATRIX.md, isolation": ["production"] },
  },
  {
    what: "a debug flag is missing",
    path: SECURITY_PAGE,
    from: "`DEBUG`, `DEBUG_PERF`, ",
    to: "`DEBUG`, ",
    seen: { "MASTER_PERF_MATRIX.md, isolation": ["debugFlags"] },
  },
  {
    what: "a limit is another number in the page about security",
    path: SECURITY_PAGE,
    from: "65536 bytes",
    to: "65537 bytes",
    seen: { "MASTER_PERF_MATRIX.md, limits": ["limits"] },
  },
  {
    what: "a backend is good for customers' secrets in the page about security",
    path: SECURITY_PAGE,
    from: /(\| The logged-in user's own keychain +\| macOS +\| )–/,
    to: "$1yes",
    seen: { "MASTER_PERF_MATRIX.md, secrets backends": ["backends"] },
  },
  {
    what: "a permission is had by another role",
    path: SECURITY_PAGE,
    from: /(\| `config:write` [^\n]*)`operator`/,
    to: "$1`auditor`",
    seen: { "MASTER_PERF_MATRIX.md, roles": ["roles"] },
  },
  {
    what: "another scope is said to serve customers",
    path: "generated/docs/QUICK_REFERENCE.md",
    from: "the scope `ENTERPRISE`",
    to: "the scope `INTERNAL`",
    seen: { "QUICK_REFERENCE.md, security": ["production"] },
  },
  {
    what: "the hub counts a scope more",
    path: "generated/docs/README.md",
    from: "4 scopes",
    to: "5 scopes",
    seen: { "README.md, counts": ["counts"] },
  },
  {
    what: "the standard knows another tier",
    path: "generated/docs/TABLE_FORMAT_STANDARD.md",
    from: "Tier one of `basic`",
    to: "Tier one of `gold`, `basic`",
    seen: { "TABLE_FORMAT_STANDARD.md, the rules": ["tiers"] },
  },
  {
    what: "a flag is on in another scope",
    path: HEAT_MAP,
    from: "<title>global on Linux: no flag",
    to: "<title>global on Linux: DEBUG",
    seen: { "flags-by-cell.svg": ["scopeFlags"] },
  },
  {
    what: "a cell is of another scope and platform",
    path: HEAT_MAP,
    from: "<title>LOCAL-SANDBOX on Other",
    to: "<title>SANDBOX on others",
    seen: { "flags-by-cell.svg": ["scopes", "platforms", "scopeFlags"] },
  },
];
