import { sha256, sha256OfBytes } from "../base/hash.ts";
import { jsonText } from "../base/json-text.ts";
import { sortedBy } from "../base/order.ts";
import { startOf } from "../base/span.ts";
import type { SourceMaps, Variant } from "../model/matrix.ts";
import { isMap, itemsOf, textAt, valueAt } from "../model/plain-data.ts";
import type { Region } from "./guards/flag-module.ts";
import type { Fate } from "./proof/marked-build.ts";
import type { VariantProof } from "./proof/prove-variant.ts";

/** Where certificates stand, relative to the root. */
export const CERTIFICATES = "generated/certificates";

/** The certificate of a variant, relative to the root. */
export function certificatePath(variant: string): string {
  return `${CERTIFICATES}/${variant}.json`;
}

/** A branch as a certificate names it. */
export interface CertifiedGuard {
  /** The file, relative to the root, and the line of the condition, from 1. */
  readonly path: string;
  readonly line: number;
  /** The condition as it is written, on one line, and which of its branches is meant. */
  readonly condition: string;
  readonly branch: Region["side"];
  readonly code: Fate;
}

/** What a certificate is about. */
export interface CertificateScope {
  readonly bundler: string;
  readonly sourceMaps: SourceMaps;
  readonly entries: readonly string[];
  /** Every flag of the catalogue. */
  readonly flags: readonly string[];
}

/** The text of a variant's certificate; the same spec, sources and bundler give the same bytes. */
export function writeCertificate(
  { name, features }: Pick<Variant, "name" | "features">,
  proof: VariantProof,
  { bundler, sourceMaps, entries, flags }: CertificateScope,
): string {
  const { outputs, sources, modules, literals, comments } = proof;
  const hashes = sortedBy(sources, ([path]) => path).map(([path, text]) => `${sha256(text)}  ${path}\n`);
  return jsonText({
    $schema: "./certificate.schema.json",
    version: 1,
    variant: name,
    bundler,
    flagsOn: features,
    flagsOff: flags.filter((flag) => !features.includes(flag)),
    entries,
    sources: { files: hashes.length, sha256: sha256(hashes.join("")) },
    sourceMaps,
    outputs: sortedBy(outputs, ({ path }) => path).map(({ path, bytes }) => ({ path, sha256: sha256OfBytes(bytes) })),
    guards: guardsOf(proof),
    modules: sortedBy(modules, ({ path }) => path).map(({ path, because: { span }, fate }) => ({
      path,
      importedBy: span.source.path,
      line: startOf(span).line,
      code: fate,
    })),
    comments: comments.filter(({ fate }) => fate === "absent").length,
    texts: literals.filter(({ foundIn }) => foundIn === undefined).length,
  });
}

/** The branches of a proof, by file and place. */
export function guardsOf({ regions }: Pick<VariantProof, "regions">): readonly CertifiedGuard[] {
  const placed = [...regions].sort((a, b) => a.region.span.start - b.region.span.start);
  const guards = placed.map(({ region: { span, written, side }, fate }) => ({
    path: span.source.path,
    line: startOf(span).line,
    condition: written,
    branch: side,
    code: fate,
  }));
  return sortedBy(guards, ({ path }) => path);
}

/** The branches that a certificate names, read as untrusted text; what does not fit is passed over. */
export function readGuards(text: string): readonly CertifiedGuard[] {
  const value = parsed(text);
  return itemsOf(isMap(value) ? valueAt(value, "guards") : undefined).flatMap((item) => {
    const line = valueAt(item, "line");
    const branch = valueAt(item, "branch");
    if (typeof line !== "number" || !Number.isSafeInteger(line) || (branch !== "then" && branch !== "else")) return [];
    const code = FATES.find((fate) => fate === valueAt(item, "code"));
    return code === undefined
      ? []
      : [{ path: textAt(item, "path"), line, condition: textAt(item, "condition"), branch, code }];
  });
}

const FATES: readonly Fate[] = ["absent", "open", "present", "shaken", "survives"];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
