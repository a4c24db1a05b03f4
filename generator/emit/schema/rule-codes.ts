import { isProjectCheck, PROJECT_CHECKS, SOURCE_CHECKS } from "../../diagnostics/source-checks.ts";
import type { Rule } from "../../rules/rule.ts";
import { changeAt, type EditorSchema } from "./editor-schema.ts";

/** What is no rule, but set like one. */
const CHECKS: readonly Pick<Rule, "code" | "describe" | "essential">[] = [
  ...Object.entries(SOURCE_CHECKS).map(([code, { essential }]) => ({
    code,
    describe: "A check of the source, by `scopec flags scan`.",
    essential,
  })),
  ...PROJECT_CHECKS.map((code) => ({ code, describe: "A check of `scopec gen`, of where the project is." })),
];

/**
 * The schema of the spec with the codes of the rules in it, and of the checks that a spec sets like rules: in `rules` as keys, and in waivers. Unlike the names of a spec the
 * codes are fixed, so an editor underlines another one, and what an essential rule cannot be set to. Of rules of others, whose codes
 * have a `/` in them, nobody knows here which there are.
 */
export function withRuleCodes(schema: EditorSchema, rules: readonly Rule[]): EditorSchema {
  const settable = [...rules, ...CHECKS];
  const waivable = settable.filter(({ essential, code }) => essential !== true && !isProjectCheck(code));
  const inRules = changeAt(schema, ["rules"], ({ propertyNames: _names, additionalProperties, ...section }) => {
    const setting = typeof additionalProperties === "object" ? additionalProperties : {};
    return {
      ...section,
      additionalProperties: false,
      patternProperties: { "/": setting },
      properties: Object.fromEntries(
        settable.map(({ code, describe, essential }) => [
          code,
          { ...setting, ...(essential === true && { enum: ["error"] }), description: describe },
        ]),
      ),
    };
  });
  return changeAt(inRules, ["waivers", "[]", "rule"], ({ pattern: _pattern, type: _type, ...code }) => ({
    ...code,
    anyOf: [
      { enum: waivable.map((rule) => rule.code), enumDescriptions: waivable.map(({ describe }) => describe) },
      { type: "string", pattern: "/" },
    ],
  }));
}
