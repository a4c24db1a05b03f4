import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { ROOT, scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const BASE = readFileSync(join(ROOT, "tests/diff/base.yaml"), "utf8");
const changed = BASE.replace("storagePath: acme/", "storagePath: tenants/acme/");

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A repository in which a spec is committed at a path, and then moved to another one. */
function movedRepository(from: string, to: string, more: Readonly<Record<string, string>> = {}): string {
  const root = folders.create({ [from]: BASE, ...more });
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=base");
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  return root;
}

const kinds = async (folder: string, ...options: readonly string[]) => {
  const { out } = await scopec(folder, ["diff", "--format", "json", "--fail-on", "none", ...options]);
  const { base, changes } = JSON.parse(out) as { base: string; changes: { kind: string; base: { path: string }[] }[] };
  return { base, changes: changes.map(({ kind, base: [place] }) => `${kind} ${place?.path}`) };
};

describe("a project that was moved is compared with itself where it was", () => {
  test("when its folder has another name, added to git or not", async () => {
    const root = movedRepository("apps/shop/spec/matrix.yaml", "apps/store/spec/matrix.yaml");
    const store = join(root, "apps/store");
    expect(await kinds(store)).toEqual({ base: "HEAD (where it was apps/shop/spec/matrix.yaml)", changes: [] });
    writeFiles(store, { "spec/matrix.yaml": changed });
    const expected = { changes: ["storagePath-changed apps/shop/spec/matrix.yaml"] };
    expect(await kinds(store)).toMatchObject(expected);
    git(root, "add", "--all");
    expect(await kinds(store)).toMatchObject(expected);
    git(root, "commit", "--quiet", "--message=moved");
    expect((await kinds(store)).changes).toEqual([]);
    expect(await kinds(store, "--base", "HEAD~1")).toMatchObject(expected);
  });

  test("when it came from the top of the repository, or went there", async () => {
    const down = movedRepository("spec/matrix.yaml", "apps/shop/spec/matrix.yaml");
    expect(await kinds(join(down, "apps/shop"))).toMatchObject({ base: "HEAD (where it was spec/matrix.yaml)" });
    const up = movedRepository("apps/shop/spec/matrix.yaml", "spec/matrix.yaml");
    expect(await kinds(up)).toMatchObject({ base: "HEAD (where it was apps/shop/spec/matrix.yaml)" });
  });

  test("when the spec has another name, once git knows it", async () => {
    const root = movedRepository("config/scopes.yaml", "spec/matrix.yaml");
    git(root, "add", "--all");
    expect(await kinds(root)).toMatchObject({ base: "HEAD (where it was config/scopes.yaml)", changes: [] });
  });

  test("and with all that it includes", async () => {
    const [head = "", rows = ""] = BASE.split(/^(?=rows:)/m);
    const [ownRows = "", rest = ""] = rows.split(/^(?=flags:)/m);
    const root = folders.create({
      "a/spec/matrix.yaml": `${head}${rest}include: rows/*.yaml\n`,
      "a/spec/rows/all.yaml": ownRows,
    });
    git(root, "init", "--quiet", "--initial-branch=main");
    git(root, "add", "--all");
    git(root, "commit", "--quiet", "--message=base");
    renameSync(join(root, "a"), join(root, "b"));
    writeFiles(root, { "b/spec/rows/all.yaml": ownRows.replace("servingDomain: localhost", "servingDomain: l.test") });
    const { changes } = await kinds(join(root, "b"));
    expect(changes).toContain("host-removed a/spec/rows/all.yaml");
  });
});

test("of two that it may have been none is taken: that is said, and what to do", async () => {
  const root = movedRepository("a/spec/matrix.yaml", "c/spec/matrix.yaml", { "b/spec/matrix.yaml": changed });
  renameSync(join(root, "b"), join(root, "elsewhere"));
  const { status, out } = await scopec(join(root, "c"), ["diff"]);
  expect(status).toBe(0);
  expect(out).toContain("nor one that was moved from elsewhere");
  expect(out).toContain("--base old.yaml");
});

test("a spec that is still where it was is not taken for one that was moved", async () => {
  const root = movedRepository("a/README.md", "b/README.md", { "old/spec/matrix.yaml": BASE });
  writeFiles(root, { "new/spec/matrix.yaml": changed });
  expect((await scopec(join(root, "new"), ["diff"])).out).toContain("nothing to compare with");
});
