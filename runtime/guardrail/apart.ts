import { type GuardrailFinding, list, REGENERATE } from "./finding.ts";
import { createFold, nested } from "./guardrails/scope-isolation.ts";
import type { GuardedMatrix, GuardedRow } from "./subject.ts";

/** Whether two values, folded, are shared, by the columns whose values scopes must not share. */
const OVERLAPS = {
  storagePath: nested,
  serviceNameFormat: (a: string, b: string) => a === b,
} as const satisfies Readonly<Record<string, (a: string, b: string) => boolean>>;

type IsolatedColumn = keyof typeof OVERLAPS;

/** The rows that give a scope another value of a column than these, or another scope one that overlaps them. */
export type Apart = (scope: string, values: readonly string[], column: IsolatedColumn) => readonly GuardrailFinding[];

/** Looks at one row for each scope and value as long as nothing is wrong: to look at all of them for each scope takes long. */
export function createApart({ SCOPING_MATRIX }: GuardedMatrix): Apart {
  const fold = createFold();
  const distinct = new Map<IsolatedColumn, readonly GuardedRow[]>();
  return (scope, values, column) => {
    const overlap = (own: string, other: string) => OVERLAPS[column](fold(own), fold(other));
    const some = distinct.get(column) ?? distinctRows(SCOPING_MATRIX, column);
    distinct.set(column, some);
    const findings = (row: GuardedRow) => rowFindings(row, { scope, values, column, overlap });
    return some.some((row) => findings(row).length > 0) ? SCOPING_MATRIX.flatMap(findings) : [];
  };
}

function distinctRows(rows: readonly GuardedRow[], column: IsolatedColumn): readonly GuardedRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.detectedScope, row[column]]), row])).values()];
}

/** What is asked of each row. */
interface Asked {
  readonly scope: string;
  readonly values: readonly string[];
  readonly column: IsolatedColumn;
  readonly overlap: (own: string, other: string) => boolean;
}

function rowFindings(row: GuardedRow, { scope, values, column, overlap }: Asked): readonly GuardrailFinding[] {
  const value = row[column];
  if (row.detectedScope === scope) {
    if (values.includes(value)) return [];
    return [{ wrong: `${column} of ${scope} is "${value}", expected ${list(values)}`, remedy: REGENERATE, row }];
  }
  const shared = values.filter((own) => overlap(own, value));
  if (shared.length === 0) return [];
  const wrong = `${column} "${value}" of ${row.detectedScope} overlaps ${list(shared)} of ${scope}`;
  return [{ wrong, remedy: `give one of the two scopes another ${column}`, row }];
}
