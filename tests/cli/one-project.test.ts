import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec, treeOf } from "./scopec.ts";

setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const flag = (name: string) =>
  `${minimalSpec}flags:\n  ${name}: { description: D, type: t, category: c, domain: all, scope: all, tier: basic, since: "1", status: stable }\n`;
const SPECS = {
  [`web/${SPEC_PATH}`]: flag("WEB"),
  "web/src/deep/x.ts": "",
  "api/matrix.yaml": flag("API"),
  "api/src/x.ts": "",
};
const TWO = `specs:\n  - web/${SPEC_PATH}\n  - { spec: api/matrix.yaml, root: api }\n`;
const create = (config: string, files: Readonly<Record<string, string>> = {}) =>
  folders.create({ "scopec.config.yaml": config, ...SPECS, ...files });

/** The flags of the project that is found, which tell which it is. */
async function flagsFrom(folder: string, args: readonly string[] = []): Promise<readonly string[]> {
  const { status, out, err } = await scopec(folder, ["flags", "list", "--format", "json", ...args]);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out).flags.map(({ name }: { readonly name: string }) => name);
}

const COMMANDS: readonly (readonly string[])[] = [
  ["flags", "list"],
  ["flags", "scan"],
  ["flags", "retire", "WEB", "--keep", "on"],
  ["docs", "inject"],
  ["docs", "lint"],
  ["scaffold"],
  ["guardrails"],
  ["build"],
  ["mutate"],
];

describe("in the folder of a config of several specs", () => {
  test.each(COMMANDS.map((args) => [args.join(" "), args] as const))("%s asks which one", async (_, args) => {
    const root = create(TWO);
    const message = (list: string) =>
      `scopec: scopec.config.yaml lists several specs, and this command works on one. Name it with --spec or --root, or run the command in one of these folders: ${list}\n`;
    expect(await scopec(root, args)).toEqual({ status: 2, out: "", err: message("web, api") });
    expect(await scopec(root, [...args, "--root", "."])).toEqual({ status: 2, out: "", err: message("web, api") });
  });

  test.each([
    ["web", [], "WEB"],
    ["web/src/deep", [], "WEB"],
    ["api", [], "API"],
    ["api/src", [], "API"],
    [".", ["--spec", `web/${SPEC_PATH}`], "WEB"],
    [".", ["--spec", "api/matrix.yaml"], "API"],
    [".", ["--root", "web"], "WEB"],
    [".", ["--root", "api"], "API"],
    ["web/src", ["--root", "../../api"], "API"],
  ])("from %s with %p it is %s", async (from, args, name) => {
    expect(await flagsFrom(join(create(TWO), from), args)).toEqual([name]);
  });

  test("the root is the one that the config says", async () => {
    const root = create(TWO, { "api/src/use.ts": 'import { feature } from "bun:bundle";\nfeature("NOPE");\n' });
    const { out } = await scopec(root, ["flags", "scan", "--spec", "api/matrix.yaml"]);
    expect(out).toContain("src/use.ts:2:");
    expect(out).not.toContain("api/src/use.ts");
  });

  test("the config of a spec is found from outside too, so that nothing is written where one happens to be", async () => {
    const base = folders.create({ "elsewhere/x": "" });
    const root = create(TWO);
    const from = join(base, "elsewhere");
    expect(await flagsFrom(from, ["--spec", join(root, "api/matrix.yaml")])).toEqual(["API"]);
    expect((await scopec(from, ["gen", "--spec", join(root, "api/matrix.yaml")])).status).toBe(0);
    expect(Object.keys(treeOf(base))).toEqual(["elsewhere/x"]);
    expect(existsSync(join(root, "api/generated/scopes.ts"))).toBe(true);
  });

  test("gen takes a root by a spec of another name too", async () => {
    expect(await scopec(create(TWO), ["gen", "--root", "api"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("a spec of the folder itself, or one nearer by, is the one", async () => {
    const files = { [SPEC_PATH]: flag("OWN"), [`api/sub/${SPEC_PATH}`]: flag("SUB") };
    const root = create(TWO, files);
    expect(await flagsFrom(root)).toEqual(["OWN"]);
    expect(await flagsFrom(join(root, "api"))).toEqual(["API"]);
    expect(await flagsFrom(join(root, "api/sub"))).toEqual(["SUB"]);
  });

  test("a spec above the config is none of it", async () => {
    const outer = folders.create({ [SPEC_PATH]: flag("OUTER"), "mono/scopec.config.yaml": TWO });
    expect((await scopec(join(outer, "mono"), ["flags", "list"])).err).toContain("lists several specs");
  });
});

test("the only spec of a config is worked on", async () => {
  const root = create("specs: [{ spec: api/matrix.yaml, root: api }]\n", { "elsewhere/x.ts": "" });
  expect(await flagsFrom(root)).toEqual(["API"]);
  expect(await flagsFrom(join(root, "elsewhere"))).toEqual(["API"]);
  expect(await flagsFrom(root, ["--root", "."])).toEqual(["API"]);
});

test("a config with mistakes is told of, not passed over", async () => {
  const { status, err } = await scopec(create("spec: web\n"), ["flags", "list"]);
  expect([status, err]).toEqual([2, expect.stringMatching(/has errors.*scopec\.config\.yaml:1:1 .*`spec`/)]);
});

test("a spec that is missing is told of as ever where no config is", async () => {
  const { status, out } = await scopec(folders.create({ x: "" }), ["flags", "list"]);
  expect([status, out]).toEqual([1, expect.stringContaining("no-missing-spec")]);
});
