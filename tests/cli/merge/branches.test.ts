import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { addTenant, createRepository } from "./repository.ts";

setDefaultTimeout(60_000);
const folders = temporaryFolders();
afterAll(folders.remove);

describe("two branches that add different tenants", () => {
  const both = () => {
    const repository = createRepository(folders);
    repository.branch("hooli", "main", () => addTenant(repository, "hooli", { scope: "public", row: "localhost" }));
    repository.branch("initech", "main", () => addTenant(repository, "initech", { scope: "public", row: "localhost" }));
    return repository;
  };

  test("merge by git alone, and the merge commit has what the merged spec gives", () => {
    const repository = both();
    const said = repository.ok("merge", "--no-edit", "hooli");
    expect(said).not.toContain("CONFLICT");
    expect(repository.ok("status", "--porcelain")).toBe("");
    const spec = repository.read("spec/matrix.yaml");
    expect(spec.indexOf("initech asked")).toBeLessThan(spec.indexOf("hooli asked"));
    expect(repository.read("generated/scopes.ts")).toContain("tenants/hooli/");
    expect(repository.read("generated/scopes.ts")).toContain("tenants/initech/");
    expect(repository.scopec("gen", "--check")).toMatchObject({ status: 0, out: "" });
    expect(repository.scopec("fmt", "--check")).toMatchObject({ status: 0, out: "" });
    expect(repository.scopec("lint")).toMatchObject({ status: 0, out: "" });
  });
});
