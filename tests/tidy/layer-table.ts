/** What the files of one folder may import besides each other. */
export interface Layer {
  /** A folder, or one file without its `.ts`. Of two that cover a file the longer one counts. */
  readonly path: string;
  /** Folders, or files without `.ts`, that may be imported. */
  readonly imports: readonly string[];
  /** The same for imports that the compiler erases. */
  readonly typeImports?: readonly string[];
}

/** Which files may import a package or a builtin module. */
export interface PackageUse {
  readonly package: string;
  /** Globs from the project's root. */
  readonly files: readonly string[];
  readonly except?: readonly string[];
}

const base = "generator/base";
const diagnostics = "generator/diagnostics";
const load = "generator/load";
const model = "generator/model";
const rules = "generator/rules";
const emit = "generator/emit";
const plan = "generator/plan";
const diff = "generator/diff";
const explain = "generator/explain";
const edit = "generator/edit";
const merge = "generator/merge";
const variants = "generator/variants";
const flags = "generator/flags";
const guardrails = "generator/guardrails";
const mutate = "generator/mutate";
const docs = "generator/docs";
const host = "generator/host";
const config = "generator/config";
const extend = "generator/extend";
const precompiled = "generator/precompiled";

const allButCli = [
  base,
  diagnostics,
  load,
  model,
  rules,
  emit,
  plan,
  diff,
  explain,
  edit,
  merge,
  variants,
  flags,
  guardrails,
  docs,
  host,
  config,
  extend,
  precompiled,
  "generator/compile",
];

/** The layers, lowest first. A file that none of them covers is a finding, so a new folder needs a row here. */
export const LAYERS: readonly Layer[] = [
  { path: "runtime", imports: [] },
  { path: "runtime/request", imports: ["runtime"] },
  { path: "runtime/secrets", imports: ["runtime"] },
  { path: "runtime/realtime", imports: ["runtime", "runtime/request"] },
  // One file that a page can load: types are all that it may import.
  { path: "runtime/realtime/client", imports: [], typeImports: ["runtime"] },
  { path: base, imports: [] },
  { path: precompiled, imports: ["runtime/validation"] },
  { path: diagnostics, imports: [base] },
  { path: host, imports: [base] },
  { path: load, imports: [base, diagnostics], typeImports: [host] },
  {
    path: model,
    // The compiler and the runtime must agree on what a host is, to the byte: there is one canonicaliser.
    imports: [base, diagnostics, precompiled, "runtime"],
    typeImports: [`${load}/document`],
  },
  { path: rules, imports: [base, diagnostics, model, "runtime"], typeImports: [`${load}/document`] },
  { path: emit, imports: [base, diagnostics, model, precompiled, "runtime"] },
  // Editors offer the codes of the rules, and of the checks that are set like them.
  { path: `${emit}/schema`, imports: [emit, base, model, rules, `${diagnostics}/source-checks`] },
  { path: plan, imports: [base, diagnostics, precompiled], typeImports: [`${emit}/emitter`, `${emit}/emit-all`, host] },
  { path: diff, imports: [base, diagnostics, model, "runtime"], typeImports: [`${load}/document`] },
  {
    path: explain,
    imports: [base, diagnostics, model, rules, `${flags}/checks`, precompiled, "runtime"],
    typeImports: [`${load}/document`, `${emit}/emit-all`],
  },
  { path: edit, imports: [base, diagnostics, model] },
  { path: merge, imports: [base, model] },
  { path: variants, imports: [base, diagnostics, model], typeImports: [host] },
  { path: flags, imports: [base, diagnostics, model], typeImports: [host, `${load}/document`] },
  // Generated code is loaded as it is on the host, and stands on the runtime.
  { path: guardrails, imports: [base, plan, `${host}/run-module`, "runtime"], typeImports: [host] },
  { path: mutate, imports: [...allButCli, "runtime"] },
  { path: config, imports: [base, diagnostics, load, model, `${plan}/safe-path`], typeImports: [host] },
  {
    path: extend,
    imports: [base, diagnostics, load, model, `${emit}/emit-all`, `${plan}/safe-path`, precompiled],
    typeImports: [config, emit, host, rules],
  },
  {
    path: "generator/factory",
    imports: [base, diagnostics, model, emit],
    typeImports: [host, `${load}/document`],
  },
  { path: docs, imports: [base, diagnostics, model, emit, `${variants}/measure`], typeImports: [host] },
  { path: "generator/compile", imports: allButCli },
  {
    path: "generator/index",
    imports: [
      ...allButCli,
      "generator/locate-row",
      "generator/guarded-project",
      "generator/define-matrix",
      "generator/define-config",
      "generator/api",
    ],
  },
  { path: "generator/define-matrix", imports: [], typeImports: [precompiled] },
  { path: "generator/define-config", imports: [] },
  { path: "generator/api", imports: allButCli },
  { path: "generator/locate-row", imports: [base, host, load, model] },
  { path: "generator/guarded-project", imports: [guardrails, host, load], typeImports: ["runtime"] },
  { path: "generator/plugins", imports: allButCli },
  { path: "generator/cli", imports: ["generator", "runtime", "package.json"] },
  { path: "generated", imports: [] },
  { path: "examples", imports: ["generated", "runtime"] },
  { path: "site", imports: ["runtime"] },
  { path: "scripts", imports: ["generator", "runtime"], typeImports: ["site"] },
  { path: "bench", imports: ["generator", "runtime", "generated", "examples", "scripts"] },
];

