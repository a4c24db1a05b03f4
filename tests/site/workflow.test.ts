import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { lintWorkflow, readWorkflow } from "../workflow-file.ts";

const text = readFileSync(join(ROOT, ".github/workflows/docs.yml"), "utf8");
const { jobs, permissions } = readWorkflow(text);

test("actionlint minds nothing in the workflow that publishes the site, and would mind a fault", async () => {
  expect(await lintWorkflow(text)).toEqual([]);
  expect((await lintWorkflow(text.replace("steps.deployment.", "steps.deploymnet."))).join()).toContain("deploymnet");
});

test("each action is pinned by its commit, and those that scopec generates too by the same one", () => {
  const generated = readFileSync(join(ROOT, ".github/workflows/scopec.yml"), "utf8");
  const uses = [...text.matchAll(/uses: (\S+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$/gm)];
  expect(uses).toHaveLength([...text.matchAll(/uses:/g)].length);
  for (const [, action = "", commit = ""] of uses) {
    const other = new RegExp(`uses: ${action}@([0-9a-f]{40})`).exec(generated)?.[1] ?? commit;
    expect([action, commit]).toEqual([action, other]);
  }
});

test("only publishing may write, only a push publishes, and each job ends in time", () => {
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs["build"]?.permissions).toBeUndefined();
  expect(jobs["publish"]?.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(jobs["publish"]).toMatchObject({ if: "github.event_name == 'push'", needs: "build" });
  for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
});

test("it runs what the project has", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const runs = jobs["build"]?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs).toContain("npm run docs -- build");
  expect(scripts.docs).toBe("bun scripts/docs.ts");
});
