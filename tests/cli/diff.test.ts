import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { SPEC_PATH } from "../tester.ts";
import { ROOT, scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const BASE = readFileSync(join(ROOT, "tests/diff/base.yaml"), "utf8");
const moved = BASE.replace("storagePath: acme/", "storagePath: tenants/acme/");
const risky = BASE.replace("featureFlags: [AUDIT], region", "featureFlags: [AUDIT, SEARCH], region");

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A repository in which the files are committed, on the branch `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folders.create(files);
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=base");
  return root;
}

describe("scopec diff", () => {
  test("says nothing of a tree that is as it was committed", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    expect(await scopec(root, ["diff"])).toEqual({
      status: 0,
      out: "Nothing changes between HEAD and the working tree.\n",
      err: "",
    });
  });

  test("tells what a change means, the gravest first, and where it stands", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    const text = moved
      .replace("maxProperties: 50", "maxProperties: 60")
      .replace("  PARTNER: { description: Builds for partners, tier: basic, buildOnly: true }\n", "");
    writeFiles(root, { [SPEC_PATH]: text });
    expect(await scopec(root, ["diff"])).toEqual({
      status: 1,
      out: `breaking  the scope \`PARTNER\` is gone  scope-removed
  code that names it no longer type-checks
  spec/matrix.yaml:21:3 of HEAD
breaking  the storage path of \`ACME\` changes from \`acme/\` to \`tenants/acme/\` for \`*.acme.example\` and \`acme.example\` on \`Linux\` and \`macOS\`  storagePath-changed
  data below the old path has to be moved
  spec/matrix.yaml:10:30
risky  the limit \`maxProperties\` is raised from 50 to 60  limit-raised
  what was refused is accepted
  spec/matrix.yaml:46:3

2 breaking and 1 risky changes: 4 cells (hosts on platforms) are answered otherwise.
`,
      err: "",
    });
  });

  test.each([
    [moved, [], 1],
    [moved, ["--fail-on", "risky"], 1],
    [moved, ["--fail-on", "none"], 0],
    [risky, [], 0],
    [risky, ["--fail-on", "risky"], 1],
    [BASE, ["--fail-on", "risky"], 0],
  ] as const)("ends as --fail-on says (%#)", async (text, options, expected) => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, { [SPEC_PATH]: text });
    expect((await scopec(root, ["diff", ...options])).status).toBe(expected);
  });

  test("compares commits, branches and files", async () => {
    const root = repository({ [SPEC_PATH]: BASE, "old.yaml": moved });
    git(root, "checkout", "--quiet", "-b", "feature");
    writeFiles(root, { [SPEC_PATH]: risky });
    git(root, "commit", "--quiet", "--all", "--message=risky");
    writeFiles(root, { [SPEC_PATH]: moved });
    const kinds = async (...options: readonly string[]) => {
      const { out } = await scopec(root, ["diff", "--format", "json", "--fail-on", "none", ...options]);
      return (JSON.parse(out) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(["storagePath-changed", "flag-lost", "scope-flag-lost"]);
    expect(await kinds("--base", "main")).toEqual(["storagePath-changed"]);
    expect(await kinds("--base", "main", "--head", "feature")).toEqual(["flag-gained"]);
    expect(await kinds("--base", "HEAD~1", "--head", "HEAD")).toEqual(["flag-gained"]);
    expect(await kinds("--base", "old.yaml")).toEqual([]);
    expect(await kinds("--base", "old.yaml", "--head", "main")).toEqual(["storagePath-changed"]);
  });

  test("works in a subfolder of a repository, and reads what the spec of a commit includes", async () => {
    const [head = "", rows = ""] = BASE.split(/^(?=rows:)/m);
    const [ownRows = "", rest = ""] = rows.split(/^(?=flags:)/m);
    const root = repository({
      "apps/shop/spec/matrix.yaml": `${head}${rest}include: rows/*.yaml\n`,
      "apps/shop/spec/rows/all.yaml": ownRows,
    });
    const shop = join(root, "apps/shop");
    expect((await scopec(shop, ["diff"])).out).toStartWith("Nothing changes");
    writeFiles(shop, {
      "spec/rows/all.yaml": ownRows.replace("servingDomain: localhost", "servingDomain: local.test"),
    });
    const { status, out } = await scopec(shop, ["diff"]);
    expect(status).toBe(1);
    expect(out).toContain("host-removed");
    expect(out).toContain("spec/rows/all.yaml:5:");
  });

  test("says that there is nothing to compare with where a commit has no spec", async () => {
    const root = repository({ "README.md": "" });
    writeFiles(root, { [SPEC_PATH]: BASE });
    expect(await scopec(root, ["diff"])).toEqual({
      status: 0,
      out: "HEAD has no spec where the project has its own, at spec/matrix.yaml, nor one that was moved from elsewhere, so there is nothing to compare with. If there is one, get it with `git show <commit>:<path> > old.yaml` and compare with `--base old.yaml`.\n",
      err: "",
    });
  });

  test("shows the findings of a side that does not compile, and those alone that decide what it means", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, { [SPEC_PATH]: BASE.replace("detectedScope: STAFF", "detectedScope: STUFF") });
    const broken = await scopec(root, ["diff"]);
    expect(broken.status).toBe(1);
    expect(broken.out).toStartWith("the working tree does not compile, so nothing can be compared.");
    expect(broken.out).toContain("no-unknown-reference");
    writeFiles(root, { [SPEC_PATH]: BASE.replace("    fallback: true\n", "") });
    expect((await scopec(root, ["diff"])).out).toContain("use-one-fallback");
    // The production scope has a debug-class flag on: `lint` refuses it, `diff` says what it would mean.
    writeFiles(root, { [SPEC_PATH]: BASE.replace("featureFlags: [AUDIT], region", "featureFlags: [MOCKS], region") });
    expect((await scopec(root, ["diff"])).out).toContain("flag-gained");
  });

  test.each(["json", "markdown", "github"])("keeps to %s where nothing can be compared", async (format) => {
    const root = repository({ "README.md": "" });
    writeFiles(root, { [SPEC_PATH]: BASE });
    const empty = await scopec(root, ["diff", "--format", format]);
    writeFiles(root, { [SPEC_PATH]: "rows: [\n" });
    git(root, "add", "--all");
    const broken = await scopec(root, ["diff", "--format", format]);
    expect([empty.status, broken.status]).toEqual([0, 1]);
    if (format === "json") {
      expect(JSON.parse(empty.out)).toMatchObject({ version: 1, problem: expect.stringContaining("has no spec") });
      expect(JSON.parse(broken.out)).toMatchObject({ diagnostics: [{ code: "no-yaml-error" }] });
    }
    if (format === "markdown") {
      for (const { out } of [empty, broken]) {
        expect(out).toStartWith("<!-- scopec diff -->\n\n### The scoping matrix cannot be compared\n");
      }
    }
    if (format === "github") expect(broken.out).toStartWith("::error file=spec/matrix.yaml,");
  });

  test.each(["pretty", "json", "markdown", "github"])("keeps values of internal columns out of %s", async (format) => {
    const base = BASE.replace("enum: [eu, us] }", "enum: [eu, secret-us], sensitivity: internal }");
    const root = repository({ [SPEC_PATH]: base });
    writeFiles(root, {
      [SPEC_PATH]: base
        .replace("region: eu }", "region: secret-us }")
        .replace("[eu, secret-us]", "[eu, secret-us, secret-asia]"),
    });
    const { out } = await scopec(root, ["diff", "--format", format]);
    expect(out).toContain("region-changed");
    expect(out).toContain("a value in `enum`");
    expect(out).not.toContain("secret-");
  });

  test("reads a link of a commit as little as one that leads elsewhere", async () => {
    const root = repository({ "real.yaml": BASE, "spec/none": "" });
    symlinkSync("../real.yaml", join(root, SPEC_PATH));
    git(root, "add", "--all");
    git(root, "commit", "--quiet", "--message=link");
    rmSync(join(root, SPEC_PATH));
    writeFiles(root, { [SPEC_PATH]: BASE });
    expect((await scopec(root, ["diff"])).out).toContain("it is a link");
  });

  test.each([
    [
      "an unknown commit",
      ["--base", "nowhere"],
      "nowhere is neither a file nor a commit: git knows no commit `nowhere`",
    ],
    ["a word like an option", ["--base=--output=x"], "is neither a file nor a commit"],
    ["an unknown format", ["--format", "xml"], "Allowed choices are pretty, json, markdown, github"],
  ])("refuses %s", async (_what, options, expected) => {
    const { status, err } = await scopec(repository({ [SPEC_PATH]: BASE }), ["diff", ...options]);
    expect(status).toBe(2);
    expect(err).toContain(expected);
  });

  test("refuses a folder that is no repository", async () => {
    const { status, err } = await scopec(folders.create({ [SPEC_PATH]: BASE }), ["diff"]);
    expect(status).toBe(2);
    expect(err).toContain("this is no git repository");
  });
});

