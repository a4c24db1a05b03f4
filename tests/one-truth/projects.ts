import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";
import type { Subject } from "./artifact.ts";
import { candidatesOf, readSpec, type Truth } from "./read-spec.ts";

/** The files of a project: its spec, and all that is generated from it or measured. */
export type ProjectFiles = ReadonlyMap<string, string>;

const SPEC = "spec/matrix.yaml";

/** The generated files of this project, as they are committed. */
export function ownFiles(): ProjectFiles {
  return filesBelow(ROOT);
}

/** The generated files of the reference matrix, as a user would get them: `gen` in a project of its own. */
export function referenceFiles(): ProjectFiles {
  const project = createTempProject([[SPEC, readFileSync(join(ROOT, "tests/emit/reference.yaml"), "utf8")]]);
  try {
    const { exitCode, stdout, stderr } = project.bun(join(ROOT, "generator/cli/main.ts"), "gen");
    if (exitCode !== 0) throw new Error(`${stdout}${stderr}`);
    return filesBelow(project.root);
  } finally {
    project.remove();
  }
}

function filesBelow(root: string): ProjectFiles {
  const found = ["generated", "spec", ".github/workflows"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const files = found.map((path) => path.replaceAll("\\", "/")).filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** A project that holds some files, for readers to read, and what its spec says. */
export function subjectOf(files: ProjectFiles): { readonly subject: Subject; readonly truth: Truth } {
  const spec = files.get(SPEC) ?? "";
  const truth = readSpec(spec);
  const project: TempProject = createTempProject(files);
  const paths = [...files.keys()];
  return { truth, subject: { project, paths, spec, candidates: candidatesOf(truth), platforms: truth.platforms } };
}
