import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { inShards, MOST_JOBS, proveShards } from "../../../generator/base/shards.ts";
import { readWorkflow, type Workflow } from "../../workflow-file.ts";
import { mainWorkflow, variantSpec, workflowTexts } from "./workflows.ts";

describe("shards", () => {
  test("hold each item once, in their order, and never more than they may", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, most) => {
        const shards = inShards(items, most);
        expect(shards.flat()).toEqual(items);
        expect(shards).toHaveLength(Math.ceil(items.length / most));
        for (const shard of shards) expect(shard.length).toBeWithin(1, most + 1);
      }),
    );
  });

  test("that are wrong do not pass", () => {
    expect(() => proveShards([1, 2, 3], [[1, 2, 3]], 2)).toThrow(
      "a part of 3 jobs is more than the 2 that GitHub takes",
    );
    for (const wrong of [
      [[1, 2]],
      [
        [1, 2],
        [3, 3],
      ],
      [[1, 3], [2]],
    ]) {
      expect(() => proveShards([1, 2, 3], wrong, 2)).toThrow("not just the 3 there are");
    }
    expect(() => proveShards([1, 2, 3], [[1, 2], [3]], 2)).not.toThrow();
  });
});

/** The names of the variants that the jobs of a kind test. */
const testedIn = ({ jobs }: Workflow) =>
  Object.entries(jobs)
    .filter(([id]) => /^tests(?:-\d+)?$/.test(id))
    .map(([, job]) => {
      const include = job.strategy?.matrix.include ?? (JSON.parse(job.with?.["variants"] ?? "[]") as object[]);
      return (include as readonly { readonly variant: string }[]).map(({ variant }) => variant);
    });

describe("a matrix", () => {
  test.each([
    [1, 1],
    [MOST_JOBS, 1],
    [MOST_JOBS + 1, 2],
    [2 * MOST_JOBS, 2],
    [1000, 4],
  ])("of %d variants takes %d parts", async (count, parts) => {
    const workflow = await mainWorkflow(variantSpec(count));
    const tested = testedIn(workflow);
    expect(tested).toHaveLength(parts);
    for (const shard of tested) expect(shard.length).toBeWithin(1, MOST_JOBS + 1);
    expect(tested.flat().toSorted()).toEqual(Array.from({ length: count }, (_, index) => `v${index + 1}`).toSorted());
    const builds = Object.keys(workflow.jobs).filter((id) => /^build(?:-\d+)?$/.test(id));
    expect(builds).toHaveLength(parts);
    expect(Object.keys(workflow.jobs["plan"]?.outputs ?? {})).toHaveLength(parts);
  });

  test("of many variants is that of a workflow which is called, with what the plan says of each part", async () => {
    const texts = await workflowTexts(variantSpec(MOST_JOBS + 1));
    expect(Object.keys(texts)).toEqual(["scopec-build.yml", "scopec-tests.yml", "scopec.yml"]);
    const { jobs } = readWorkflow(texts["scopec.yml"] ?? "");
    for (const part of ["tests", "build"]) {
      const called = readWorkflow(texts[`scopec-${part}.yml`] ?? "");
      expect(Object.keys(called.on)).toEqual(["workflow_call"]);
      expect(called.jobs[part]?.strategy?.matrix.include).toBe("${{ fromJSON(inputs.variants) }}");
      expect(jobs[`${part}-2`]?.uses).toBe(`./.github/workflows/scopec-${part}.yml`);
    }
    expect(jobs["build-2"]?.with).toEqual({ variants: "${{ needs.plan.outputs.build-2 }}" });
    expect(jobs["build-2"]?.if).toBe("${{ needs.plan.outputs.build-2 != '[]' }}");
  });
});

describe("the check to require", () => {
  test("is one job of the same name, which waits for all others, whatever variants there are", async () => {
    for (const count of [0, 1, MOST_JOBS, 3 * MOST_JOBS]) {
      const { jobs } = await mainWorkflow(variantSpec(count, count === 0 ? { build: "" } : {}));
      const { scopec, ...others } = jobs;
      expect(scopec?.name).toBe("scopec");
      expect(scopec?.needs?.toSorted()).toEqual(Object.keys(others).toSorted());
      expect(scopec?.if).toBe("${{ always() }}");
      const { MUST = "", MAY = "" } = scopec?.steps?.[0]?.env ?? {};
      for (const id of Object.keys(others)) expect(`${MUST} ${MAY}`).toContain(`${id}=\${{ needs.${id}.result }}`);
    }
  });

  test("lets be skipped only what has a reason to be", async () => {
    const { jobs } = await mainWorkflow(variantSpec(2));
    const may = [...(jobs["scopec"]?.steps?.[0]?.env?.["MAY"] ?? "").matchAll(/([\w-]+)=/g)].map(([, id = ""]) => id);
    expect(may).toEqual(["code-scanning", "diff", "comment", "build"]);
    for (const id of may) expect([id, typeof jobs[id]?.if]).toEqual([id, "string"]);
    for (const [id, job] of Object.entries(jobs).filter(([name]) => !may.includes(name) && name !== "scopec")) {
      expect([id, job.if]).toEqual([id, undefined]);
    }
  });
});
