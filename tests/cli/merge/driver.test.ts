import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BASE, changed } from "../../merge/texts.ts";
import { temporaryFolders } from "../../temporary.ts";
import { scopec } from "../scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

interface Given {
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
  readonly path?: string;
  readonly args?: readonly string[];
  readonly attributes?: string;
}

/** What the driver makes of three texts, called as git calls it. */
async function driven({ base = BASE, ours, theirs, path = "spec/matrix.yaml", args = [], attributes = "" }: Given) {
  const root = folders.create({ O: base, A: ours, B: theirs, ".gitattributes": attributes });
  if (attributes !== "") Bun.spawnSync(["git", "init", "--quiet"], { cwd: root });
  const { status, out, err } = await scopec(root, ["merge", "O", "A", "B", "-P", path, ...args]);
  expect(out).toBe("");
  expect(readFileSync(join(root, "O"), "utf8")).toBe(base);
  expect(readFileSync(join(root, "B"), "utf8")).toBe(theirs);
  return { status, err, text: readFileSync(join(root, "A"), "utf8"), names: readdirSync(root).sort() };
}

const OURS = changed(["tier: premium", "tier: a"]);
const THEIRS = changed(["The customer", "A customer"]);
const BOTH = changed(["tier: premium", "tier: a"], ["The customer", "A customer"]);

