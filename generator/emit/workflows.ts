import type { Matrix } from "../model/matrix.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { codeScanningJob, commentJob, diffJob, driftJob, finalJob, lintJob } from "./workflows/checks.ts";
import { workflowHead, workflowName, workflowPath } from "./workflows/job.ts";
import { pagesWorkflow } from "./workflows/pages.ts";
import { variantJobs } from "./workflows/variants.ts";
import { yamlFile } from "./writers/yaml.ts";

/** GitHub workflows: what a pull request is checked with, and the publication of docs where the spec asks for it. */
export const workflows = defineEmitter({
  name: "workflows",
  describe: "GitHub workflows: drift, lint, diff, tests and builds of each variant; publishing docs",
  emit: (matrix) => [...checkWorkflows(matrix), ...pagesWorkflow(matrix.workflows)],
});

/**
 * The workflow of a pull request, and those that it calls. All jobs stand in one, so that its last one can wait for them: that is
 * the only check that a branch has to require, whatever variants there are.
 */
function checkWorkflows(matrix: Matrix): readonly Artifact[] {
  const { workflows: settings } = matrix;
  const variants = variantJobs(matrix);
  const must = { drift: driftJob(settings), lint: lintJob(settings), ...variants.must };
  const may = {
    "code-scanning": codeScanningJob(settings),
    diff: diffJob(settings),
    comment: commentJob(settings),
    ...variants.may,
  };
  const name = workflowName(settings);
  const value = {
    name,
    on: { push: { branches: [settings.branch] }, pull_request: null, merge_group: null },
    ...workflowHead(settings),
    concurrency: {
      group: `${name}-\${{ github.ref }}`,
      "cancel-in-progress": "${{ github.event_name == 'pull_request' }}",
    },
    jobs: { ...must, ...may, scopec: finalJob(settings, { must: Object.keys(must), may: Object.keys(may) }) },
  };
  const origin = ["/build", "/variants", "/workflows"];
  return [{ path: workflowPath(settings), text: yamlFile(value), origin }, ...variants.files];
}
