import { afterAll, describe, expect, test } from "bun:test";
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../generator/base/hash.ts";
import { EMITTERS } from "../../generator/emit/index.ts";
import { withoutPrivileges } from "../privileges.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { emitterOf, scopec, stampsOf, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const CHANGED_SPEC = minimalSpec.replace("operationalBenefit: Fast", "operationalBenefit: Faster");

/** A project, generated. */
async function generated(spec: string = minimalSpec): Promise<string> {
  const root = folders.create({ [SPEC_PATH]: spec });
  expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
  return root;
}

describe("gen", () => {
  test("writes the files and says nothing, unless on a terminal", async () => {
    const files = Object.keys(treeOf(await generated()));
    expect(files).toContain("generated/scopes.ts");
    expect(files).toContain("generated/.scopec.json");
    expect(files).toContain(".github/workflows/scopec.yml");
    expect(files.filter((path) => path.includes(".scopec-tmp"))).toEqual([]);
  });

  test("touches no file when nothing changed", async () => {
    const root = await generated();
    const stamps = stampsOf(root);
    await scopec(root, ["gen"]);
    expect(stampsOf(root)).toEqual(stamps);
  });

  test("touches only the files that the spec changed", async () => {
    const root = await generated();
    const stamps = stampsOf(root);
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    expect((await scopec(root, ["gen"])).status).toBe(0);
    const touched = Object.entries(stampsOf(root)).filter(([path, stamp]) => stamps[path] !== stamp);
    const paths = touched.map(([path]) => path);
    expect(paths).toContain("generated/scopes.ts");
    expect(paths).toContain("generated/.scopec.json");
    expect(paths).not.toContain("generated/flags.ts");
    expect(paths).not.toContain(".github/workflows/scopec.yml");
  });

  test("removes what it no longer produces, and the folders that become empty", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec, "docs/mine.md": "" });
    const old = emitterOf("old", { "docs/a.md": "a\n", "out/sub/deep/b.md": "b\n", "out/c.md": "c\n" });
    await scopec(root, ["gen"], { emitters: [old] });
    await scopec(root, ["gen"], { emitters: [emitterOf("new", { "out/c.md": "c\n" })] });
    expect(Object.keys(treeOf(root))).toEqual(["docs/mine.md", "generated/.scopec.json", "out/c.md", SPEC_PATH]);
    expect(existsSync(join(root, "out/sub"))).toBe(false);
  });

  test("writes nothing at all when one file was edited, names it and the way out, and does it with --force", async () => {
    const root = await generated();
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC, "generated/scopes.ts": "mine\n" });
    rmSync(join(root, "generated/flags.ts"));
    const before = stampsOf(root);
    const { status, out, err } = await scopec(root, ["gen"]);
    expect([status, err]).toEqual([1, ""]);
    expect(out).toBe(
      [
        "generated/scopes.ts:1:1  error  `generated/scopes.ts` was changed by hand since it was generated  no-overwrite-edited",
        "  Move the change into the spec and undo it here, or run `scopec gen --force` to discard it.",
        "",
        "1 error\n",
      ].join("\n"),
    );
    expect(stampsOf(root)).toEqual(before);
    expect(await scopec(root, ["gen", "--force"])).toEqual({ status: 0, out: "", err: "" });
    expect(treeOf(root)).toEqual(treeOf(await generated(CHANGED_SPEC)));
  });

  test("does not overwrite a file that it did not write, except with --force", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec, "generated/scopes.ts": "mine\n" });
    const { status, out } = await scopec(root, ["gen"]);
    expect(status).toBe(1);
    expect(out).toContain("`generated/scopes.ts` exists and was not written by scopec  no-overwrite-foreign");
    expect(out).toContain("`scopec gen --force`");
    expect(Object.keys(treeOf(root))).toEqual(["generated/scopes.ts", SPEC_PATH]);
    expect((await scopec(root, ["gen", "--force"])).status).toBe(0);
    expect(treeOf(root)).toEqual(treeOf(await generated()));
  });

  test("does not delete an edited file that it no longer produces, except with --force", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const [old, next] = [emitterOf("old", { "a.md": "a\n" }), emitterOf("new", { "b.md": "b\n" })];
    await scopec(root, ["gen"], { emitters: [old] });
    writeFiles(root, { "a.md": "mine\n" });
    const { status, out } = await scopec(root, ["gen"], { emitters: [next] });
    expect(status).toBe(1);
    expect(out).toContain(
      "a.md:1:1  error  `a.md` is no longer generated, but was changed by hand, so it is not deleted",
    );
    expect(existsSync(join(root, "b.md"))).toBe(false);
    expect((await scopec(root, ["gen", "--force"], { emitters: [next] })).status).toBe(0);
    expect([existsSync(join(root, "a.md")), existsSync(join(root, "b.md"))]).toEqual([false, true]);
  });

  test("believes no manifest that names files out of the project", async () => {
    const root = join(folders.create({ "outside.txt": "mine\n", [`project/${SPEC_PATH}`]: minimalSpec }), "project");
    await scopec(root, ["gen"]);
    const entry = { path: "../outside.txt", sha256: sha256("mine\n"), emitter: "docs", from: [] };
    const manifest = treeOf(root)["generated/.scopec.json"] ?? "";
    const planted = manifest.replace('"files": [\n', `"files": [\n    ${JSON.stringify(entry)},\n`);
    writeFiles(root, { "generated/.scopec.json": planted });
    const { status, out } = await scopec(root, ["gen", "--force"]);
    expect(status).toBe(1);
    expect(out).toContain("generated/.scopec.json:1:1  error  scopec does not touch `../outside.txt`: it leads out of");
    expect(existsSync(join(root, "../outside.txt"))).toBe(true);
  });
});

