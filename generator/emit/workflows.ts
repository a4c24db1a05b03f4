import type { Matrix, TestRunner, Variant } from "../model/matrix.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { setupSteps, uploadStep } from "./workflows/actions.ts";
import { type YamlValue, yamlFile } from "./writers/yaml.ts";

/** GitHub workflows: the drift check, the tests of each variant, and a build of each variant. */
export const workflows = defineEmitter({
  name: "workflows",
  describe: "GitHub workflows: drift check, tests and builds of each variant",
  emit: (matrix) => [scopecWorkflow(matrix), ...buildWorkflow(matrix)],
});

const FOLDER = ".github/workflows";

/** What all workflows have in common: run for pull requests and on main, read only, the latest push wins. */
function common(name: string): { readonly [key: string]: YamlValue } {
  return {
    name,
    on: { push: { branches: ["main"] }, pull_request: null },
    permissions: { contents: "read" },
    concurrency: { group: `${name}-\${{ github.ref }}`, "cancel-in-progress": true },
  };
}

const RUNNER = { "runs-on": "ubuntu-24.04", "timeout-minutes": 15 };

/** Proves anew what is absent from each variant. */
const PROOF = {
  name: "Certificates are true",
  ...RUNNER,
  steps: [...setupSteps(), { run: "npx --no-install scopec build --check" }],
};

/** How the generated tests are run. Only Bun builds the flags of a variant into them. */
const TEST_STEPS: Readonly<Record<TestRunner, YamlValue>> = {
  bun: {
    run: "npx --no-install bun test $FEATURES ./generated/guardrails",
    env: { FEATURES: "${{ matrix.features }}" },
  },
  node: { run: "node --test ./generated/guardrails/*.test.mjs" },
  vitest: { run: "npx --no-install vitest run ./generated/guardrails" },
};

function scopecWorkflow(matrix: Matrix): Artifact {
  const drift = {
    name: "Generated files are current",
    ...RUNNER,
    steps: [...setupSteps(), { run: "npx --no-install scopec gen --check" }],
  };
  const tests = perVariant(matrix, "Tests", [TEST_STEPS[matrix.testRunner]]);
  return {
    path: `${FOLDER}/scopec.yml`,
    text: yamlFile({ ...common("scopec"), jobs: { drift, ...(matrix.variants.length > 0 && { tests }) } }),
    origin: ["/variants"],
  };
}

/** Without an entry there is nothing to build, and without a variant no way to build it. */
function buildWorkflow(matrix: Matrix): readonly Artifact[] {
  const { buildEntries, certified, variants } = matrix;
  if (buildEntries.length === 0 || variants.length === 0) return [];
  const env = { VARIANT: "${{ matrix.variant }}" };
  const build = perVariant(matrix, "Build", [
    { run: 'npx --no-install scopec build "$VARIANT" --outdir dist/variants', env },
    { run: 'find "dist/variants/$VARIANT" -type f -exec wc -c {} + >> "$GITHUB_STEP_SUMMARY"', env },
    uploadStep("variant-${{ matrix.variant }}", "dist/variants/${{ matrix.variant }}"),
  ]);
  return [
    {
      path: `${FOLDER}/build-variants.yml`,
      text: yamlFile({ ...common("build-variants"), jobs: { build, ...(certified && { proof: PROOF }) } }),
      origin: ["/build", "/variants"],
    },
  ];
}

/** A job that runs once for each variant, the others going on when one fails. */
function perVariant({ variants }: Matrix, title: string, steps: readonly YamlValue[]) {
  return {
    name: `${title} (\${{ matrix.variant }})`,
    ...RUNNER,
    strategy: { "fail-fast": false, matrix: { include: variants.map(matrixEntry) } },
    steps: [...setupSteps(), ...steps],
  };
}

/**
 * A variant in a job matrix. Names and flags hold only letters, digits, `-` and `_` (the schema sees to it), so they are safe
 * as arguments; `features` is split into words by the shell on purpose.
 */
function matrixEntry({ name, features }: Variant) {
  return { variant: name, features: features.map((flag) => `--feature=${flag}`).join(" ") };
}
