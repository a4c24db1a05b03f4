import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const create = (spec: string) => folders.create({ [SPEC_PATH]: spec });
const broken = minimalSpec.replace("platform: Any", "platform: Anny");

describe("lint", () => {
  test("says nothing of a right spec, and writes nothing", async () => {
    const root = create(minimalSpec);
    expect(await scopec(root, ["lint"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(root, ["lint", "--max-warnings", "0"])).toEqual({ status: 0, out: "", err: "" });
  });

  test.each(["pretty", "json", "github", "sarif"])("prints findings as %s and ends with 1", async (format) => {
    const { status, out, err } = await scopec(create(broken), ["lint", "--format", format]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toContain("no-unknown-reference");
    if (format === "json") expect(JSON.parse(out)).toMatchObject({ version: 1, diagnostics: [{ severity: "error" }] });
    if (format === "sarif") expect(JSON.parse(out)).toMatchObject({ version: "2.1.0" });
    if (format === "github") expect(out).toStartWith("::error file=spec/matrix.yaml,line=");
  });

  test("refuses a count that is none", async () => {
    const { status, err } = await scopec(create(minimalSpec), ["lint", "--max-warnings", "-x"]);
    expect(status).toBe(2);
    expect(err).toContain("-x");
  });
});

test.each(["github", "sarif"])("gen --check prints drift as %s", async (format) => {
  const { status, out } = await scopec(create(minimalSpec), ["gen", "--check", "--format", format]);
  expect(status).toBe(1);
  expect(out).toContain("drift-missing");
});

test("gen --check finds a byte that is not UTF-8 where the replacement character should be", async () => {
  const root = create(minimalSpec.replace("The customer", "The \ufffd customer"));
  expect((await scopec(root, ["gen"])).status).toBe(0);
  const page = join(root, "generated/docs/SCOPING_MATRIX_AUTO.md");
  const bytes = readFileSync(page);
  const at = bytes.indexOf(Buffer.from("\ufffd"));
  expect(at).toBeGreaterThan(0);
  writeFileSync(page, Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)]));
  const { status, out } = await scopec(root, ["gen", "--check"]);
  expect(status).toBe(1);
  expect(out).toContain("drift-edited");
});

