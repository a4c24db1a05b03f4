import { nearest } from "../../base/suggest.ts";
import type { Format } from "../../diagnostics/renderers.ts";
import type { Matrix, Variant } from "../../model/matrix.ts";
import { UsageError } from "../command.ts";
import { type Given, givenFormat, givenText } from "../given.ts";

/** What `build` was asked for. */
export interface BuildOptions {
  readonly mode: "build" | "certify" | "check" | "plan";
  /** Whether the page about sizes is written, or checked. */
  readonly docs: boolean;
  /** The names of variants; `[]` for all. */
  readonly variants: readonly string[];
  /** The files to bundle instead of the spec's, relative to the folder the command was started in. */
  readonly entries: readonly string[] | undefined;
  readonly outdir: string | undefined;
  /** The commit whose committed sizes are those before, instead of the working tree's. */
  readonly base: string | undefined;
  /** Whether only variants that differ from the base are built. */
  readonly onlyAffected: boolean;
  /** By how much a variant without such a budget of its own may grow. */
  readonly maxGrowth: number | string | undefined;
  readonly spec: string | undefined;
  readonly root: string | undefined;
  readonly format: Format | "markdown";
}

/**
 * Reads the options as commander gives them.
 *
 * @throws {UsageError} for options that contradict each other
 */
export function readBuildOptions(given: Given): BuildOptions {
  const certifies = given["certify"] === true;
  const checks = given["check"] === true;
  const docs = given["docs"] === true;
  const entries = textList(given["entry"]);
  if (certifies && checks) throw new UsageError("--certify writes what --check compares with: use one");
  if (docs && textList(given["variant"]).length > 0) throw new UsageError("--docs is about all variants: name none");
  if (entries.length > 0 && (certifies || checks || docs)) {
    throw new UsageError("what is committed is about build.entries of the spec, so --entry means nothing with it");
  }
  if (checks && givenText(given, "outdir") !== undefined) {
    throw new UsageError("--check writes nothing, so --outdir means nothing with it");
  }
  const compared = readCompared(given);
  return {
    mode: certifies ? "certify" : checks ? "check" : given["plan"] === true ? "plan" : "build",
    docs,
    variants: textList(given["variant"]),
    entries: entries.length === 0 ? undefined : entries,
    outdir: givenText(given, "outdir"),
    spec: givenText(given, "spec"),
    root: givenText(given, "root"),
    format: given["format"] === "markdown" ? "markdown" : givenFormat(given),
    ...compared,
  };
}

/** What is compared with, and how. */
function readCompared(given: Given): Pick<BuildOptions, "base" | "onlyAffected" | "maxGrowth"> {
  const base = givenText(given, "base");
  const onlyAffected = given["onlyAffected"] === true;
  const maxGrowth = givenText(given, "maxGrowth");
  if (given["certify"] === true || given["check"] === true) {
    const option = [base && "--base", onlyAffected && "--only-affected", given["plan"] === true && "--plan"].find(
      Boolean,
    );
    if (option)
      throw new UsageError(`--certify and --check are about what is committed, so ${option} means nothing with them`);
  }
  if (onlyAffected && base === undefined)
    throw new UsageError("--only-affected needs a commit to compare with: --base <ref>");
  if (onlyAffected && textList(given["entry"]).length > 0) {
    throw new UsageError("--only-affected is about build.entries of the spec, so --entry means nothing with it");
  }
  if (maxGrowth !== undefined && !/^(?:\d{1,9}|\d{1,4}(?:\.\d{1,2})?%)$/.test(maxGrowth)) {
    throw new UsageError(`${maxGrowth} is neither a number of bytes nor a share in percent, like 5%`);
  }
  return { base, onlyAffected, maxGrowth: maxGrowth?.endsWith("%") === false ? Number(maxGrowth) : maxGrowth };
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/**
 * The variants that were asked for; all without a name.
 *
 * @throws {UsageError} for a name that no variant has, and when there is none
 */
export function chooseVariants(names: readonly string[], { variants }: Matrix): readonly Variant[] {
  const known = variants.map(({ name }) => name);
  if (known.length === 0) throw new UsageError("the spec has no variants, so there is nothing to build");
  for (const name of names) {
    if (known.includes(name)) continue;
    const suggestion = nearest(name, known);
    const hint = suggestion === undefined ? `The variants are ${known.join(", ")}.` : `Did you mean ${suggestion}?`;
    throw new UsageError(`there is no variant called ${name}. ${hint}`);
  }
  return names.length === 0 ? variants : variants.filter(({ name }) => names.includes(name));
}