describe("gen --dry-run", () => {
  test("prints what would be done, and does nothing", async () => {
    const root = await generated();
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    rmSync(join(root, "generated/flags.ts"));
    const before = stampsOf(root);
    const { status, out, err } = await scopec(root, ["gen", "--dry-run"]);
    expect([status, err]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toContain("create   generated/flags.ts");
    expect(lines).toContain("update   generated/scopes.ts");
    expect(out).not.toContain("generated/bun-bundle.d.ts");
    expect(stampsOf(root)).toEqual(before);
  });

  test("shows conflicts, and what --force would do", async () => {
    const root = await generated();
    writeFiles(root, { "generated/scopes.ts": "mine\n" });
    const plain = await scopec(root, ["gen", "--dry-run"]);
    expect(plain.status).toBe(1);
    expect(plain.out).toContain("no-overwrite-edited");
    expect(plain.out).toContain("conflict generated/scopes.ts\n");
    const forced = await scopec(root, ["gen", "--dry-run", "--force"]);
    expect(forced).toEqual({ status: 0, out: "update   generated/scopes.ts\n", err: "" });
    expect(treeOf(root)["generated/scopes.ts"]).toBe("mine\n");
  });
});

describe("gen --only", () => {
  test("writes the files of some emitters, and leaves the others' alone", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    expect((await scopec(root, ["gen", "--only", "flags, schema"])).status).toBe(0);
    const files = Object.keys(treeOf(root));
    expect(files).toContain("generated/flags.ts");
    expect(files).not.toContain("generated/scopes.ts");
    await scopec(root, ["gen"]);
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    await scopec(root, ["gen", "--only", "flags"]);
    expect((await scopec(root, ["gen", "--check", "--only", "flags"])).status).toBe(0);
    const { status, out } = await scopec(root, ["gen", "--check"]);
    expect(status).toBe(1);
    expect(out).toContain("generated/scopes.ts");
  });

  test.each([
    ["doc", "scopec: there is no emitter called doc. Did you mean docs?\n"],
    [
      "flags,nonsense",
      `scopec: there is no emitter called nonsense. The emitters are ${EMITTERS.map(({ name }) => name).join(", ")}.\n`,
    ],
  ])("does not know %s", async (only, message) => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const outcome = await scopec(root, ["gen", "--only", only]);
    expect(outcome).toEqual({ status: 2, out: "", err: message });
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
  });

  test.each(["", ",", " "])("of no emitter (%j) is a finding, since nothing would be checked", async (only) => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { status, out } = await scopec(root, ["gen", "--check", "--only", only]);
    expect(status).toBe(1);
    expect(out).toContain("no emitter produced a file, so nothing would be checked  no-empty-output");
  });
});

describe("gen cannot do its work", () => {
  test("when the system refuses, and says why without a stack trace", async () => {
    const root = await generated();
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    for (const folder of ["generated", ""]) chmodSync(join(root, folder), 0o555);
    const before = treeOf(root);
    const { status, out, err } = await withoutPrivileges(() => scopec(root, ["gen"]));
    for (const folder of ["", "generated"]) chmodSync(join(root, folder), 0o755);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^scopec: EACCES: permission denied, mkdir .*\.scopec-tmp'\n$/);
    expect(treeOf(root)).toEqual(before);
  });

  test("while another scopec writes to the project; what a dead one left does not matter", async () => {
    const root = await generated();
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    const other = Bun.spawn(["sleep", "60"]);
    const lock = `generated/.scopec-tmp/lock-${other.pid}`;
    writeFiles(root, { [lock]: "", "generated/.scopec-tmp/0": "half of a te" });
    const before = treeOf(root);
    const busy = await scopec(root, ["gen"]);
    expect(busy).toEqual({
      status: 2,
      out: "",
      err: `scopec: another scopec (process ${other.pid}) is writing to this project; if it is not, delete ${lock}\n`,
    });
    expect(treeOf(root)).toEqual(before);
    other.kill();
    await other.exited;
    expect((await scopec(root, ["gen"])).status).toBe(0);
    expect(treeOf(root)).toEqual(treeOf(await generated(CHANGED_SPEC)));
  });

  test("where a file stands in place of its staging folder, which is no bug", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec, "generated/.scopec-tmp": "mine\n" });
    const { status, err } = await scopec(root, ["gen"]);
    expect(status).toBe(2);
    expect(err).toBe("scopec: generated/.scopec-tmp is in the way, since it is no folder; delete it\n");
  });
});

test("what lies in the staging folder is not followed if it is a link", async () => {
  const root = join(folders.create({ "outside.txt": "mine\n", [`project/${SPEC_PATH}`]: minimalSpec }), "project");
  const staging = join(root, "generated/.scopec-tmp");
  mkdirSync(staging, { recursive: true });
  for (const name of ["0", "1", "journal.json", "journal.json.new", `lock-${process.pid}`]) {
    symlinkSync("../../../outside.txt", join(staging, name));
  }
  expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
  expect(treeOf(join(root, ".."))["outside.txt"]).toBe("mine\n");
  expect(treeOf(root)).toEqual(treeOf(await generated()));
});
