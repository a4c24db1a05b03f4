import { afterAll, describe, expect, test } from "bun:test";
import { specSchema } from "../../../generator/model/schema.ts";
import { temporaryFolders } from "../../temporary.ts";
import { scopec, treeOf } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const root = folders.create();
await scopec(root, ["init"]);
const starter = treeOf(root)["spec/matrix.yaml"] ?? "";

describe("the spec that a project starts from", () => {
  test("the spec has no finding, is formatted, and explains every section", async () => {
    expect(await scopec(root, ["lint"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(root, ["fmt", "--check"])).toEqual({ status: 0, out: "", err: "" });
    expect(starter).toStartWith("# yaml-language-server: $schema=./matrix.schema.json\n");
    for (const section of Object.keys(specSchema().properties ?? {})) {
      expect(starter).toMatch(new RegExp(`^(?:# )?${section}:`, "m"));
      if (section !== "version" && section !== "waivers")
        expect(starter).toMatch(new RegExp(`^#.*\n(?:# )?${section}:`, "m"));
    }
  });

  test("what the spec has as comments is right as well", async () => {
    const uncommented = starter.replace(
      /^# (?=(?:columns|build|components|workflows|tests|rules|waivers|approvals):| {2})/gm,
      "",
    );
    for (const section of ["columns", "build", "components", "workflows", "tests", "rules", "waivers", "approvals"])
      expect(uncommented).toMatch(new RegExp(`^${section}:`, "m"));
    const root = folders.create({ "spec/matrix.yaml": uncommented });
    const { status, out } = await scopec(root, ["lint"]);
    // The waiver is an example, so it waives nothing.
    expect(out).toContain("so this waiver waives nothing");
    expect(out).toContain("1 warning");
    expect(status).toBe(0);
  });

  test("the waiver that it has as a comment can be in effect without a test that fails", async () => {
    const waiver = /^# waivers:\n(?:# {2}.*\n)+/m;
    const withWaiver = starter.replace(waiver, (lines) => lines.replace(/^# /gm, ""));
    // What there is to waive: a flag of ACME's host is on in GLOBEX's row as well.
    const toForeign = (spec: string) =>
      spec
        .replace(/^( +platform: Linux\n +featureFlags: .*)\]$/m, "$1, ACME_EXPORTS]")
        .replace(/^ {2}EXPORTS:\n(?: {4}.*\n)+/m, (exports) => {
          const own = exports.replace("EXPORTS:", "ACME_EXPORTS:").replace("domain: all", "domain: acme.example.com");
          return `${own}${exports}`;
        });
    const waived = folders.create({ ...treeOf(root), "spec/matrix.yaml": toForeign(withWaiver) });
    expect(await scopec(waived, ["lint"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(waived, ["gen"])).toMatchObject({ status: 0, out: "" });
    expect(await scopec(waived, ["guardrails"])).toMatchObject({ status: 0 });
    const bare = folders.create({ ...treeOf(root), "spec/matrix.yaml": toForeign(starter) });
    expect((await scopec(bare, ["lint"])).out).toContain("`ACME_EXPORTS` belongs to `acme.example.com`");
  });
});
