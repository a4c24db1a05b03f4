import { below, type Pointer } from "../base/pointer.ts";
import type { CellValue, Column } from "../model/column.ts";
import { CELL_CONSEQUENCES, COLUMN_REASONS, type Consequence } from "../model/consequences.ts";
import type { Matrix, Row } from "../model/matrix.ts";
import { flagsOf } from "../model/views.ts";
import type { Change, ChangedCell } from "./change.ts";
import { CELLS, enumerated, type Phrase, phrase, quote } from "./phrase.ts";
import { createResolver, type ResolvedCell, witnesses } from "./resolve-cells.ts";

/** Both matrices of a comparison. */
export interface Comparison {
  readonly base: Matrix;
  readonly head: Matrix;
}

/** A cell as both matrices answer it. */
interface CellPair {
  readonly cell: ChangedCell;
  readonly before: ResolvedCell & { readonly row: Row };
  readonly after: ResolvedCell & { readonly row: Row };
}

/**
 * What changes for hosts on platforms, as requests see it: every host is resolved in both matrices, so that a row that is only
 * written otherwise is no change, and one that is shadowed by another is none either. Platforms that only one of them has are left
 * to the catalogues. One change for each cell; `groupChanges` puts equal ones together.
 */
export function diffCells({ base, head }: Comparison): readonly Change[] {
  const answerBefore = createResolver(base);
  const answerAfter = createResolver(head);
  const before = new Set(base.platforms.map(({ name }) => name));
  const platforms = head.platforms.map(({ name }) => name).filter((name) => before.has(name));
  const columns = sharedColumns({ base, head });
  return [...witnesses([base, head])].flatMap(([host, witness]) =>
    platforms.flatMap((platform) => {
      const [was, is] = [answerBefore(witness, platform), answerAfter(witness, platform)];
      if (was.row === undefined || is.row === undefined || was.row === is.row) return [];
      const pair = { cell: { host, platform }, before: { ...was, row: was.row }, after: { ...is, row: is.row } };
      if (was.row.scope !== is.row.scope) return [scopeChange(pair, { base, head })];
      return columns.flatMap((column) => columnChanges(column, pair));
    }),
  );
}

/** The value columns that both have; `featureFlags` among them. */
function sharedColumns({ base, head }: Comparison): readonly Column[] {
  const known = new Set(base.columns.map(({ name }) => name));
  return head.columns.filter(({ name, role }) => role === "value" && known.has(name));
}

function scopeChange({ cell, before, after }: CellPair, comparison: Comparison): Change {
  const [from, to] = [before.row.scope, after.row.scope];
  const kind = kindOf(before, after);
  const consequence = consequenceOf(kind);
  const what = { "host-removed": "is no longer served by", "host-added": "is served by", "scope-changed": "moves to" }[
    kind
  ];
  const rest = kind === "scope-changed" ? phrase` from ${quote(from)}` : [];
  const scope = kind === "host-removed" ? from : to;
  return {
    kind,
    impact: consequence.impact,
    subjects: [from, to, cell.host],
    scopes: [from, to],
    message: phrase`${CELLS} ${what} ${quote(scope)}${rest}`,
    why: phrase`${consequence.why} ${quote(kind === "host-removed" ? to : from)}; ${privilege(from, to, comparison)}`,
    base: [`${before.row.pointer}/detectedScope`],
    head: [`${after.row.pointer}/detectedScope`],
    cells: [cell],
  };
}

/** Whether a host is newly served, no longer served, or served otherwise; the fallback may move to another scope, too. */
function kindOf(before: ResolvedCell, after: ResolvedCell): "host-removed" | "host-added" | "scope-changed" {
  if (before.isFallback === after.isFallback) return "scope-changed";
  return after.isFallback ? "host-removed" : "host-added";
}

function consequenceOf(kind: "host-removed" | "host-added" | "scope-changed"): Consequence {
  if (kind === "host-added") return CELL_CONSEQUENCES.added;
  return kind === "host-removed" ? CELL_CONSEQUENCES.removed : CELL_CONSEQUENCES.moved;
}

