import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { createGuardedProject, loadGenerated } from "../../generator/guarded-project.ts";
import { loadTests } from "../../generator/guardrails/load-tests.ts";
import { createProjectView } from "../../generator/guardrails/project.ts";
import { runTests } from "../../generator/guardrails/run-tests.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import { temporaryFolders } from "../temporary.ts";
import { filesOf, specFor } from "./project.ts";

const real = Object.fromEntries(await filesOf(specFor("bun")));
const folders = temporaryFolders();
afterAll(folders.remove);

type Files = Readonly<Record<string, string>>;

const view = (files: Files) => createProjectView({ host: createMemoryHost({ files }), folders: ["/a/b", "/a"] });
const without = (path: string): Files => Object.fromEntries(Object.entries(real).filter(([own]) => own !== path));

describe("generated files", () => {
  test("are as scopec left them, whatever the line ends", async () => {
    expect(await view(real).changedFiles()).toEqual([]);
    const crlf = { ...real, "generated/flags.ts": (real["generated/flags.ts"] ?? "").replaceAll("\n", "\r\n") };
    expect(await view(crlf).changedFiles()).toEqual([]);
  });

  test("are missed, and so is the manifest, also one that names nothing", async () => {
    expect(await view(without("generated/flags.ts")).changedFiles()).toEqual([
      { path: "generated/flags.ts", how: "is not there" },
    ]);
    expect(await view(without(MANIFEST_PATH)).changedFiles()).toEqual([{ path: MANIFEST_PATH, how: "is not there" }]);
    expect(await view({ ...real, [MANIFEST_PATH]: "{}" }).changedFiles()).toEqual([
      { path: MANIFEST_PATH, how: "names no file" },
    ]);
  });

  test("may not lie outside of the project", async () => {
    const manifest = (real[MANIFEST_PATH] ?? "").replace("generated/flags.ts", "../flags.ts");
    const [outside] = await view({ ...real, [MANIFEST_PATH]: manifest }).changedFiles();
    expect(outside?.path).toBe("../flags.ts");
    expect(outside?.how).toStartWith("is no file of the project: ");
  });
});

describe("the flags of a variant", () => {
  const WORKFLOW = ".github/workflows/scopec.yml";
  const flagsOf = async (text: string) =>
    (await view({ ...real, [WORKFLOW]: text }).variantFlags("dev")).filter(({ place }) => place.includes(WORKFLOW));
  const matrix = (entry: string) => `jobs: { build: { strategy: { matrix: { include: [${entry}] } } } }`;

  test("are those of each workflow that runs its tests", async () => {
    const found = await view(real).variantFlags("dev");
    expect(found.map(({ flags }) => flags)).toEqual([["DEBUG", "DEVELOPMENT", "MOCK_API"]]);
    expect(found[0]?.place).toBe(`the job tests of ${WORKFLOW}`);
  });

  test("may be none, but not nowhere", async () => {
    expect(await flagsOf(matrix("{ variant: dev, features: }"))).toMatchObject([{ flags: [] }]);
    expect(await flagsOf(matrix("{ variant: dev }"))).toEqual([]);
    expect(await flagsOf(matrix("dev"))).toEqual([]);
    expect(await flagsOf("jobs: { build: 1 }")).toEqual([]);
    expect(await flagsOf("a: [")).toEqual([]);
    expect(await view({}).variantFlags("dev")).toEqual([]);
  });
});

describe("the type checker", () => {
  const loose = (files: Files) => view(files).looseSettings();

  test("is strict by tsconfig.json, the nearest one, with all that it extends", async () => {
    expect(await loose({ "tsconfig.json": '{ // strict\n "compilerOptions": { "strict": true, }, }' })).toEqual([]);
    expect(await loose({ "/a/tsconfig.json": '{ "compilerOptions": { "strict": true } }' })).toEqual([]);
    const base = { "base.json": '{ "compilerOptions": { "strict": true, "strictNullChecks": false } }' };
    expect(await loose({ ...base, "tsconfig.json": '{ "extends": "./base.json" }' })).toEqual([
      "`strictNullChecks` is false in tsconfig.json",
    ]);
  });

  test("is not where there is none, nothing says so, it is broken or extends nothing", async () => {
    expect(await loose({})).toEqual(["there is no tsconfig.json"]);
    expect(await loose({ "tsconfig.json": "{}" })).toEqual(["`strict` is not set in tsconfig.json"]);
    expect(await loose({ "tsconfig.json": '{ "compilerOptions": ' })).toEqual(["tsconfig.json cannot be read"]);
    const [missing] = await loose({ "tsconfig.json": '{ "extends": "./gone.json" }' });
    expect(missing).toContain("gone.json");
  });
});

describe("generated tests", () => {
  const source = (files: Files) => ({ host: createMemoryHost({ files }), project: view(files) });
  const FILE = "generated/guardrails/guardrails.test.ts";

  test("that scopec did not write are not run", async () => {
    const foreign = 'import { test } from "bun:test";\ntest("mine", () => {});\n';
    const { failures } = await loadTests(source({ ...real, [FILE]: foreign }));
    expect(failures).toEqual([{ path: FILE, reason: 'the test "mine" is none that scopec writes' }]);
  });

  test("name the module that is missing", async () => {
    const { failures } = await loadTests(source(without("generated/scopes.ts")));
    expect(new Set(failures.map(({ path, reason }) => `${path}: ${reason}`))).toEqual(
      new Set(["generated/scopes.ts: it is not there"]),
    );
  });

  test("fail where the generated code throws what it likes", async () => {
    const text = (real["generated/scopes.ts"] ?? "").replace(
      "= scoping.detectScope;",
      '= () => {\n  throw "no scope";\n};',
    );
    const { outcomes } = await runTests(source({ ...real, "generated/scopes.ts": text }));
    const failed = outcomes.find(({ check }) => check.guards === "scope-context");
    expect(failed?.findings[0]?.wrong).toBe("the generated code fails: no scope");
  });
});

describe("for tests that run on their own", () => {
  test("the project is that of the folder, and its modules are loaded as they are", async () => {
    const root = folders.create(real);
    const folder = join(root, "generated/guardrails");
    expect(await createGuardedProject(folder).changedFiles()).toEqual([]);
    expect(await createGuardedProject(folder).looseSettings()).toEqual([]);
    const { matrix, limits, isPerfMetric } = await loadGenerated(folder);
    expect(Reflect.get(Object(matrix), "detectScope")).toBeFunction();
    expect(limits).toMatchObject({ global: { maxProperties: 100 } });
    expect(isPerfMetric).toBeFunction();
  });

  test("without a spec, it is two folders above the tests", async () => {
    const { "spec/matrix.yaml": _spec, ...rest } = real;
    const folder = join(folders.create(rest), "generated/guardrails");
    expect(await createGuardedProject(folder).changedFiles()).toEqual([]);
    const empty = join(folders.create(), "generated/guardrails");
    expect(loadGenerated(empty)).rejects.toThrow("it is not there");
  });
});
