import { specSchema } from "../model/schema.ts";
import { RULES } from "../rules/index.ts";
import { defineEmitter } from "./emitter.ts";
import { withExamples } from "./schema/examples.ts";
import { withOwnNames } from "./schema/own-names.ts";
import { withRuleCodes } from "./schema/rule-codes.ts";
import { json } from "./writers/json.ts";

/** The JSON Schema of the spec, for editors: completion, hover texts and underlined mistakes. */
export const schema = defineEmitter({
  name: "schema",
  describe: "the JSON Schema that editors check the spec with",
  emit: (matrix) => [
    {
      path: "spec/matrix.schema.json",
      text: json(withOwnNames(withRuleCodes(withExamples(specSchema(matrix.columns)), RULES), matrix)),
      origin: ["/columns", "/flags", "/platforms", "/rows", "/scopes", "/secretsBackends", "/version"],
    },
  ],
});
