import { isDeepStrictEqual } from "node:util";
import { sortedBy } from "../base/order.ts";
import { pointerTo } from "../base/pointer.ts";
import { firstLineOf } from "../base/span.ts";
import type { Fix } from "../diagnostics/fix.ts";
import type { SpecDocument } from "../load/document.ts";
import type { CellValue, Column } from "./column.ts";
import { cellValue } from "./custom-columns.ts";
import { hostFix } from "./host-fix.ts";
import { type HostPattern, readHostPattern } from "./host-pattern.ts";
import type { Cell, Row } from "./matrix.ts";
import { isMisspelt } from "./misspelt.ts";
import { ANY_PLATFORM } from "./names.ts";
import { isMap, isTrueAt, itemsOf, textAt, valueAt, valueUnder } from "./plain-data.ts";
import { type ReadContext, readReferences } from "./read-catalogues.ts";
import { SCOPE_KEYS } from "./sections.ts";

/** The rows, each with all its cells, sorted by host and platform; mistakes in them are reported, all of them. */
export function readRows(context: ReadContext): readonly Row[] {
  const rowContext: RowContext = { ...context, inherited: new Map() };
  const rows = itemsOf(valueAt(context.document.value, "rows")).flatMap((value, index) => {
    const row = readRow(rowContext, value, index);
    return row === undefined ? [] : [row];
  });
  reportDuplicates(context, rows);
  return sortedBy(
    rows,
    ({ host }) => host.canonical,
    ({ platform }) => platform,
  );
}

/** What the rows of a scope get that say nothing themselves: read once for all of them, at the first that needs it. */
interface Inherited {
  readonly scope: string;
  /** The scope's defaults; `undefined` where nobody can say what they are. */
  readonly map: unknown;
  readonly cells: Map<string, Cell | undefined>;
}

interface RowContext extends ReadContext {
  readonly inherited: Map<string, Inherited>;
}

/** One row; `undefined` when its key columns do not say which case it decides (that is reported). */
function readRow(context: RowContext, value: unknown, index: number): Row | undefined {
  const { names } = context;
  const pointer = pointerTo("rows", index);
  const host = readHost(context, value, index);
  const scope = readName(textAt(value, "detectedScope"), (name) =>
    names.resolve({ section: "scopes", name, pointer: `${pointer}/detectedScope` }),
  );
  const platform = readName(textAt(value, "platform"), (name) =>
    names.resolve({ section: "platforms", name, pointer: `${pointer}/platform`, reserved: ANY_PLATFORM }),
  );
  if (scope !== undefined) reportBuildOnly(context, scope, index);
  const cells = readCells(context, { value, index, scope });
  if (host === undefined || scope === undefined || platform === undefined) return undefined;
  cells.set("servingDomain", {
    value: host.canonical,
    source: "row",
    pointer: pointerTo("rows", index, "servingDomain"),
  });
  cells.set("detectedScope", { value: scope, source: "row", pointer: pointerTo("rows", index, "detectedScope") });
  const flags = listOf(cells.get("featureFlags"));
  return { pointer, host, scope, platform, cells, flags };
}

function listOf(cell: Cell | undefined): readonly string[] {
  return typeof cell?.value === "object" ? cell.value : [];
}

function readName(written: string, resolve: (name: string) => string | undefined): string | undefined {
  return written === "" ? undefined : resolve(written);
}

function readHost({ document, collector }: ReadContext, value: unknown, index: number): HostPattern | undefined {
  const written = textAt(value, "servingDomain");
  if (written === "") return undefined;
  const read = readHostPattern(written);
  if (read.ok) return read.pattern;
  const span = document.spanOf(pointerTo("rows", index, "servingDomain"));
  collector.report("no-illegal-host", { written, reason: read.reason }, { span, ...hostFix(read.meant, span) });
  return undefined;
}

function reportBuildOnly({ document, collector }: ReadContext, scope: string, index: number): void {
  if (!isTrueAt(valueAt(valueAt(document.value, "scopes"), scope), "buildOnly")) return;
  const span = document.spanOf(pointerTo("rows", index, "detectedScope"));
  const related = [{ message: "declared here", span: document.spanOf(pointerTo("scopes", scope, "buildOnly"), "key") }];
  collector.report("no-row-for-build-only-scope", { scope }, { span, related });
}

interface RowParts {
  readonly value: unknown;
  readonly index: number;
  readonly scope: string | undefined;
}

function readCells(context: RowContext, parts: RowParts): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const column of context.columns) {
    const cell = readCell(context, column, parts);
    if (cell !== undefined) cells.set(column.name, cell);
  }
  return cells;
}

