import type { GuardedRow, RowLocator } from "./subject.ts";

/** Something that a guardrail found wrong. */
export interface GuardrailFinding {
  /** What is wrong, with what was expected and what is there. */
  readonly wrong: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The row that it is about. */
  readonly row?: { readonly servingDomain: string; readonly platform: string };
}

/** Thrown by a generated test: the message holds all findings, each with its row and place. */
export class GuardrailFailure extends Error {
  override readonly name = "GuardrailFailure";
}

/**
 * Ends a test: nothing without findings, else a failure whose message says why it matters and lists all of them.
 *
 * @throws {GuardrailFailure}
 */
export async function failOn(
  findings: readonly GuardrailFinding[],
  { why, locate }: { readonly why: string; readonly locate: RowLocator },
): Promise<void> {
  if (findings.length === 0) return;
  const parts = await Promise.all(findings.map((finding) => describe(finding, locate)));
  throw new GuardrailFailure([...parts, `Why it matters: ${why}`].join("\n\n"));
}

async function describe({ wrong, remedy, row }: GuardrailFinding, locate: RowLocator): Promise<string> {
  const place = row === undefined ? [] : [`  row: ${await showRow(row, locate)}`];
  return [wrong, ...place, `  what to do: ${remedy}`].join("\n");
}

async function showRow(row: NonNullable<GuardrailFinding["row"]>, locate: RowLocator): Promise<string> {
  const place = await locate(row.servingDomain, row.platform);
  const name = `${row.servingDomain} on ${row.platform}`;
  return place === undefined ? `${name} (not in the spec)` : `${name}, ${place}`;
}

/** The row that a finding about a serving domain as a whole is shown at: the first one of it. */
export function rowOfDomain(rows: readonly GuardedRow[], servingDomain: string): Pick<GuardrailFinding, "row"> {
  const row = rows.find((candidate) => candidate.servingDomain === servingDomain);
  return row === undefined ? {} : { row };
}

/** Names in a message: quoted, or `nothing`. */
export function list(names: Iterable<string>): string {
  const all = [...names];
  return all.length === 0 ? "nothing" : all.map((name) => `"${name}"`).join(", ");
}

/** What to do when generated code says something else than the spec that it was made from. */
export const REGENERATE = "run `scopec gen`; if the difference stays, the spec itself says so: correct it there";
