import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { instrumentedArgs, instrumentedEnv } from "./coverage/instrumented.ts";

/** The root of this project. */
export const ROOT: string = resolve(import.meta.dir, "..");

/** How a command ended. */
export interface Ended {
  readonly exitCode: number;
  /** What it wrote to its standard output and error output. */
  readonly stdout: string;
  readonly stderr: string;
}

/** A project in a temporary folder inside this one, so that in it `scopec` is the scopec that is being tested. */
export interface TempProject {
  /** Its absolute path. */
  readonly root: string;
  write(path: string, text: string): void;
  /** Runs Bun in the project's folder. */
  bun(...args: readonly string[]): Ended;
  /** What the formatter and the linter find in these files under this project's own settings; empty when all is well. */
  biome(command: "check" | "format", paths: readonly string[]): string;
  /** What the type checker says under this project's own settings; `[]` when all is well. */
  typeErrors(): readonly string[];
  remove(): void;
}

/** Makes a project of files by path; `remove` it in the end. */
export function createTempProject(files: Iterable<readonly [path: string, text: string]>): TempProject {
  const parent = join(ROOT, ".scopec-tmp");
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, "test-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of files) write(path, text);
  // What the shell has set must not decide which scope a program takes for the current one.
  const { DASHBOARD_SCOPE: _scope, HOST: _host, ...environment } = process.env;
  const run = (command: readonly string[]): Ended => {
    const env = { ...environment, ...instrumentedEnv(), NO_COLOR: "1" };
    const { exitCode, stdout, stderr } = Bun.spawnSync([...command], { cwd: root, env });
    return { exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
  };
  return {
    root,
    write,
    bun: (...args) => {
      const [first = "", ...rest] = args;
      const command = first === "test" ? ["test", ...instrumentedArgs(), ...rest] : [...instrumentedArgs(), ...args];
      return run([process.execPath, ...command]);
    },
    biome: (command, paths) => {
      // Git ignores the folder, and Biome what Git ignores.
      const settings = ["--vcs-enabled=false", `--config-path=${ROOT}`, "--colors=off"];
      const { exitCode, stdout, stderr } = run([tool("biome"), command, ...settings, ...paths]);
      return exitCode === 0 ? "" : `${stdout}${stderr}`;
    },
    typeErrors: () => {
      write("tsconfig.json", JSON.stringify({ extends: "../../tsconfig.json", include: ["**/*.ts"], exclude: [] }));
      const { exitCode, stdout } = run([tool("tsc"), "-p", "tsconfig.json", "--pretty", "false"]);
      return exitCode === 0 ? [] : stdout.trim().split("\n");
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const tool = (name: string) => join(ROOT, "node_modules/.bin", name);

/** What the project's formatter makes of a source text; `name` says which language it is. */
export function formatted(name: string, source: string): string {
  // The name is one that no setting excludes.
  const command = [tool("biome"), "format", `--stdin-file-path=tests/formatted/${name}`];
  const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: ROOT, stdin: Buffer.from(source) });
  if (exitCode !== 0) throw new Error(`biome cannot format ${name}: ${stderr.toString()}`);
  return stdout.toString();
}
