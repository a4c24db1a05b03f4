import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

/** The source of a page, by its path below `templates/` without `.hbs`. */
export type Templates = ReadonlyMap<string, string>;

/** The pages below `templates/`, sorted by path. */
export function readTemplates(root: string): Templates {
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

/** The module that holds the pages, compiled. */
export function templatesModule(templates: Templates): string {
  const entries = [...templates].map(([name, source]) => `  ${JSON.stringify(name)}: ${compiledTemplate(source)},\n`);
  return `${DESCRIPTION}export const TEMPLATES = {\n${entries.join("")}};\n`;
}

/** Its types. */
export function templatesTypes(templates: Templates): string {
  const entries = [...templates.keys()].map((name) => `  readonly ${JSON.stringify(name)}: object;\n`);
  return `${DESCRIPTION}export declare const TEMPLATES: {\n${entries.join("")}};\n`;
}

const DESCRIPTION = "/** The pages of `templates/`, by path without `.hbs`. */\n";

/** A page as the source of an object that the Handlebars runtime takes; nothing in it is escaped for HTML. */
export function compiledTemplate(source: string): string {
  return String(Handlebars.precompile(source, { noEscape: true, strict: true, knownHelpersOnly: true }));
}
