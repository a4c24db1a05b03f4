import type { WorkflowSettings } from "../../model/matrix.ts";
import type { Artifact } from "../emitter.ts";
import { yamlFile } from "../writers/yaml.ts";
import { uses } from "./actions.ts";
import { checkoutStep, fromTop, job, workflowHead, workflowName, workflowPath, type YamlMap } from "./job.ts";

/** The workflow that publishes the docs on GitHub Pages; none unless the spec asks for it. */
export function pagesWorkflow(workflows: WorkflowSettings): readonly Artifact[] {
  const { branch, docs } = workflows;
  if (docs === undefined) return [];
  const value = {
    name: workflowName(workflows, "docs"),
    on: { push: { branches: [branch] }, workflow_dispatch: null },
    ...workflowHead(workflows),
    // GitHub asks for it: a deployment that has begun is never broken off.
    concurrency: { group: "pages", "cancel-in-progress": false },
    jobs: { site: siteJob(workflows, docs), publish: PUBLISH },
  };
  return [{ path: workflowPath(workflows, "docs"), text: yamlFile(value), origin: ["/workflows"] }];
}

/** Makes the site, of files that are as the spec gives them. No cache: what another run left behind must not be published. */
function siteJob(workflows: WorkflowSettings, docs: NonNullable<WorkflowSettings["docs"]>): YamlMap {
  const folder = fromTop(workflows, docs.folder);
  const rendered = "_site";
  const made =
    docs.script === undefined
      ? [
          // A site begins at its index.
          {
            run: `for page in README.md SCOPING_MATRIX_AUTO.md; do
  if [ -e "$page" ] && [ ! -e index.md ]; then cp "$page" index.md; fi
done
`,
            "working-directory": folder,
          },
          { uses: uses("renderPages"), with: { source: folder, destination: rendered } },
        ]
      : [{ run: `npm run ${docs.script}` }];
  return job({ name: "Make the site" }, [
    checkoutStep(),
    { uses: uses("setupNode"), with: { "node-version": "20" } },
    { run: "npm ci" },
    { run: "npx --no-install scopec gen --check --format github" },
    ...made,
    { uses: uses("uploadPages"), with: { path: docs.script === undefined ? rendered : folder } },
  ]);
}

/** Publishes what the other job made. It runs nothing of the repository, since it may write. */
const PUBLISH = job(
  {
    name: "Publish it",
    needs: ["site"],
    permissions: { pages: "write", "id-token": "write" },
    more: { environment: { name: "github-pages", url: "${{ steps.deployment.outputs.page_url }}" } },
  },
  [{ id: "deployment", uses: uses("deployPages") }],
);
