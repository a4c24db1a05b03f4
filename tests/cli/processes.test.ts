import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { COMMANDS, plainEnvironment, ROOT, runProcess, treeOf } from "./scopec.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

/** A spec with so many mistakes that what is printed about them fills a pipe several times over. */
const VERY_BAD_SPEC = `${minimalSpec}${Array.from({ length: 1500 }, (_, index) => `unknown${index}: 1\n`).join("")}`;

/** A place in the project's own code, as a stack trace shows it. */
const STACK_TRACE = /^\s+at .*\(?.*:\d+:\d+|node:internal|Unhandled|syscall/m;

describe.each(["bun", "node"] as const)("as a process, under %s", (runtime) => {
  let root = "";
  let command: readonly string[] = [];
  beforeAll(() => {
    root = folders.create({ [SPEC_PATH]: minimalSpec, "very-bad.yaml": VERY_BAD_SPEC });
    command = COMMANDS[runtime]();
  });

  /** Runs the command in a shell, with redirections; `$?` of the command is the status. */
  const inShell = (args: string, redirection: string) =>
    runProcess(["sh", "-c", `"$@" ${args} ${redirection}`, "sh", ...command], root);

  test("the exit status is 0 when clean, 1 with findings, 2 when it could not do its work", () => {
    expect(runProcess([...command, "gen"], root)).toEqual({ status: 0, out: "", err: "" });
    expect(runProcess([...command, "gen", "--check"], root)).toEqual({ status: 0, out: "", err: "" });
    writeFiles(root, { "generated/flags.ts": "mine\n" });
    const drift = runProcess([...command, "gen", "--check"], root);
    expect([drift.status, drift.err]).toEqual([1, ""]);
    const refused = runProcess([...command, "gen", "--only", "nonsense"], root);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.err).not.toMatch(STACK_TRACE);
  });

  test("what is printed is complete, however slowly it is read", () => {
    const all = runProcess([...command, "gen", "--spec", "very-bad.yaml"], root);
    expect(all.status).toBe(1);
    expect(all.out.length).toBeGreaterThan(200_000);
    expect(all.out).toEndWith("\n\n1500 errors\n");
    const slowly = inShell("gen --spec very-bad.yaml", "| (sleep 0.3; cat)");
    expect(slowly.out).toBe(all.out);
  });

  test("a reader that has seen enough is no failure", () => {
    const script = '{ "$@" gen --spec very-bad.yaml; echo "status $?" >&2; } | head -n 1';
    const { out, err } = runProcess(["sh", "-c", script, "sh", ...command], root);
    expect(out).toMatch(/^very-bad\.yaml:.*\n$/);
    expect(err).toBe("status 1\n");
  });

  test("output that cannot be written is", () => {
    const { status, err } = inShell("gen --spec very-bad.yaml", ">/dev/full");
    expect(status).toBe(2);
    expect(err).not.toMatch(STACK_TRACE);
    expect(inShell("gen --only nonsense", "2>/dev/full").status).toBe(2);
  });

  test("closed streams do no harm", () => {
    expect(inShell("gen --force", ">&- 2>&-").status).toBe(0);
    expect(inShell("gen --spec very-bad.yaml", ">&-").status).toBe(1);
  });
});

test("it runs outside of git, and does not care for the language, the time zone or the home folder", () => {
  const trees = ["de_DE.UTF-8", "tr_TR.UTF-8", "C"].map((language, index) => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const environment = { LC_ALL: language, LANG: language, TZ: `UTC${index * 5}`, HOME: "/nonexistent" };
    expect(runProcess([...COMMANDS.node(), "gen"], root, environment)).toEqual({ status: 0, out: "", err: "" });
    return treeOf(root);
  });
  expect(Object.keys(trees[0] ?? {})).toContain("generated/scopes.ts");
  expect(trees[1]).toEqual(trees[0] ?? {});
  expect(trees[2]).toEqual(trees[0] ?? {});
});

test("several at once do not get in each other's way: each one succeeds, or gives way", async () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec });
  const fresh = folders.create({ [SPEC_PATH]: minimalSpec });
  runProcess([...COMMANDS.node(), "gen"], fresh);
  const children = Array.from({ length: 6 }, () =>
    Bun.spawn([...COMMANDS.node(), "gen"], { cwd: root, env: plainEnvironment(), stdout: "pipe", stderr: "pipe" }),
  );
  for (const child of children) {
    const [status, out, err] = await Promise.all([child.exited, child.stdout.text(), child.stderr.text()]);
    if (status !== 0) expect(status).toBe(2);
    expect(out).toBe("");
    // The staging folder may be removed by one that gives way in the very moment in which another one enters it.
    if (status !== 0)
      expect(err).toMatch(/^scopec: (?:another scopec|.* changed while scopec was at work|ENOENT.*lock-)/);
  }
  expect(runProcess([...COMMANDS.node(), "gen"], root).status).toBe(0);
  expect(treeOf(root)).toEqual(treeOf(fresh));
});

test("an installed command is a link to the bundle, which starts by itself", () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec });
  const [, bundle = ""] = COMMANDS.node();
  expect(bundle).toStartWith(join(ROOT, "dist"));
  expect(runProcess([bundle, "--version"], root)).toEqual(runProcess([...COMMANDS.bun(), "--version"], root));
});
