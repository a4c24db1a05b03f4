import { specSchema } from "../model/schema.ts";
import { defineEmitter } from "./emitter.ts";
import { json } from "./writers/json.ts";

/** The JSON Schema of the spec, for editors: completion, hover texts and underlined mistakes. */
export const schema = defineEmitter({
  name: "schema",
  describe: "the JSON Schema that editors check the spec with",
  emit: ({ columns }) => [
    {
      path: "spec/matrix.schema.json",
      text: json(specSchema(columns)),
      origin: ["/columns", "/version"],
    },
  ],
});
