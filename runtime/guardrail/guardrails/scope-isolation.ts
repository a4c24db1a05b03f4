import { type GuardrailFinding, list, REGENERATE } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedRow, MatrixFacts } from "../subject.ts";

export const scopeIsolation = defineGuardrail({
  id: "scope-isolation",
  title: "scope isolation",
  severity: "critical",
  why: "two scopes that share storage or a secrets service read and overwrite each other's data.",
  check: ({ matrix }, facts) => [
    ...sharedBetween(matrix.SCOPING_MATRIX, "storagePath", nested),
    ...sharedBetween(matrix.SCOPING_MATRIX, "serviceNameFormat", (a, b) => a === b),
    ...differences(matrix.SCOPING_MATRIX, facts),
  ],
});

type IsolatedColumn = "storagePath" | "serviceNameFormat";

/** Pairs of rows of different scopes whose values, folded, overlap; one finding for each two values. */
function sharedBetween(
  rows: readonly GuardedRow[],
  column: IsolatedColumn,
  overlap: (a: string, b: string) => boolean,
): readonly GuardrailFinding[] {
  const distinct = new Map(rows.map((row) => [`${row.detectedScope} ${row[column]}`, row]));
  const all = [...distinct.values()];
  const fold = createFold();
  return all.flatMap((row, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.detectedScope !== row.detectedScope && overlap(fold(row[column]), fold(other[column])))
      .map((other) => ({
        wrong: `${column} "${row[column]}" of ${row.detectedScope} overlaps "${other[column]}" of ${other.detectedScope}`,
        remedy: `give one of the two scopes another ${column}`,
        row,
      })),
  );
}

/** Whether data below one of two folded paths lies below the other too. */
export function nested(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Gives a text as those see it who ignore case and Unicode form, as many disks do. Each text is worked out once: with many
 * scopes it is compared with the texts of all the others.
 */
export function createFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? text.normalize("NFC").toLowerCase();
    known.set(text, folded);
    return folded;
  };
}

/** Values that are isolated, but not the ones that the spec gives the scope. */
function differences(rows: readonly GuardedRow[], { scopes }: MatrixFacts): readonly GuardrailFinding[] {
  return rows.flatMap((row) => {
    const scope = scopes.find(({ name }) => name === row.detectedScope);
    if (scope === undefined) {
      return [
        { wrong: `the row's scope ${list([row.detectedScope])} is not a scope of the spec`, remedy: REGENERATE, row },
      ];
    }
    const finding = (column: IsolatedColumn, expected: readonly string[]): readonly GuardrailFinding[] =>
      expected.includes(row[column])
        ? []
        : [
            {
              wrong: `${column} of ${scope.name} is "${row[column]}", expected ${list(expected)}`,
              remedy: REGENERATE,
              row,
            },
          ];
    return [...finding("storagePath", scope.storagePaths), ...finding("serviceNameFormat", scope.serviceNames)];
  });
}
