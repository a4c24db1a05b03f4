import type { GuardrailSeverity } from "../../runtime/guardrail/index.ts";
import type { EmittedArtifact } from "../emit/emit-all.ts";
import type { Matrix } from "../model/matrix.ts";
import { MANIFEST_PATH } from "../plan/manifest.ts";
import type { MutableSpec } from "./mutable-spec.ts";
import type { FileChange, SpecChange } from "./mutant.ts";
import {
  driftIn,
  emitted,
  type Files,
  failedIn,
  manifestOf,
  type Noticed,
  type RunTests,
  readMatrix,
  ruleFindings,
  runOver,
} from "./project.ts";
import { isSameRelation } from "./relation.ts";

/** The project before any change. */
export interface Baseline {
  readonly spec: MutableSpec;
  readonly matrix: Matrix;
  readonly rules: ReadonlySet<string>;
  readonly artifacts: readonly EmittedArtifact[];
  /** The generated files, the manifest and `tsconfig.json`, as they are committed. */
  readonly files: Files;
  /** The guardrails that there are tests of, each with how grave it is. */
  readonly guardrails: ReadonlyMap<string, GuardrailSeverity>;
  readonly run: RunTests;
}

/** What noticed a change, each layer asked by itself. */
export interface Verdict {
  /** The codes of the errors with which the spec is refused while it is read. */
  readonly refused: Noticed;
  /** Whether there are generated files at all: a spec that is refused, or has no fallback, gives none to look at. */
  readonly hasFiles: boolean;
  /** The codes of rules that find something new. */
  readonly rules: Noticed;
  /** The guardrails that fail, by what they guard. */
  readonly guardrails: Noticed;
  readonly drift: Noticed;
  /** The same relation and the same bytes as before: there is nothing to notice. */
  readonly isEquivalent: boolean;
}

const NOTHING: Noticed = new Set();

/**
 * Makes a change of the spec, and asks each layer. Guardrails are asked twice: those that the changed spec gives, which know
 * what no matrix may say; and those that are committed, over the modules that the changed spec gives.
 */
export async function judgeSpecChange(baseline: Baseline, { apply }: SpecChange): Promise<Verdict> {
  const value = structuredClone(baseline.spec);
  apply(value);
  const { matrix, refused } = readMatrix(value);
  const silent = { refused, rules: NOTHING, guardrails: NOTHING, drift: NOTHING, hasFiles: false, isEquivalent: false };
  if (matrix === undefined) return silent;
  const found = await ruleFindings(value, matrix);
  const rules = new Set([...found].filter((each) => !baseline.rules.has(each)).map((each) => each.split(" ")[0] ?? ""));
  const artifacts = emitted(matrix);
  if (artifacts === undefined) return { ...silent, rules };
  const isEquivalent = isSame(artifacts, baseline.artifacts) && isSameRelation(matrix, baseline.matrix);
  if (isEquivalent) return { ...silent, rules, hasFiles: true, isEquivalent };
  const own = failedIn(await runOver(withArtifacts(baseline, artifacts), baseline.run));
  const committed = failedIn(await runOver(withArtifacts(baseline, mixed(artifacts, baseline)), baseline.run));
  return {
    refused,
    rules,
    guardrails: new Set([...own, ...committed]),
    drift: driftIn(baseline.files, artifacts),
    hasFiles: true,
    isEquivalent,
  };
}

/** Makes a change of a file, and asks each layer; no rule reads generated files. */
export async function judgeFileChange(baseline: Baseline, { path, text }: FileChange): Promise<Verdict> {
  const files = new Map([...baseline.files, [path, text]]);
  return {
    refused: NOTHING,
    rules: NOTHING,
    guardrails: failedIn(await runOver(files, baseline.run)),
    drift: driftIn(files, baseline.artifacts),
    hasFiles: true,
    isEquivalent: false,
  };
}

const TESTS = /^generated\/guardrails\//;

/** The committed tests among what another spec gives: a manifest knows them as they are. */
function mixed(artifacts: readonly EmittedArtifact[], baseline: Baseline): readonly EmittedArtifact[] {
  const isTest = ({ path }: EmittedArtifact) => TESTS.test(path);
  return [...artifacts.filter((each) => !isTest(each)), ...baseline.artifacts.filter(isTest)];
}

function withArtifacts({ files, artifacts: before }: Baseline, artifacts: readonly EmittedArtifact[]): Files {
  const gone = new Set(before.map(({ path }) => path));
  const others = [...files].filter(([path]) => !gone.has(path));
  const texts = artifacts.map(({ path, text }) => [path, text] as const);
  return new Map([...others, ...texts, [MANIFEST_PATH, manifestOf(artifacts)]]);
}

function isSame(some: readonly EmittedArtifact[], others: readonly EmittedArtifact[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, index) => {
      const other = others[index];
      return other?.path === path && other.text === text;
    })
  );
}
