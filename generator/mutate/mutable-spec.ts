import { pointerTokens } from "../base/pointer.ts";
import type { Matrix, Row } from "../model/matrix.ts";

/** Plain data with keys. */
export type Entry = Record<string, unknown>;

/** A spec that reads without findings, as plain data that may be changed. */
export interface MutableSpec {
  scopes: Record<string, Entry>;
  platforms: Record<string, Entry>;
  secretsBackends?: Record<string, Entry & { platforms: string[] }>;
  rows: Entry[];
  flags?: Record<string, Entry>;
  variants?: Record<string, Entry & { features: string[] }>;
  limits?: Record<string, number>;
}

/** The entry of a spec that a row of the matrix was read from. */
export function entryOf(spec: MutableSpec, { pointer }: Pick<Row, "pointer">): Entry {
  const entry = spec.rows[Number(pointerTokens(pointer)[1])];
  if (entry === undefined) throw new Error(`the spec has no row at ${pointer}`);
  return entry;
}

/** Writes a column into each row of a scope. */
export function setColumn(
  spec: MutableSpec,
  rows: readonly Row[],
  [column, value]: readonly [column: string, value: unknown],
): void {
  for (const row of rows) entryOf(spec, row)[column] = value;
}

/** Each two of a list, in both orders. */
export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one) => items.filter((other) => other !== one).map((other) => [one, other] as const));
}

/** Each two of a list, once. */
export function combinations<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** The names of the scopes that have rows. */
export function scopesWithRows({ rows, scopes }: Matrix): readonly string[] {
  return scopes.map(({ name }) => name).filter((name) => rows.some(({ scope }) => scope === name));
}