/** A cell from the row, else from the scope's defaults, else the column's own default; without any, it is missing. */
function readCell(context: RowContext, column: Column, { value, index, scope }: RowParts): Cell | undefined {
  const { document, collector } = context;
  const { name } = column;
  if (valueAt(value, name) !== undefined) {
    const read = readValue(context, column, { value, at: ["rows", index] });
    return { value: read, source: "row", pointer: pointerTo("rows", index, name) };
  }
  // Without its key columns, or with a scope that is not declared, nobody can say what is missing.
  if (column.role === "key" || scope === undefined) return undefined;
  const defaults = context.inherited.get(scope) ?? createInherited(context, scope);
  context.inherited.set(scope, defaults);
  if (defaults.map === undefined) return undefined;
  const inherited = inheritedCell(context, column, defaults);
  if (inherited !== undefined) return inherited;
  // That it is misspelt is a finding already.
  const known = context.columns.map((each) => each.name);
  if (column.optional === true || [value, defaults.map].some((map) => isMisspelt(map, name, { known })))
    return undefined;
  const span = firstLineOf(document.spanOf(pointerTo("rows", index), "key"));
  collector.report("no-missing-column", { column: name, scope, describe: column.describe }, { span });
  return undefined;
}

function createInherited({ document }: ReadContext, scope: string): Inherited {
  return { scope, map: defaultsOf(document, scope), cells: new Map() };
}

/** The cell of a row that says nothing itself: from its scope's defaults, else the column's own; none where neither has a value. */
function inheritedCell(context: ReadContext, column: Column, { scope, map, cells }: Inherited): Cell | undefined {
  const { name } = column;
  if (cells.has(name)) return cells.get(name);
  const own: Cell | undefined =
    column.default === undefined ? undefined : { value: column.default, source: "built-in default" };
  const cell: Cell | undefined =
    valueAt(map, name) === undefined
      ? own
      : {
          value: readValue(context, column, { value: map, at: ["scopes", scope, "defaults"] }),
          source: "scope default",
          pointer: pointerTo("scopes", scope, "defaults", name),
        };
  cells.set(name, cell);
  return cell;
}

/**
 * The defaults of a scope, empty where it has none; `undefined` where nobody can say what they are: the spec declares no such
 * scope, or it or its defaults not as a map, or `defaults` is misspelt.
 */
function defaultsOf({ value }: SpecDocument, scope: string): unknown {
  const declared = valueAt(valueAt(value, "scopes"), scope);
  if (!isMap(declared) || isMisspelt(declared, "defaults", { known: SCOPE_KEYS })) return undefined;
  const defaults = Object.hasOwn(declared, "defaults") ? declared["defaults"] : {};
  return isMap(defaults) ? defaults : undefined;
}

function readValue(
  context: ReadContext,
  { name, refersTo, type, custom }: Column,
  { value, at }: { readonly value: unknown; readonly at: readonly (string | number)[] },
): CellValue {
  if (type === "FeatureFlags") return readReferences(context, "flags", { value, key: name, at });
  if (custom === true) return cellValue(valueAt(value, name));
  const written = textAt(value, name);
  if (refersTo === "secretsBackends" && written !== "") {
    context.names.resolve({ section: refersTo, name: written, pointer: pointerTo(...at, name) });
  }
  return written;
}

/** Two rows for one host and platform: no order of rows decides between them, so both cannot stand. */
function reportDuplicates({ document, collector }: ReadContext, rows: readonly Row[]): void {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.host.canonical} ${row.platform}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row);
      continue;
    }
    const related = [{ message: "the first one is here", span: document.spanOf(`${other.pointer}/servingDomain`) }];
    const parameters = { domain: row.host.canonical, platform: row.platform };
    collector.report("no-duplicate-row", parameters, {
      span: document.spanOf(`${row.pointer}/servingDomain`),
      related,
      ...repeatFix(document, [other, row]),
    });
  }
}

/** A row that says the same as the first one may go: safe unless a waiver counts the rows, which come to stand elsewhere. */
function repeatFix(document: SpecDocument, [first, second]: readonly [Row, Row]): { readonly fix?: Fix } {
  const { value } = document;
  if (!isDeepStrictEqual(valueUnder(value, first.pointer), valueUnder(value, second.pointer))) return {};
  const isCounted = itemsOf(valueAt(value, "waivers")).some((waiver) => textAt(waiver, "pointer").startsWith("/rows/"));
  const steps = [{ do: "remove" as const, span: document.spanOf(second.pointer) }];
  return { fix: { kind: isCounted ? "suggested" : "safe", description: "take the second row out", steps } };
}
