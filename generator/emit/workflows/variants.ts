import { inShards } from "../../base/shards.ts";
import type { Matrix, TestRunner, Variant, WorkflowSettings } from "../../model/matrix.ts";
import type { Artifact } from "../emitter.ts";
import { yamlFile } from "../writers/yaml.ts";
import {
  BASE,
  fromTop,
  job,
  READ,
  setupSteps,
  uploadStep,
  workflowHead,
  workflowName,
  workflowPath,
  type YamlMap,
} from "./job.ts";

/** Jobs by id, those that may be left out in a run, and further workflows that they need. */
export interface VariantJobs {
  readonly must: { readonly [id: string]: YamlMap };
  readonly may: { readonly [id: string]: YamlMap };
  readonly files: readonly Artifact[];
}

/** The size by which a variant may grow in one pull request unless its own budget says otherwise. */
const MAX_GROWTH = "10%";

/** The jobs that run once for each variant: tests; and where there is something to build, builds and their proof. */
export function variantJobs(matrix: Matrix): VariantJobs {
  if (matrix.variants.length === 0) return { must: {}, may: {}, files: [] };
  const tests = testJobs(matrix);
  if (matrix.buildEntries.length === 0) return tests;
  const { must, may, files } = buildJobs(matrix);
  return { must: { ...tests.must, ...must }, may: { ...tests.may, ...may }, files: [...tests.files, ...files] };
}

function testJobs(matrix: Matrix): VariantJobs {
  const { variants, workflows } = matrix;
  const shards = inShards(variants.map(matrixEntry));
  const [first = []] = shards;
  if (shards.length === 1) return { must: { tests: testJob(matrix, first) }, may: {}, files: [] };
  const calls = shards.map((shard, index) =>
    call(workflows, "tests", { number: index + 1, variants: JSON.stringify(shard) }),
  );
  return {
    must: byId("tests", calls),
    may: {},
    files: [calledWorkflow(workflows, "tests", testJob(matrix, GIVEN))],
  };
}

function buildJobs({ variants, workflows, certified }: Matrix): VariantJobs {
  const shards = inShards(variants);
  const plans = shards.map((_, index) => `needs.plan.outputs.build-${index + 1}`);
  const must = { plan: planJob(workflows, shards.length), ...(certified && { proof: proofJob(workflows) }) };
  const [only = ""] = plans;
  if (shards.length === 1) {
    const build = {
      ...buildJob(workflows, `\${{ fromJSON(${only}) }}`),
      needs: ["plan"],
      if: `\${{ ${only} != '[]' }}`,
    };
    return { must, may: { build: ordered(build) }, files: [] };
  }
  const calls = plans.map((plan, index) => ({
    needs: ["plan"],
    if: `\${{ ${plan} != '[]' }}`,
    ...call(workflows, "build", { number: index + 1, variants: `\${{ ${plan} }}` }),
  }));
  return { must, may: byId("build", calls), files: [calledWorkflow(workflows, "build", buildJob(workflows, GIVEN))] };
}

/** The variants that the caller of a workflow gives. */
const GIVEN = "${{ fromJSON(inputs.variants) }}";

type Include = string | readonly YamlMap[];

/** How the generated tests are run. Only Bun builds the flags of a variant into them. */
const TEST_STEPS: Readonly<Record<TestRunner, YamlMap>> = {
  bun: {
    run: "npx --no-install bun test $FEATURES ./generated/guardrails",
    env: { FEATURES: "${{ matrix.features }}" },
  },
  node: { run: "node --test ./generated/guardrails/*.test.mjs" },
  vitest: { run: "npx --no-install vitest run ./generated/guardrails" },
};

function testJob({ workflows, testRunner }: Matrix, include: Include): YamlMap {
  return job({ name: "Tests (${{ matrix.variant }})", more: strategy(include) }, [
    ...setupSteps(workflows),
    TEST_STEPS[testRunner],
  ]);
}

