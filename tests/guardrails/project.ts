import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../generator/compile.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import type { TestRunner } from "../../generator/model/matrix.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";
import { manifestFile, SPEC_PATH } from "../tester.ts";

/** A strict project, for the test about that. */
const TSCONFIG = '{ "compilerOptions": { "strict": true } }\n';

/** The real matrix, with tests for a runner. */
export function specFor(runner: TestRunner): string {
  const text = readFileSync(join(ROOT, SPEC_PATH), "utf8");
  return runner === "bun" ? text : `${text}\ntests:\n  runner: ${runner}\n`;
}

/** All files of a project of this spec: the spec, what is generated, the manifest, `tsconfig.json`. */
export async function filesOf(spec: string): Promise<ReadonlyMap<string, string>> {
  const [compilation] = await compile(createMemoryHost({ files: { [SPEC_PATH]: spec } }), SPEC_PATH);
  if (compilation === undefined) throw new Error("the spec does not compile");
  const generated = compilation.artifacts.map(({ path, text }) => [path, text] as const);
  return new Map([[SPEC_PATH, spec], ["tsconfig.json", TSCONFIG], ...generated, manifestFile(compilation.artifacts)]);
}

/** A project of the real matrix on the disk, its tests written for a runner. */
export async function realProject(
  runner: TestRunner,
): Promise<{ readonly project: TempProject; readonly files: ReadonlyMap<string, string> }> {
  const files = await filesOf(specFor(runner));
  return { project: createTempProject(files), files };
}

/** The outcome of a run of tests: all that ran, as `group > name`, and those of them that failed. */
export interface TestRun {
  readonly all: readonly string[];
  readonly failed: readonly string[];
  readonly log: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&gt;": ">",
  "&lt;": "<",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** What a JUnit report says; each runner nests and names its test cases in its own way, which `toName` reads. */
export function readJunit(report: string, toName: (name: string, group: string) => string): Omit<TestRun, "log"> {
  const cases = [...report.matchAll(/<testcase ([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)];
  const read = cases.map(([, attributes = "", body = ""]) => {
    const attribute = (key: string) => {
      const value = new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      return value.replace(/&(?:gt|lt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    };
    const isFailed = /<(?:failure|error)\b/.test(body);
    return { name: toName(attribute("name"), attribute("classname")), isFailed };
  });
  return { all: read.map(({ name }) => name), failed: read.filter((each) => each.isFailed).map(({ name }) => name) };
}
