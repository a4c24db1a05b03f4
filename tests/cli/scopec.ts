import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ExitStatus } from "../../generator/cli/command.ts";
import { run } from "../../generator/cli/run.ts";
import type { Emitter } from "../../generator/emit/emitter.ts";
import packageJson from "../../package.json" with { type: "json" };
import { instrumentedArgs, instrumentedEnv } from "../coverage/instrumented.ts";

/** The project's root folder. */
export const ROOT: string = resolve(import.meta.dir, "../..");

/** What a run of the command line gave. */
export interface Outcome {
  readonly status: ExitStatus | number | null;
  readonly out: string;
  readonly err: string;
}

/** What a command line runs in; without it, no terminal and no environment variable. */
export interface Surroundings {
  readonly isTerminal?: true;
  readonly environment?: Readonly<Record<string, string>>;
  /** The day, as `YYYY-MM-DD`; without it, none. */
  readonly today?: string;
  readonly emitters?: readonly Emitter[];
}

/** Runs the command line in this process, as if from a folder. */
export async function scopec(
  folder: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const { isTerminal = false, environment = {}, today, emitters } = surroundings;
  const out: string[] = [];
  const err: string[] = [];
  let clock = 0;
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    outIsTerminal: isTerminal,
    errIsTerminal: isTerminal,
    environment,
    workingFolder: folder,
    now() {
      // A millisecond for each time it is asked.
      clock += 1;
      return clock;
    },
    ...(today !== undefined && { today }),
  };
  const status = await run(args, { terminal, ...(emitters !== undefined && { emitters }) });
  return { status, out: out.join(""), err: err.join("") };
}

/** An emitter that writes these texts. */
export function emitterOf(name: string, texts: Readonly<Record<string, string>>): Emitter {
  const artifacts = Object.entries(texts).map(([path, text]) => ({ path, text, origin: [] }));
  return { name, describe: "A test", emit: () => artifacts };
}

/** The ways to start the command line as a process. */
export const COMMANDS: Readonly<Record<"bun" | "node" | "bundledBun", () => readonly string[]>> = {
  bun: () => [process.execPath, ...instrumentedArgs(), join(ROOT, "generator/cli/main.ts")],
  node: () => ["node", bundledCli()],
  bundledBun: () => [process.execPath, bundledCli()],
};

/** Runs a command as a process of its own, its streams being pipes. */
export function runProcess(
  [program, ...args]: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const child = Bun.spawnSync([program ?? "", ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), ...environment },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  return { status: child.exitCode, out: child.stdout.toString(), err: child.stderr.toString() };
}

/** Environment variables for a child process: none that changes what is printed. */
export function plainEnvironment(): Readonly<Record<string, string>> {
  return { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", TERM: "xterm", ...instrumentedEnv() };
}

/** The files below a folder by path, but for those of the coverage measurement; a link is given as `-> target`. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const text = lstatSync(path).isFile() ? readFileSync(path, "utf8") : "-> elsewhere";
      return [path.slice(folder.length + 1), text];
    }),
  );
}

/** What tells a file that was touched, if only to write the same again, from one that was not. */
export function stampsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(treeOf(folder)).map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true });
      return [path, `${ino} ${mtimeNs} ${ctimeNs}`];
    }),
  );
}

let isBuilt = false;

/** The path of the command as packages install it, built again if the sources are newer. */
function bundledCli(): string {
  const cli = join(ROOT, packageJson.bin.scopec);
  if (!isBuilt && !(existsSync(cli) && statSync(cli).mtimeMs > newestSource())) {
    const build = Bun.spawnSync([process.execPath, join(ROOT, "scripts/build.ts")], { cwd: ROOT });
    if (build.exitCode !== 0) throw new Error(`the build failed: ${build.stderr.toString()}`);
  }
  isBuilt = true;
  return cli;
}

function newestSource(): number {
  const globs = ["{generator,runtime}/**/*.{ts,js}", "package.json", "scripts/build.ts"];
  const sources = globs.flatMap((glob) => [...new Bun.Glob(glob).scanSync({ cwd: ROOT })]);
  return Math.max(...sources.map((path) => statSync(join(ROOT, path)).mtimeMs));
}