describe("approvals", () => {
  const approval = (subject: string, expires = "") =>
    `approvals:\n  - { change: storagePath-changed, subject: ${subject}, reason: Copied, owner: Ann${expires} }\n`;

  test("accept a change of their kind and subject", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, { [SPEC_PATH]: moved + approval("ACME") });
    const { status, out } = await scopec(root, ["diff"]);
    expect(status).toBe(0);
    expect(out).toContain("breaking, approved");
    expect(out).toContain("accepted by Ann: Copied");
    expect(out).toContain("1 approved change:");
    const json = await scopec(root, ["diff", "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({
      summary: { breaking: 0, approved: 1, cells: 4 },
      changes: [{ approval: { owner: "Ann", reason: "Copied" } }],
    });
    expect((await scopec(root, ["diff", "--format", "github"])).out).toStartWith("::notice ");
    expect((await scopec(root, ["diff", "--format", "markdown"])).out).toContain("1 approved change");
  });

  test("accept the cells of one host only, when they name a host", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, { [SPEC_PATH]: moved + approval("acme.example") });
    const { status, out } = await scopec(root, ["diff", "--format", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ summary: { breaking: 1, approved: 1 } });
  });

  test("that nothing needs, or that are over, are reported and accept nothing", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, { [SPEC_PATH]: BASE + approval("ACME") });
    const unused = await scopec(root, ["diff"]);
    expect(unused.status).toBe(0);
    expect(unused.out).toContain("no-unused-approval");
    writeFiles(root, { [SPEC_PATH]: moved + approval("ACME", ', expires: "2000-01-31"') });
    const expired = await scopec(root, ["diff"], { today: "2026-02-01" });
    expect(expired.status).toBe(1);
    expect(expired.out).toContain("this approval of `storagePath-changed` ended on 2000-01-31");
  });
});

