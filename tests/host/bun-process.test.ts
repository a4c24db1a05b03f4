import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { runInBun } from "../../generator/cli/build/run-in-bun.ts";
import { findBun, MissingBun, runUnder } from "../../generator/host/bun-process.ts";
import { buildFiles } from "../cli/build/project.ts";
import { COMMANDS, ROOT, runProcess } from "../cli/scopec.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

describe("finding Bun", () => {
  const from = join(ROOT, "package.json");

  test("takes the one of the bun package, or the one that is named", () => {
    expect(findBun(from, {})).toBe(join(ROOT, "node_modules/bun/bin/bun.exe"));
    expect(findBun(from, { SCOPEC_BUN: "" })).toBe(join(ROOT, "node_modules/bun/bin/bun.exe"));
    expect(findBun(from, { SCOPEC_BUN: process.execPath })).toBe(process.execPath);
  });

  test("says what to do where there is none", () => {
    const bare = folders.create({ "app.js": "" });
    expect(() => findBun(join(bare, "app.js"), {})).toThrow("the `bun` package is not installed");
    expect(() => findBun(from, { SCOPEC_BUN: "/nowhere/bun" })).toThrow("there is no Bun at /nowhere/bun");
    const stub = folders.create({
      "app.js": "",
      "node_modules/bun/package.json": '{ "name": "bun", "version": "1.4.5" }\n',
      "node_modules/bun/bin/bun.exe": "echo its script did not run\n",
    });
    expect(() => findBun(join(stub, "app.js"), {})).toThrow("run `npm rebuild bun`");
    expect(() => findBun(join(stub, "app.js"), {})).toThrow(MissingBun);
    const emptied = folders.create({ "app.js": "", "node_modules/bun/package.json": '{ "name": "bun" }\n' });
    expect(() => findBun(join(emptied, "app.js"), {})).toThrow("the `bun` package is not installed");
  });
});

describe("running under Bun", () => {
  test("gives the exit status, and 2 for a process that was killed", () => {
    const root = folders.create({
      "status.ts": "process.exit(Number(process.argv[2]));\n",
      "killed.ts": "process.kill(process.pid);\n",
    });
    expect([0, 1, 7].map((status) => runUnder(process.execPath, join(root, "status.ts"), [String(status)]))).toEqual([
      0, 1, 7,
    ]);
    expect(runUnder(process.execPath, join(root, "killed.ts"), [])).toBe(2);
    expect(() => runUnder(join(root, "nowhere"), "", [])).toThrow("ENOENT");
  });

  test("passes a command line on, and tells findings from failures", () => {
    const script = join(folders.create({ "a.ts": "process.exit(Number(process.argv[2]));\n" }), "a.ts");
    const environment = { SCOPEC_BUN: process.execPath };
    const statuses = ["0", "1", "2", "7"].map((status) => runInBun(["node", script, status], environment));
    expect(statuses).toEqual([0, 1, 2, 2]);
  });

  test("is what the command does when Node starts it, with the same result", () => {
    const results = (["node", "bun", "bundledBun"] as const).map((runtime) => {
      const root = folders.create(buildFiles());
      const run = (...args: readonly string[]) => runProcess([...COMMANDS[runtime](), "build", ...args], root);
      const built = run("--format", "json");
      const steps = [run("--certify").status, run("--check"), run("prd").status, run("--certify", "--check").status];
      const { variants } = JSON.parse(built.out);
      return [
        built.status,
        variants.map(({ name, bytes }: { name: string; bytes: number }) => [name, bytes]),
        ...steps,
      ];
    });
    expect(results[0]?.slice(2)).toEqual([0, { status: 0, out: "", err: "" }, 2, 2]);
    expect(results[1]).toEqual(results[0] ?? []);
    expect(results[2]).toEqual(results[0] ?? []);
  });

  test("says when there is no Bun to be found", () => {
    const root = folders.create(buildFiles());
    const outcome = runProcess([...COMMANDS.node(), "build"], root, { SCOPEC_BUN: "/nowhere/bun" });
    expect(outcome).toEqual({
      status: 2,
      out: "",
      err: "scopec: there is no Bun at /nowhere/bun, which SCOPEC_BUN names\n",
    });
  });
});
