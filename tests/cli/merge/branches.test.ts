import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { addTenant, createRepository, type Repository } from "./repository.ts";

setDefaultTimeout(60_000);
const folders = temporaryFolders();
afterAll(folders.remove);

const BEFORE = { scope: "public", row: "localhost" };
const CURRENT = { status: 0, out: "" };

/** A repository with two branches that add different tenants; the second one is checked out. */
function twoTenants(at?: string): Repository {
  const repository = createRepository(folders, at === undefined ? {} : { at });
  repository.branch("hooli", "main", () => addTenant(repository, "hooli", BEFORE));
  repository.branch("initech", "main", () => addTenant(repository, "initech", BEFORE));
  return repository;
}

describe("two branches that add different tenants", () => {
  test("merge by git alone, and the merge commit has what the merged spec gives", () => {
    const repository = twoTenants();
    const said = repository.ok("merge", "--no-edit", "hooli");
    expect(said).not.toContain("CONFLICT");
    expect(repository.ok("status", "--porcelain")).toBe("");
    const spec = repository.read("spec/matrix.yaml");
    expect(spec.indexOf("hooli asked")).toBeLessThan(spec.indexOf("initech asked"));
    expect(repository.read("generated/scopes.ts")).toContain("tenants/hooli/");
    expect(repository.read("generated/scopes.ts")).toContain("tenants/initech/");
    for (const words of [["gen", "--check"], ["fmt", "--check"], ["lint"]])
      expect(repository.scopec(...words)).toMatchObject(CURRENT);

    // It is the commit that git made, but for its files.
    expect(repository.ok("log", "-1", "--format=%s|%an|%P").trim()).toBe(
      `Merge branch 'hooli' into initech|A|${repository.ok("rev-parse", "initech^1", "hooli").trim().replace("\n", " ")}`,
    );
    repository.ok("fsck", "--strict");
  });

  test("give the same whichever is merged into which", () => {
    const repository = twoTenants();
    const [hooli, initech] = [repository.ok("rev-parse", "hooli").trim(), repository.ok("rev-parse", "initech").trim()];
    repository.ok("merge", "--no-edit", hooli);
    repository.ok("checkout", "--quiet", "hooli");
    repository.ok("merge", "--no-edit", initech);
    expect(repository.ok("diff", "hooli", "initech")).toBe("");
  });

  test("are rebased and picked without a conflict; gen then writes what is left to write", () => {
    const repository = twoTenants();
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
    const repository = twoTenants();
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
    const repository = twoTenants("my apps/shop");
    repository.ok("merge", "--no-edit", "hooli");
    expect(repository.ok("status", "--porcelain")).toBe("");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
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
});

describe("two branches that change one cell", () => {
  const clashing = () => {
    const repository = createRepository(folders);
    const set = (tier: string, host: string) => () => {
      repository.edit(
        "spec/matrix.yaml",
        "    tier: standard\n    production: true",
        `    tier: ${tier}\n    production: true`,
      );
      addTenant(repository, host, BEFORE);
    };
    repository.branch("theirs", "main", set("basic", "hooli"));
    repository.branch("ours", "main", set("premium", "initech"));
    return repository;
  };
  const MARKED = "<<<<<<< ours\n    tier: premium\n=======\n    tier: basic\n>>>>>>> theirs\n";

  test("are told of that cell, both values, and what to do; nothing else is in conflict", () => {
    const repository = clashing();
    const { status, out, err } = repository.git("merge", "--no-edit", "theirs");
    expect(status).toBe(1);
    expect(out).toContain("CONFLICT (content): Merge conflict in spec/matrix.yaml");
    expect(err).toContain(
      "both sides changed `tier` of the scope `GLOBEX`: ours is `premium`, theirs is `basic`; it was `standard`",
    );
    expect(err).toContain("take the markers out, and run `scopec gen`");
    const place = /^spec\/matrix\.yaml:(\d+):1 /m.exec(err)?.[1];
    expect(repository.read("spec/matrix.yaml").split("\n")[Number(place) - 1]).toBe("<<<<<<< ours");
    expect(repository.ok("diff", "--name-only", "--diff-filter=U")).toBe("spec/matrix.yaml\n");
    expect(repository.read("spec/matrix.yaml").split("<<<<<<<")).toHaveLength(2);
    expect(repository.read("spec/matrix.yaml")).toContain(MARKED);

    // The tool runs meanwhile, and says what is wrong.
    expect(repository.scopec("gen").out).toContain("there is a merge conflict marker");
    repository.edit("spec/matrix.yaml", MARKED, "    tier: premium\n");
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("commit", "--no-edit");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
    expect(repository.read("generated/scopes.ts")).toContain("tenants/hooli/");
  });

  test("are resolved by rerere the second time", () => {
    const repository = clashing();
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
    const repository = clashing();
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
  test("are not committed when they are wrong together; the finding says what to mend", () => {
    const repository = createRepository(folders);
    repository.branch("renamed", "main", () => {
      const text = repository.read("spec/matrix.yaml");
      repository.write("spec/matrix.yaml", text.replaceAll(/\bGLOBEX\b/g, "GLOBEXCORP"));
    });
    repository.branch("added", "main", () =>
      repository.edit(
        "spec/matrix.yaml",
        "  - servingDomain: localhost\n",
        "  - servingDomain: hr.globex.example.com\n    detectedScope: GLOBEX\n    platform: Any\n\n  - servingDomain: localhost\n",
      ),
    );
    const { status, err } = repository.git("merge", "--no-edit", "renamed");
    expect(status).toBe(1);
    expect(err).toContain("there is no scope called `GLOBEX`");
    expect(err).toContain("The merge is not committed.");
    expect(repository.read("spec/matrix.yaml")).not.toContain("<<<<<<<");

    repository.edit("spec/matrix.yaml", "detectedScope: GLOBEX\n", "detectedScope: GLOBEXCORP\n");
    expect(repository.scopec("gen")).toMatchObject(CURRENT);
    repository.ok("add", "--all");
    repository.ok("commit", "--no-edit");
    expect(repository.scopec("gen", "--check")).toMatchObject(CURRENT);
  });

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
    const repository = twoTenants();
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