test.each(["pretty", "json", "markdown", "github"])("no secret of either spec is printed as %s", async (format) => {
  const token = ["ghp", "EXAMPLE0".repeat(5).slice(0, 36)].join("_");
  const replaced = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce((text, [from, to]) => text.replace(from, () => to), BASE);
  const base = replaced(["apiStrategy: HTTP", 'apiStrategy: "a://b:hunter2secret@c"']);
  const head = replaced(
    ["storagePath: acme/", `storagePath: tenants/${token}/`],
    ["  PARTNER: { description: Builds for partners, tier: basic, buildOnly: true }\n", ""],
    ["secretsBackends:\n", `secretsBackends:\n  ${token}: { description: x, platforms: [Linux] }\n`],
  );
  const approval = `{ change: scope-removed, subject: PARTNER, owner: "${token}", reason: "see ${token}" }`;
  const root = repository({ [SPEC_PATH]: base });
  writeFiles(root, { [SPEC_PATH]: `${head}approvals:\n  - ${approval}\n` });
  const { out } = await scopec(root, ["diff", "--format", format]);
  for (const shown of ["tenants/ghp_***", "a://b:***", "PARTNER"]) expect(out).toContain(shown);
  for (const hidden of ["EXAMPLE0", "hunter2secret"]) expect(out).not.toContain(hidden);
});
