import { readTemplates, templatesModule, templatesTypes } from "./templates.ts";
import { scopingSpecModule, specValidatorModule, validatorTextsModule } from "./validators.ts";

/** Where to read the templates, and what to do with each module that is made. */
export interface PrecompileOptions {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
}

const FOLDER = "generator/precompiled";
const NOTE = "// Made by `npm run precompile`; do not edit.\n";

/** Makes all precompiled modules, the ones that others need first, and the pages of the rules and commands. */
export async function precompileAll({ root, write }: PrecompileOptions): Promise<void> {
  const templates = readTemplates(root);
  write(`${FOLDER}/templates.js`, NOTE + templatesModule(templates));
  write(`${FOLDER}/templates.d.ts`, NOTE + templatesTypes(templates));
  write(`${FOLDER}/spec-validator.js`, NOTE + specValidatorModule(root));
  write(`${FOLDER}/scoping-spec.ts`, NOTE + scopingSpecModule(root));
  write(`${FOLDER}/validator-texts.ts`, NOTE + validatorTextsModule(root));
  // The emitters import the modules above, so they are loaded only now.
  const { fingerprintModule } = await import("./fingerprint.ts");
  write(`${FOLDER}/fingerprint.ts`, NOTE + (await fingerprintModule(root)));
  const { referenceSpecModule } = await import("./reference-spec.ts");
  write(`${FOLDER}/reference-spec.ts`, NOTE + referenceSpecModule(root));
  const { ruleExamples, ruleExamplesModule, rulePages } = await import("./rule-examples.ts");
  const examples = await ruleExamples(root);
  write(`${FOLDER}/rule-examples.ts`, NOTE + ruleExamplesModule(examples));
  for (const [path, text] of rulePages(examples)) write(path, text);
  const { cliPages } = await import("./cli-pages.ts");
  for (const [path, text] of cliPages()) write(path, text);
}
