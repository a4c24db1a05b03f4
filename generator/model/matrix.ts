import type { Pointer } from "../base/pointer.ts";
import type { CellValue, Column } from "./column.ts";
import type { HostPattern } from "./host-pattern.ts";
import type { LimitValue } from "./limits.ts";

/** Where a cell's value comes from. */
export type CellSource = "row" | "scope default" | "built-in default";

/** One value of a row and where it comes from; `pointer` is absent for built-in defaults. */
export interface Cell {
  readonly value: CellValue;
  readonly source: CellSource;
  readonly pointer?: Pointer;
}

/** A scope (tenant context). */
export interface Scope {
  readonly name: string;
  readonly pointer: Pointer;
  readonly description: string;
  readonly tier: string;
  /** Serves real customers: no debug-class flag may be on. */
  readonly production: boolean;
  /** Gets every host that no row names; exactly one scope is. */
  readonly fallback: boolean;
  /** Only for peers on the machine itself, whatever the Host header says. */
  readonly loopbackOnly: boolean;
  /** Only flags and variants use it; no host is served by it. */
  readonly buildOnly: boolean;
  readonly aliases: readonly string[];
  /** The source files that are its own, as patterns relative to the root. */
  readonly sources: readonly string[];
  /** The limits that are others for it; all others are the matrix's. */
  readonly limits: Limits;
}

