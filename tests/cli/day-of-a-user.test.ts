import { afterAll, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { SPEC_PATH } from "../tester.ts";
import { COMMANDS, runProcess, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const SCOPES = "generated/scopes.ts";
const DOCS_WORKFLOW = ".github/workflows/scopec-docs.yml";

/** A scratch repository of a user, with what he types in it. */
function createDesk(root: string) {
  const git = (...words: readonly string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=Ann", "-c", "user.email=ann@example.com", ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  return {
    root,
    git,
    scopec: (...words: readonly string[]) => runProcess([...COMMANDS.node(), ...words], root),
    read: (path: string) => readFileSync(join(root, path), "utf8"),
    edit(path: string, change: (text: string) => string) {
      const before = readFileSync(join(root, path), "utf8");
      const after = change(before);
      expect(after).not.toBe(before);
      writeFiles(root, { [path]: after });
    },
    commit(message: string) {
      git("add", "--all");
      git("commit", "--quiet", `--message=${message}`);
      expect(git("status", "--porcelain")).toBe("");
    },
    paths: () => Object.keys(treeOf(root)).filter((path) => !path.startsWith(".git/")),
  };
}

/** The spec with another customer: his scope, and the host that he is served at. */
const withTenant = (name: string) => (spec: string) =>
  spec
    .replace(
      "  public:\n",
      `  ${name}:
    description: The customer ${name}
    tier: standard
    production: true
    defaults:
      storagePath: tenants/${name.toLowerCase()}/
      secretsBackend: Vault
      serviceNameFormat: my-app-${name.toLowerCase()}
      secretsFlag: CRED_PERSIST_ENTERPRISE
      featureFlags: [AUDIT_LOG]
      apiStrategy: Object storage and managed secrets
      operationalBenefit: Data and secrets of its own
  public:
`,
    )
    .replace(
      "  - servingDomain: localhost\n",
      `  - servingDomain: ${name.toLowerCase()}.example.com
    detectedScope: ${name}
    platform: Any

  - servingDomain: localhost
`,
    );

type Desk = ReturnType<typeof createDesk>;

function expectGreen({ scopec, git }: Desk): void {
  expect(scopec("gen", "--check")).toEqual({ status: 0, out: "", err: "" });
  expect(git("status", "--porcelain", "generated", "spec", ".github")).toBe("");
}

/** init → commit */
function begin(desk: Desk): void {
  const { git, scopec, commit, paths } = desk;
  git("init", "--quiet", "--initial-branch=main");
  expect(scopec("init").status).toBe(0);
  expect(scopec("gen").status).toBe(0);
  expect(paths()).toContain(SCOPES);
  commit("Start");
  expectGreen(desk);
}

/** edit → gen → diff, on a branch */
function addTenant(desk: Desk, name: string): void {
  const { git, scopec, edit, read, commit } = desk;
  git("checkout", "--quiet", "-b", name.toLowerCase());
  edit(SPEC_PATH, withTenant(name));
  const stale = scopec("gen", "--check");
  expect([stale.status, stale.out]).toEqual([1, expect.stringContaining("drift-stale")]);
  expect(scopec("gen").status).toBe(0);
  expect(read(SCOPES)).toContain(name);
  const told = scopec("diff", "--base", "main", "--format", "markdown");
  expect(told.status).toBe(0);
  expect(told.out).toContain("### The scoping matrix changes in a risky way");
  expect(told.out).toContain(`| \`${name.toLowerCase()}.example.com\` on \`Linux\``);
  commit(`Add ${name}`);
  expect(scopec("diff", "--base", "main", "--fail-on", "risky").status).toBe(1);
  expectGreen(desk);
}

/** hand-edit caught */
function editByHand(desk: Desk): void {
  const { scopec, edit, read, git } = desk;
  edit(SCOPES, (text) => text.replace('"acme.example.com"', '"acme.example.org"'));
  const edited = read(SCOPES);
  const found = scopec("gen", "--check");
  expect(found.status).toBe(1);
  expect(found.out).toContain("drift-edited");
  expect(found.out).toContain("acme.example.org");
  const refused = scopec("gen");
  expect([refused.status, refused.out]).toEqual([1, expect.stringContaining("no-overwrite-edited")]);
  expect(read(SCOPES)).toBe(edited);
  git("checkout", "--quiet", "--", SCOPES);
  expectGreen(desk);
}

/** conflict merged: both branches added a customer at the same place. */
function mergeBranches(desk: Desk): void {
  const { git, scopec, edit, read, commit } = desk;
  expect(() => git("merge", "--quiet", "initech")).toThrow();
  const conflicts = git("diff", "--name-only", "--diff-filter=U").split("\n");
  for (const path of [SPEC_PATH, SCOPES, "generated/.scopec.json"]) expect(conflicts).toContain(path);
  expect(read(SCOPES)).toContain("<<<<<<< ");
  const unmerged = scopec("gen");
  expect([unmerged.status, unmerged.out]).toEqual([1, expect.stringContaining("no-conflict-marker")]);
  // What a person does who knows what both meant; the generated files are nobody's to merge.
  writeFiles(desk.root, { [SPEC_PATH]: git("show", "HEAD:spec/matrix.yaml") });
  edit(SPEC_PATH, withTenant("INITECH"));
  expect(scopec("gen")).toMatchObject({ status: 0, out: "" });
  for (const path of desk.paths()) expect([path, /^[<>]{7} /m.test(read(path))]).toEqual([path, false]);
  for (const name of ["INITECH", "UMBRELLA"]) expect(read(SCOPES)).toContain(name);
  const told = JSON.parse(scopec("diff", "--base", "main", "--format", "json").out);
  expect(told.changes.filter(({ kind }: { kind: string }) => kind === "scope-added")).toHaveLength(2);
  commit("Merge initech");
  expectGreen(desk);
}

/** orphan cleaned: what publishes the docs goes when the spec says so no more. */
function cleanOrphan(desk: Desk): void {
  const { scopec, edit, git, commit, root } = desk;
  const docs = "workflows:\n  docs: { folder: docs }\n";
  edit(SPEC_PATH, (text) => `${text.trimEnd()}\n\n${docs}`);
  expect(scopec("gen").status).toBe(0);
  commit("Publish");
  expect(existsSync(join(root, DOCS_WORKFLOW))).toBe(true);
  edit(SPEC_PATH, (text) => text.replace(docs, ""));
  const found = scopec("gen", "--check");
  expect([found.status, found.out]).toEqual([1, expect.stringContaining("drift-orphan")]);
  expect(scopec("gen").status).toBe(0);
  expect(git("status", "--porcelain", DOCS_WORKFLOW)).toBe(` D ${DOCS_WORKFLOW}\n`);
  commit("Publish no more");
}

test("the day of a user: init, commit, edit, gen, diff, an edit by hand, a merge, an orphan, and all is green", () => {
  const root = folders.create({});
  const desk = createDesk(root);
  begin(desk);
  addTenant(desk, "INITECH");
  desk.git("checkout", "--quiet", "main");
  addTenant(desk, "UMBRELLA");
  editByHand(desk);
  mergeBranches(desk);
  cleanOrphan(desk);
  expectGreen(desk);
  expect(desk.scopec("lint").status).toBe(0);
  expect(desk.scopec("diff", "--base", "HEAD").out).toBe("Nothing changes between HEAD and the working tree.\n");
}, 600_000);
