import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TemporaryFolders } from "../../temporary.ts";
import { COMMANDS, type Outcome, plainEnvironment } from "../scopec.ts";

/** A git repository with a project in it, and scopec installed as a package would be. */
export interface Repository {
  readonly root: string;
  /** Runs git; what it says is in one text, both streams. */
  git(...words: readonly string[]): Outcome;
  /** The same, for what has to succeed; gives what it says. */
  ok(...words: readonly string[]): string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Puts other text in place of part of a file, which has to be there. */
  edit(path: string, from: string, to: string): void;
  remove(path: string): void;
  has(path: string): boolean;
  /** Runs scopec as a process in the repository. */
  scopec(...words: readonly string[]): Outcome;
  /** Makes a branch from another, changes something there, generates, and commits. */
  branch(name: string, from: string, change: () => void): void;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_EDITOR: "true",
};

/** Makes a repository with a project that `init` started and `gen` generated, in one commit on `main`. */
export function createRepository(
  folders: TemporaryFolders,
  { spec, at = "" }: { spec?: string; at?: string } = {},
): Repository {
  const root = folders.create();
  const run = (command: readonly string[], folder: string): Outcome => {
    const env = { ...plainEnvironment(), ...IDENTITY, NO_COLOR: "1" };
    const { exitCode, stdout, stderr } = Bun.spawnSync([...command], {
      cwd: folder,
      env,
      stdin: "ignore",
      stderr: "pipe",
    });
    return { status: exitCode, out: stdout.toString(), err: stderr.toString() };
  };
  const git = (...words: readonly string[]) => run(["git", ...words], root);
  const ok = (...words: readonly string[]) => {
    const { status, out, err } = git(...words);
    if (status !== 0) throw new Error(`git ${words.join(" ")} ended with ${status}:\n${out}${err}`);
    return out + err;
  };
  const project = join(root, at);
  const pathOf = (path: string) => join(project, path);
  const scopec = (...words: readonly string[]) => run([...COMMANDS.bun(), ...words], project);
  const repository: Repository = {
    root: project,
    git,
    ok,
    scopec,
    read: (path) => readFileSync(pathOf(path), "utf8"),
    write(path, text) {
      mkdirSync(dirname(pathOf(path)), { recursive: true });
      writeFileSync(pathOf(path), text);
    },
    edit(path, from, to) {
      const before = readFileSync(pathOf(path), "utf8");
      if (!before.includes(from)) throw new Error(`${path} does not have ${JSON.stringify(from)}`);
      writeFileSync(
        pathOf(path),
        before.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(pathOf(path)),
    has: (path) => existsSync(pathOf(path)),
    branch(name, from, change) {
      ok("checkout", "--quiet", "-b", name, from);
      change();
      const { status, out, err } = scopec("gen");
      if (status !== 0) throw new Error(`gen on ${name}: ${out}${err}`);
      ok("add", "--all");
      ok("commit", "--quiet", `--message=${name}`);
    },
  };
  start(repository, spec);
  return repository;
}

function start({ root, ok, scopec, write }: Repository, spec: string | undefined): void {
  const bin = "node_modules/.bin/scopec";
  write(bin, `#!/bin/sh\nexec ${COMMANDS.bun().join(" ")} "$@"\n`);
  chmodSync(join(root, bin), 0o755);
  ok("init", "--quiet", "--initial-branch=main");
  if (spec !== undefined) write("spec/matrix.yaml", spec);
  for (const words of [["init"], ["gen"]]) {
    const { status, out, err } = scopec(...words);
    if (status !== 0) throw new Error(`${words[0]}: ${out}${err}`);
  }
  ok("add", "--all");
  ok("commit", "--quiet", "--message=start");
}

/** A tenant for the spec that `init` writes: its scope and its row, each put where the alphabet has it. */
export function addTenant(
  { edit }: Pick<Repository, "edit">,
  name: string,
  before: { scope: string; row: string },
): void {
  edit(
    "spec/matrix.yaml",
    `  ${before.scope}:\n    description`,
    `  ${name.toUpperCase()}:
    description: The customer ${name}
    tier: standard
    production: true
    defaults:
      storagePath: tenants/${name}/
      secretsBackend: Vault
      serviceNameFormat: my-app-${name}
      secretsFlag: CRED_PERSIST_ENTERPRISE
      featureFlags: [AUDIT_LOG]
      apiStrategy: Object storage and managed secrets
      operationalBenefit: Data and secrets of its own
  ${before.scope}:
    description`,
  );
  edit(
    "spec/matrix.yaml",
    `  - servingDomain: ${before.row}\n`,
    `  # ${name} asked for a host of their own.
  - servingDomain: ${name}.example.com
    detectedScope: ${name.toUpperCase()}
    platform: Any

  - servingDomain: ${before.row}
`,
  );
}

/** Where the tenants of these tests belong. */
export const BEFORE = { scope: "public", row: "localhost" };

/** What a command gives that finds nothing. */
export const CURRENT = { status: 0, out: "" };

/** A repository with two branches that add different tenants; the second one is checked out. */
export function twoTenants(folders: TemporaryFolders, at = ""): Repository {
  const repository = createRepository(folders, { at });
  repository.branch("hooli", "main", () => addTenant(repository, "hooli", BEFORE));
  repository.branch("initech", "main", () => addTenant(repository, "initech", BEFORE));
  return repository;
}

/** A repository with two branches that change one cell and add tenants; the second one, `ours`, is checked out. */
export function clashing(folders: TemporaryFolders): Repository {
  const repository = createRepository(folders);
  const set = (tier: string, tenant: string) => () => {
    const cell = (value: string) => `    tier: ${value}\n    production: true`;
    repository.edit("spec/matrix.yaml", cell("standard"), cell(tier));
    addTenant(repository, tenant, BEFORE);
  };
  repository.branch("theirs", "main", set("basic", "hooli"));
  repository.branch("ours", "main", set("premium", "initech"));
  return repository;
}

/** What stands in the spec where these two meet. */
export const MARKED = "<<<<<<< ours\n    tier: premium\n=======\n    tier: basic\n>>>>>>> theirs\n";