/** The folders in which a package may be used only as PACKAGE_USES says; elsewhere package.json alone decides. */
export const STRICT_FOLDERS: readonly string[] = ["generator", "runtime", "generated"];

/** The files that import what only a user names: code that a config lists. */
export const COMPUTED_IMPORTS: readonly string[] = ["generator/host/import-module.ts"];

/** Where packages and builtin modules may be used in the strict folders. Nothing is allowed that has no row. */
export const PACKAGE_USES: readonly PackageUse[] = [
  { package: "ajv", files: ["generator/emit/writers/ajv*.ts"] },
  { package: "commander", files: ["generator/cli/**"] },
  { package: "diff", files: ["generator/plan/unified-diff.ts"] },
  { package: "fastest-levenshtein", files: ["generator/base/suggest.ts"] },
  { package: "handlebars", files: ["generator/emit/writers/templates.ts"] },
  { package: "ipaddr.js", files: ["runtime/request/ip-*.ts"] },
  { package: "jose", files: ["runtime/realtime/token.ts"] },
  { package: "markdown-table", files: ["generator/emit/writers/markdown.ts"] },
  { package: "rate-limiter-flexible", files: ["runtime/realtime/rate-limits.ts"] },
  { package: "tldts", files: ["generator/rules/no-wildcard-on-public-suffix.ts"] },
  {
    package: "ts-morph",
    files: [
      "generator/load/typescript/**",
      "generator/factory/**",
      "generator/guardrails/strictness.ts",
      "generator/guardrails/transpile.ts",
      "generator/flags/syntax/**",
      "generator/flags/retire/**",
      "generator/variants/guards/**",
    ],
  },
  {
    package: "yaml",
    files: ["generator/load/yaml*.ts", "generator/edit/**", "generator/merge/**", "generator/guardrails/project.ts"],
  },
  { package: "scopec", files: ["generated/**"] },
  // Types only: what is of Bun is a global.
  { package: "bun", files: ["runtime/realtime/**"] },
  { package: "bun:test", files: ["generated/**"] },
  { package: "node:buffer", files: ["generator/host/**"] },
  { package: "node:child_process", files: ["generator/host/**"] },
  { package: "node:crypto", files: ["generator/base/hash.ts", "runtime/secrets/**"] },
  { package: "node:fs", files: ["generator/host/**", "runtime/secrets/**"] },
  { package: "node:module", files: ["generator/host/**"] },
  { package: "node:os", files: ["generator/host/**"] },
  {
    package: "node:path",
    files: ["generator/**", "runtime/secrets/**"],
    except: [`${emit}/**`, `${model}/**`, `${rules}/**`],
  },
  { package: "node:url", files: ["generator/**"] },
  { package: "node:util", files: ["generator/**", "runtime/secrets/sealed-text.ts"] },
  { package: "node:v8", files: ["generator/host/start-with-code-cache.ts"] },
  { package: "node:vm", files: ["generator/host/**"] },
  { package: "node:zlib", files: ["generator/host/start-with-code-cache.ts"] },
];
