import { type GuardrailFinding, list, REGENERATE, rowOfDomain } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedMatrix, GuardedRow, MatrixFacts } from "../subject.ts";
import { exampleHost } from "../witness.ts";

export const matrixCompleteness = defineGuardrail({
  id: "matrix-completeness",
  title: "matrix completeness",
  severity: "critical",
  why: "a case without a row, or a row with a hole, is decided by chance when a request meets it.",
  check: ({ matrix }, facts) => [
    ...rowList(matrix, facts),
    ...matrix.SCOPING_MATRIX.flatMap((row) => holes(row, facts.columns)),
    ...unanswered(matrix, facts),
  ],
});

/** Columns that a row lacks or leaves blank; a list may be empty, but must be there. */
export function holes(row: GuardedRow, columns: readonly string[]): readonly GuardrailFinding[] {
  const cells = new Map<string, unknown>(Object.entries(row));
  const missing = columns.filter((column) => {
    const value = cells.get(column);
    if (typeof value === "string") return value.trim() === "";
    return !Array.isArray(value) && typeof value !== "number" && typeof value !== "boolean";
  });
  if (missing.length === 0) return [];
  return [{ wrong: `the row has no value for ${list(missing)}`, remedy: "fill the columns in the spec", row }];
}

function rowList({ SCOPING_MATRIX }: GuardedMatrix, { rows }: MatrixFacts): readonly GuardrailFinding[] {
  const keyOf = ({ servingDomain, platform }: GuardedRow) => `${servingDomain} ${platform}`;
  const expected = new Set(rows);
  const found = new Set<string>();
  const extra = SCOPING_MATRIX.filter((row) => {
    const key = keyOf(row);
    const isAgain = found.has(key);
    found.add(key);
    return isAgain || !expected.has(key);
  });
  const missing = rows.filter((row) => !found.has(row));
  return [
    ...(missing.length > 0 ? [{ wrong: `the matrix lacks the rows ${list(missing)}`, remedy: REGENERATE }] : []),
    ...extra.map((row) => ({
      wrong: "the matrix has a row that the spec has not, or has it twice",
      remedy: REGENERATE,
      row,
    })),
  ];
}

/** Every host of the spec gets a row on every platform. */
function unanswered(matrix: GuardedMatrix, { scopes, platforms }: MatrixFacts): readonly GuardrailFinding[] {
  const hosts = scopes.flatMap((scope) => scope.hosts);
  const known = new Set(hosts);
  return hosts.flatMap((host) =>
    platforms
      .filter((platform) => !answers(matrix, exampleHost(host, known), platform))
      .map((platform) => ({
        wrong: `no row applies to ${host} on ${platform}`,
        remedy: "add a row for it, or an `Any` row to the fallback scope",
        ...rowOfDomain(matrix.SCOPING_MATRIX, host),
      })),
  );
}

function answers(matrix: GuardedMatrix, host: string, platform: string): boolean {
  try {
    return matrix.SCOPING_MATRIX.includes(matrix.getMatrixRow(host, platform));
  } catch {
    return false;
  }
}
