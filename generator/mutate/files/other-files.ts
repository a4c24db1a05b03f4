import { MANIFEST_PATH } from "../../plan/manifest.ts";
import { defineFileMutator, type FileMutator } from "../mutant.ts";
import { pathsLike, replacing } from "./edits.ts";

/** Changes of all other generated files. */
export const OTHER_FILE_MUTATORS: readonly FileMutator[] = [
  defineFileMutator({
    name: "drop-flag-entry",
    describe: "the flag module loses a flag",
    harms: "flags",
    severity: "high",
    targets: ["current-code", "feature-flag-coverage"],
    find: ({ files }) =>
      replacing(files, "generated/flags.ts", [
        /^ {2}([A-Z0-9_]+): \{\n(?: {4}.*\n)* {2}\},\n/gm,
        ([, flag]) => [{ text: "", what: `${flag} is gone` }],
      ]),
  }),
  defineFileMutator({
    name: "flip-debug-class",
    describe: "the flag module takes a flag for one of another class",
    harms: "production",
    severity: "high",
    targets: ["current-code", "feature-flag-coverage"],
    find: ({ files }) =>
      replacing(files, "generated/flags.ts", [
        /^ {4}debugClass: (true|false),$/gm,
        ([, value]) => {
          const other = value !== "true";
          return [{ text: `    debugClass: ${other},`, what: `debugClass is ${other}` }];
        },
      ]),
  }),
  defineFileMutator({
    name: "drop-flag-type",
    describe: "the types of `feature()` lose a flag",
    harms: "flags",
    severity: "high",
    targets: ["current-code"],
    find: ({ files }) =>
      replacing(files, "generated/bun-bundle.d.ts", [
        /^ {6}\| "([A-Z0-9_]+)"\n/gm,
        ([, flag]) => [{ text: "", what: `${flag} is gone` }],
      ]),
  }),
  defineFileMutator({
    name: "change-generated-limit",
    describe: "a limit of a scope is one more",
    harms: "limits",
    severity: "high",
    targets: ["current-code", "limits"],
    find: ({ files, matrix }) =>
      replacing(files, "generated/security.ts", [
        /\b(max[A-Za-z]+): ([0-9]+)\b/g,
        ([, name, value]) =>
          matrix.limits.has(name)
            ? [{ text: `${name}: ${Number(value) + 1}`, what: `${name} is ${Number(value) + 1}` }]
            : undefined,
      ]),
  }),
  defineFileMutator({
    name: "change-validator-limit",
    describe: "a validator lets one more pass",
    harms: "limits",
    severity: "high",
    targets: ["current-code", "limits"],
    find: ({ files }) =>
      replacing(files, "generated/validators/perf-metric.js", [
        /^const (MAX_[A-Z_]+) = ([0-9]+);$/gm,
        ([, name, value]) => [
          { text: `const ${name} = ${Number(value) + 1};`, what: `${name} is ${Number(value) + 1}` },
        ],
      ]),
  }),
  defineFileMutator({
    name: "drop-validator-name",
    describe: "a validator no longer knows a name of the matrix",
    harms: "types",
    severity: "high",
    targets: ["current-code", "type-safety"],
    find: ({ files }) =>
      replacing(files, "generated/validators/scope-context.js", [
        /^const (SCOPES|PLATFORMS) = new Set\(\["([^"\\]+)"(?:, )?/gm,
        ([, table, name]) => [{ text: `const ${table} = new Set([`, what: `${table} lacks ${name}` }],
      ]),
  }),
  defineFileMutator({
    name: "blind-validator",
    describe: "a validator takes anything",
    harms: "types",
    severity: "high",
    targets: ["current-code", "type-safety"],
    find: ({ files }) =>
      replacing(files, "generated/validators/index.ts", [
        /guardOf\(validateScopeContext\)/g,
        () => [{ text: "(() => true) as never", what: "anything is a scope context" }],
      ]),
  }),
  defineFileMutator({
    name: "blind-metric-validator",
    describe: "the validator of metrics takes anything",
    harms: "limits",
    severity: "high",
    targets: ["current-code", "limits"],
    find: ({ files }) =>
      replacing(files, "generated/validators/index.ts", [
        /guardOf\(validatePerfMetric\)/g,
        () => [{ text: "(() => true) as never", what: "anything is a metric" }],
      ]),
  }),
  defineFileMutator({
    name: "change-workflow-entry",
    describe: "a workflow builds or tests a variant with other flags",
    harms: "builds",
    severity: "high",
    targets: ["current-code", "variant-flags"],
    find: ({ files }) =>
      pathsLike(files, /^\.github\/workflows\//).flatMap((path) =>
        replacing(files, path, [
          /^( +features: )--feature=([A-Z0-9_]+) ?/gm,
          ([, head, flag]) => [{ text: head, what: `${flag} is off` }],
        ]),
      ),
  }),
  defineFileMutator({
    name: "change-docs-cell",
    describe: "a cell of a table in the docs says something else",
    harms: "documentation",
    severity: "medium",
    targets: ["current-code"],
    find: ({ files }) =>
      pathsLike(files, /^generated\/docs\/.*\.md$/).flatMap((path) =>
        replacing(files, path, [
          /^\| `([^`|\n]+)`/gm,
          ([, cell]) => [{ text: `| \`${cell}-2\``, what: `${cell} becomes ${cell}-2` }],
        ]),
      ),
  }),
  defineFileMutator({
    name: "change-schema",
    describe: "editors take something else for right",
    harms: "documentation",
    severity: "medium",
    targets: ["current-code"],
    find: ({ files }) =>
      pathsLike(files, /\.schema\.json$/).flatMap((path) =>
        replacing(files, path, [
          /"additionalProperties": false/g,
          () => [{ text: '"additionalProperties": true', what: "unknown keys are right" }],
        ]),
      ),
  }),
  defineFileMutator({
    name: "change-manifest-hash",
    describe: "the manifest has another hash for a file",
    harms: "provenance",
    severity: "high",
    targets: ["current-code"],
    find: ({ files }) =>
      replacing(files, MANIFEST_PATH, [
        /"path":"([^"]+)","sha256":"([0-9a-f])/g,
        ([, path, digit]) => [
          { text: `"path":"${path}","sha256":"${digit === "0" ? "1" : "0"}`, what: `${path} has another hash` },
        ],
      ]),
  }),
  defineFileMutator({
    name: "change-expectation",
    describe: "a generated test expects another scope",
    harms: "tests",
    severity: "high",
    targets: ["current-code", "domain-detection"],
    find: ({ files, matrix }) =>
      pathsLike(files, /\/matrix-validation\.test\.\w+$/).flatMap((path) =>
        replacing(files, path, [
          /detects\("([^"\\]+)", "([^"\\]+)"\)/g,
          ([, host, scope]) =>
            matrix.scopes
              .filter(({ name, buildOnly }) => !buildOnly && name !== scope)
              .map(({ name }) => ({ text: `detects("${host}", "${name}")`, what: `${host} is expected in ${name}` })),
        ]),
      ),
  }),
  defineFileMutator({
    name: "drop-test",
    describe: "a generated test is gone",
    harms: "tests",
    severity: "high",
    targets: ["current-code"],
    find: ({ files }) =>
      pathsLike(files, /^generated\/guardrails\/.*\.test\.\w+$/).flatMap((path) =>
        replacing(files, path, [
          /^ {2}test\("([^"\\]+)", (?!current).*\);\n/gm,
          ([, name]) => [{ text: "", what: `"${name}" is gone` }],
        ]),
      ),
  }),
  defineFileMutator({
    name: "change-facts",
    describe: "what the guardrails compare with says something else",
    harms: "tests",
    severity: "high",
    targets: ["current-code", "scope-isolation"],
    find: ({ files }) =>
      replacing(files, "generated/guardrails/facts.ts", [
        /(storagePaths|serviceNames): \["([^"\\]+)"/g,
        ([, column, value]) => [{ text: `${column}: ["x${value}"`, what: `${value} becomes x${value}` }],
      ]),
  }),
  defineFileMutator({
    name: "loosen-types",
    describe: "the type checker is not strict any more",
    harms: "types",
    severity: "high",
    targets: ["type-strictness"],
    find: ({ files }) =>
      replacing(files, "tsconfig.json", [
        /"strict"\s*:\s*true/g,
        () =>
          ['"strict": false', '"strict": true, "strictNullChecks": false'].map((text) => ({
            text,
            what: `${text.replaceAll('"', "")}`,
          })),
      ]),
  }),
];
