/**
 * The tester: spec text in, findings, matrix or artifacts out, all in memory. It is the only test code that knows how the
 * stages are called.
 */

import { showPlace } from "../generator/base/span.ts";
import { type Compilation, compile } from "../generator/compile.ts";
import type { Checked, Diagnostic } from "../generator/diagnostics/diagnostic.ts";
import { inOrder } from "../generator/diagnostics/order.ts";
import { plain } from "../generator/diagnostics/paint.ts";
import { renderPretty } from "../generator/diagnostics/render-pretty.ts";
import type { EmittedArtifact } from "../generator/emit/emit-all.ts";
import type { Emitter } from "../generator/emit/emitter.ts";
import { createMemoryHost } from "../generator/host/memory.ts";
import type { SpecDocument } from "../generator/load/document.ts";
import { loadSpec } from "../generator/load/load-spec.ts";
import type { Matrix } from "../generator/model/matrix.ts";
import { toMatrix } from "../generator/model/to-matrix.ts";
import { manifestOf } from "../generator/mutate/project.ts";
import { MANIFEST_PATH } from "../generator/plan/manifest.ts";

/** Where the spec of a test stands. */
export const SPEC_PATH = "spec/matrix.yaml";

/** The sections of the smallest spec that compiles: two scopes, two platforms, a host of its own, the fallback. */
const SECTIONS: Readonly<Record<string, string>> = {
  version: "version: 1",
  scopes: `scopes:
  ACME:
    description: The customer
    tier: premium
    defaults: { storagePath: acme/, secretsBackend: Vault, serviceNameFormat: acme, secretsFlag: KEEP }
  guest:
    description: Everyone else
    tier: basic
    fallback: true
    defaults: { storagePath: guest/, secretsBackend: Vault, serviceNameFormat: guest, secretsFlag: KEEP }`,
  platforms: `platforms:
  Linux: { processPlatforms: [linux] }
  macOS: { processPlatforms: [darwin] }`,
  rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`,
};

/**
 * The smallest spec with some sections replaced by others: `specWith({ flags: "flags: {}" })`. A new section goes to the end,
 * and an empty one is left out.
 */
export function specWith(sections: Readonly<Record<string, string>>): string {
  const texts = Object.values({ ...SECTIONS, ...sections }).filter((text) => text !== "");
  return `${texts.join("\n")}\n`;
}

/** The smallest spec that compiles. */
export const minimalSpec: string = specWith({});

/** Reads a spec of several files, by their paths below the spec's folder; the spec itself is `matrix.yaml`. */
export function loadFiles(files: Readonly<Record<string, string>>): Promise<Checked<SpecDocument>> {
  const below = Object.entries(files).map(([path, text]) => [`spec/${path}`, text]);
  return loadSpec(createMemoryHost({ files: Object.fromEntries(below) }), SPEC_PATH);
}

/** A spec text after the whole pipeline; `compilation` is missing when there was an error. */
export interface Compiled {
  readonly compilation: Compilation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifest that is true of these artifacts, by its path. */
export function manifestFile(artifacts: readonly EmittedArtifact[]): readonly [path: string, text: string] {
  return [MANIFEST_PATH, manifestOf(artifacts)];
}

/** Reads a spec text as a document, places and plain data, whatever its shape. */
export function loadText(text: string): Promise<Checked<SpecDocument>> {
  return loadSpec(createMemoryHost({ files: { [SPEC_PATH]: text } }), SPEC_PATH);
}

/** Compiles a spec text; without `emitters`, with all there are; without `today`, on no day. */
export async function compileText(text: string, emitters?: readonly Emitter[], today?: string): Promise<Compiled> {
  const host = createMemoryHost({ files: { [SPEC_PATH]: text } });
  const options = { ...(emitters !== undefined && { emitters }), ...(today !== undefined && { today }) };
  const [compilation, diagnostics] = await compile(host, SPEC_PATH, options);
  return { compilation, diagnostics };
}

/** A spec text after the model stage: no rule and no emitter runs. */
export interface Modelled {
  readonly document: SpecDocument | undefined;
  readonly matrix: Matrix | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a spec text as a matrix. */
export async function modelText(text: string): Promise<Modelled> {
  const [document, loadFindings] = await loadText(text);
  if (document === undefined) return { document, matrix: undefined, diagnostics: loadFindings };
  const [matrix, modelFindings] = toMatrix(document);
  return { document, matrix, diagnostics: [...loadFindings, ...modelFindings] };
}

/** The matrix of a spec that must be valid; its findings are thrown. */
export async function matrixOf(text: string): Promise<Matrix> {
  const { matrix, diagnostics } = await modelText(text);
  if (matrix === undefined || diagnostics.length > 0) throw new Error(rendered(diagnostics));
  return matrix;
}

/** Findings as people see them, without colour. */
export function rendered(diagnostics: readonly Diagnostic[]): string {
  return renderPretty(diagnostics, plain);
}

/** Findings in their order, each on one line: `12:5 no-unknown-key: …`. */
export function findings(diagnostics: readonly Diagnostic[]): readonly string[] {
  return inOrder(diagnostics).map(({ code, message, span }) => {
    const place = showPlace(span).slice(span.source.path.length + 1);
    return `${place} ${code}: ${message}`;
  });
}
