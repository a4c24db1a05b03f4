import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scopec, treeOf } from "../../cli/scopec.ts";
import { createTempProject, ROOT, type TempProject } from "../../temp-project.ts";
import { SPEC_PATH, specWith } from "../../tester.ts";
import { SHAPES } from "./shapes.ts";

const projects: TempProject[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
});

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({
  flags: `flags:\n  A: { description: The one, ${FLAG} }\n  B: { description: Another, ${FLAG} }`,
});

const HEAD = `import { feature } from "bun:bundle";

type Log = (...words: readonly unknown[]) => void;
`;

const HELPERS: Readonly<Record<string, string>> = {
  "src/helpers.ts": `export type Kind = "old" | "new";
export const loud = (kind: Kind): string => kind.toUpperCase();
export const quiet = (kind: Kind): string => kind.toLowerCase();
`,
  "src/marked.ts": `Reflect.set(globalThis, "marks", "marked");\nexport const marked = "marked";\n`,
  "src/made.ts": `export function made(name: string): string {
  const marks = String(Reflect.get(globalThis, "marks"));
  Reflect.set(globalThis, "marks", marks + "," + name);
  return name;
}
`,
  "src/h.ts": `export interface Node {
  readonly tag: unknown;
  readonly props: unknown;
  readonly children: readonly unknown[];
}

export function h(tag: unknown, props: unknown, ...children: readonly unknown[]): Node {
  const shown = children.filter((child) => child !== null && child !== undefined && typeof child !== "boolean" && child !== "");
  return typeof tag === "function" ? tag({ ...Object(props), children: shown }) : { tag, props, children: shown };
}

export namespace h {
  export namespace JSX {
    export type Element = Node;
    export interface IntrinsicElements {
      readonly [name: string]: Readonly<Record<string, unknown>>;
    }
  }
}
`,
};

const TSCONFIG = {
  extends: "../../tsconfig.json",
  compilerOptions: {
    jsx: "react",
    jsxFactory: "h",
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    erasableSyntaxOnly: false,
  },
  include: ["src"],
  exclude: [],
};

function createProject(): TempProject {
  const modules = Object.entries(SHAPES).map(
    ([name, code]) =>
      [
        `src/shapes/${name}`,
        `${HEAD}${code}
`,
      ] as const,
  );
  const imports = modules.map(([path], index) => `import * as m${index} from "./${path.slice(4)}";`);
  const names = modules.map((_module, index) => `m${index}`);
  const main = `${imports.join("\n")}

const modules: readonly { run(log: (...words: readonly unknown[]) => void, q: boolean): unknown }[] = [${names.join(", ")}];
for (const [index, { run }] of modules.entries()) {
  for (const q of [true, false]) await run((...words) => process.stdout.write([index, q, ...words].join(" ") + "\\n"), q);
}
`;
  const tsconfig = JSON.stringify(TSCONFIG);
  const files = [
    ...modules,
    ...Object.entries(HELPERS),
    ["src/main.ts", main] as const,
    ["tsconfig.json", tsconfig] as const,
  ];
  const project = createTempProject([...files, [SPEC_PATH, SPEC]]);
  projects.push(project);
  return project;
}

function typeErrors({ root }: TempProject): string {
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  return Bun.spawnSync([tsc, "-p", "tsconfig.json", "--pretty", "false"], { cwd: root }).stdout.toString();
}

/** What the program does, bundled with these flags. */
function behaviour({ root }: TempProject, flags: readonly string[]): string {
  const args = [
    "build",
    "src/main.ts",
    "--target=bun",
    "--outfile=bundle.js",
    ...flags.map((flag) => `--feature=${flag}`),
  ];
  const build = Bun.spawnSync([process.execPath, ...args], { cwd: root });
  expect(build.stderr.toString()).toBe("");
  const run = Bun.spawnSync([process.execPath, "bundle.js"], { cwd: root });
  expect(run.stderr.toString()).toBe("");
  return run.stdout.toString();
}

describe.each([
  ["on", ["A"]],
  ["off", []],
] as const)("a project in which a flag is retired, kept %s,", (side, flags) => {
  test("type-checks, does what its variant did, and is the same the second time", async () => {
    const project = createProject();
    expect(typeErrors(project)).toBe("");
    const before = [behaviour(project, flags), behaviour(project, [...flags, "B"])];
    expect(new Set(before).size).toBe(2);

    const first = await scopec(project.root, ["flags", "retire", "A", "--keep", side]);
    expect([first.status, first.out]).toEqual([0, ""]);
    expect(typeErrors(project)).toBe("");
    expect([behaviour(project, []), behaviour(project, ["B"])]).toEqual(before);
    const sources = Object.entries(treeOf(project.root)).filter(([path]) => path !== "bundle.js");
    expect(sources.filter(([, text]) => text.includes('feature("A")')).map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(project.root, SPEC_PATH), "utf8")).not.toContain("A: {");

    const second = await scopec(project.root, ["flags", "retire", "A", "--keep", side]);
    expect([second.status, second.out]).toEqual([0, ""]);
    expect(second.err).toContain("nothing to do");
    expect(Object.entries(treeOf(project.root)).filter(([path]) => path !== "bundle.js")).toEqual(sources);
  }, 60_000);
});
