import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EMITTERS } from "../../generator/emit/index.ts";
import { COMMANDS, runProcess, scopec } from "../cli/scopec.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { SPEC_PATH } from "../tester.ts";
import { createProject, emitterFile, TIDY_SPEC } from "./project.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const CONFIG = "scopec.config.yaml";
const create = (files: Readonly<Record<string, string>>) => createProject(folders, files);
const withEmitter = (text: string, more: Readonly<Record<string, string>> = {}) =>
  create({ [CONFIG]: "emitters: [./own.js]\n", "own.js": text, ...more });
const manifestOf = (root: string) => readFileSync(join(root, "generated/.scopec.json"), "utf8");

describe("an emitter of others", () => {
  test("goes through plan, manifest and drift like scopec's own", async () => {
    const root = withEmitter(emitterFile("infra/one.txt", "first\n"));
    expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
    expect(readFileSync(join(root, "infra/one.txt"), "utf8")).toBe("first\n");
    expect(manifestOf(root)).toContain('"emitter":"own/one"');
    expect(await scopec(root, ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
    writeFiles(root, { "infra/one.txt": "mine\n" });
    expect((await scopec(root, ["gen", "--check"])).out).toContain("drift-edited");
    expect((await scopec(root, ["gen"])).out).toContain("no-overwrite-edited");
    expect((await scopec(root, ["gen", "--force", "--only", "own/one"])).status).toBe(0);
    const { out } = await scopec(root, ["explain", "infra/one.txt"]);
    expect(out).toContain("own/one");
  });

  test("leaves orphans when it is taken out, which gen removes", async () => {
    const root = withEmitter(emitterFile("infra/one.txt", "first\n"));
    await scopec(root, ["gen"]);
    writeFiles(root, { [CONFIG]: "emitters: []\n" });
    const { status, out } = await scopec(root, ["gen", "--check"]);
    expect([status, out.includes("infra/one.txt:1:1  error"), out.includes("drift-orphan")]).toEqual([1, true, true]);
    await scopec(root, ["gen"]);
    expect([existsSync(join(root, "infra")), manifestOf(root).includes("others")]).toEqual([false, false]);
  });

  test("that writes otherwise now has upgraded its own files, and no others", async () => {
    const first = withEmitter(emitterFile("infra/one.txt", "first\n"));
    await scopec(first, ["gen"]);
    // A program imports a file once: the newer version is another project with what the older one wrote.
    const second = withEmitter(emitterFile("infra/one.txt", "second\n"), {
      "infra/one.txt": "first\n",
      "generated/.scopec.json": manifestOf(first),
    });
    await scopec(second, ["gen", "--only", EMITTERS.map(({ name }) => name).join(",")]);
    const { out } = await scopec(second, ["gen", "--check"]);
    expect(out).toContain("infra/one.txt:1:1  error");
    expect(out.match(/drift-[a-z]+/g)).toEqual(["drift-upgraded"]);
    await scopec(second, ["gen"]);
    writeFiles(second, { [SPEC_PATH]: TIDY_SPEC.replace("tier: basic", "tier: free") });
    expect((await scopec(second, ["gen", "--check"])).out).not.toContain("drift-upgraded");
  });

  test("whose file is stale because of the spec is not called upgraded", async () => {
    const text =
      'export default { name: "t", describe: "Tiers", emit: ({ scopes }) => [{ path: "t.txt", text: scopes.map(({ tier }) => tier + "\\n").join(""), origin: ["/scopes"] }] };';
    const root = withEmitter(text);
    await scopec(root, ["gen"]);
    writeFiles(root, { [SPEC_PATH]: TIDY_SPEC.replace("tier: basic", "tier: free") });
    const { out } = await scopec(root, ["gen", "--check"]);
    expect(out).toMatch(/^t\.txt:\d+:1 {2}error .* drift-stale$/m);
    expect(out).not.toContain("drift-upgraded");
  });

  const artifact = (path: string, text = "x\n", origin = "[]") =>
    `export default { name: "one", describe: "x", emit: () => [{ path: ${JSON.stringify(path)}, text: ${JSON.stringify(text)}, origin: ${origin} }] };`;
  const emits = (body: string) =>
    `let runs = 0; export default { name: "one", describe: "x", emit: (matrix) => { ${body} } };`;

  test.each([
    ["leaves the project", artifact("../out.txt"), "it would write `../out.txt`: it leads out of the project"],
    ["writes anywhere", artifact("/tmp/out.txt"), "it would write `/tmp/out.txt`: it is an absolute path"],
    ["writes into git's folder", artifact(".git/hooks/pre-commit"), "it belongs to git"],
    ["writes the manifest", artifact("generated/.scopec.json"), "scopec keeps its own records there"],
    ["throws", emits('throw new TypeError("no scope\\nat all")'), "it threw `no scope` (own.js, line 1)"],
    ["throws no error", emits("throw 7"), "it threw `7`"],
    ["gives no list", emits("return {}"), "it gives no list of files"],
    ["is asynchronous", emits("return Promise.resolve([])"), "it gives no list of files"],
    ["gives no files", emits("return [1]"), "it gives a file without a `path` or a `text`"],
    ["gives no origin", artifact("a.txt", "x\n", "undefined"), "`origin` of `a.txt` is no list of JSON Pointers"],
    ["gives other line endings", artifact("a.txt", "x\r\n"), "`a.txt` has line endings other than LF"],
    ["forgets the last line feed", artifact("a.txt", "x"), "`a.txt` does not end in one line feed"],
    ["gives half a character", artifact("a.txt", "\ud800\n"), "`a.txt` has half a character"],
    [
      "depends on more than the matrix",
      emits('runs += 1; return [{ path: "a.txt", text: runs + "\\n", origin: [] }];'),
      "it gives other files each time",
    ],
  ])("that %s is a finding, and nothing is written", async (_what, text, reason) => {
    const root = withEmitter(text);
    const { status, out, err } = await scopec(root, ["gen"]);
    expect([status, err]).toEqual([2, ""]);
    expect(out).toContain(`${CONFIG}:1:12  error  the emitter \`one\` of \`./own.js\` is broken: `);
    expect(out).toContain(reason);
    expect(out).toContain("no-broken-package");
    expect(existsSync(join(root, "generated"))).toBe(false);
  });

  test.each(["generated/flags.ts", "Generated/Flags.ts", "generated", "generated/flags.ts/x"])(
    "that claims %s of scopec's own is a finding",
    async (path) => {
      const { status, out } = await scopec(withEmitter(emitterFile(path, "x\n")), ["gen"]);
      expect([status, out.includes("no-artifact-collision"), out.includes("own/one")]).toEqual([1, true, true]);
    },
  );

  test("cannot change the matrix for the others", async () => {
    const root = withEmitter(emits('matrix.rows.length = 0; matrix.scopes[0].name = "EVIL"; return [];'));
    const clean = create({});
    await scopec(root, ["gen"]);
    await scopec(clean, ["gen"]);
    expect(manifestOf(root)).toBe(manifestOf(clean));
  });
});

describe("a rule of others", () => {
  const rule = (body: string) =>
    `export default { code: "no-x", severity: "warning", describe: "No x.", why: "Because.", check: () => { ${body} } };`;
  const FOUND = 'return [{ message: "x is here", help: "Take it out.", at: "/scopes/ACME" }];';
  const withRule = (text: string, spec = "") =>
    create({ [CONFIG]: "rules: [./own.js]\n", "own.js": text, [SPEC_PATH]: `${TIDY_SPEC}${spec}` });

  test("has a code of its own, which a spec can set and waive", async () => {
    const found = await scopec(withRule(rule(FOUND)), ["lint"]);
    expect(found.status).toBe(0);
    expect(found.out).toContain(`${SPEC_PATH}:4:5  warning  x is here  own/no-x`);
    const grave = await scopec(withRule(rule(FOUND), "rules: { own/no-x: error }\n"), ["gen"]);
    expect([grave.status, grave.out.includes("error  x is here")]).toEqual([1, true]);
    const off = await scopec(withRule(rule(FOUND), "rules: { own/no-x: off }\n"), ["lint"]);
    expect(off).toEqual({ status: 0, out: "", err: "" });
    const waiver = "waivers: [{ rule: own/no-x, pointer: /scopes/ACME, reason: r, owner: o }]\n";
    expect(await scopec(withRule(rule(FOUND), waiver), ["lint"])).toEqual({ status: 0, out: "", err: "" });
    const unused = await scopec(withRule(rule("return [];"), waiver), ["lint"]);
    expect(unused.out).toContain("no-unused-waiver");
  });

  test("is explained, and told in SARIF", async () => {
    const root = withRule(rule(FOUND));
    const { out } = await scopec(root, ["explain", "own/no-x"]);
    expect(out).toBe("# `own/no-x`\n\nNo x.\n\n## Why\n\nBecause.\n");
    const sarif = JSON.parse((await scopec(root, ["lint", "--format", "sarif"])).out);
    expect(sarif.runs[0].results[0].ruleId).toBe("own/no-x");
  });

  test("that nobody lists is unknown to lint, and passed over by what knows no config", async () => {
    const root = create({ [SPEC_PATH]: `${TIDY_SPEC}rules: { own/no-x: error }\n` });
    expect((await scopec(root, ["lint"])).out).toContain("there is no rule called `own/no-x`");
    expect((await scopec(root, ["flags", "list"])).status).toBe(0);
  });

  test.each([
    ["throws", 'throw new Error("boom")', "it threw `boom` (own.js, line 1)"],
    ["rejects", 'return Promise.reject(new Error("boom"))', "it threw `boom`"],
    ["gives no findings", "return [{ message: 1 }]", "it gives something other than findings"],
    ["places nothing", 'return [{ message: "m", help: "h", at: "scopes" }]', "it gives something other than findings"],
    [
      "has a fix that is none",
      'return [{ message: "m", help: "h", at: "/scopes", fix: {} }]',
      "it gives something other than findings",
    ],
  ])("that %s is a finding", async (_what, body, reason) => {
    const { status, out } = await scopec(withRule(rule(body)), ["lint"]);
    expect([status, out.includes("no-broken-package"), out.includes(reason)]).toEqual([2, true, true]);
  });
});

describe("what a config lists and cannot be used", () => {
  test.each([
    ["is not there", "./none.js", "", "there is no such file"],
    ["is not installed", "no-such-package", "", "Install it: `npm install --save-dev no-such-package`."],
    ["is no module", "./own.js", "export default (", "importing it failed: "],
    ["throws at once", "./own.js", 'throw new Error("boom")', "importing it failed: boom"],
    ["imports what is not there", "./own.js", 'import "no-such-package";', "importing it failed: "],
    ["exports nothing", "./own.js", "export const a = 1;", "its default export is no rule, nor a list of them"],
    ["exports an emitter for a rule", "./own.js", emitterFile("a", "b\n"), "its default export is no rule"],
    [
      "exports a bad code",
      "./own.js",
      'export default { code: "A b", severity: "error", describe: "", check() {} };',
      "small letters, digits and `-`",
    ],
  ])("because it %s", async (_why, name, text, reason) => {
    const root = create({ [CONFIG]: `rules: [${JSON.stringify(name)}]\n`, "own.js": text });
    for (const args of [["gen"], ["lint"], ["explain", "acme.example"]]) {
      const { status, out } = await scopec(root, args);
      expect([status, out.includes(`\`${name}\` cannot be used: `), out.includes(reason)]).toEqual([2, true, true]);
      expect(out).not.toContain(root);
    }
    expect(existsSync(join(root, "generated"))).toBe(false);
  });

  test("because two have one name", async () => {
    const root = create({ [CONFIG]: "rules: [./a/own.js, ./b/own.js]\n" });
    const text = 'export default { code: "no-x", severity: "error", describe: "x", check: () => [] };';
    writeFiles(root, { "a/own.js": text, "b/own.js": text });
    expect((await scopec(root, ["lint"])).out).toContain("there are two called `own/no-x`");
  });

  test("is never imported when it is not listed", async () => {
    const root = create({ [CONFIG]: "rules: []\n", "own.js": 'throw new Error("run")' });
    expect((await scopec(root, ["gen"])).status).toBe(0);
  });
});

/** Node does from 22.18 on, outside of packages. */
function nodeReadsTypeScript(): boolean {
  return /strip|transform/.test(runProcess(["node", "-p", "process.features.typescript"], ".").out);
}

describe.each(["node", "bun", "bundledBun"] as const)("on %s", (program) => {
  const TYPESCRIPT = `const path: string = "infra/one.txt";\n${emitterFile("infra/one.txt", "first\n")}`;

  test("packages that export for `import` alone work, and files in TypeScript work on Bun", () => {
    const root = create({
      [CONFIG]: `emitters: [only-import, ./typed.ts]\n`,
      "node_modules/only-import/package.json":
        '{ "name": "only-import", "type": "module", "exports": { ".": { "import": "./a.js" } } }',
      "node_modules/only-import/a.js": emitterFile("infra/two.txt", "second\n"),
      "typed.ts": TYPESCRIPT,
    });
    const { status, out, err } = runProcess([...COMMANDS[program](), "gen"], root);
    if (program === "node") {
      const commonjs = { "package.json": '{ "type": "commonjs" }', "own.js": emitterFile("infra/one.txt", "first\n") };
      const old = create({ [CONFIG]: "emitters: [./own.js]\n", ...commonjs });
      const said = runProcess([...COMMANDS[program](), "gen"], old);
      expect([said.status, said.out.includes("Let its name end in `.mjs`")]).toEqual([2, true]);
    }
    if (program === "node" && !nodeReadsTypeScript()) {
      expect([status, err]).toEqual([2, ""]);
      expect(out).toContain("`./typed.ts` cannot be used: it is TypeScript, which this Node cannot import");
      expect(out).toContain("bunx --bun scopec");
      writeFiles(root, { [CONFIG]: "emitters: [only-import]\n" });
      expect(runProcess([...COMMANDS[program](), "gen"], root)).toEqual({ status: 0, out: "", err: "" });
    } else {
      expect({ status, out, err }).toEqual({ status: 0, out: "", err: "" });
      expect(existsSync(join(root, "infra/one.txt"))).toBe(true);
    }
    expect(existsSync(join(root, "infra/two.txt"))).toBe(true);
  });
});
