import { specSchema } from "../model/schema.ts";
import { defineEmitter } from "./emitter.ts";

/** The JSON Schema of the spec, for editors: completion, hover texts and underlined mistakes. */
export const schema = defineEmitter({
  name: "schema",
  describe: "the JSON Schema that editors check the spec with",
  emit: () => [
    { path: "spec/matrix.schema.json", text: `${JSON.stringify(specSchema(), null, 2)}\n`, origin: ["/version"] },
  ],
});
