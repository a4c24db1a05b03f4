import { describe, expect, test } from "bun:test";
import { MOST_JOBS } from "../../../generator/base/shards.ts";
import { lintWorkflow, readWorkflow, stepsOf, type WorkflowJob } from "../../workflow-file.ts";
import { variantSpec, workflowTexts } from "./workflows.ts";

const SPECS: Readonly<Record<string, string>> = {
  "a spec without variants": variantSpec(0, { build: "" }),
  "a spec with variants and docs": variantSpec(3, { workflows: "workflows: { docs: { folder: generated/docs } }" }),
  "a project in a folder": variantSpec(3, {
    workflows: "workflows: { branch: release/1.x, folder: services/shop, docs: { folder: site, script: docs:build } }",
  }),
  "a spec with variants for several matrices": variantSpec(MOST_JOBS + 1),
};

/** The rights that a job may have, where it may do more than read the source. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "code-scanning": { contents: "read", "security-events": "write" },
  comment: { "pull-requests": "write" },
  publish: { pages: "write", "id-token": "write" },
  scopec: {},
};

/** What stands in an expression that GitHub puts into a workflow. */
const expressionsIn = (text: string) => [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inside = ""]) => inside.trim());

describe.each(Object.entries(SPECS))("the workflows of %s", (_, spec) => {
  const texts = async () => Object.entries(await workflowTexts(spec));
  const jobs = async () =>
    (await texts()).flatMap(([, text]) => Object.entries(readWorkflow(text).jobs) as readonly [string, WorkflowJob][]);
  const isWriting = ({ permissions = {} }: WorkflowJob) => Object.values(permissions).includes("write");

  test("have nothing that actionlint minds", async () => {
    for (const [name, text] of await texts()) {
      // actionlint is given one file, so it cannot find the one that is called; another test looks for it.
      const found = await lintWorkflow(text);
      expect([name, found.filter((message) => !message.includes("could not read reusable workflow"))]).toEqual([
        name,
        [],
      ]);
    }
  });

  test("have no right but those that a job asks for, each the least it needs", async () => {
    for (const [name, text] of await texts()) expect([name, readWorkflow(text).permissions]).toEqual([name, {}]);
    for (const [id, job] of await jobs()) {
      expect([id, job.permissions]).toEqual([id, RIGHTS[id] ?? { contents: "read" }]);
    }
  });

  test("run nothing of the repository where they may write", async () => {
    const writing = (await jobs()).filter(([, job]) => isWriting(job));
    expect(writing.length).toBeGreaterThan(0);
    for (const [id, { steps = [] }] of writing) {
      for (const { run = "", uses = "" } of steps) {
        expect([id, run]).toEqual([id, expect.not.stringMatching(/\b(?:npm|npx|bun|node)\b/)]);
        expect(uses).not.toContain("setup-node");
      }
    }
  });

  test("put no expression into a shell, and no text of an outsider anywhere", async () => {
    for (const [, text] of await texts()) {
      for (const { run = "" } of stepsOf(readWorkflow(text))) expect(run).not.toContain("${{");
      for (const expression of expressionsIn(text)) {
        expect(expression).not.toMatch(
          /title|body|label|head_ref|head\.ref|head_commit|message|email|inputs\.(?!variants\b)/,
        );
      }
    }
  });

  test("pin each action by its commit, with the version beside it", async () => {
    for (const [, text] of await texts()) {
      const lines = text.split("\n").filter((line) => /\buses:/.test(line));
      for (const line of lines) {
        expect(line).toMatch(
          /uses: (?:[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/[\w.-]+\.yml)$/,
        );
      }
      expect(text.match(/@v\d|@main|@master/)).toBeNull();
    }
  });

  test("leave no token in the source, and end in time", async () => {
    for (const [id, { steps = [], uses, "timeout-minutes": minutes }] of await jobs()) {
      if (uses !== undefined) continue;
      expect([id, minutes <= 15]).toEqual([id, true]);
      for (const step of steps.filter((each) => each.uses?.startsWith("actions/checkout@"))) {
        expect(step.with).toMatchObject({ "persist-credentials": false });
      }
    }
  });

  test("never run with the rights of the target for someone else's code, and hand on no secret", async () => {
    for (const [, text] of await texts()) {
      const { on } = readWorkflow(text);
      for (const event of ["pull_request_target", "workflow_run", "issue_comment"])
        expect(on).not.toHaveProperty(event);
      expect(text).not.toMatch(/secrets[.:]/);
      expect(text.match(/github\.token/g) ?? []).toHaveLength(text.includes("GH_TOKEN") ? 1 : 0);
    }
  });

  test("publish nothing that came out of a cache", async () => {
    const publishing = (await texts()).filter(([name]) => name.startsWith("scopec-docs"));
    for (const [, text] of publishing) expect(text).not.toMatch(/\bcache\b/);
  });

  test("skip on a fork what its token may not do, with an expression that no name can bend", async () => {
    const own = "github.event.pull_request.head.repo.full_name == github.repository";
    for (const [id, job] of (await jobs()).filter(([name]) => ["comment", "code-scanning"].includes(name))) {
      expect([id, job.if]).toEqual([id, expect.stringContaining(own)]);
    }
  });
});

test("planted faults are found", async () => {
  const { "scopec.yml": text = "" } = await workflowTexts(variantSpec(2));
  const planted: readonly (readonly [string, string, string])[] = [
    ["${{ matrix.variant }}", "${{ matrix.varaint }}", 'property "varaint" is not defined'],
    ["${{ github.ref }}", "${{ github.reff }}", 'property "reff" is not defined'],
    ["runs-on: ubuntu-24.04", "runs-on: ubuntu-99.04", 'label "ubuntu-99.04" is unknown'],
    ["timeout-minutes", "timeout-minuts", 'unexpected key "timeout-minuts"'],
    ["run: npm ci", "run: echo ${{ github.event.pull_request.title }}", "potentially untrusted"],
    ["needs.drift.result", "needs.drfit.result", 'property "drfit" is not defined'],
    ["pull-requests: write", "pull-request: write", 'unknown permission scope "pull-request"'],
  ];
  for (const [right, wrong, message] of planted) {
    expect(text).toContain(right);
    expect((await lintWorkflow(text.replaceAll(right, wrong))).join("\n")).toContain(message);
  }
});
