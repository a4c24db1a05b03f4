import { relative } from "node:path";
import { createSourceText } from "../base/source-text.ts";
import { showPlace } from "../base/span.ts";
import { nearest } from "../base/suggest.ts";
import { check } from "../compile.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { plain } from "../diagnostics/paint.ts";
import { renderPretty } from "../diagnostics/render-pretty.ts";
import { createDiskHost } from "../host/disk.ts";
import { findSpec } from "../load/load-spec.ts";
import { decideFlags } from "../variants/guards/decide-flags.ts";
import { mentionsFlags, readFlagModule } from "../variants/guards/read-module.ts";

/** Which variant a bundler is to build. */
export interface VariantOptions {
  /** A build variant of the spec. */
  readonly variant: string;
  /** The project's root; without it, the folder the bundler was started in. */
  readonly root?: string;
  /** The spec, relative to the root; without it, `spec/matrix.yaml` or its like. */
  readonly spec?: string;
}

/** Decides the flags of a file (an absolute path and its text); `undefined` for one that asks for none. */
export type DecideFile = (path: string, text: string) => string | undefined;

/**
 * Reads the flags of a variant from the spec.
 *
 * @throws {Error} when the spec has errors or no such variant, and later for a use of `feature()` that Bun would refuse or
 * not follow: the place and what to do
 */
export async function createFlagDecider(options: VariantOptions): Promise<DecideFile> {
  const { variant, root = process.cwd() } = options;
  const host = createDiskHost(root);
  const path = options.spec ?? findSpec(host) ?? "spec/matrix.yaml";
  const [spec, findings] = await check(host, path);
  if (spec === undefined || hasErrors(findings))
    throw new Error(`the spec has errors\n\n${renderPretty(findings, plain)}`);
  const { variants } = spec.matrix;
  const found = variants.find(({ name }) => name === variant);
  if (found === undefined) {
    const suggestion = nearest(
      variant,
      variants.map(({ name }) => name),
    );
    throw new Error(
      `there is no variant called ${variant}${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
    );
  }
  const flags = new Set(found.features);
  return (file, text) => {
    if (!mentionsFlags(text)) return undefined;
    const module = readFlagModule(createSourceText(relative(root, file).replaceAll("\\", "/"), text));
    const problem = module.problems.find(({ kind }) => kind === "unproven");
    if (problem === undefined) return decideFlags(module, flags);
    const written = text.slice(problem.span.start, problem.span.end);
    throw new Error(`${showPlace(problem.span)}: ${written} ${problem.what}, so it cannot be decided while bundling`);
  };
}
