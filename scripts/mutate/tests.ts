/**
 * The tests that Stryker runs for one mutant of the host matching, the check of metrics, or the stores of secrets: those of its file,
 * then those of its folder, the quick ones first, since nearly every mutant is found by these and the others need not start. With
 * `realtime`, for one of the server. Ends with 1 when one fails.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Test files below tests/runtime/, in the order to run them in; what is listed together runs together. */
type Stages = readonly (readonly string[])[];

const SCOPE: Stages = [
  ["scope/adversarial", "scope/a-label", "scope/clean-name", "scope/ipv4", "scope/ipv6", "scope/scope-context"],
  ["scope/matcher", "scope/scoping", "scope/domain-to-feature", "scope/punycode"],
  ["scope/properties"],
];
const REQUEST: Stages = [
  ["request/situations", "request/forwarded", "request/forwarded-client", "request/ip-set"],
  ["request/scope-from-request"],
];
const METRICS: Stages = [
  [
    "metrics/validate-metric",
    "metrics/sanitize",
    "metrics/enforce-scope",
    "metrics/shown-text",
    "metrics/metric-rules",
  ],
  [
    "metrics/texts",
    "metrics/hostile-inputs",
    "metrics/master-perf-tracker",
    "metrics/memory-sinks",
    "metrics/latest-entries",
    "metrics/isolation",
    "metrics/audited-once",
    "metrics/scope-key",
    "metrics/polluted-prototypes",
    "metrics/read-metric",
    "metrics/metric-finding",
    "metrics/values-table",
  ],
];
/** Without the tests of a real Secret Service, and of what Node makes of the package, which is not there to be mutated. */
const SECRETS: Stages = [
  ["secrets/environment-store", "secrets/open-secret-store", "secrets/secret-name", "secrets/os-store"],
  ["secrets/keyring", "secrets/in-turn", "secrets/private-file", "secrets/encrypted-file-store"],
  ["secrets/file-lock", "secrets/sealed-text"],
];
/** The tests that each file of the server is found by soonest; the rest of the folder follows. */
const REALTIME: Readonly<Record<string, readonly string[]>> = {
  admission: ["realtime/what-is-refused", "realtime/refusals", "realtime/stream"],
  "answer-request": ["realtime/what-is-refused", "realtime/http", "realtime/refusals", "realtime/disconnect"],
  "audit-trail": ["realtime/what-is-refused", "realtime/stream"],
  "client-address": ["realtime/client-address"],
  client: ["realtime/client-alone", "realtime/client"],
  connection: ["realtime/what-is-closed", "realtime/stream", "realtime/disconnect"],
  "connection-control": [
    "realtime/connection-hub",
    "realtime/what-is-closed",
    "realtime/stream",
    "realtime/disconnect",
  ],
  "connection-hub": ["realtime/connection-hub", "realtime/what-is-closed", "realtime/stream", "realtime/disconnect"],
  "connection-leases": ["realtime/connection-leases", "realtime/limits"],
  "dashboard-server": [
    "realtime/what-is-closed",
    "realtime/dashboard-server",
    "realtime/http",
    "realtime/stream",
    "realtime/disconnect",
  ],
  "failure-key": ["realtime/refusals"],
  "handle-frame": ["realtime/handle-frame", "realtime/what-is-closed", "realtime/stream"],
  "check-runs-on-bun": ["realtime/node"],
  "in-time": ["realtime/redis-gate", "realtime/limits"],
  "key-set": ["realtime/token"],
  "list-response": ["realtime/list-response", "realtime/http"],
  "rate-limits": ["realtime/limits"],
  "redis-gate": ["realtime/redis-gate"],
  refusal: ["realtime/what-is-refused", "realtime/http"],
  revocations: ["realtime/revocations", "realtime/disconnect"],
  "server-context": [
    "realtime/handle-frame",
    "realtime/what-is-refused",
    "realtime/what-is-closed",
    "realtime/http",
    "realtime/stream",
  ],
  "server-counters": ["realtime/what-is-refused", "realtime/http"],
  token: ["realtime/token"],
};
const ALL_REALTIME: readonly string[] = [...new Set(["realtime/isolation", ...Object.values(REALTIME).flat()])];
const ADAPTERS: Stages = [["request/adapters"], ["request/servers"]];

/**
 * A mutant that never ends is found by these, well before Stryker's own limit: nearly always by the first tests, which take
 * a second at most; the others take two, and on a busy machine must not be taken for one that never ends.
 */
const FIRST_TIMEOUT_MS = 15_000;
const TIMEOUT_MS = 60_000;
/** Tests of the server wait for what a mutant may never do, but not for long: the slowest of them takes a second or two. */
const TEST_TIMEOUT_MS = process.argv[2] === "realtime" ? 6_000 : 60_000;

/** The file that the active mutant is in; Stryker says only its number. None in the first run, which has no mutant. */
function mutatedFile(): string | undefined {
  const mutant = process.env["__STRYKER_ACTIVE_MUTANT__"];
  if (mutant === undefined) return undefined;
  const files = [...new Bun.Glob("runtime/{scope,request,metrics,secrets,realtime}/*.ts").scanSync(".")];
  return files.find((file) => readFileSync(file, "utf8").includes(`("${mutant}")`));
}

function stagesFor(file: string | undefined): Stages {
  if (process.argv[2] === "realtime") return realtimeStagesFor(file);
  if (file === undefined) return [...SCOPE, ...REQUEST, ...ADAPTERS, ...METRICS, ...SECRETS];
  if (file.endsWith("/adapters.ts")) return ADAPTERS;
  const own = file.replace("runtime/", "").replace(".ts", "");
  if (file.startsWith("runtime/secrets/")) return ownFirst(own, SECRETS);
  const rest = file.startsWith("runtime/request/") ? REQUEST : file.startsWith("runtime/metrics/") ? METRICS : SCOPE;
  return existsSync(testFile(own)) ? [[own], ...rest] : rest;
}

function ownFirst(own: string, stages: Stages): Stages {
  const others = stages.map((stage) => stage.filter((name) => name !== own));
  return existsSync(testFile(own)) ? [[own], ...others] : stages;
}

function realtimeStagesFor(file: string | undefined): Stages {
  const own = file === undefined ? [] : (REALTIME[basename(file, ".ts")] ?? []);
  return [own, ALL_REALTIME.filter((each) => !own.includes(each))].filter(({ length }) => length > 0);
}

function testFile(name: string): string {
  return `./tests/runtime/${name}.test.ts`;
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing was left.
  }
}

const mutated = mutatedFile();
// What tests that are cut off leave behind is below it.
const folder = mkdtempSync(join(tmpdir(), "scopec-mutant-"));
// As the folder for temporary files is: some tests run as another user.
chmodSync(folder, 0o1777);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const [index, stage] of stagesFor(mutated).entries()) {
  const command = [process.execPath, "test", "--bail", `--timeout=${TEST_TIMEOUT_MS}`, ...stage.map(testFile)];
  const { exitCode, pid } = Bun.spawnSync(command, {
    stdin: "ignore",
    env: { ...process.env, TMPDIR: folder },
    // A group of its own, since tests that are cut off leave the Redis behind that they started.
    detached: true,
    // Stryker shows it when the tests fail without any mutant.
    stdout: "inherit",
    stderr: "inherit",
    ...(mutated === undefined ? {} : { timeout: index === 0 ? FIRST_TIMEOUT_MS : TIMEOUT_MS }),
  });
  endGroup(pid);
  if (exitCode !== 0) process.exit(1);
}
