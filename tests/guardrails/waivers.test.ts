import { expect, test } from "bun:test";
import { createProjectView } from "../../generator/guardrails/project.ts";
import { runTests } from "../../generator/guardrails/run-tests.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { specWith } from "../tester.ts";
import { filesOf } from "./project.ts";

test("a waiver accepts what a rule finds, but no guardrail: the docs say that its tests go on failing", async () => {
  const shared = specWith({
    waivers: `waivers:
  - { rule: no-shared-service-name, pointer: /scopes/guest, reason: Both move to a vault, owner: platform team }`,
  }).replace("serviceNameFormat: guest", "serviceNameFormat: acme");
  const host = createMemoryHost({ files: Object.fromEntries(await filesOf(shared)) });
  const { outcomes } = await runTests({ host, project: createProjectView({ host, folders: [""] }) });
  const failed = outcomes.filter(({ findings }) => findings.length > 0).map(({ check }) => check.guards);
  expect([...new Set(failed)].sort()).toEqual(["scope-isolation", "secrets-isolation"]);
});