describe("fmt", () => {
  const unsorted = `platforms:\n  macOS: {}\n  Linux: {}\nversion: 1\n`;
  const sorted = `version: 1\nplatforms:\n  Linux: {}\n  macOS: {}\n`;

  test("writes the spec in its order, once", async () => {
    const root = create(unsorted);
    const check = await scopec(root, ["fmt", "--check"]);
    expect(check.status).toBe(1);
    expect(check.out).toContain("no-unformatted-spec");
    expect(check.out).toContain("-version: 1");
    expect(await scopec(root, ["fmt"], { isTerminal: true })).toMatchObject({ status: 0, out: "" });
    expect(readFileSync(join(root, SPEC_PATH), "utf8")).toBe(sorted);
    expect(await scopec(root, ["fmt", "--check"])).toEqual({ status: 0, out: "", err: "" });
    expect(await scopec(root, ["fmt"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("orders each YAML file of a spec in several files", async () => {
    const root = folders.create({
      [SPEC_PATH]: 'include: ["parts/*.yaml"]\nversion: 1\n',
      "spec/parts/a.yaml": unsorted.replace("version: 1\n", ""),
      "spec/parts/b.yaml": "limits: {}\n",
    });
    const check = await scopec(root, ["fmt", "--check"]);
    expect(check.out.match(/no-unformatted-spec/g)).toHaveLength(2);
    expect((await scopec(root, ["fmt"])).status).toBe(0);
    expect(readFileSync(join(root, SPEC_PATH), "utf8")).toBe('version: 1\ninclude: ["parts/*.yaml"]\n');
    expect(readFileSync(join(root, "spec/parts/a.yaml"), "utf8")).toBe(sorted.replace("version: 1\n", ""));
    expect(await scopec(root, ["fmt", "--check"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("leaves a spec that does not parse, a TypeScript spec, and a link alone", async () => {
    const root = create("a: [\n");
    expect((await scopec(root, ["fmt"])).status).toBe(1);
    expect(readFileSync(join(root, SPEC_PATH), "utf8")).toBe("a: [\n");
    expect((await scopec(root, ["fmt", "--spec", "spec/matrix.ts"])).err).toContain("fmt formats YAML specs");
    const linked = folders.create({ "real.yaml": unsorted, "spec/none": "" });
    symlinkSync("../real.yaml", join(linked, SPEC_PATH));
    const { status, err } = await scopec(linked, ["fmt"]);
    expect(status).toBe(2);
    expect(err).toContain("is not written");
    expect(readFileSync(join(linked, "real.yaml"), "utf8")).toBe(unsorted);
  });

  test("leaves a spec with anchors alone: moved lines would make an alias mean another value", async () => {
    const text = `platforms:\n  b: &x {}\n  a: *x\nversion: 1\n`;
    const root = create(text);
    const { status, err } = await scopec(root, ["fmt"]);
    expect(status).toBe(2);
    expect(err).toContain("has anchors or aliases");
    expect(readFileSync(join(root, SPEC_PATH), "utf8")).toBe(text);
  });

  test("leaves a spec that is not UTF-8 alone", async () => {
    const root = create("");
    writeFileSync(join(root, SPEC_PATH), Buffer.from("a: M\xfcller\n", "latin1"));
    const { status, out } = await scopec(root, ["fmt"]);
    expect(status).toBe(1);
    expect(out).toContain("it is not UTF-8");
    expect(readFileSync(join(root, SPEC_PATH))).toEqual(Buffer.from("a: M\xfcller\n", "latin1"));
  });

  test("does not go on over what an earlier run left", async () => {
    const root = create(unsorted);
    writeFileSync(join(root, `${SPEC_PATH}.scopec-new`), "x");
    expect((await scopec(root, ["fmt"])).status).toBe(2);
    expect(readFileSync(join(root, SPEC_PATH), "utf8")).toBe(unsorted);
  });
});

describe("explain", () => {
  test("tells of a host, in both forms", async () => {
    const root = create(minimalSpec);
    const { status, out } = await scopec(root, ["explain", "acme.example", "--platform", "Linux"]);
    expect(status).toBe(0);
    expect(out).toStartWith("acme.example is ACME: exact rule acme.example");
    const json = await scopec(root, ["explain", "acme.example", "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({
      kind: "host",
      scope: "ACME",
      platforms: [{ platform: "Linux" }, { platform: "macOS" }],
    });
  });

  test("tells of a code without any spec, and of nothing else while the spec is wrong", async () => {
    const empty = folders.create({ "readme.txt": "" });
    expect((await scopec(empty, ["explain", "no-split-host"])).out).toStartWith("# `no-split-host`\n");
    expect((await scopec(empty, ["explain", "no-yaml-error"])).out).toStartWith(
      "no-yaml-error (error)\nThe spec is no YAML",
    );
    const page = await scopec(empty, ["explain", "no-split-host", "--format", "json"]);
    expect(JSON.parse(page.out)).toMatchObject({ kind: "code", code: "no-split-host", canBeWaived: false });
    expect(JSON.parse(page.out).page).toContain("## Why\n");
    const { status, out } = await scopec(create(broken), ["explain", "acme.example"]);
    expect(status).toBe(1);
    expect(out).toContain("no-unknown-reference");
  });

  test("refuses a platform that is none, and no word at all", async () => {
    const root = create(minimalSpec);
    expect((await scopec(root, ["explain", "x", "--platform", "linux"])).err).toContain("Did you mean Linux?");
    expect((await scopec(root, ["explain", "x", "--platform", "BeOS"])).err).toContain("The platforms are");
    expect(await scopec(root, ["explain"])).toMatchObject({ status: 2, out: "" });
  });
});
