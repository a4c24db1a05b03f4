import type { Matrix } from "../model/matrix.ts";
import { specSchema } from "../model/schema.ts";
import { MAIN_ONLY_SECTIONS } from "../model/sections.ts";
import { RULES } from "../rules/index.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import type { EditorSchema } from "./schema/editor-schema.ts";
import { withExamples } from "./schema/examples.ts";
import { withOwnNames } from "./schema/own-names.ts";
import { withRuleCodes } from "./schema/rule-codes.ts";
import { json } from "./writers/json.ts";

/** The JSON Schema of the spec, for editors: completion, hover texts and underlined mistakes; and one of the files it includes. */
export const schema = defineEmitter({
  name: "schema",
  describe: "the JSON Schema that editors check the spec with",
  emit: (matrix) => {
    const whole = editorSchema(matrix);
    // Sections of a spec in several files may all stand in the others.
    const own = matrix.isSplit ? { ...whole, required: ["version"] } : whole;
    const main = artifact("spec/matrix.schema.json", own);
    return matrix.isSplit ? [main, artifact("spec/matrix-part.schema.json", partOf(whole))] : [main];
  },
});

function editorSchema(matrix: Matrix): EditorSchema {
  return withOwnNames(withRuleCodes(withExamples(specSchema(matrix.columns)), RULES), matrix);
}

/** The schema of an included file: no section is required, and those of the main file alone are not known. */
function partOf({ required: _required, properties = {}, ...rest }: EditorSchema): EditorSchema {
  const own = Object.entries(properties).filter(([name]) => !MAIN_ONLY_SECTIONS.includes(name));
  return { ...rest, title: "part of a scopec scoping matrix", properties: Object.fromEntries(own) };
}

function artifact(path: string, contents: EditorSchema): Artifact {
  const origin = ["/columns", "/flags", "/platforms", "/rows", "/scopes", "/secretsBackends", "/version"];
  return { path, text: json(contents), origin };
}
