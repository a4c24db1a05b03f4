import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec, stampsOf, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const slip = minimalSpec.replace("macOS: {", "macOS:   { # the laptop\n    ").replace("[darwin]", "[darwin, darwin]");
const mended = slip.replace("[darwin, darwin]", "[darwin]");
const worse = slip.replace("storagePath: acme/", "storagePath: /acme");
const textOf = (root: string) => readFileSync(join(root, SPEC_PATH), "utf8");
const create = (spec: string) => folders.create({ [SPEC_PATH]: spec });

const FIXED = "spec/matrix.yaml:15:33  fixed  take the second one out  no-illegal-value";

describe("lint --fix", () => {
  test("mends the spec, says what it did, and ends with 0 when nothing is left", async () => {
    const root = create(slip);
    expect((await scopec(root, ["lint"])).out).toEndWith("1 error\n1 fixable with `scopec lint --fix`\n");
    expect(textOf(root)).toBe(slip);
    expect(await scopec(root, ["lint", "--fix"])).toEqual({ status: 0, out: `${FIXED}\n\nfixed 1 finding\n`, err: "" });
    expect(treeOf(root)).toEqual({ [SPEC_PATH]: mended });
  });

  test("touches nothing when there is nothing to mend", async () => {
    const root = create(mended);
    const before = stampsOf(root);
    expect(await scopec(root, ["lint", "--fix"])).toEqual({ status: 0, out: "", err: "" });
    expect(stampsOf(root)).toEqual(before);
  });

  test("says what is left, and ends with 1", async () => {
    const root = create(worse);
    const { status, out, err } = await scopec(root, ["lint", "--fix"]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toStartWith(`${FIXED}\n\nfixed 1 finding\n\nspec/matrix.yaml:6:30  error  `);
    expect(out).toEndWith("\n\n1 error\n");
    expect(textOf(root)).toBe(worse.replace("[darwin, darwin]", "[darwin]"));
    expect((await scopec(root, ["lint", "--fix"])).out).toBe((await scopec(root, ["lint"])).out);
  });

  test("counts what is left against --max-warnings", async () => {
    const waivers = "waivers:\n  - { rule: no-shared-storage, pointer: /scopes, reason: r, owner: o }\n";
    expect((await scopec(create(minimalSpec + waivers), ["lint", "--max-warnings", "0"])).status).toBe(1);
    expect((await scopec(create(minimalSpec + waivers), ["lint", "--fix", "--max-warnings", "0"])).status).toBe(0);
  });

  test("reports both as JSON", async () => {
    const { status, out, err } = await scopec(create(worse), ["lint", "--fix", "--format", "json"]);
    expect([status, err]).toEqual([1, ""]);
    const { fixed, diagnostics, ...rest } = JSON.parse(out);
    expect(rest).toEqual({ version: 1, command: "lint", ok: false });
    expect(diagnostics).toMatchObject([{ code: "no-illegal-value", line: 6 }]);
    const edits = [{ path: SPEC_PATH, line: 15, column: 31, endLine: 15, endColumn: 39, text: "" }];
    expect(fixed).toMatchObject([
      { line: 15, column: 33, fix: { kind: "safe", description: "take the second one out", edits } },
    ]);
    expect(JSON.parse((await scopec(create(worse), ["lint", "--format", "json"])).out)).not.toContainKey("fixed");
  });

  test.each(["github", "sarif"])("prints what is left as %s, and talks of the rest elsewhere", async (format) => {
    const { out, err } = await scopec(create(worse), ["lint", "--fix", "--format", format]);
    expect(err).toBe("fixed 1 finding\n");
    expect(out).toBe(
      (await scopec(create(worse.replace("[darwin, darwin]", "[darwin]")), ["lint", "--format", format])).out,
    );
  });

  test("refuses a TypeScript spec, and says so", async () => {
    const text = "export default { version: 1 };\n";
    const root = folders.create({ "spec/matrix.ts": text });
    const { status, out, err } = await scopec(root, ["lint", "--fix"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(
      "scopec: lint --fix mends YAML specs; a TypeScript spec is never edited. Without --fix, lint says what to change in spec/matrix.ts\n",
    );
    expect(treeOf(root)).toEqual({ "spec/matrix.ts": text });
  });

  test("mends a spec outside of the root", async () => {
    const elsewhere = folders.create({ "x.yaml": slip });
    const path = join(elsewhere, "x.yaml");
    expect((await scopec(folders.create(), ["lint", "--fix", "--spec", path])).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(mended);
  });
});

describe("lint --fix leaves the file alone", () => {
  test("when it is a link", async () => {
    const root = folders.create({ "real.yaml": slip, "spec/none": "" });
    symlinkSync("../real.yaml", join(root, SPEC_PATH));
    const { status, out, err } = await scopec(root, ["lint", "--fix"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("is not written");
    expect(readFileSync(join(root, "real.yaml"), "utf8")).toBe(slip);
  });

  test("over what an earlier run left", async () => {
    const root = create(slip);
    writeFileSync(join(root, `${SPEC_PATH}.scopec-new`), "x");
    expect((await scopec(root, ["lint", "--fix"])).status).toBe(2);
    expect(textOf(root)).toBe(slip);
  });

  test("when it is not UTF-8, or no YAML", async () => {
    const root = create("");
    writeFileSync(join(root, SPEC_PATH), Buffer.from("a: M\xfcller\n", "latin1"));
    expect((await scopec(root, ["lint", "--fix"])).status).toBe(1);
    expect(readFileSync(join(root, SPEC_PATH))).toEqual(Buffer.from("a: M\xfcller\n", "latin1"));
    const broken = create("a: [\n");
    expect((await scopec(broken, ["lint", "--fix"])).out).toContain("no-yaml-error");
    expect(textOf(broken)).toBe("a: [\n");
  });

  test("when there is none", async () => {
    const root = folders.create();
    expect((await scopec(root, ["lint", "--fix"])).out).toContain("no-missing-spec");
    expect(treeOf(root)).toEqual({});
  });
});

test("a fix that lint prints can be applied by others: its edits make the text that --fix makes", async () => {
  const root = create(slip);
  const { diagnostics } = JSON.parse((await scopec(root, ["lint", "--format", "json"])).out);
  const [{ line, column, endLine, endColumn, text }] = diagnostics[0].fix.edits;
  const lines = slip.split("\n");
  const offset = (at: number, behind: number) => lines.slice(0, at - 1).join("\n").length + behind;
  expect(slip.slice(0, offset(line, column)) + text + slip.slice(offset(endLine, endColumn))).toBe(mended);
});
