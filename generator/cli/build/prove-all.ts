import { groupBy } from "../../base/group.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { OutputFiles } from "../../host/output-folder.ts";
import { problemFindings, type VariantProblem } from "../../variants/build-variant.ts";
import { findMachinePaths } from "../../variants/machine-paths.ts";
import { createModuleReader } from "../../variants/proof/module-reader.ts";
import { type NamedProof, proofFindings, unknownFlags } from "../../variants/proof/proof-findings.ts";
import { proveVariant } from "../../variants/proof/prove-variant.ts";
import {
  addFolders,
  type BuildMade,
  type BuildWork,
  type BuiltRow,
  internalNames,
  rowFor,
  sizeFindings,
} from "./build-all.ts";
import { checkRecords, makeRecords } from "./records.ts";

/** Builds the variants, proves what is absent from them, and compares with what is committed, or makes what is to be. */
export async function proveAll(work: BuildWork, mode: "certify" | "check"): Promise<BuildMade> {
  const { proofs, rows, findings } = await proveEach(work);
  const folders = new Map<string, OutputFiles>();
  for (const [variant, proof] of proofs) addFolders(folders, variant, proof);
  const made = { findings, variants: rows, folders, records: [] };
  if (mode === "check") return { ...made, findings: [...findings, ...checkRecords({ work, proofs, rows }, findings)] };
  return hasErrors(findings) ? made : { ...made, records: makeRecords({ work, proofs, rows }) };
}

/** What proving each variant gave, one after the other. */
async function proveEach(work: BuildWork): Promise<{
  readonly proofs: readonly NamedProof[];
  readonly rows: readonly BuiltRow[];
  readonly findings: readonly Diagnostic[];
}> {
  const { variants, settings, now, root } = work;
  const reader = createModuleReader();
  const problems: (VariantProblem & { readonly isMarked: boolean })[] = [];
  const proofs: NamedProof[] = [];
  const rows: BuiltRow[] = [];
  const sizes: Diagnostic[] = [];
  for (const variant of variants) {
    const start = now();
    const proving = await proveVariant(variant, settings, reader);
    if (proving.problems !== undefined) {
      problems.push(...proving.problems.map((problem) => ({ ...problem, isMarked: proving.isMarked })));
      continue;
    }
    const row = rowFor(variant, proving.proof.outputs, { work, milliseconds: now() - start });
    rows.push(row);
    proofs.push([variant.name, proving.proof]);
    sizes.push(...sizeFindings(variant, row, work), ...findMachinePaths(proving.proof.outputs, root));
  }
  const failures = [...groupBy(problems, ({ isMarked }) => isMarked)].flatMap(([isMarked, group]) =>
    problemFindings(group, settings.readText, isMarked ? "no-failed-proof" : "no-failed-build"),
  );
  const known = work.matrix.flags.map(({ name }) => name);
  const shipped = variants.flatMap((variant) =>
    proofs.filter(([name]) => name === variant.name).map(([, { outputs }]) => ({ variant, outputs })),
  );
  const found = [...unknownFlags(proofs, known), ...proofFindings(proofs), ...sizes, ...internalNames(shipped, work)];
  return { proofs, rows, findings: [...failures, ...found] };
}
