import { INVISIBLE } from "./invisible.ts";
import { displayWidth } from "./width.ts";

/** Data that a literal can hold; objects are laid out in the order of their entries. Lists of numbers do not occur. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | readonly LiteralValue[]
  | { readonly [key: string]: LiteralValue };

/** The width that generated code is laid out for, the same as the project's own. */
export const WIDTH = 120;

/** Where a piece stands: how many spaces its line is indented, and how many columns stand before and after it there. */
export interface Place {
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
}

/** How many spaces the line of a value is indented, and how many columns there are for the value on it. */
interface Space {
  readonly indent: number;
  readonly room: number;
}

/**
 * A literal as the project's formatter leaves it. A list goes on one line where it fits. An object stands over several lines,
 * a line for each property, which is what a diff shows best; but in a list it is one record of many, on one line if it fits.
 */
export function layOut(value: LiteralValue, { indent, room }: Space): string {
  if (isObject(value)) return brokenObject(value, indent);
  if (!isList(value)) return scalar(value);
  const oneLine = onOneLine(value);
  return oneLine !== undefined && displayWidth(oneLine) <= room ? oneLine : brokenList(value, indent);
}

/** A list with one item on each line, whatever its length: for tables that are read, merged and compared by line. */
export function brokenList(items: readonly LiteralValue[], indent: number): string {
  return items.length === 0 ? "[]" : `[\n${itemLines(items, indent + 2)}\n${" ".repeat(indent)}]`;
}

/**
 * A call: on one line where it fits; else with a last list or object opening on the line of the call; else with an argument on
 * each line.
 */
export function layOutCall(callee: string, values: readonly LiteralValue[], place: Required<Place>): string {
  const { indent, before: taken, after } = place;
  const flat = values.map(onOneLine);
  const oneLine = `${callee}(${flat.join(", ")})`;
  if (!flat.includes(undefined) && taken + displayWidth(oneLine) + after <= WIDTH) return oneLine;
  const last = values.at(-1) ?? null;
  const before = flat.slice(0, -1);
  const head = `${callee}(${[...before, isList(last) ? "[" : "{"].join(", ")}`;
  if (isContainer(last) && !before.includes(undefined) && taken + displayWidth(head) <= WIDTH) {
    const body = isList(last) ? brokenList(last, indent) : brokenObject(last, indent);
    return `${head}${body.slice(1)})`;
  }
  return `${callee}(\n${itemLines(values, indent + 2)}\n${" ".repeat(indent)})`;
}

/** The key of a property: as it is where that is an identifier, else quoted. */
export function propertyName(key: string): string {
  // Without brackets, `__proto__` in an object literal would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : quoted(key);
}

/**
 * A string literal as formatters write it: in double quotes unless single ones need fewer escapes. What cannot be seen is
 * escaped, so that the code on the screen is the code that runs, and so is what would end an HTML script.
 */
export function quoted(text: string): string {
  const json = escapeInvisible(JSON.stringify(text)).replaceAll("</", "<\\/");
  const doubles = text.split('"').length - 1;
  const singles = text.split("'").length - 1;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The text with everything in it that cannot be seen written as an escape. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
      "",
    ),
  );
}

/** Items or arguments, each on a line of its own where it fits. */
function itemLines(items: readonly LiteralValue[], indent: number): string {
  const room = WIDTH - indent - 1;
  const rows = items.map((item) => {
    const oneLine = onOneLine(item);
    return oneLine !== undefined && displayWidth(oneLine) <= room ? oneLine : layOut(item, { indent, room });
  });
  return rows.map((row) => `${" ".repeat(indent)}${row},`).join("\n");
}

function brokenObject(value: { readonly [key: string]: LiteralValue }, indent: number): string {
  const inner = indent + 2;
  const rows = Object.entries(value).map(([key, item]) => {
    const name = propertyName(key);
    const room = WIDTH - inner - name.length - 3;
    const written = layOut(item, { indent: inner, room });
    // A formatter moves a long text to a line of its own, unless that would gain it next to nothing.
    const moved = typeof item === "string" && displayWidth(written) > room && name.length > 4;
    return `${" ".repeat(inner)}${name}:${moved ? `\n${" ".repeat(inner + 2)}` : " "}${written},`;
  });
  return rows.length === 0 ? "{}" : `{\n${rows.join("\n")}\n${" ".repeat(indent)}}`;
}

/** A value on one line; `undefined` where something in it must not stand on one, however short. */
function onOneLine(value: LiteralValue): string | undefined {
  if (isList(value)) {
    const items = value.map(onOneLine);
    return isTable(value) || items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (!isObject(value)) return scalar(value);
  const entries = Object.entries(value).map(([key, item]) => [propertyName(key), onOneLine(item)] as const);
  if (entries.some(([, item]) => item === undefined)) return undefined;
  return entries.length === 0 ? "{}" : `{ ${entries.map(([key, item]) => `${key}: ${item}`).join(", ")} }`;
}

function scalar(value: string | number | boolean | null): string {
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}

/** Two lists or more, or two objects or more, none of them trivial: formatters give each a line. */
function isTable(items: readonly LiteralValue[]): boolean {
  if (items.length < 2) return false;
  return (
    items.every((item) => isList(item) && item.length > 1) ||
    items.every((item) => isObject(item) && Object.keys(item).length > 1)
  );
}

function isContainer(value: LiteralValue): value is readonly LiteralValue[] | { readonly [key: string]: LiteralValue } {
  return (isList(value) && value.length > 0) || (isObject(value) && Object.keys(value).length > 0);
}

function isList(value: LiteralValue): value is readonly LiteralValue[] {
  return Array.isArray(value);
}

function isObject(value: LiteralValue): value is { readonly [key: string]: LiteralValue } {
  return typeof value === "object" && value !== null && !isList(value);
}