/** A row: which scope applies to a host on a platform, and what it may use. */
export interface Row {
  readonly pointer: Pointer;
  readonly host: HostPattern;
  readonly scope: string;
  /** A platform's name, or `Any`. */
  readonly platform: string;
  readonly flags: readonly string[];
  /** The columns' values by column name, in the order of the columns; only an optional column may be missing. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A compile-time flag of the catalogue. */
export interface Flag {
  readonly name: string;
  readonly pointer: Pointer;
  readonly description: string;
  readonly type: string;
  readonly category: string;
  /** A host, or `all`. */
  readonly domain: string;
  /** A scope's name, or `all`. */
  readonly scope: string;
  readonly tier: string;
  /** What it adds to a bundle where that was measured, e.g. `+30B`. */
  readonly size?: string;
  /** The first version that has it. */
  readonly since: string;
  readonly status: string;
  readonly approval?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The day after which it should be gone, as `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Why it is meant to stay for good. */
  readonly permanent?: string;
  /** The flag that code should ask for instead of it. */
  readonly replacedBy?: string;
  /** The flags that are on wherever it is on; rows and variants hold them already. */
  readonly implies: readonly string[];
  /** The flags that have to be on wherever it is on. */
  readonly prerequisites: readonly string[];
  /** The flags that may not be on together with it; what one of two says holds for both. */
  readonly conflicts: readonly string[];
  /** Its name may not be read in a bundle that leaves the house. */
  readonly internal: boolean;
  /** Shows or fakes things that customers must not see: never on in a production scope. */
  readonly debugClass: boolean;
}

/** How large the bundles of a variant may be, source maps aside. */
export interface Budget {
  readonly pointer: Pointer;
  /** All its files together, in bytes. */
  readonly bytes?: number;
  /** How much larger than what is committed: bytes, or a share of it as `5%`. */
  readonly growth?: number | string;
}

/** A build variant: a set of flags that are built in. */
export interface Variant {
  readonly name: string;
  readonly pointer: Pointer;
  readonly title: string;
  /** A host, or `all`. */
  readonly domain: string;
  readonly features: readonly string[];
  readonly scope: string;
  readonly tier: string;
  readonly useCase: string;
  readonly status: string;
  /** Its bundles stay in the house, and may hold names of internal flags. */
  readonly internal: boolean;
  readonly budget?: Budget;
}

/** Where a bundle runs, as Bun calls it. */
export type BuildTarget = "browser" | "bun" | "node";

/** What becomes of source maps: none are made, they are shipped without what is removed, or kept apart from what is shipped. */
export type SourceMaps = "none" | "scrubbed" | "withheld";

/** What runs the generated tests: `bun test`, `node --test` or Vitest. */
export type TestRunner = "bun" | "node" | "vitest";

/** A place to keep secrets. */
export interface SecretsBackend {
  readonly name: string;
  readonly pointer: Pointer;
  readonly description: string;
  /** The platforms it exists on. */
  readonly platforms: readonly string[];
  /** Good enough for scopes that serve customers. */
  readonly production: boolean;
}

/** A platform; `processPlatforms` are the values of `process.platform` that mean it. */
export interface Platform {
  readonly name: string;
  readonly pointer: Pointer;
  readonly processPlatforms: readonly string[];
}

/** How grave it is that a guardrail does not hold. */
export type Severity = "critical" | "high" | "medium" | "low";

/** A rule that a component keeps, whatever it is given. */
export interface ComponentGuardrail {
  /** Its number: `G1`. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly rule: string;
  readonly severity: Severity;
  /** The file with the test that proves it, relative to the root. */
  readonly testFile: string;
  /** The test's name as its file writes it; its groups may stand before it, with ` > ` between. */
  readonly testName: string;
}

/** A component of the system, and what holds it to its promises. */
export interface Component {
  readonly name: string;
  readonly pointer: Pointer;
  readonly title: string;
  readonly purpose: string;
  readonly category: string;
  /** A host, or `all`. */
  readonly domain: string;
  /** A scope's name, or `all`. */
  readonly scope: string;
  readonly tier: string;
  readonly status: "draft" | "experimental" | "stable" | "deprecated";
  readonly approval?: string;
  /** The file that it is written in, relative to the root. */
  readonly module: string;
  /** Signatures in TypeScript. */
  readonly interface: readonly string[];
  /** By number. */
  readonly guardrails: readonly ComponentGuardrail[];
  /** Files of tests, by path. */
  readonly tests: readonly { readonly file: string; readonly pointer: Pointer; readonly covers: string }[];
  /** What has to be true of it. */
  readonly acceptance: readonly string[];
}

/** Security limits by name; the unit of each stands in the limits table. */
export type Limits = ReadonlyMap<string, LimitValue>;

/** What those who have the role may do, in their own scope. */
export interface Role {
  readonly name: string;
  readonly pointer: Pointer;
  readonly description: string;
  readonly permissions: readonly string[];
}

/** How grave the findings of a rule are to be. */
export interface RuleSetting {
  readonly code: string;
  readonly pointer: Pointer;
  readonly severity: "error" | "warning" | "info" | "off";
}

/** A finding of a rule that is accepted. */
export interface Waiver {
  readonly pointer: Pointer;
  readonly rule: string;
  /** What it covers: this place and all below it. */
  readonly covers: Pointer;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts, as `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** A change of the matrix that is accepted, however grave it is. */
export interface Approval {
  readonly pointer: Pointer;
  /** The kind of change, as `scopec diff` calls it. */
  readonly change: string;
  /** What it is about: a scope, flag, host, limit. */
  readonly subject: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts, as `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** What the GitHub workflows are told. */
export interface WorkflowSettings {
  /** The branch whose pushes are checked. */
  readonly branch: string;
  /** Where the project is, relative to the top of its repository; absent when it is there. */
  readonly folder?: string;
  /** The folder to publish on GitHub Pages, relative to the root, and the npm script that makes it. */
  readonly docs?: { readonly folder: string; readonly script?: string };
}

/** The compiled scoping matrix: validated, references resolved, everything sorted by code unit. */
export interface Matrix {
  /** The built-in columns, then the spec's own by name. */
  readonly columns: readonly Column[];
  readonly scopes: readonly Scope[];
  readonly platforms: readonly Platform[];
  readonly secretsBackends: readonly SecretsBackend[];
  /** Sorted by canonical host, then platform. */
  readonly rows: readonly Row[];
  readonly flags: readonly Flag[];
  readonly variants: readonly Variant[];
  readonly components: readonly Component[];
  /** All of them, for scopes that say nothing else. */
  readonly limits: Limits;
  readonly roles: readonly Role[];
  /** The files that a build starts from, relative to the root. */
  readonly buildEntries: readonly string[];
  readonly buildTarget: BuildTarget;
  readonly sourceMaps: SourceMaps;
  /** Sizes and certificates of the variants are committed, and have to be checked. */
  readonly certified: boolean;
  readonly workflows: WorkflowSettings;
  /** What the generated tests are written for. */
  readonly testRunner: TestRunner;
  /** Sorted by rule; like waivers, they change no output. */
  readonly ruleSettings: readonly RuleSetting[];
  readonly waivers: readonly Waiver[];
  readonly approvals: readonly Approval[];
  /** Whether the spec stands in several files. */
  readonly isSplit: boolean;
}
