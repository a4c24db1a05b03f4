import type { WorkflowSettings } from "../../model/matrix.ts";
import { uses } from "./actions.ts";
import { checkoutStep, job, OWN_BRANCH, READ, setupSteps, uploadStep, workflowName, type YamlMap } from "./job.ts";

const TEMPORARY = "${{ runner.temp }}";

/** Where a job that may write puts what another job made: apart from the files by which steps talk to the runner. */
const RECEIVED = `${TEMPORARY}/received`;

/** Compares what is generated with the spec. */
export function driftJob(settings: WorkflowSettings): YamlMap {
  return job({ name: "Generated files are current" }, [
    ...setupSteps(settings),
    { run: "npx --no-install scopec gen --check --format github" },
  ]);
}

/** Checks the spec; what it finds is kept for {@link codeScanningJob}, whether it fails or not. */
export function lintJob(settings: WorkflowSettings): YamlMap {
  return job({ name: "The spec has no mistakes" }, [
    ...setupSteps(settings),
    {
      run: 'npx --no-install scopec lint --format sarif > "$RUNNER_TEMP/scopec.sarif"',
      "continue-on-error": true,
    },
    uploadStep("scopec-sarif", `${TEMPORARY}/scopec.sarif`),
    { run: "npx --no-install scopec lint --format github" },
  ]);
}

/**
 * Hands the findings to GitHub's code scanning. It runs nothing of the repository, since it may write. Where code scanning is
 * not switched on it stays green: `lint` decides.
 */
export function codeScanningJob(settings: WorkflowSettings): YamlMap {
  return job(
    {
      name: "Findings in code scanning",
      needs: ["lint"],
      if: `\${{ !cancelled() && (github.event_name == 'push' || ${OWN_BRANCH}) }}`,
      permissions: { ...READ, "security-events": "write" },
      minutes: 5,
    },
    [
      checkoutStep(),
      { uses: uses("download"), with: { name: "scopec-sarif", path: RECEIVED } },
      {
        uses: uses("uploadSarif"),
        with: { sarif_file: `${RECEIVED}/scopec.sarif`, category: workflowName(settings) },
        "continue-on-error": true,
      },
    ],
  );
}

/** Says what the change means, in the summary of the run and as annotations; fails for what is breaking and not approved. */
export function diffJob(settings: WorkflowSettings): YamlMap {
  return job({ name: "What the change means", if: "${{ github.event_name == 'pull_request' }}" }, [
    ...setupSteps(settings, "parents"),
    {
      run: 'npx --no-install scopec diff --base HEAD^1 --format markdown --fail-on none > "$RUNNER_TEMP/scopec-diff.md"',
    },
    { run: 'cat "$RUNNER_TEMP/scopec-diff.md" >> "$GITHUB_STEP_SUMMARY"' },
    uploadStep("scopec-diff", `${TEMPORARY}/scopec-diff.md`),
    { run: "npx --no-install scopec diff --base HEAD^1 --format github" },
  ]);
}

/**
 * Keeps one comment on the pull request current. It runs nothing of the repository, since it may write; for a fork, whose token
 * may not, there is the summary alone.
 */
export function commentJob({ folder = "." }: WorkflowSettings): YamlMap {
  const marker = `<!-- scopec: ${folder} -->`;
  const mine = `.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${marker}"))) | .id`;
  const run = `printf '%s\\n' '${marker}' | cat - scopec-diff.md > comment.md
id="$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --jq '${mine}' | sed -n 1p)"
if [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field body=@comment.md
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md
fi
`;
  return job(
    {
      name: "Comment",
      needs: ["diff"],
      if: `\${{ !cancelled() && github.event_name == 'pull_request' && ${OWN_BRANCH} }}`,
      permissions: { "pull-requests": "write" },
      minutes: 5,
    },
    [
      { uses: uses("download"), with: { name: "scopec-diff", path: RECEIVED } },
      {
        run,
        "working-directory": RECEIVED,
        env: { GH_TOKEN: "${{ github.token }}", NUMBER: "${{ github.event.pull_request.number }}" },
      },
    ],
  );
}

/**
 * The one check that a branch has to require: it fails unless every other job went well. Those that may be left out, e.g. where a
 * pull request touches no variant, may be skipped.
 */
export function finalJob(
  settings: WorkflowSettings,
  jobs: { readonly must: readonly string[]; readonly may: readonly string[] },
): YamlMap {
  const results = (ids: readonly string[]) => ids.map((id) => `${id}=\${{ needs.${id}.result }}`).join(" ");
  const run = `for job in $MUST; do
  case "$job" in *=success) ;; *) echo "::error::$job"; exit 1 ;; esac
done
for job in $MAY; do
  case "$job" in *=success | *=skipped) ;; *) echo "::error::$job"; exit 1 ;; esac
done
`;
  const { folder } = settings;
  return job(
    {
      name: folder === undefined ? "scopec" : `scopec (${folder})`,
      needs: [...jobs.must, ...jobs.may],
      // Without it the job would be skipped when another one fails, and GitHub takes a skipped check for a passed one.
      if: "${{ always() }}",
      permissions: {},
      minutes: 5,
    },
    [{ run, "working-directory": TEMPORARY, env: { MUST: results(jobs.must), MAY: results(jobs.may) } }],
  );
}
