import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { CURRENT, clashing, createRepository, MARKED, twoTenants } from "./repository.ts";

setDefaultTimeout(300_000);
const folders = temporaryFolders();
afterAll(folders.remove);

describe("two branches that add different tenants", () => {
  test("merge by git alone, and the merge commit has what the merged spec gives", () => {
    const repository = twoTenants(folders);
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
});

describe("two branches that change one cell", () => {
  test("are told of that cell, both values, and what to do; nothing else is in conflict", () => {
    const repository = clashing(folders);
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
});
