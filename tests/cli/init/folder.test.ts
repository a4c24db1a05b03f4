import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { lintWorkflow, readWorkflow } from "../../workflow-file.ts";
import { type Outcome, runProcess, scopec, treeOf } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const COPY = ".github/workflows/scopec-services-shop.yml";

let top = "";
let shop = "";
let started: Outcome;
const copy = () => readFileSync(join(top, COPY), "utf8");

beforeAll(async () => {
  top = folders.create({ "README.md": "All services\n" });
  runProcess(["git", "init", "-q", "-b", "main"], top);
  shop = join(top, "services/shop");
  started = await scopec(top, ["init", "services/shop"]);
});

describe("a project in a folder of its repository", () => {
  test("gets its workflow where GitHub runs it, and is told so", async () => {
    expect([started.status, started.err]).toEqual([0, ""]);
    expect(started.out).toContain(
      "Note: GitHub runs workflows from the top of the repository, so ../../.github/workflows has a copy",
    );
    expect(readFileSync(join(shop, COPY), "utf8")).toBe(copy());
    expect(treeOf(shop)["spec/matrix.yaml"]).toContain("\nworkflows:\n  folder: services/shop\n");
    expect(await lintWorkflow(copy())).toEqual([]);
    const { name, defaults, jobs } = readWorkflow(copy());
    expect([name, defaults.run["working-directory"]]).toEqual(["scopec-services-shop", "services/shop"]);
    expect(jobs["scopec"]?.name).toBe("scopec (services/shop)");
  });

  test("keeps it current, whatever folder of the project it is worked in", async () => {
    expect((await scopec(shop, ["gen"])).status).toBe(0);
    writeFiles(shop, { "src/main.ts": "" });
    const inside = join(shop, "src");
    expect(await scopec(inside, ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
    const spec = readFileSync(join(shop, "spec/matrix.yaml"), "utf8");
    writeFiles(shop, { "spec/matrix.yaml": spec.replace("\n  dev:\n    title", "\n  develop:\n    title") });
    const { status, out } = await scopec(inside, ["gen", "--check", "--format", "github"]);
    expect(status).toBe(1);
    expect(out).toContain(`::error file=${COPY},line=1,`);
    expect(out).toContain("title=drift-stale");
    expect(out).toContain("::error file=services/shop/spec/matrix.yaml,line=");
    expect(await scopec(inside, ["gen"])).toMatchObject({ status: 0 });
    expect(copy()).toContain("variant: develop");
    expect((await scopec(inside, ["gen", "--check"])).status).toBe(0);
  });

  test("finds a copy that is gone or changed, and does not overwrite one that someone changed", async () => {
    const before = copy();
    rmSync(join(top, COPY));
    expect((await scopec(shop, ["gen", "--check"])).out).toContain(`\`../../${COPY}\` does not exist  drift-missing`);
    expect((await scopec(shop, ["gen"])).status).toBe(0);
    expect(copy()).toBe(before);
    writeFiles(top, { [COPY]: "name: mine\n" });
    expect((await scopec(shop, ["gen", "--check"])).out).toContain("drift-edited");
    expect(await scopec(shop, ["gen"])).toMatchObject({ status: 1 });
    expect(copy()).toBe("name: mine\n");
    expect((await scopec(shop, ["gen", "--force"])).status).toBe(0);
    expect(copy()).toBe(before);
  });

  test("is warned where its spec says another folder or none", async () => {
    const spec = readFileSync(join(shop, "spec/matrix.yaml"), "utf8");
    writeFiles(shop, { "spec/matrix.yaml": spec.replace("workflows:\n  folder: services/shop\n", "") });
    const without = await scopec(shop, ["gen"]);
    expect(without.status).toBe(0);
    expect(without.out).toContain(
      "the project is in `services/shop` of its repository, and GitHub runs only workflows at the top",
    );
    expect(without.out).toContain("Write `workflows: {folder: services/shop}` into the spec");
    writeFiles(shop, { "spec/matrix.yaml": spec.replace("folder: services/shop", "folder: shop") });
    expect((await scopec(shop, ["gen"])).out).toContain(
      "the project is in `services/shop` of its repository, not in `shop`",
    );
    writeFiles(shop, { "spec/matrix.yaml": spec });
    expect((await scopec(shop, ["gen"])).out).toBe("");
  });

  test("is warned as its spec sets it, but no waiver could cover a place", async () => {
    const spec = readFileSync(join(shop, "spec/matrix.yaml"), "utf8");
    const without = spec.replace("workflows:\n  folder: services/shop\n", "");
    const withRule = (text: string) => writeFiles(shop, { "spec/matrix.yaml": `${without}\n${text}\n` });
    withRule("rules: { no-unrun-workflow: off }");
    expect(await scopec(shop, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(shop, ["lint"])).toEqual({ status: 0, out: "", err: "" });
    withRule("rules: { no-unrun-workflow: error }");
    expect(await scopec(shop, ["gen", "--check"])).toMatchObject({
      status: 1,
      out: expect.stringMatching(
        /error {2}the project is in `services\/shop`[\s\S]*`rules: \{no-unrun-workflow: off\}`/,
      ),
    });
    withRule("waivers: [{ rule: no-unrun-workflow, pointer: /scopes, reason: We call it, owner: ops }]");
    const { out } = await scopec(shop, ["gen"]);
    expect(out).toContain("`no-unrun-workflow` is no rule, but a finding about where the project is  no-unknown-rule");
    expect(out).toContain("set it under `rules`, `no-unrun-workflow: off`.");
    writeFiles(shop, { "spec/matrix.yaml": spec });
    expect((await scopec(shop, ["gen"])).out).toBe("");
  });

  test("whose name no workflow can hold is told how to go on", async () => {
    const { status, out } = await scopec(top, ["init", "my apps"]);
    expect(status).toBe(0);
    expect(out).toContain(
      "Note: the project is in `my apps` of its repository, and GitHub runs only workflows at the top",
    );
    const generated = await scopec(join(top, "my apps"), ["gen"]);
    expect(generated.out).toContain("Rename the folder: `workflows.folder` takes letters, digits,");
    expect(generated.out).not.toContain("Write `workflows:");
  });
});

test("a project at the top of its repository has no copy, and none without a repository", async () => {
  const alone = folders.create();
  await scopec(alone, ["init"]);
  expect((await scopec(alone, ["gen"])).out).toBe("");
  runProcess(["git", "init", "-q", "-b", "main"], alone);
  expect((await scopec(alone, ["gen", "--check"])).out).toBe("");
  const spec = readFileSync(join(alone, "spec/matrix.yaml"), "utf8");
  writeFiles(alone, { "spec/matrix.yaml": `${spec}workflows: {folder: shop}\n` });
  expect((await scopec(alone, ["gen"])).out).toContain("the project is at the top of its repository, not in `shop`");
});
