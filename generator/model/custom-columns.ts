import { sortedBy, sortedSet } from "../base/order.ts";
import { pointerTo } from "../base/pointer.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { SpecDocument } from "../load/document.ts";
import type { CellValue, Column } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import type { JsonSchema } from "./json-schema.ts";
import { entriesOf, isTrueAt, itemsOf, textAt, valueAt } from "./plain-data.ts";

/** What a column of the spec's own may hold, in the words of JSON Schema, and the type of its cells. */
const TYPES: Readonly<Record<string, Column["type"]>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  array: "texts",
};

/** The names of {@link TYPES}. */
export const CUSTOM_TYPES: readonly string[] = Object.keys(TYPES);

/**
 * All columns of a spec: the built-in ones, then its own by name. Declarations that have the wrong shape are passed over, and so
 * are those with the name of a built-in column: both are findings elsewhere.
 */
export function columnsOf(spec: unknown): readonly Column[] {
  const custom = entriesOf(valueAt(spec, "columns")).flatMap(([name, declared]) => {
    const type = TYPES[textAt(declared, "type")];
    return type === undefined || isBuiltIn(name) ? [] : [customColumn(name, declared, type)];
  });
  return [...COLUMNS, ...sortedBy(custom, ({ name }) => name)];
}

/** Reports columns of the spec's own that have the name of a built-in one. */
export function reportTakenColumns(document: SpecDocument, collector: Collector): void {
  for (const [name] of entriesOf(valueAt(document.value, "columns"))) {
    // Two that differ by case alone would be taken for each other.
    const owner = COLUMNS.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name;
    if (owner === undefined) continue;
    const span = document.spanOf(pointerTo("columns", name), "key");
    collector.report("no-duplicate-name", { name, kind: "built-in column", owner }, { span });
  }
}

function isBuiltIn(name: string): boolean {
  return COLUMNS.some((column) => column.name === name);
}

function customColumn(name: string, declared: unknown, type: Column["type"]): Column {
  const values = inOrder(itemsOf(valueAt(declared, "enum")).filter(isMember));
  const otherwise = valueAt(declared, "default");
  const hasDefault = otherwise !== undefined && otherwise !== null;
  return {
    name,
    title: textAt(declared, "title") || headingOf(name),
    describe: textAt(declared, "description") || `A column of this spec: \`${name}\`.`,
    schema: cellSchema(textAt(declared, "type"), values),
    role: "value",
    type,
    ...(values.length > 0 && { values }),
    ...(hasDefault && { default: cellValue(otherwise) }),
    ...(!hasDefault && !isTrueAt(declared, "required") && { optional: true }),
    custom: true,
    internal: textAt(declared, "sensitivity") === "internal",
    impact: impactOf(textAt(declared, "impact")),
    cell: type === "string" && values.length === 0 ? "text" : "code",
  };
}

function cellSchema(type: string, values: readonly (string | number)[]): JsonSchema {
  const member: JsonSchema = values.length > 0 ? { enum: values } : {};
  const text: JsonSchema = { type: "string", ...(values.length > 0 ? member : { pattern: "\\S" }) };
  if (type === "string") return text;
  return type === "array" ? { type, items: text, uniqueItems: true } : { type, ...member };
}

/** `dataRegion` → `Data region`. */
function headingOf(name: string): string {
  const words = name.replace(/[A-Z]+/g, (capitals) => ` ${capitals.length > 1 ? capitals : capitals.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isMember(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** Values in an order of their own: which one the spec names first means nothing. */
function inOrder(values: readonly (string | number)[]): readonly (string | number)[] {
  const numbers = values.filter((value) => typeof value === "number");
  const texts = values.filter((value) => typeof value === "string");
  return [...numbers.sort((a, b) => a - b), ...sortedSet(texts)];
}

function impactOf(written: string): Column["impact"] {
  return written === "breaking" || written === "safe" ? written : "risky";
}

/** A cell of a column of the spec's own as it is kept: a list without repetitions and sorted; what is none of these, as text. */
export function cellValue(written: unknown): CellValue {
  if (Array.isArray(written)) return sortedSet(written.map(String));
  return typeof written === "number" || typeof written === "boolean" ? written : String(written);
}
