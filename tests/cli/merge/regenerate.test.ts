import { afterAll, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../../temporary.ts";
import { minimalSpec } from "../../tester.ts";
import { scopec } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A repository in which two branches are being merged: the files are merged, the commit is not made yet. */
async function merging(at = "") {
  const root = folders.create({
    [join(at, "spec/matrix.yaml")]: minimalSpec,
    [join(at, ".gitignore")]: "generated/docs/\n",
  });
  const project = join(root, at);
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
      stdio: "pipe",
    })
      .toString()
      .trim();
  git("init", "--quiet", "--initial-branch=main");
  await scopec(project, ["gen"]);
  git("add", "--all");
  git("commit", "--quiet", "--message=start");
  git("checkout", "--quiet", "-b", "other");
  git("commit", "--quiet", "--allow-empty", "--message=other");
  git("checkout", "--quiet", "main");
  git("commit", "--quiet", "--allow-empty", "--message=main");
  const spec = join(project, "spec/matrix.yaml");
  const edit = (from: string, to: string) => writeFileSync(spec, readFileSync(spec, "utf8").replaceAll(from, to));
  const regenerate = () => scopec(root, ["merge", "--regenerate", "--root", at === "" ? "." : at]);
  const complete = () => scopec(root, ["merge", "--complete"]);
  /** The commit that git makes: with the tree from before the hook. */
  const commit = (tree: string, ...more: readonly string[]) =>
    git("update-ref", "HEAD", git("commit-tree", tree, "-p", "main", "-p", "other", "-m", "merge", ...more));
  return { root, git, edit, regenerate, complete, commit };
}

test("what the spec gives is added, but for what is ignored, and put into the merge commit", async () => {
  for (const at of ["", "my app"]) {
    const { git, edit, regenerate, complete, commit } = await merging(at);
    expect(await regenerate()).toEqual({ status: 0, out: "", err: "" });
    expect(git("status", "--porcelain")).toBe("");
    edit("acme.example", "acme2.example");
    git("add", "--all");
    const before = git("write-tree");
    expect(await regenerate()).toEqual({ status: 0, out: "", err: "" });
    const tree = git("write-tree");
    expect(tree).not.toBe(before);
    commit(before);
    expect(await complete()).toEqual({ status: 0, out: "", err: "" });
    expect(git("rev-parse", "HEAD^{tree}", "HEAD^2")).toBe(`${tree}\n${git("rev-parse", "other")}`);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("ls-files")).not.toContain("generated/docs/");
    // A second time there is nothing to do.
    const head = git("rev-parse", "HEAD");
    expect((await complete()).status).toBe(0);
    expect(git("rev-parse", "HEAD")).toBe(head);
  }
});

test("a signed commit is left as it is, and people are told", async () => {
  const { root, git, edit, regenerate, complete, commit } = await merging();
  edit("acme.example", "acme2.example");
  const before = git("write-tree");
  await regenerate();
  commit(before);
  const signed = git("cat-file", "commit", "HEAD").replace(
    "\n\n",
    "\ngpgsig -----BEGIN PGP SIGNATURE-----\n -----END PGP SIGNATURE-----\n\n",
  );
  writeFileSync(join(root, ".git/signed"), `${signed}\n`);
  git("update-ref", "HEAD", git("hash-object", "-t", "commit", "-w", join(root, ".git/signed")));
  const head = git("rev-parse", "HEAD");
  const { status, err } = await complete();
  expect([status, err.includes("git commit --amend --no-edit")]).toEqual([1, true]);
  expect(git("rev-parse", "HEAD")).toBe(head);
});

test("a commit that is no merge, of another parent, or of other files is left as it is", async () => {
  for (const spoil of ["plain", "parent", "files"]) {
    const { root, git, edit, regenerate, complete, commit } = await merging();
    edit("acme.example", "acme2.example");
    const before = git("write-tree");
    await regenerate();
    if (spoil === "plain") git("commit", "--quiet", "--message=plain");
    else commit(before);
    if (spoil === "parent") commit(before);
    if (spoil === "files") {
      writeFileSync(join(root, "more"), "");
      git("add", "more");
    }
    const head = git("rev-parse", "HEAD");
    expect((await complete()).status).toBe(0);
    expect(git("rev-parse", "HEAD")).toBe(head);
    expect(existsSync(join(root, ".git/scopec-merge"))).toBe(false);
  }
});

test("errors of the spec and files that someone changed stop git; a commit without a spec does not", async () => {
  const { root, edit, regenerate } = await merging();
  const path = join(root, "generated/scopes.ts");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text}// mine\n`);
  expect(await regenerate()).toMatchObject({ status: 1, out: "" });
  expect((await regenerate()).err).toContain("`generated/scopes.ts` was changed by hand");
  writeFileSync(path, text);
  edit("platform: Any", "platform: Anny");
  expect((await regenerate()).err).toContain("there is no platform called `Anny`");
  rmSync(join(root, "spec"), { recursive: true });
  expect(await regenerate()).toEqual({ status: 0, out: "", err: "" });
});

test("outside of a repository, files are written and nothing can be added", async () => {
  const root = folders.create({ "spec/matrix.yaml": minimalSpec });
  const { status, err } = await scopec(root, ["merge", "--regenerate"]);
  expect([status, err]).toEqual([
    2,
    "scopec: git cannot add the generated files; run `git add` yourself, then `git commit`\n",
  ]);
  expect((await scopec(root, ["merge", "--complete"])).status).toBe(0);
});
