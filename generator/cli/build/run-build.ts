import { relative, resolve } from "node:path";
import { pointerTo } from "../../base/pointer.ts";
import { fileSpan } from "../../base/span.ts";
import { type CheckedSpec, check } from "../../compile.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { createBunBundler, thisBun } from "../../host/bun-bundler.ts";
import { createDiskHost } from "../../host/disk.ts";
import type { Host } from "../../host/host.ts";
import { replaceOutputs } from "../../host/output-folder.ts";
import type { Variant } from "../../model/matrix.ts";
import { writeRecords } from "../../plan/apply.ts";
import type { BuildSettings } from "../../variants/build-variant.ts";
import { checkBundler } from "../../variants/canary.ts";
import { LOCK_PATH, readLock } from "../../variants/lock.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import type { Given } from "../given.ts";
import { inRepository } from "../in-repository.ts";
import { dayOf } from "../terminal.ts";
import { findOneProject } from "../workspace/find-one-project.ts";
import { type Comparison, chooseAffected, type PlannedVariant, readBaseLock } from "./base.ts";
import { type BuildMade, type BuildWork, buildAll } from "./build-all.ts";
import { type BuildOptions, chooseVariants, readBuildOptions } from "./options.ts";
import { type BuildOutcome, reportBuild } from "./report-build.ts";
import { reportPlan } from "./report-plan.ts";
import { runInBun } from "./run-in-bun.ts";

/** `scopec build [variant…]`: bundles the variants, and proves, records or checks what is in them. */
export async function runBuild(given: Given, context: CommandContext): Promise<ExitStatus> {
  const options = readBuildOptions(given);
  const { terminal } = context;
  const bun = thisBun();
  if (bun === undefined) return runInBun(process.argv, terminal.environment);

  const project = await findOneProject(options, terminal.workingFolder);
  const { root, spec } = project;
  const host = createDiskHost(root);
  const [checked, findings] = await check(host, spec, dayOf(terminal));
  if (checked === undefined) return report({ options, root, findings, variants: [], bundler: undefined }, context);

  const chosen = chooseVariants(options.variants, checked.matrix);
  const entries = entriesOf(options, checked, { root, from: terminal.workingFolder });
  const bundler = createBunBundler(bun, root);
  const readText = (path: string) => {
    const read = host.readText(path);
    return read.kind === "text" ? read.text : undefined;
  };
  const { buildTarget: target, sourceMaps } = checked.matrix;
  const settings: BuildSettings = { bundler, entries, target, sourceMaps, readText };
  const first = [...findings, ...missingEntries(host, checked, entries), ...(await checkBundler(bundler))];
  if (hasErrors(first)) return report({ options, root, findings: first, variants: [], bundler: bundler.name }, context);

  const { base, maxGrowth } = options;
  const committed = readLock(readText(LOCK_PATH) ?? "");
  const planned = await planOf(chosen, options, { project, head: checked, lock: committed, bundler });
  if (options.mode === "plan") {
    reportPlan({ all: checked.matrix.variants, planned }, options, terminal);
    return 0;
  }
  const variants = planned.map(({ variant }) => variant);
  const lock = base === undefined ? committed : readBaseLock(project, base);
  const work = { ...checked, variants, settings, lock, maxGrowth, root, now: terminal.now };
  const made = await make(work, { mode: options.mode, docs: options.docs });
  const all = [...first, ...made.findings];
  if (!hasErrors(all) && options.mode !== "check") {
    replaceOutputs(
      options.outdir === undefined ? resolve(root, "dist") : resolve(terminal.workingFolder, options.outdir),
      made.folders,
    );
    writeRecords(host, made.records);
  }
  return report({ options, root, findings: all, variants: made.variants, bundler: bundler.name }, context);
}

/** The variants to build: those that were asked for, or those of them that differ from the base. */
async function planOf(
  chosen: readonly Variant[],
  { base, onlyAffected }: BuildOptions,
  comparison: Omit<Comparison, "ref">,
): Promise<readonly PlannedVariant[]> {
  return onlyAffected && base !== undefined
    ? await chooseAffected(chosen, { ...comparison, ref: base })
    : chosen.map((variant) => ({ variant, why: "every variant is built" }));
}

/** Loads what takes its time to load only where it is needed. */
async function make(
  work: BuildWork,
  { mode, docs }: { readonly mode: Exclude<BuildOptions["mode"], "plan">; readonly docs: boolean },
): Promise<BuildMade> {
  const made = mode === "build" ? await buildAll(work) : await (await import("./prove-all.ts")).proveAll(work, mode);
  return docs && !hasErrors(made.findings) ? (await import("./make-docs.ts")).makeDocs(work, made, mode) : made;
}

function report({ root, ...made }: BuildOutcome & { readonly root: string }, { terminal }: CommandContext): ExitStatus {
  const { options } = made;
  const outcome = { ...made, findings: inRepository(made.findings, { format: options.format, root }) };
  // What a plan prints for GitHub goes into a file of outputs, where a finding would be lost.
  const isPlan = options.mode === "plan" && options.format === "github";
  reportBuild(outcome, isPlan ? { ...terminal, out: terminal.err, outIsTerminal: terminal.errIsTerminal } : terminal);
  return hasErrors(outcome.findings) ? 1 : 0;
}

/** The files to bundle, relative to the root: those that were given, else those of the spec. */
function entriesOf(
  { entries }: BuildOptions,
  { matrix }: CheckedSpec,
  { root, from }: { readonly root: string; readonly from: string },
): readonly string[] {
  if (entries === undefined) {
    if (matrix.buildEntries.length > 0) return matrix.buildEntries;
    throw new UsageError(
      "there is nothing to build: list files under build.entries of the spec, or name some with --entry",
    );
  }
  return entries.map((entry) => {
    const path = relative(root, resolve(from, entry)).replaceAll("\\", "/");
    if (path.startsWith("../") || resolve(root, path) !== resolve(from, entry)) {
      throw new UsageError(`${entry} is not in the project, whose root is ${root}`);
    }
    return path;
  });
}

function missingEntries(
  host: Host,
  { matrix, document }: CheckedSpec,
  entries: readonly string[],
): readonly Diagnostic[] {
  return entries
    .filter((entry) => host.readText(entry).kind === "missing")
    .map((entry) => {
      const isInSpec = matrix.buildEntries.includes(entry);
      const span = isInSpec ? document.spanOf(pointerTo("build", "entries")) : fileSpan(entry);
      return fromCatalogue("no-missing-entry", { entry }, { span });
    });
}
