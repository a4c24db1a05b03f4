import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { addTenant, BEFORE, CURRENT, clashing, createRepository, MARKED, twoTenants } from "./repository.ts";

setDefaultTimeout(600_000);
const folders = temporaryFolders();
afterAll(folders.remove);

describe("two branches that add different tenants", () => {
  test("give the same whichever is merged into which", () => {
    const repository = twoTenants(folders);
    const [hooli, initech] = [repository.ok("rev-parse", "hooli").trim(), repository.ok("rev-parse", "initech").trim()];
    repository.ok("merge", "--no-edit", hooli);
    repository.ok("checkout", "--quiet", "hooli");
    repository.ok("merge", "--no-edit", initech);
    expect(repository.ok("diff", "hooli", "initech")).toBe("");
  });

  test("are rebased and picked without a conflict; gen then writes what is left to write", () => {
    const repository = twoTenants(folders);
    repository.ok("rebase", "hooli");
    expect(repository.ok("status", "--porcelain")).toBe("");
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
    expect(repository.read("generated/scopes.ts")).toContain("tenants/hooli/");

    repository.ok("checkout", "--quiet", "--force", "hooli");
    repository.ok("cherry-pick", "ORIG_HEAD");
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });

  test("are rebased with current files in each commit, where git runs it for each", () => {
    const repository = twoTenants(folders);
    repository.ok(
      "rebase",
      "hooli",
      "--exec",
      "node_modules/.bin/scopec merge --regenerate && git commit --quiet --amend --no-edit",
    );
    expect(repository.ok("status", "--porcelain")).toBe("");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });

  test("merge in a project that is a folder of a repository, with a space in its name", () => {
    const repository = twoTenants(folders, "my apps/shop");
    repository.ok("merge", "--no-edit", "hooli");
    expect(repository.ok("status", "--porcelain")).toBe("");
    // It warns that GitHub runs no workflow there.
    const { status, out } = repository.scopec("gen", "--check");
    expect([status, out.match(/(?:drift|no)-[a-z-]+/g)]).toEqual([0, ["no-unrun-workflow"]]);
  });

  test("merge where one of them splits the spec in several files", () => {
    const repository = createRepository(folders);
    const spec = repository.read("spec/matrix.yaml");
    const rows = /^rows:\n[\s\S]*?\n\n(?=#)/m.exec(spec)?.[0] ?? "";
    repository.write("spec/rows/all.yaml", rows);
    repository.write(
      "spec/matrix.yaml",
      spec.replace(rows, "").replace("version: 1\n", "version: 1\ninclude: rows/*.yaml\n"),
    );
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("commit", "--quiet", "--message=split");
    const add = (host: string) => () =>
      repository.edit(
        "spec/rows/all.yaml",
        "  - servingDomain: localhost\n",
        `  - servingDomain: ${host}.example.com\n    detectedScope: ACME\n    platform: Any\n\n  - servingDomain: localhost\n`,
      );
    repository.branch("one", "main", add("one"));
    repository.branch("two", "main", add("two"));
    repository.ok("merge", "--no-edit", "one");
    expect(repository.ok("status", "--porcelain")).toBe("");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });

  test("need hands for the spec alone where git was not told about scopec", () => {
    const repository = twoTenants(folders);
    expect(repository.scopec("merge", "--uninstall").status).toBe(0);
    const merged = repository.ok("show", "hooli:spec/matrix.yaml");
    const { out } = repository.git("merge", "hooli");
    expect(out).toContain("CONFLICT (content): Merge conflict in generated/.scopec.json");
    expect(out).toContain("CONFLICT (content): Merge conflict in generated/scopes.ts");
    repository.write("spec/matrix.yaml", merged);
    addTenant(repository, "initech", BEFORE);
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("commit", "--no-edit");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });
});

describe("two branches that change one cell", () => {
  test("are resolved by rerere the second time", () => {
    const repository = clashing(folders);
    repository.ok("config", "rerere.enabled", "true");
    repository.git("merge", "theirs");
    repository.edit("spec/matrix.yaml", MARKED, "    tier: premium\n");
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("commit", "--no-edit");
    repository.ok("reset", "--hard", "--quiet", "HEAD^");
    expect(repository.git("merge", "theirs").err).toContain("Resolved 'spec/matrix.yaml' using previous resolution.");
    expect(repository.read("spec/matrix.yaml")).not.toContain("<<<<<<<");
    expect(repository.read("spec/matrix.yaml")).toContain(
      "    tier: premium\n    production: true\n    defaults:\n      storagePath: tenants/globex/",
    );
  });

  test("stop a rebase there, which goes on once the cell is decided", () => {
    const repository = clashing(folders);
    expect(repository.git("rebase", "theirs").status).toBe(1);
    expect(repository.ok("diff", "--name-only", "--diff-filter=U")).toBe("spec/matrix.yaml\n");
    const text = repository.read("spec/matrix.yaml");
    repository.write("spec/matrix.yaml", text.replace(/<<<<<<<[\s\S]*>>>>>>>.*\n/, "    tier: premium\n"));
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("rebase", "--continue");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });
});

describe("branches that are right each by itself", () => {
  test("merge when both add the same row, and when one removes a tenant and the other adds one", () => {
    const repository = createRepository(folders);
    repository.branch("one", "main", () => addTenant(repository, "hooli", BEFORE));
    repository.branch("two", "main", () => {
      addTenant(repository, "hooli", BEFORE);
      addTenant(repository, "initech", BEFORE);
    });
    repository.ok("merge", "--no-edit", "one");
    repository.branch("less", "main", () => {
      const text = repository.read("spec/matrix.yaml");
      const less = text
        .replace(/ {2}GLOBEX:\n(?: {4}.*\n)+/, "")
        .replaceAll(/ {2}- servingDomain: globex[\s\S]*?\n\n/g, "");
      repository.write("spec/matrix.yaml", less);
    });
    repository.ok("merge", "--no-edit", "two");
    expect(repository.ok("status", "--porcelain")).toBe("");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
    expect(repository.read("spec/matrix.yaml")).not.toContain("globex");
  });

  test("leave a commit alone that is no merge of this moment", () => {
    const repository = twoTenants(folders);
    repository.ok("merge", "--no-edit", "hooli");
    const head = repository.ok("rev-parse", "HEAD");
    repository.write("other", "text\n");
    repository.ok("add", "other");
    expect(repository.scopec("merge", "--complete").status).toBe(0);
    expect(repository.ok("rev-parse", "HEAD")).toBe(head);
    repository.ok("commit", "--quiet", "--message=other");
    repository.ok("checkout", "--quiet", "-b", "squashed", "main");
    repository.ok("merge", "--squash", "initech");
    expect(repository.ok("rev-parse", "HEAD", "main")).toBe(`${repository.ok("rev-parse", "main").trim()}\n`.repeat(2));
  });
});
