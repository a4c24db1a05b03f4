import type { Rule } from "../../rules/rule.ts";
import { changeAt, type EditorSchema } from "./editor-schema.ts";

/**
 * The schema of the spec with the codes of the rules in it: in `rules` as keys, and in waivers. Unlike the names of a spec the
 * codes are fixed, so an editor underlines another one, and what an essential rule cannot be set to. Of rules of others, whose codes
 * have a `/` in them, nobody knows here which there are.
 */
export function withRuleCodes(schema: EditorSchema, rules: readonly Rule[]): EditorSchema {
  const waivable = rules.filter(({ essential }) => essential !== true);
  const inRules = changeAt(schema, ["rules"], ({ propertyNames: _names, additionalProperties, ...section }) => {
    const setting = typeof additionalProperties === "object" ? additionalProperties : {};
    return {
      ...section,
      additionalProperties: false,
      patternProperties: { "/": setting },
      properties: Object.fromEntries(
        rules.map(({ code, describe, essential }) => [
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
