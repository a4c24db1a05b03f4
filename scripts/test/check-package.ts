import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage as checkTypes, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { FAILED, PASSED, type Tally } from "./tally.ts";

/**
 * Ways of finding a module that the package does not support: Node before `exports`, and `require`. It is written in modules, which
 * from Node 20.19 on `require` loads too; the types do not know that.
 */
const UNSUPPORTED: readonly string[] = ["node10", "node16-cjs"];

/**
 * What publint and Are The Types Wrong find in a package as it would be published; each finding is one line. The folder (absolute)
 * has to be built.
 *
 * @throws {Error} when it cannot be packed
 */
export async function packageFindings(folder: string): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), "scopec-pack-"));
  try {
    const bytes = readFileSync(pack(folder, place));
    return [...(await publintFindings(bytes)), ...(await typeFindings(bytes))];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function pack(folder: string, place: string): string {
  const command = ["npm", "pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", place];
  const { exitCode, stderr } = Bun.spawnSync(command, { cwd: folder });
  const name = readdirSync(place).find((each) => each.endsWith(".tgz"));
  if (exitCode !== 0 || name === undefined) throw new Error(`npm cannot pack ${folder}: ${stderr.toString()}`);
  return join(place, name);
}

async function publintFindings(bytes: Buffer): Promise<readonly string[]> {
  const tarball = new Uint8Array(bytes).buffer;
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  return messages.map((message) => `publint: ${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

async function typeFindings(bytes: Buffer): Promise<readonly string[]> {
  const result = await checkTypes(createPackageFromTarballData(new Uint8Array(bytes)));
  if (result.types === false) return ["attw: the package has no types"];
  return result.problems
    .filter((problem) => !("resolutionKind" in problem) || !UNSUPPORTED.includes(problem.resolutionKind))
    .map(
      (problem) => `attw: ${problem.kind}: ${"entrypoint" in problem ? problem.entrypoint : JSON.stringify(problem)}`,
    );
}

/** Builds the package of this repository and checks it; `print` gets the findings. */
export async function checkPackage(root: string, print: (line: string) => void): Promise<Tally> {
  const build = Bun.spawnSync([process.execPath, join(root, "scripts/build.ts")], { cwd: root });
  if (build.exitCode !== 0) {
    print(build.stderr.toString());
    return FAILED;
  }
  const findings = await packageFindings(root);
  findings.forEach(print);
  return findings.length === 0 ? PASSED : FAILED;
}