/** Builds a variant, and compares its size with that in the base branch. */
function buildJob(workflows: WorkflowSettings, include: Include): YamlMap {
  const env = { VARIANT: "${{ matrix.variant }}", ...BASE };
  const command = `npx --no-install scopec build "$VARIANT" --base "$BASE" --max-growth ${MAX_GROWTH} --outdir dist/variants`;
  return job({ name: "Build (${{ matrix.variant }})", more: strategy(include) }, [
    ...setupSteps(workflows, "parents"),
    { run: `${command} --format github`, env },
    { run: `${command} --format markdown >> "$GITHUB_STEP_SUMMARY"`, env, if: "${{ !cancelled() }}" },
    uploadStep("variant-${{ matrix.variant }}", fromTop(workflows, "dist/variants/${{ matrix.variant }}")),
  ]);
}

/** Finds out which variants a pull request touches; after a push it is all of them. */
function planJob(workflows: WorkflowSettings, shards: number): YamlMap {
  const ids = Array.from({ length: shards }, (_, index) => `build-${index + 1}`);
  const either = (id: string) => `\${{ steps.affected.outputs.${id} || steps.all.outputs.${id} }}`;
  return job(
    {
      name: "What to build",
      more: { outputs: Object.fromEntries(ids.map((id) => [id, either(id)])) },
    },
    [
      ...setupSteps(workflows, "parents"),
      {
        id: "affected",
        if: "${{ github.event_name == 'pull_request' }}",
        run: 'npx --no-install scopec build --plan --only-affected --base HEAD^1 --format github >> "$GITHUB_OUTPUT"',
      },
      {
        id: "all",
        if: "${{ github.event_name != 'pull_request' }}",
        run: 'npx --no-install scopec build --plan --format github >> "$GITHUB_OUTPUT"',
      },
    ],
  );
}

/** Proves anew what is absent from each variant, and that what is committed says so. */
function proofJob(workflows: WorkflowSettings): YamlMap {
  return job({ name: "Certificates are true" }, [
    ...setupSteps(workflows),
    { run: "npx --no-install scopec build --check --format github" },
  ]);
}

/** A job runs once for each variant, the others going on when one fails. */
function strategy(include: Include): YamlMap {
  return { strategy: { "fail-fast": false, matrix: { include } } };
}

/**
 * A variant in a job matrix. Names and flags hold only letters, digits, `-` and `_` (the schema sees to it), so they are safe
 * as arguments; `features` is split into words by the shell on purpose.
 */
function matrixEntry({ name, features }: Variant): YamlMap {
  return { variant: name, features: features.map((flag) => `--feature=${flag}`).join(" ") };
}

/** A job that calls a workflow for some of the variants. */
function call(
  workflows: WorkflowSettings,
  part: string,
  { number, variants }: { readonly number: number; readonly variants: string },
): YamlMap {
  return {
    name: `${part} ${number}`,
    permissions: READ,
    uses: `./${workflowPath(workflows, part)}`,
    with: { variants },
  };
}

function byId(part: string, calls: readonly YamlMap[]): { readonly [id: string]: YamlMap } {
  return Object.fromEntries(calls.map((each, index) => [`${part}-${index + 1}`, each]));
}

/** A workflow that others call with a list of variants. */
function calledWorkflow(workflows: WorkflowSettings, part: string, only: YamlMap): Artifact {
  const variants = { description: "The matrix entries, as JSON.", required: true, type: "string" };
  const value = {
    name: workflowName(workflows, part),
    on: { workflow_call: { inputs: { variants } } },
    ...workflowHead(workflows),
    jobs: { [part]: only },
  };
  return { path: workflowPath(workflows, part), text: yamlFile(value), origin: ["/build", "/variants", "/workflows"] };
}

/** What a job waits for stands behind its name, as in the others. */
function ordered({ name = "", needs = [], if: condition = "", ...more }: YamlMap): YamlMap {
  return { name, needs, if: condition, ...more };
}