/** How what the new scope may do compares with what the old one could, by their flags. */
function privilege(from: string, to: string, { base, head }: Comparison): string {
  const before = new Set(flagsOf(base, from));
  const after = new Set(flagsOf(head, to));
  const gains = [...after].some((flag) => !before.has(flag));
  const loses = [...before].some((flag) => !after.has(flag));
  if (gains && loses) return "its privilege moves: other flags may be on";
  if (gains) return "its privilege widens: more flags may be on";
  return loses ? "its privilege narrows: fewer flags may be on" : "the same flags may be on";
}

function columnChanges(column: Column, pair: CellPair): readonly Change[] {
  const [was, is] = [valueOfCell(pair.before.row, column), valueOfCell(pair.after.row, column)];
  if (column.refersTo === "flags") return flagChanges(column, pair);
  if (same(was, is)) return [];
  const scope = pair.after.row.scope;
  return [
    {
      kind: `${column.name}-changed`,
      impact: column.impact,
      subjects: [scope, pair.cell.host, column.name],
      scopes: [scope],
      message: phrase`${titleOf(column)} of ${quote(scope)} ${column.internal === true ? ["changes"] : fromTo(was, is)} for ${CELLS}`,
      why: [COLUMN_REASONS[column.name] ?? "what reads it finds another value"],
      ...places(column, pair),
      cells: [pair.cell],
    },
  ];
}

function flagChanges(column: Column, pair: CellPair): readonly Change[] {
  const [was, is] = [new Set(pair.before.row.flags), new Set(pair.after.row.flags)];
  const scope = pair.after.row.scope;
  const change = (flag: string, isOn: "gained" | "lost"): Change => ({
    kind: `flag-${isOn}`,
    impact: column.impact,
    subjects: [scope, pair.cell.host, flag],
    scopes: [scope],
    message: phrase`${quote(flag)} of ${quote(scope)} is ${isOn === "gained" ? "switched on" : "switched off"} for ${CELLS}`,
    why: [isOn === "gained" ? "code that was off runs" : "code that ran is off"],
    ...places(column, pair),
    cells: [pair.cell],
  });
  return [
    ...[...is].filter((flag) => !was.has(flag)).map((flag) => change(flag, "gained")),
    ...[...was].filter((flag) => !is.has(flag)).map((flag) => change(flag, "lost")),
  ];
}

function places(
  { name }: Column,
  { before, after }: CellPair,
): { readonly base: readonly Pointer[]; readonly head: readonly Pointer[] } {
  return { base: [placeOf(before.row, name)], head: [placeOf(after.row, name)] };
}

/** Where a row's value stands; a value that stands nowhere is looked for at the row. */
function placeOf(row: Row, column: string): Pointer {
  return row.cells.get(column)?.pointer ?? below(row.pointer, column);
}

function valueOfCell(row: Row, { name }: Column): CellValue | undefined {
  return row.cells.get(name)?.value;
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (a === b || typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function fromTo(was: CellValue | undefined, is: CellValue | undefined): Phrase {
  if (was === undefined) return phrase`becomes ${shown(is)}`;
  return is === undefined ? phrase`was ${shown(was)} and is gone` : phrase`changes from ${shown(was)} to ${shown(is)}`;
}

function shown(value: CellValue | undefined): Phrase {
  if (typeof value !== "object") return [quote(String(value))];
  return value.length === 0 ? ["none"] : enumerated(value.map((item) => [quote(item)]));
}

/** A built-in column's title is our own word; a custom column's is the spec's. */
function titleOf({ title, custom }: Column): Phrase {
  return custom === true ? phrase`the column ${quote(title)}` : phrase`the ${inSentence(title)}`;
}

/** A heading in the middle of a sentence; an abbreviation keeps its capitals. */
function inSentence(title: string): string {
  return /^[A-Z][A-Z]/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
