import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../../generator/cli/init/package-json.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { buildFiles, buildSpec } from "../../cli/build/project.ts";
import { COMMANDS, type Outcome, ROOT, runProcess, scopec } from "../../cli/scopec.ts";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { readWorkflow, stepsOf, type Workflow, type WorkflowStep } from "../../workflow-file.ts";
import { workflowTexts } from "./workflows.ts";

// Every command of the workflows runs as a process.
setDefaultTimeout(120_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const SPEC = `${buildSpec({ build: "entries: [src/main.ts], certified: true" })}workflows: { docs: { folder: generated/docs } }\n`;

/** Steps that need GitHub, or are about the machine; all others are scripts of package.json too. */
const NOT_SCRIPTS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^npm ci$/, "the installation"],
  [/^cat "\$RUNNER_TEMP\/scopec-diff.md" >> /, "a copy of what `check:summary` prints"],
  [/^printf [\s\S]*gh api/, "the comment"],
  [/^for job in \$MUST/, "the results of the other jobs"],
  [/^for page in README.md/, "the index of the site"],
  [/^npx --no-install scopec build --plan --format github >> /, "after a push: `check:plan` without a base"],
];

/** A command as a script says it: for people, without files of GitHub's, against the branch instead of the parent. */
function asScript(run: string): string {
  return run
    .replace(/^npx --no-install /, "")
    .replace(/ >>? "\$[A-Z_]+[^"]*"$/, "")
    .replace(/ --format github$/, "")
    .replace(/ "\$VARIANT"| \$FEATURES/, "")
    .replace(/HEAD\^1|"\$BASE"/, "origin/main");
}

let workflows: readonly Workflow[] = [];
let root = "";
let tools = "";
const isNoScript = (run: string) => NOT_SCRIPTS.some(([pattern]) => pattern.test(run));
const runs = () => [...new Set(workflows.flatMap(stepsOf).flatMap(({ run }) => run?.trim() ?? []))];

/** What names, titles and branches may be called by someone who wants to run a command. */
const HOSTILE =
  "$(touch pwned)`touch pwned`;touch pwned\n::set-output name=x::y\ntouch pwned\n|touch pwned&&touch pwned #'\"";
const HOSTILE_BRANCH = "$(touch${IFS}pwned);`touch${IFS}pwned`;touch${IFS}pwned|'\"";

beforeAll(async () => {
  workflows = Object.values(await workflowTexts(SPEC)).map(readWorkflow);
  root = folders.create({ ...buildFiles(), "spec/matrix.yaml": SPEC, ".gitignore": "dist/\nlog\n" });
  tools = join(folders.create({ bin: "" }), "tools");
  mkdirSync(tools);
  const main = COMMANDS.bun().map((word) => `'${word}'`);
  writeFiles(tools, {
    // `npx --no-install scopec …` and `npx --no-install bun …`
    npx: `#!/bin/bash\nshift\nif [ "$1" = scopec ]; then shift; exec ${main.join(" ")} "$@"; fi\nshift\nexec '${process.execPath}' "$@"\n`,
    npm: '#!/bin/bash\nprintf "npm %s\\n" "$*" >> "$LOG"\n',
    gh: '#!/bin/bash\nprintf "%s\\n" "$@" >> "$LOG"\nif [ -n "$COMMENTS" ]; then printf "%s\\n" "$COMMENTS"; fi\n',
  });
  for (const tool of ["npx", "npm", "gh"]) chmodSync(join(tools, tool), 0o755);
  expect((await scopec(root, ["gen"])).status).toBe(0);
  expect((await scopec(root, ["build", "--certify"])).status).toBe(0);
  // `scopec/runtime` is what it is for a user.
  mkdirSync(join(root, "node_modules"));
  git("init", "-q", "-b", "main");
  git("config", "user.email", "a@example.com");
  git("config", "user.name", HOSTILE);
  writeFiles(root, { "tsconfig.json": '{ "compilerOptions": { "strict": true } }\n' });
  writeFiles(root, { ".gitignore": "dist/\nnode_modules\nlog\n*.md.out\n" });
  runProcess(["ln", "-s", ROOT, join(root, "node_modules/scopec")], root);
  git("add", "-A");
  git("commit", "-qm", "start");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("checkout", "-q", "-b", HOSTILE_BRANCH);
  writeFiles(root, { "NOTES.md": HOSTILE });
  git("add", "-A");
  git("commit", "-qm", HOSTILE);
});

function git(...words: readonly string[]): void {
  const { status, err } = runProcess(["git", ...words], root);
  if (status !== 0) throw new Error(err);
}

