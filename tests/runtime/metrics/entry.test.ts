import { expect, test } from "bun:test";
import { join } from "node:path";
import * as metrics from "../../../runtime/metrics/index.ts";
import { METRIC } from "./samples.ts";

const ROOT = join(import.meta.dir, "../../..");

test("the public functions are these", () => {
  expect(Object.keys(metrics).sort()).toEqual([
    "DEFAULT_LIMITS",
    "MetricRejection",
    "ScopeViolation",
    "assignScope",
    "createMasterPerfTracker",
    "createMemoryAuditSink",
    "createMemoryMetricSink",
    "createMetricRules",
    "enforceScope",
    "sanitizeMetric",
    "sanitizeProperties",
    "shownText",
    "shownValue",
    "toLogLine",
    "validateMetric",
  ]);
});

test("a browser's bundle has nothing in it but the module itself", async () => {
  const { outputs, success } = await Bun.build({
    entrypoints: [join(ROOT, "runtime/metrics/index.ts")],
    target: "browser",
    minify: true,
  });
  const text = (await outputs[0]?.text()) ?? "";
  expect(success).toBe(true);
  expect(text).not.toMatch(/\brequire\(|\bimport\b|\bBuffer\b|\bprocess\b|node:/);
  expect(text.length).toBeLessThan(14_000);
});

test("Node gets the same answers", () => {
  const code = `import { createMetricRules, DEFAULT_LIMITS, validateMetric } from "scopec/runtime/metrics";
    const rules = createMetricRules("ACME", DEFAULT_LIMITS);
    const metric = ${JSON.stringify(METRIC)};
    console.log(validateMetric(metric, rules).length, validateMetric({ ...metric, properties: { scope: "X", "a b": "\\u200b" } }, rules).map((each) => each.code).join());`;
  const { stdout, stderr } = Bun.spawnSync(["node", "--input-type=module", "-e", code], { cwd: ROOT });
  expect(`${stdout}${stderr}`).toBe("0 key-charset,hidden-character,scope-violation\n");
});
