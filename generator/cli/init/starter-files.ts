import { ownMarkdown } from "../../emit/writers/markdown.ts";
import { renderTemplate, type TemplateName } from "../../emit/writers/templates.ts";
import type { Host } from "../../host/host.ts";
import { findSpec } from "../../load/load-spec.ts";
import { FOLDER_PATTERN } from "../../model/workflow-schemas.ts";
import type { NewFile } from "../../plan/plan-new-files.ts";
import { UsageError } from "../command.ts";
import { mergePackageJson } from "./package-json.ts";

/** The spec of a new project. */
export const STARTER_SPEC = "spec/matrix.yaml";

/** The files of a new project, and what people should know about those that are there already. */
export interface StarterFiles {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
}

const FIXED: readonly TemplateName[] = ["init/.gitattributes", "init/.gitignore", "init/tsconfig.json"];

/**
 * What a project starts from, but for what is generated: its spec (unless it has one, in whatever form), its `package.json`,
 * and settings of git and TypeScript.
 *
 * @param folder where the project is in its repository; empty at the top
 *
 * @throws {UsageError} when there is a `package.json` that nothing can be added to
 */
export function starterFiles(host: Host, folder: string): StarterFiles {
  const existing = readPackageJson(host);
  const types = host.kindOf("tsconfig.json") === "missing" ? "with types" : "without types";
  const { text, notes } = mergePackageJson(existing, types);
  const files = [
    { path: findSpec(host) ?? STARTER_SPEC, text: starterSpec(folder) },
    { path: "package.json", text, ...(existing !== undefined && { replaces: existing }) },
    ...FIXED.map((template) => ({ path: template.slice("init/".length), text: renderTemplate(template, {}) })),
  ];
  return { files, notes: [...notes, ...attributesNote(host)] };
}

/** The text of the spec that a new project starts from, in a folder of its repository where that is not empty. */
export function starterSpec(folder: string): string {
  const isBelow = new RegExp(FOLDER_PATTERN).test(folder);
  return renderTemplate("init/spec/matrix.yaml", { isBelow, folder: ownMarkdown(isBelow ? folder : "") });
}

function readPackageJson(host: Host): string | undefined {
  const kind = host.kindOf("package.json");
  if (kind === "missing") return undefined;
  const read = host.readText("package.json");
  if (kind === "file" && read.kind === "text") return read.text;
  const reason =
    kind !== "file" || read.kind === "missing" || read.kind === "text" ? "it is no plain file" : read.reason;
  throw new UsageError(`package.json cannot be added to: ${reason}`);
}

function attributesNote(host: Host): readonly string[] {
  const read = host.readText(".gitattributes");
  if (read.kind !== "text") return [];
  if (!read.text.includes("generated/")) {
    return [
      "`.gitattributes` does not mark what is generated: `/generated/** text eol=lf linguist-generated merge=scopec` would",
    ];
  }
  return read.text.includes("merge=scopec")
    ? []
    : ["`.gitattributes` does not have the spec merged by rows: `/spec/**/*.yaml merge=scopec` would"];
}
