import { withLineFeeds } from "../../base/hash.ts";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { CERTIFICATES, certificatePath, guardsOf, writeCertificate } from "../../variants/certificate.ts";
import { certificateSchemaText } from "../../variants/certificate-schema.ts";
import { checkCertificates, type FreshCertificate, findLostGuards } from "../../variants/check-certificates.ts";
import { driftFindings, findDrifts, goneVariants } from "../../variants/check-lock.ts";
import { LOCK_PATH, type LockHead, writeLock } from "../../variants/lock.ts";
import type { NamedProof } from "../../variants/proof/proof-findings.ts";
import { UsageError } from "../command.ts";
import type { BuildMade, BuildWork, BuiltRow } from "./build-all.ts";

/** What was proven and measured, and of what. */
export interface Proven {
  readonly work: BuildWork;
  readonly proofs: readonly NamedProof[];
  readonly rows: readonly BuiltRow[];
}

const SCHEMA_PATH = `${CERTIFICATES}/certificate.schema.json`;

/**
 * The files to commit: sizes, certificates, and their schema.
 *
 * @throws {UsageError} for some variants only, when the others were measured in another way
 */
export function makeRecords({ work, proofs, rows }: Proven): BuildMade["records"] {
  const { lock, matrix } = work;
  const names = rows.map(({ name }) => name);
  const others = (lock?.variants ?? []).filter(({ name }) => !names.includes(name));
  const head = headOf(work);
  const known = matrix.variants.map(({ name }) => name);
  const kept = others.filter(({ name }) => known.includes(name));
  if (kept.length > 0 && (lock?.bundler !== head.bundler || !isSameBuild(work))) {
    throw new UsageError("what is committed was measured in another way; certify all variants at once");
  }
  return [
    { path: LOCK_PATH, text: writeLock(head, [...kept, ...rows]) },
    { path: SCHEMA_PATH, text: certificateSchemaText() },
    ...certificatesOf(work, proofs).map(({ variant, text }) => ({ path: certificatePath(variant), text })),
    ...goneVariants(lock, known).map((variant) => ({ path: certificatePath(variant), text: undefined })),
  ];
}

/**
 * What is not as it is committed. Where something survived or a branch is gone, that says it all: sizes and certificates
 * differ in consequence.
 */
export function checkRecords({ work, proofs, rows }: Proven, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { lock, matrix, settings } = work;
  const { readText } = settings;
  const fresh = certificatesOf(work, proofs);
  const lost = findLostGuards(fresh, readText);
  if (lost.length > 0 || hasErrors(found)) return lost;

  const head = headOf(work);
  const known = matrix.variants.map(({ name }) => name);
  const drifts = findDrifts(lock, rows, head);
  const others = fresh.filter(({ variant }) => drifts.every((drift) => drift.variant !== variant));
  const certificates = checkCertificates(others, readText);
  const isAll = rows.length === known.length;
  const gone = isAll ? goneVariants(lock, known) : [];
  const orphans = gone.map((variant) => ({ variant, what: "the spec has no such variant" }));
  const all = [...driftFindings([...drifts, ...orphans]), ...certificates];
  if (all.length > 0 || !isAll) return all;
  const texts = [
    { path: LOCK_PATH, text: writeLock(head, rows) },
    { path: SCHEMA_PATH, text: certificateSchemaText() },
  ];
  return texts
    .filter(({ path, text }) => withLineFeeds(readText(path) ?? "") !== text)
    .map(({ path }) => fromCatalogue("drift-edited-record", { path }, { span: fileSpan(path) }));
}

function certificatesOf(
  { settings, matrix, variants }: BuildWork,
  proofs: readonly NamedProof[],
): readonly FreshCertificate[] {
  const { bundler, entries, sourceMaps } = settings;
  const flags = matrix.flags.map(({ name }) => name);
  return proofs.flatMap(([name, proof]) => {
    const variant = variants.find((each) => each.name === name);
    if (variant === undefined) return [];
    const text = writeCertificate(variant, proof, { bundler: bundler.name, sourceMaps, entries, flags });
    return [{ variant: name, text, guards: guardsOf(proof) }];
  });
}

function headOf({ settings: { bundler, target, entries } }: BuildWork): LockHead {
  return { bundler: bundler.name, target, entries };
}

function isSameBuild({ lock, settings }: BuildWork): boolean {
  return lock?.target === settings.target && JSON.stringify(lock.entries) === JSON.stringify(settings.entries);
}
