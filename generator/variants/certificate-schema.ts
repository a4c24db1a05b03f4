import { closedObject, type JsonSchema } from "../model/json-schema.ts";

const text = (description: string, more: JsonSchema = {}): JsonSchema => ({ type: "string", description, ...more });
const count = (description: string, minimum = 0): JsonSchema => ({ type: "integer", description, minimum });
const list = (description: string, items: JsonSchema): JsonSchema => ({ type: "array", description, items });
const every = (description: string, properties: Readonly<Record<string, JsonSchema>>) =>
  closedObject(description, properties, Object.keys(properties));

const HASH = text("SHA-256 as 64 hexadecimal digits.", { pattern: "^[0-9a-f]{64}$" });
const PATH = text("A file, relative to the root of the project.");
const FLAGS = (which: string) => list(`The flags that are ${which}.`, { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" });

const CODE: JsonSchema = {
  enum: ["absent", "present", "shaken", "open"],
  description:
    "What became of the code: the flags rule it out and no mark of it is in any file; they rule it in and its mark is there; they rule it in, but nothing uses it; or they do not decide it.",
};

const GUARD = every("A branch that flags decide about.", {
  path: PATH,
  line: count("The line of its condition.", 1),
  condition: text("The condition as it is written, on one line."),
  branch: { enum: ["then", "else"], description: "Whether it runs when the condition holds, or when it does not." },
  code: CODE,
});

const MODULE = every("A file that is imported, but only used where the flags rule it out.", {
  path: PATH,
  importedBy: PATH,
  line: count("The line of the import.", 1),
  code: { const: "absent", description: "Nothing of it is in any file." },
});

/** The JSON Schema of a certificate of absence. */
const CERTIFICATE_SCHEMA: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "scopec certificate of absence",
  ...every("What is in the files of a build variant, and what is proven not to be in them.", {
    $schema: text("This schema."),
    version: { const: 1, description: "The version of the certificate's format." },
    variant: text("The variant."),
    bundler: text("The bundler that made the files, with its version."),
    flagsOn: FLAGS("on"),
    flagsOff: FLAGS("off"),
    entries: list("The files that the build starts from.", PATH),
    sources: every("The text files that the build read.", { files: count("How many."), sha256: HASH }),
    sourceMaps: { enum: ["none", "scrubbed", "withheld"], description: "What becomes of source maps." },
    outputs: list("The files that make the variant.", every("A file.", { path: PATH, sha256: HASH })),
    guards: list("Every branch that flags decide about, in the order of the sources.", GUARD),
    modules: list("The files that only absent code uses.", MODULE),
    comments: count("How many comments in absent code were looked for, and not found."),
    texts: count("How many texts that only absent code says were looked for, and not found."),
  }),
};

/** The schema as a file. */
export function certificateSchemaText(): string {
  return `${JSON.stringify(CERTIFICATE_SCHEMA, null, 2)}\n`;
}
