import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesOf } from "../page-examples.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const generated = readdirSync(join(ROOT, "generated"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.[jt]s$/.test(name))
  .map((name) => `generated/${name.replaceAll("\\", "/")}`);
const examples = examplesOf(textOf("generated/docs/SCOPING_MATRIX_AUTO.md"));

/** Programs that use what is generated, and in each the one line that must be an error, if any. */
const PROGRAMS: Readonly<Record<string, readonly [source: string, wrong: string | undefined]>> = {
  "right-flag.ts": ['import { feature } from "bun:bundle";\nif (feature("DEBUG")) process.exit();\n', undefined],
  "wrong-flag.ts": ['import { feature } from "bun:bundle";\nif (feature("DEBUGG")) process.exit();\n', '"DEBUGG"'],
  "wrong-case.ts": ['import { feature } from "bun:bundle";\nif (feature("debug")) process.exit();\n', '"debug"'],
  "wrong-platform.ts": [
    'import { getMatrixRow } from "./generated/scopes.ts";\ngetMatrixRow("localhost", "Any");\n',
    '"Any"',
  ],
  "wrong-scope.ts": [
    'import { detectScope, type Scope } from "./generated/scopes.ts";\nexport const scope: Scope = detectScope("");\nexport const build: Scope = "INTERNAL";\n',
    '"INTERNAL"',
  ],
  "wrong-flag-of-scope.ts": [
    'import type { FlagOf } from "./generated/flags.ts";\nexport const right: FlagOf<"ENTERPRISE"> = "R2_STORAGE";\nexport const wrong: FlagOf<"ENTERPRISE"> = "DEBUG";\n',
    '"DEBUG"',
  ],
  "changed-row.ts": [
    'import { SCOPING_MATRIX } from "./generated/scopes.ts";\nfor (const row of SCOPING_MATRIX) row.storagePath = "";\n',
    "read-only",
  ],
  "narrowed.ts": [
    'import type { Scope } from "./generated/scopes.ts";\nimport { isPerfMetric, isScopeContext, isScopingSpec } from "./generated/validators/index.ts";\nexport function read(value: unknown): Scope | number | 1 | string {\n  if (isScopeContext(value)) return value.scope;\n  if (isPerfMetric(value)) return value.properties.scope;\n  return isScopingSpec(value) ? value.version : 0;\n}\n',
    undefined,
  ],
};

let project: TempProject;
let errors: readonly string[];
beforeAll(() => {
  project = createTempProject([
    ...generated.map((path) => [path, textOf(path)] as const),
    ...examples.map(({ file, code }) => [file, code] as const),
    ...Object.entries(PROGRAMS).map(([path, [source]]) => [path, source] as const),
  ]);
  errors = project.typeErrors();
});
afterAll(() => project.remove());

describe("under the strict settings", () => {
  test("what is generated has no error, and neither has an example of the page", () => {
    expect(generated.length).toBeGreaterThan(10);
    const programs = Object.keys(PROGRAMS);
    expect(errors.filter((error) => !programs.some((file) => error.startsWith(`${file}(`)))).toEqual([]);
  });

  test.each(Object.entries(PROGRAMS))("%s", (file, [source, wrong]) => {
    const found = errors.filter((error) => error.startsWith(`${file}(`));
    if (wrong === undefined) {
      expect(found).toEqual([]);
      return;
    }
    const [error = "", ...more] = found;
    expect(more).toEqual([]);
    // The last line of each of them is the wrong one.
    expect(error).toStartWith(`${file}(${source.trimEnd().split("\n").length},`);
    expect(error).toContain(wrong);
  });
});

describe("the examples of the page", () => {
  test("are six", () => {
    expect(examples.map(({ title }) => title)).toEqual([
      "Find the scope of a request",
      "Use what the scope may use",
      "Carry the tenant context",
      "Build code in or out",
      "Ask for flags at run time",
      "Keep metrics in their scope",
    ]);
  });

  const host = "apple.factory-wager.com";
  const outputs: Readonly<Record<string, string>> = {
    "example-1.ts": `ENTERPRISE, because of exact rule ${host}\n`,
    "example-3.ts": "ENTERPRISE enterprise/\n",
    "example-4.ts": "",
    "example-5.ts": "true APPLE_FACTORY_WAGER_COM_TENANT, R2_STORAGE, PREMIUM_SECRETS\n",
    // Neither `DASHBOARD_SCOPE` nor `HOST` is set, so the current scope is the fallback.
    "example-6.ts": "false\n",
  };
  test.each(examples)("run: $title", ({ file }) => {
    const { exitCode, stdout, stderr } = project.bun(file);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    // The second depends on the platform that it runs on.
    if (file === "example-2.ts") expect(stdout).toStartWith("data/enterprise/state.json ");
    else expect(stdout).toBe(outputs[file] ?? "nothing is expected of it");
  });

  test("build code in with the flag, and only then", () => {
    const flag = "--feature=APPLE_FACTORY_WAGER_COM_TENANT";
    expect(project.bun(flag, "example-4.ts").stdout).toBe("built with APPLE_FACTORY_WAGER_COM_TENANT\n");
    expect(project.bun("--feature=R2_STORAGE", "example-4.ts").stdout).toBe("");
  });
});
