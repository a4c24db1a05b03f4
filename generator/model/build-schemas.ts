import { closedObject, type JsonSchema } from "./json-schema.ts";
import type { BuildTarget, SourceMaps, TestRunner } from "./matrix.ts";

/** Where bundles may run; the first is the default. */
export const BUILD_TARGETS: readonly BuildTarget[] = ["bun", "browser", "node"];

/** What may become of source maps; the first is the default. */
export const SOURCE_MAPS: readonly SourceMaps[] = ["none", "scrubbed", "withheld"];

/** What may run the generated tests; the first is the default. */
export const TEST_RUNNERS: readonly TestRunner[] = ["bun", "node", "vitest"];

/** The shape of `tests`. */
export const TESTS_SCHEMA: JsonSchema = closedObject("How the generated tests are written.", {
  runner: {
    enum: TEST_RUNNERS,
    description: "What runs them: `bun test`, `node --test` or Vitest.",
    default: TEST_RUNNERS[0],
  },
});

/** The shape of a variant's `budget`. */
export const BUDGET_SCHEMA: JsonSchema = closedObject("How large its bundles may be, source maps aside.", {
  bytes: {
    type: "integer",
    description: "The most bytes that all its files may have together.",
    minimum: 0,
    maximum: 1_000_000_000,
  },
  growth: {
    type: ["integer", "string"],
    description: "How much larger than what is committed they may become: bytes, or a share in percent, e.g. `5%`.",
    minimum: 0,
    maximum: 1_000_000_000,
    pattern: "^[0-9]{1,4}(?:\\.[0-9]{1,2})?%$",
    examples: ["5%", 200],
  },
});

/** The shape of `build`. */
export const BUILD_SCHEMA: JsonSchema = closedObject("What `scopec build` and the workflows build, and how.", {
  entries: {
    type: "array",
    description: "The files that a build starts from, relative to the root.",
    items: {
      type: "string",
      pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$",
      description: "A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and `/`, without `..`.",
      examples: ["src/main.ts"],
    },
    minItems: 1,
    uniqueItems: true,
  },
  target: { enum: BUILD_TARGETS, description: "Where the bundles run.", default: BUILD_TARGETS[0] },
  sourceMaps: {
    enum: SOURCE_MAPS,
    description:
      "`none` are made; `scrubbed` ones are shipped without what is removed; `withheld` ones are whole, and kept apart from what is shipped.",
    default: SOURCE_MAPS[0],
  },
  certified: {
    type: "boolean",
    description: "What `scopec build --certify` writes is committed: the build workflow checks it.",
    default: false,
  },
});