/** Runs a step as the runner does, in a machine where all that an outsider can name is hostile. */
function runStep(
  { run = "", env = {}, "working-directory": folder }: WorkflowStep,
  more: Readonly<Record<string, string>> = {},
): Outcome {
  const temp = folders.create();
  const names = [
    "GITHUB_HEAD_REF",
    "GITHUB_BASE_REF",
    "GITHUB_REF_NAME",
    "GITHUB_REF",
    "GITHUB_ACTOR",
    "GITHUB_TRIGGERING_ACTOR",
  ];
  const script = join(temp, "step.sh");
  writeFiles(temp, { "step.sh": run, "scopec-diff.md": HOSTILE, outputs: "", summary: "" });
  const cwd = folder?.startsWith("${{") ? temp : folder === undefined ? root : join(root, folder);
  const outcome = runProcess(["bash", "--noprofile", "--norc", "-eo", "pipefail", script], cwd, {
    ...Object.fromEntries(names.map((name) => [name, HOSTILE])),
    ...Object.fromEntries(Object.keys(env).map((name) => [name, HOSTILE])),
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_OUTPUT: join(temp, "outputs"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    RUNNER_TEMP: temp,
    LOG: join(temp, "log"),
    PATH: `${tools}:${process.env["PATH"]}`,
    ...more,
  });
  for (const place of [temp, root, cwd].filter((each) => existsSync(join(each, "pwned")))) {
    rmSync(join(place, "pwned"));
    throw new Error(`${run} ran what an outsider wrote`);
  }
  const text = (name: string) => (existsSync(join(temp, name)) ? readFileSync(join(temp, name), "utf8") : "");
  return { ...outcome, out: `${outcome.out}${text("outputs")}${text("summary")}${text("log")}` };
}

const stepWith = (part: string) => {
  const step = workflows.flatMap(stepsOf).find(({ run = "" }) => run.includes(part));
  if (step === undefined) throw new Error(`no step has ${part}`);
  return step;
};

describe("each step of the workflows", () => {
  test("is a script of package.json, in a new project and in this one", () => {
    const scripts: Readonly<Record<string, string>> = packageJson.scripts;
    const used = runs()
      .filter((run) => !isNoScript(run))
      .map(asScript);
    expect(used.length).toBeGreaterThan(6);
    for (const command of used) expect(Object.values(CHECKS)).toContain(command);
    for (const command of Object.values(CHECKS)) expect(used).toContain(command);
    for (const [name, command] of Object.entries(CHECKS)) {
      expect([name, scripts[name]]).toEqual([name, command.replace(/^scopec /, "bun generator/cli/main.ts ")]);
    }
    for (const [pattern] of NOT_SCRIPTS) expect(runs().filter((run) => pattern.test(run))).toHaveLength(1);
  });

  test("runs no text of an outsider as a command, whatever the branch, the title, the author and the variables are called", () => {
    const steps = workflows.flatMap(stepsOf).filter(({ run }) => run !== undefined);
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) runStep(step);
  });

  test("would be caught if it did", () => {
    const fooled = () => runStep({ run: 'eval "echo $GITHUB_HEAD_REF"' });
    expect(fooled).toThrow("ran what an outsider wrote");
  });

  test("does what it says in a pull request from a branch with a hostile name", () => {
    const value = { VARIANT: "half", BASE: "HEAD^1", FEATURES: "--feature=A" };
    for (const run of runs().filter((each) => !isNoScript(each))) {
      expect([run, runStep({ run }, value)]).toEqual([run, expect.objectContaining({ status: 0 })]);
    }
    // Nothing but a page changed.
    expect(runStep(stepWith("--only-affected")).out).toBe("build-1=[]\n");
    expect(runStep(stepWith("--plan --format github")).out).toBe(
      'build-1=[{"variant":"full"},{"variant":"half"},{"variant":"prod"}]\n',
    );
    expect(runStep(stepWith("markdown >> "), value).out).toContain("| `half`  | ");
  });
});

describe("the comment", () => {
  test("is made once, and changed from then on", () => {
    const step = stepWith("gh api");
    const first = runStep(step, { NUMBER: "7", COMMENTS: "" });
    expect(first.status).toBe(0);
    expect(first.out).toContain("POST\nrepos/acme/shop/issues/7/comments\n--field\nbody=@comment.md\n");
    const again = runStep(step, { NUMBER: "7", COMMENTS: "41\n42" });
    expect(again.out).toContain("PATCH\nrepos/acme/shop/issues/comments/41\n--field\nbody=@comment.md\n");
    expect(again.out).not.toContain("POST");
  });
});

describe("the last job", () => {
  const ended = (MUST: string, MAY: string) => runStep(stepWith("$MUST"), { MUST, MAY });

  test("passes when every job went well, or was left out where it may be", () => {
    expect(ended("drift=success lint=success", "build=skipped diff=success").status).toBe(0);
  });

  test.each([
    ["drift=failure lint=success", "build=success", "drift=failure"],
    ["drift=success lint=skipped", "build=success", "lint=skipped"],
    ["drift=success lint=success", "build=cancelled", "build=cancelled"],
    ["drift=success lint=success", "build=failure diff=success", "build=failure"],
    ["drift= lint=success", "build=success", "drift="],
  ])("fails for %s and %s", (must, may, told) => {
    const { status, out } = ended(must, may);
    expect([status, out]).toEqual([1, `::error::${told}\n`]);
  });
});
