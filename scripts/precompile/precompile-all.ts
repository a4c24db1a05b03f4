import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { specValidatorModule, validatorTextsModule } from "./validators.ts";

/** Where to read the templates, and what to do with each module that is made. */
export interface PrecompileOptions {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
}

const FOLDER = "generator/precompiled";
const NOTE = "// Made by `npm run precompile`; do not edit.\n";

/** Makes all precompiled modules, the ones that others need first. */
export async function precompileAll({ root, write }: PrecompileOptions): Promise<void> {
  const templates = readTemplates(root);
  write(`${FOLDER}/templates.js`, templatesModule(templates));
  write(`${FOLDER}/templates.d.ts`, templatesTypes(templates));
  write(`${FOLDER}/spec-validator.js`, NOTE + specValidatorModule(root));
  write(`${FOLDER}/validator-texts.ts`, NOTE + validatorTextsModule(root));
  // The emitters import the modules above, so they are loaded only now.
  const { fingerprintModule } = await import("./fingerprint.ts");
  write(`${FOLDER}/fingerprint.ts`, NOTE + (await fingerprintModule(root)));
}

/** The source of a page, by its path below `templates/` without `.hbs`. */
type Templates = ReadonlyMap<string, string>;

function readTemplates(root: string): Templates {
  const folder = join(root, "templates");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".hbs"))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(0, -".hbs".length),
      readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"),
    ]),
  );
}

function templatesModule(templates: Templates): string {
  const entries = [...templates].map(([name, source]) => {
    const compiled = Handlebars.precompile(source, { noEscape: true, strict: true, knownHelpersOnly: true });
    return `  ${JSON.stringify(name)}: ${String(compiled)},\n`;
  });
  return `${NOTE}/** The pages of \`templates/\`, by path without \`.hbs\`. */\nexport const TEMPLATES = {\n${entries.join("")}};\n`;
}

function templatesTypes(templates: Templates): string {
  const entries = [...templates.keys()].map((name) => `  readonly ${JSON.stringify(name)}: object;\n`);
  return `${NOTE}/** The pages of \`templates/\`, by path without \`.hbs\`. */\nexport declare const TEMPLATES: {\n${entries.join("")}};\n`;
}
