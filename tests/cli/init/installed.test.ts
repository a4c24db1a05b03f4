import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJunit } from "../../../scripts/test/junit.ts";
import { temporaryFolders } from "../../temporary.ts";
import { readWorkflow, type WorkflowStep } from "../../workflow-file.ts";
import { COMMANDS, type Outcome, ROOT, runProcess, stampsOf } from "../scopec.ts";

// A package is made, and installed twice.
setDefaultTimeout(600_000);

const folders = temporaryFolders();
afterAll(folders.remove);

/** npm as users have it, but for what it looks up in the network without need. */
const NPM = {
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  npm_config_loglevel: "error",
};

/** Only what the system has and what the project itself installs is found: no program of this repository. */
const PATH = (process.env["PATH"] ?? "")
  .split(":")
  .filter((folder) => !folder.includes("node_modules"))
  .join(":");

let app = "";
let output = "";

/** Runs a line of shell in the project, as a job of a workflow does; fails the test where the line fails. */
function sh(line: string, environment: Readonly<Record<string, string>> = {}): string {
  const { status, out, err } = run(["bash", "-e", "-o", "pipefail", "-c", line], app, environment);
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${out}${err}`);
  return out + err;
}

function run(command: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): Outcome {
  return runProcess(command, folder, { ...NPM, PATH, NO_COLOR: "1", SCOPEC_COVERAGE_DIR: "", ...environment });
}

/** What git thinks has changed since the last commit, files that it does not know included. */
const changes = () => sh("git status --porcelain");

beforeAll(() => {
  // Builds `dist/`, which the package holds, where it is older than the sources.
  const scopec = COMMANDS.node();
  const place = folders.create();
  const pack = run(["npm", "pack", "--ignore-scripts", "--pack-destination", place], ROOT);
  expect(pack.status).toBe(0);
  const tarball = join(place, readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "");
  app = folders.create();
  sh(
    "git init -q -b main && git config user.email a@example.com && git config user.name A && git config core.autocrlf false",
  );
  const init = run([...scopec, "init"], app);
  expect(init).toMatchObject({ status: 0, err: "" });
  output = init.out;
  // From the registry it would be the version that the package names; it is the same files.
  sh(`npm install --save-dev ${tarball}`);
});

describe("a new project, with scopec installed from its package,", () => {
  test("generates, checks and tests at once", () => {
    expect(output).toContain("Next:");
    sh("npm run gen");
    sh("npm run gen:check");
    sh("npm test -- --reporter=junit --reporter-outfile=junit.xml");
    const report = parseJunit(readFileSync(join(app, "junit.xml"), "utf8"));
    expect(report).toMatchObject({ failed: 0, skipped: 0 });
    expect(report?.passed).toBeGreaterThan(20);
    sh("rm junit.xml && git add -A && git commit -qm start");
    expect(changes()).toBe("");
    const files = sh("git ls-files").split("\n");
    expect(files).toContain("package-lock.json");
    expect(files.filter((path) => path.startsWith("node_modules/"))).toEqual([]);
  });

  test("tells git which files are generated, and no others", () => {
    const files = sh("git ls-files").trim().split("\n");
    const marked = sh(`git check-attr linguist-generated eol -- ${files.join(" ")}`)
      .trim()
      .split("\n");
    const generated = files.filter((path) => marked.includes(`${path}: linguist-generated: set`));
    const manifest = readFileSync(join(app, "generated/.scopec.json"), "utf8");
    const { files: written } = JSON.parse(manifest) as { readonly files: readonly { readonly path: string }[] };
    expect(generated).toEqual([...written.map(({ path }) => path), "generated/.scopec.json"].sort());
    for (const path of generated) expect(marked).toContain(`${path}: eol: lf`);
  });

  test("type-checks with its own settings", () => {
    expect(sh(`${join(ROOT, "node_modules/.bin/tsc")} -p .`)).toBe("");
    sh(`mkdir src && echo 'import { feature } from "bun:bundle"; feature("AUDIT_LGO");' > src/wrong.ts`);
    const { status, out } = run([join(ROOT, "node_modules/.bin/tsc"), "-p", "."], app);
    expect(status).not.toBe(0);
    expect(out).toContain("AUDIT_LGO");
    sh("rm -r src");
  });

  test("has a workflow whose every line runs, but for those that talk to GitHub", () => {
    sh("git commit -q --allow-empty -m more");
    const { jobs } = readWorkflow(readFileSync(join(app, ".github/workflows/scopec.yml"), "utf8"));
    const { comment: _, scopec: __, ...own } = jobs;
    const temporary = folders.create();
    const runner = { RUNNER_TEMP: temporary, GITHUB_STEP_SUMMARY: join(temporary, "summary") };
    let ran = 0;
    let isInstalled = false;
    for (const { steps = [], strategy } of Object.values(own)) {
      const include = strategy?.matrix.include ?? [{}];
      for (const variant of typeof include === "string" ? [] : include) {
        for (const step of steps) {
          if (step.run === undefined) continue;
          // Each job begins with the same installation; one of them proves it.
          if (step.run === "npm ci" && isInstalled) continue;
          isInstalled = true;
          sh(step.run, { ...runner, ...environmentOf(step, variant) });
          ran += 1;
        }
      }
    }
    // The installation, the drift check, two steps of lint, three of the diff, and the tests of two variants.
    expect(ran).toBe(9);
    expect(readFileSync(runner.GITHUB_STEP_SUMMARY, "utf8")).toContain(
      "Nothing changes between HEAD^1 and the working tree",
    );
    expect(changes()).toBe("");
  });

  test("has a script for each step, which runs", () => {
    sh("git update-ref refs/remotes/origin/main HEAD^1");
    const scripts = Object.keys(
      (JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as { scripts: object }).scripts,
    );
    const checks = scripts.filter((name) => name.startsWith("check:"));
    expect(checks.length).toBe(10);
    const builds = ["check:plan", "check:build", "check:sizes", "check:proof"];
    for (const name of checks) {
      // The starter has nothing to build yet.
      if (builds.includes(name))
        expect(() => sh(`npm run ${name}`)).toThrow("there is nothing to build: list files under");
      else sh(`npm run ${name}`);
    }
    expect(changes()).toBe("");

    sh(
      "mkdir src && echo 'console.log(1);' > src/main.ts && echo 'build: {entries: [src/main.ts]}' >> spec/matrix.yaml",
    );
    sh("npm run gen && npx --no-install scopec build --certify && git add -A && git commit -qm build");
    sh("git update-ref refs/remotes/origin/main HEAD");
    for (const name of builds) sh(`npm run ${name}`);
    expect(sh("npm run --silent check:plan")).toContain("0 of 2 variants would be built");
    expect(sh("npm run --silent check:sizes")).toContain("| `acme`  |");
    expect(changes()).toBe("");
    sh("git reset -q --hard HEAD^");
  });

  test("has a workflow that fails when something generated is not current", () => {
    sh("echo '// by hand' >> generated/flags.ts");
    expect(() => sh("npx --no-install scopec gen --check")).toThrow("generated/flags.ts");
    sh("git checkout -q generated");
  });

  test("is not changed by another init, nor by another gen", () => {
    const folder = join(app, "generated");
    const before = stampsOf(folder);
    expect(sh("npx --no-install scopec init")).toContain("Nothing to do: everything is there.");
    sh("npm run gen");
    expect(changes()).toBe("");
    expect(sh("git diff")).toBe("");
    expect(stampsOf(folder)).toEqual(before);
  });
});

/** The variables of a step, expressions of the job's matrix filled in. */
function environmentOf({ env = {} }: WorkflowStep, variant: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, key: string) => variant[key] ?? "missing"),
    ]),
  );
}
