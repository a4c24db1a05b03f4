import type { ValidationError, Validator } from "./validation-error.ts";

/** A column that a spec declares itself, as far as it says what a cell may hold. */
interface CustomColumn {
  readonly type: string;
  readonly enum: readonly unknown[] | undefined;
}

type Columns = ReadonlyMap<string, CustomColumn>;

/**
 * A validator of specs that knows the columns which a spec declares itself, under `columns`: they are allowed in its rows and
 * its scopes' defaults, and their cells, their defaults and their lists of values must be of their type. No fixed schema can
 * say that, since what is allowed in one part of the value is said in another. Errors have the form of ajv's.
 *
 * @param validate knows the built-in columns alone, and gives an error of the keyword `additionalProperties` for others
 */
export function withCustomColumns(validate: Validator): Validator {
  const whole: Validator = (value) => {
    validate(value);
    const columns = columnsOf(value);
    const found = (validate.errors ?? []).flatMap((error) => withoutOwnKey(error, { value, columns }));
    const errors = [...found, ...definitionErrors(value, columns)];
    whole.errors = errors.length === 0 ? null : errors;
    return errors.length === 0;
  };
  return whole;
}

/** The columns that a spec declares; what is malformed there has an error of its own. */
function columnsOf(value: unknown): Columns {
  const declared = entriesAt(value, "columns").filter(([, column]) => typeof at(column, "type") === "string");
  return new Map(
    declared.map(([name, column]) => {
      const values = at(column, "enum");
      return [name, { type: String(at(column, "type")), enum: Array.isArray(values) ? values : undefined }];
    }),
  );
}

const ROW = /^\/rows\/\d+$/;
const DEFAULTS = /^\/scopes\/[^/]+\/defaults$/;

/** The errors of a cell, where all that was wrong with it was that its column is no built-in one. */
function withoutOwnKey(
  error: ValidationError,
  { value, columns }: { readonly value: unknown; readonly columns: Columns },
): readonly ValidationError[] {
  const { keyword, instancePath, params } = error;
  const name = String(params["additionalProperty"]);
  const column = columns.get(name);
  const isOwn = keyword === "additionalProperties" && (ROW.test(instancePath) || DEFAULTS.test(instancePath));
  if (!isOwn || column === undefined) return [error];
  const cells = instancePath
    .slice(1)
    .split("/")
    .reduce<unknown>((inner, token) => at(inner, unescaped(token)), value);
  return cellErrors(at(cells, name), { column, path: `${instancePath}/${escaped(name)}` });
}

/** A list of values is of the column's type, and its default is one of them. */
function definitionErrors(value: unknown, columns: Columns): readonly ValidationError[] {
  return [...columns].flatMap(([name, column]) => {
    const { type } = column;
    const path = `/columns/${escaped(name)}`;
    const members = (column.enum ?? []).flatMap((member, index) =>
      typeErrors(member, { type: type === "array" ? "string" : type, path: `${path}/enum/${index}` }),
    );
    const otherwise = at(at(at(value, "columns"), name), "default");
    return [...members, ...(otherwise === undefined ? [] : cellErrors(otherwise, { column, path: `${path}/default` }))];
  });
}

interface Cell {
  readonly column: CustomColumn;
  readonly path: string;
}

function cellErrors(cell: unknown, { column, path }: Cell): readonly ValidationError[] {
  const wrong = typeErrors(cell, { type: column.type, path });
  if (wrong.length > 0) return wrong;
  if (!Array.isArray(cell)) return memberErrors(cell, { column, path });
  const items = cell.flatMap((item: unknown, index) => {
    const place = { type: "string", path: `${path}/${index}` };
    const errors = typeErrors(item, place);
    return errors.length > 0 ? errors : memberErrors(item, { column, path: place.path });
  });
  const pair = repeated(cell);
  if (pair === undefined) return items;
  const message = `must NOT have duplicate items (items ## ${pair.j} and ${pair.i} are identical)`;
  return [...items, errorAt(path, { keyword: "uniqueItems", params: pair, message })];
}

/** Two places of a list at which the same text stands: the last such pair, as ajv reports it. */
function repeated(items: readonly unknown[]): { readonly i: number; readonly j: number } | undefined {
  const seen = new Map<unknown, number>();
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const j = seen.get(items[i]);
    if (j !== undefined) return { i, j };
    if (typeof items[i] === "string") seen.set(items[i], i);
  }
  return undefined;
}

/** No plain object: a spec may name a type that all objects have, `toString`. */
const FITS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["string", (value: unknown) => typeof value === "string"],
  ["integer", Number.isInteger],
  ["number", Number.isFinite],
  ["boolean", (value: unknown) => typeof value === "boolean"],
  ["array", Array.isArray],
]);

function typeErrors(value: unknown, { type, path }: { readonly type: string; readonly path: string }) {
  const fits = FITS.get(type);
  if (fits === undefined || fits(value)) return [];
  return [errorAt(path, { keyword: "type", params: { type }, message: `must be ${type}` })];
}

/** One of the values that the column lists; without a list, any text that is not blank. */
function memberErrors(value: unknown, { column, path }: Cell): readonly ValidationError[] {
  if (column.enum !== undefined) {
    if (column.enum.includes(value)) return [];
    const params = { allowedValues: column.enum };
    return [errorAt(path, { keyword: "enum", params, message: "must be equal to one of the allowed values" })];
  }
  if (typeof value !== "string" || /\S/.test(value)) return [];
  return [errorAt(path, { keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' })];
}

function errorAt(
  instancePath: string,
  { keyword, params, message }: Pick<ValidationError, "keyword" | "params"> & { readonly message: string },
): ValidationError {
  return { instancePath, schemaPath: `#/columns/${keyword}`, keyword, params, message };
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function entriesAt(value: unknown, key: string): readonly (readonly [string, unknown])[] {
  const found = at(value, key);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? Object.entries(found) : [];
}

function escaped(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
