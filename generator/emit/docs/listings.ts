import type { Listing } from "./master-table.ts";

/**
 * Every kind of table in the docs that lists flags, variants, security requirements or deliverables. The page about the table
 * format is made from these, and the tables themselves take their headings from here.
 */
export const LISTINGS = {
  flags: { title: "The flag catalogue", lists: "flags", columns: "all", own: [] },
  flagUse: {
    title: "Where flags are on",
    lists: "flags",
    columns: "required",
    onlyWith: "variants",
    own: ["What it switches on", "On in scopes", "Built into variants", "Debug class"],
  },
  flagUseAtRunTime: {
    title: "Where flags are on",
    lists: "flags",
    columns: "required",
    onlyWith: "no variants",
    own: ["What it switches on", "On in scopes", "Debug class"],
  },
  flagTerms: {
    title: "Owners, ends and dependencies",
    lists: "flags",
    columns: "required",
    own: ["Owner", "Gone after", "Replaced by", "Implies", "Requires", "Conflicts with"],
  },
  flagEnds: {
    title: "Which flags end when",
    lists: "flags",
    columns: "required",
    own: ["Quarter", "Last day", "Owner", "Replaced by"],
  },
  flagsByVariant: {
    title: "Which build has which flag",
    lists: "flags",
    columns: "required",
    onlyWith: "variants",
    own: ["one column for each variant"],
  },
  flagSizes: {
    title: "What each flag adds",
    lists: "flags",
    columns: "required",
    onlyWith: "variants",
    own: ["Alone", "After gzip", "As the last", "After gzip", "Built into", "The catalogue says"],
  },
  variants: { title: "The build variants", lists: "variants", columns: "all", onlyWith: "variants", own: [] },
  variantFlags: {
    title: "The flags of each variant",
    lists: "variants",
    columns: "required",
    onlyWith: "variants",
    own: ["Flags", "Arguments of `bun build`"],
  },
  variantCommands: {
    title: "Commands of each variant",
    lists: "variants",
    columns: "required",
    onlyWith: "variants",
    own: ["For", "Its tests", "Its bundles"],
  },
  variantSizes: {
    title: "What each variant weighs",
    lists: "variants",
    columns: "required",
    onlyWith: "variants",
    own: ["Flags", "Bytes", "After gzip", "Of run-time flags", "Budget", "May grow by"],
  },
  limits: { title: "Security limits", lists: "security requirements", columns: "all", own: [] },
  guardrails: { title: "Guardrails", lists: "security requirements", columns: "all", own: [] },
  isolation: { title: "Isolation of scopes", lists: "security requirements", columns: "all", own: [] },
  components: { title: "Components", lists: "deliverables", columns: "all", onlyWith: "components", own: [] },
  componentGuardrails: {
    title: "Guardrails of a component",
    lists: "security requirements",
    columns: "all",
    onlyWith: "components",
    own: [],
  },
  componentProof: {
    title: "Proof of a component's guardrails",
    lists: "security requirements",
    columns: "required",
    onlyWith: "components",
    own: ["Severity", "Proven in", "By the test"],
  },
  deliverables: { title: "The generated files", lists: "deliverables", columns: "all", own: [] },
} as const satisfies Readonly<Record<string, Listing>>;
