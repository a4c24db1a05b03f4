/**
 * The tests that Stryker runs for one mutant of the host matching: those of the file that it is in, the quick ones first,
 * since nearly every mutant is found by these and the others need not start. Ends with the status of the first that fails.
 */
import { readFileSync } from "node:fs";

/** Test files below tests/runtime/, in the order to run them in; what is listed together runs together. */
type Stages = readonly (readonly string[])[];

const SCOPE: Stages = [
  ["scope/adversarial", "scope/a-label", "scope/clean-name", "scope/ipv4", "scope/ipv6", "scope/scope-context"],
  ["scope/matcher", "scope/scoping", "scope/domain-to-feature", "scope/punycode"],
  ["scope/properties"],
];
const REQUEST: Stages = [["request/situations", "request/forwarded", "request/ip-set"], ["request/scope-from-request"]];
/** A mutant that never ends is found by this, well before Stryker's own limit. The tests take two seconds. */
const TIMEOUT_MS = 30_000;

const ADAPTERS: Stages = [["request/adapters"], ["request/servers"]];

/** The file that the active mutant is in; Stryker says only its number. None in the first run, which has no mutant. */
function mutatedFile(): string | undefined {
  const mutant = process.env["__STRYKER_ACTIVE_MUTANT__"];
  if (mutant === undefined) return undefined;
  const files = [...new Bun.Glob("runtime/{scope,request}/*.ts").scanSync(".")];
  return files.find((file) => readFileSync(file, "utf8").includes(`("${mutant}")`));
}

function stagesFor(file: string | undefined): Stages {
  if (file === undefined) return [...SCOPE, ...REQUEST, ...ADAPTERS];
  if (file.endsWith("/adapters.ts")) return ADAPTERS;
  return file.startsWith("runtime/request/") ? REQUEST : SCOPE;
}

const mutated = mutatedFile();
for (const stage of stagesFor(mutated)) {
  const files = stage.map((name) => `./tests/runtime/${name}.test.ts`);
  const { exitCode } = Bun.spawnSync([process.execPath, "test", "--bail", "--timeout=60000", ...files], {
    stdin: "ignore",
    stdout: "inherit",
    stderr: "inherit",
    ...(mutated === undefined ? {} : { timeout: TIMEOUT_MS }),
  });
  if (exitCode !== 0) process.exit(1);
}