describe("a spec is merged by rows", () => {
  test("into the file of ours, and nothing else is written", async () => {
    expect(await driven({ ours: OURS, theirs: THEIRS })).toEqual({
      status: 0,
      err: "",
      text: BOTH,
      names: [".gitattributes", "A", "B", "O"],
    });
  });

  test("the path may stand behind the files, and size and style of the markers are as git wants them", async () => {
    const root = folders.create({ O: BASE, A: OURS, B: changed(["tier: premium", "tier: b"]) });
    Bun.spawnSync(["git", "init", "--quiet"], { cwd: root });
    Bun.spawnSync(["git", "config", "merge.conflictStyle", "zdiff3"], { cwd: root });
    const { status } = await scopec(root, ["merge", "O", "A", "B", "spec/matrix.yaml", "--marker-size", "11"]);
    expect(status).toBe(1);
    expect(readFileSync(join(root, "A"), "utf8")).toContain(
      "<<<<<<<<<<< ours\n    tier: a # keep\n||||||||||| base\n    tier: premium # keep\n===========\n    tier: b # keep\n>>>>>>>>>>> theirs\n",
    );
  });

  test.each([
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["no line end at the end", (text: string) => text.replace(/\n$/, "")],
  ])("%s of ours stay", async (_, form) => {
    const all = await driven({ base: form(BASE), ours: form(OURS), theirs: form(THEIRS) });
    expect([all.status, all.text]).toEqual([0, form(BOTH)]);
    expect((await driven({ ours: form(OURS), theirs: THEIRS })).text).toBe(form(BOTH));
    expect((await driven({ ours: OURS, theirs: form(THEIRS) })).text).toBe(BOTH);
    const clash = await driven({ ours: form(OURS), theirs: changed(["tier: premium", "tier: b"]) });
    expect([clash.status, clash.text.includes("=======")]).toEqual([1, true]);
  });

  test("a side that is as the base was gives way, whatever stands in the other", async () => {
    expect((await driven({ ours: BASE, theirs: "no: [yaml" })).text).toBe("no: [yaml");
    expect((await driven({ ours: "no: [yaml", theirs: BASE })).text).toBe("no: [yaml");
    expect((await driven({ ours: "no: [yaml", theirs: "no: [yaml" })).text).toBe("no: [yaml");
  });

  test("what looks like a secret is starred out in what is said", async () => {
    const token = (letter: string) => `npm_${letter.repeat(36)}`;
    const { err } = await driven({
      ours: changed(["The customer", token("a")]),
      theirs: changed(["The customer", token("b")]),
    });
    expect(err).toContain("both sides changed `description` of the scope `ACME`");
    expect(err).not.toContain(token("a"));
    expect(err).not.toContain(token("b"));
  });

  test("a row is named as people know it", async () => {
    const row = (text: string) => changed(["      mostly", `      ${text}`]);
    const { err } = await driven({ ours: row("always"), theirs: row("never") });
    expect(err).toContain(
      "both sides changed `apiStrategy` of the row of `d.example` on Linux: ours is `HTTP, always`, theirs is `HTTP, never`; it was `HTTP, mostly`",
    );
    const gone = BASE.replace(/ {2}# About d\.[\s\S]*?mostly\n\n/, "").replace("/rows/1/storagePath", "/scopes/ACME");
    expect((await driven({ ours: gone, theirs: row("never") })).err).toContain(
      "one side removed the row of `d.example` on Linux, the other changed it",
    );
    const comments = await driven({ ours: changed(["# About d.", "# D."]), theirs: changed(["# About d.", "# DD."]) });
    expect(comments.err).toContain("both sides changed the comments at the row of `d.example` on Linux");
  });
});

describe("what cannot be merged by rows is merged by lines, and no line is lost", () => {
  const far = (text: string) => text.replace("# The end.", "# The very end.");

  test.each([
    ["a side with a mistake", changed(["tier: premium", "tier: [premium"])],
    ["an anchor", changed(["tier: premium", "tier: &t premium"])],
    ["two kinds of line ends", OURS.replace("\n", "\r\n")],
  ])("%s: cleanly", async (_, ours) => {
    const { status, text } = await driven({ ours, theirs: far(BASE) });
    expect([status, text]).toEqual([0, far(ours)]);
  });

  test.each([
    ["a side with a mistake", changed(["tier: premium", "tier: [premium"]), "it is no YAML that a spec may be"],
    ["an anchor", changed(["tier: premium", "tier: &t premium"]), "it has anchors or aliases"],
    ["two kinds of line ends", OURS.replace("\n", "\r\n"), "its lines end in different ways"],
  ])("%s: with markers, and the reason", async (_, ours, reason) => {
    const theirs = changed(["tier: premium", "tier: b"]);
    const { status, text, err } = await driven({ ours, theirs });
    expect(status).toBe(1);
    expect(err).toContain(reason);
    expect(text).toMatch(/<<<<<<< ours\r?\n/);
    for (const line of [...ours.split("\n"), ...theirs.split("\n")]) expect(text).toContain(line.trimEnd());
  });

  test("a spec in TypeScript", async () => {
    const ours = "export default { a: 1 };\n";
    const { status, text, err } = await driven({
      base: "",
      ours,
      theirs: "export default { a: 2 };\n",
      path: "spec/matrix.ts",
    });
    expect([status, text]).toEqual([1, `<<<<<<< ours\n${ours}=======\nexport default { a: 2 };\n>>>>>>> theirs\n`]);
    expect(err).toContain("only a spec in YAML is merged row by row");
  });

  test("a row that both added, far from each other, is one row and not two", async () => {
    // By lines, it would be there twice.
    const add = (at: string) =>
      changed([at, `  - {servingDomain: x.example, detectedScope: ACME, platform: Any}\n${at}`]);
    const ours = add("  - servingDomain: b.example");
    const theirs = add("\nflags:").replace("platform: Any}\n\nflags", "platform: Linux}\n\nflags");
    expect((await driven({ ours, theirs })).status).toBe(0);
    const twice = await driven({
      ours,
      theirs: theirs.replace("platform: Linux}\n\nflags", "platform: Any, secretsFlag: X}\n\nflags"),
    });
    expect(twice.status).toBe(1);
    expect(twice.text.split("x.example")).toHaveLength(3);
    expect(twice.text).toContain("<<<<<<<");
  });

  test("bytes that are no text are left to people", async () => {
    const root = folders.create({ O: BASE, B: THEIRS });
    writeFileSync(join(root, "A"), new Uint8Array([0x61, 0xff]));
    const { status, err } = await scopec(root, ["merge", "O", "A", "B", "-P", "spec/matrix.yaml"]);
    expect([status, err]).toEqual([
      1,
      "scopec: spec/matrix.yaml is not UTF-8, so it is left as it is on our side; choose a side yourself\n",
    ]);
    expect([...readFileSync(join(root, "A"))]).toEqual([0x61, 0xff]);
  });
});

describe("what is generated", () => {
  test("is ours, whatever stands in it, as .gitattributes says", async () => {
    const attributes = "/generated/** linguist-generated merge=scopec\n";
    const given = { base: "a\n", ours: "b\n", theirs: "c\n", path: "generated/scopes.ts" };
    expect(await driven({ ...given, attributes })).toMatchObject({ status: 0, err: "", text: "b\n" });
    expect(await driven(given)).toMatchObject({ status: 1 });
  });

  test("is in a manifest as either side has it", async () => {
    const line = (path: string, digit: string, from: string) =>
      `    {"path":"generated/${path}","sha256":"${digit.repeat(64)}","emitter":"x","from":["${from}"]}`;
    const manifest = (emitters: string, ...lines: readonly string[]) =>
      `{\n  "version": 1,\n  "emitters": "${emitters.repeat(64)}",\n  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
    const { status, text } = await driven({
      base: manifest("0", line("a", "0", "/rows")),
      ours: manifest("0", line("a", "1", "/rows"), line("b", "1", "/rows")),
      theirs: manifest("2", line("a", "2", "/flags"), line("c", "2", "/rows")),
      path: "shop/generated/.scopec.json",
    });
    const from = '"from":["/flags","/rows"]';
    const both = (digit: string) => line("a", digit, "x").replace('"from":["x"]', from);
    expect([status, text]).toEqual([
      0,
      manifest("2", both("1"), both("2"), line("b", "1", "/rows"), line("c", "2", "/rows")),
    ]);
  });
});

test("manifests that say nothing of who wrote them are merged all the same", async () => {
  const path = "generated/.scopec.json";
  for (const [base, ours, theirs] of [
    ["", "<<<<<<<\n", "x"],
    ["", "{}", ""],
    ["x", "", "{}"],
  ] as const) {
    const { status, text } = await driven({ base, ours, theirs, path });
    expect([status, JSON.parse(text)]).toEqual([0, { version: 1, emitters: "", files: [] }]);
  }
});

describe("a wrong command line", () => {
  test.each([
    [["O", "A"], "merge takes three files"],
    [["O", "A", "B", "p", "q"], "merge takes three files"],
    [["O", "A", "missing"], "missing does not exist"],
    [["O", "A", "B", "-L", "x"], "x is not a whole number"],
    [["O", "A", "B", "-L", "0"], "a marker has at least one character"],
    [["--install", "--uninstall"], "one of these"],
    [["--install"], "this is no git repository"],
  ])("%p is refused", async (args, message) => {
    const root = folders.create({ O: "", A: "a: 1\n", B: "b: 1\n" });
    const { status, out, err } = await scopec(root, ["merge", ...args]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("bug");
    expect(readFileSync(join(root, "A"), "utf8")).toBe("a: 1\n");
  });
});
