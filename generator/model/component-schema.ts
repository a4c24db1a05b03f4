import { closedObject, type JsonSchema, line, mapOf } from "./json-schema.ts";
import type { Component, Severity } from "./matrix.ts";
import { COMPONENT_NAME, GUARDRAIL_NAME } from "./names.ts";

/** How far a component may be. */
export const COMPONENT_STATUSES: readonly Component["status"][] = ["draft", "experimental", "stable", "deprecated"];

/** How grave it may be that a guardrail does not hold, gravest first. */
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];

const FILE: JsonSchema = {
  type: "string",
  pattern: "^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._/-]*[A-Za-z0-9._-]$",
  description: "A file of the project, relative to its root: letters, digits, `.`, `_`, `-` and `/`, without `..`.",
};

const guardrail = closedObject(
  "A rule that the component keeps, whatever it is given.",
  {
    rule: line("What always holds, in one sentence."),
    severity: { enum: SEVERITIES, description: "How grave it is when it does not hold." },
    test: closedObject(
      "The test that proves it.",
      {
        file: { ...FILE, examples: ["tests/sanitiser.test.ts"] },
        name: line(
          "The test's name as its file writes it; with its groups before it where it needs them: `group > name`.",
        ),
      },
      ["file", "name"],
    ),
  },
  ["rule", "severity", "test"],
);

const testFile = closedObject(
  "A file of tests.",
  { file: { ...FILE, examples: ["tests/sanitiser.test.ts"] }, covers: line("What its tests are about.") },
  ["file", "covers"],
);

const listOf = (description: string, items: JsonSchema): JsonSchema => ({
  type: "array",
  description,
  items,
  minItems: 1,
});

const component = closedObject(
  "A component of the system, and what holds it to its promises.",
  {
    title: line("What people call it."),
    purpose: line("What it is for, in one sentence."),
    category: line("Its field, e.g. Security, Observability."),
    domain: line("The host it serves, or `all`.", { default: "all" }),
    scope: line("The scope it serves, or `all`.", { default: "all" }),
    tier: line("How demanding its users are, e.g. basic, standard, premium.", {
      examples: ["basic", "standard", "premium"],
    }),
    status: { enum: COMPONENT_STATUSES, description: "How far it is." },
    approval: line("Who approved it, or how."),
    module: {
      ...FILE,
      description: `The file that it is written in. ${FILE.description}`,
      examples: ["src/sanitiser.ts"],
    },
    interface: listOf("What code may call.", line("A signature in TypeScript, as a member of an interface has it.")),
    guardrails: {
      ...mapOf("The rules that it keeps, by their numbers.", GUARDRAIL_NAME, guardrail),
      minProperties: 1,
    },
    tests: listOf("The files of its tests.", testFile),
    acceptance: listOf("When it is done.", line("What has to be true, in one sentence.")),
  },
  ["title", "purpose", "category", "tier", "status", "module", "interface", "guardrails", "acceptance"],
);

/** The shape of `components`. */
export const COMPONENTS_SCHEMA: JsonSchema = mapOf("The components of the system, by name.", COMPONENT_NAME, component);
