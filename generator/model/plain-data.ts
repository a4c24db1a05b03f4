import { type Pointer, pointerTokens } from "../base/pointer.ts";

/**
 * Reading data whose shape may be wrong: each gives an empty value where the shape does not fit, since the schema has
 * reported that already and the stage goes on to find the other mistakes.
 */

/** The value that a pointer names; `undefined` where there is none. */
export function valueUnder(root: unknown, pointer: Pointer): unknown {
  return pointerTokens(pointer).reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : valueAt(value, token)),
    root,
  );
}

/** The entries of an object, own keys only. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMap(value) ? Object.entries(value) : [];
}

/** The value of an own key. */
export function valueAt(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of an array. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text at a key; empty when there is none, or a blank one. */
export function textAt(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return isText(found) ? found : "";
}

/** The text at a key as a property of that name, or no property: for optional properties. */
export function optionalText<K extends string>(value: unknown, key: K): { readonly [P in K]?: string } {
  const found = valueAt(value, key);
  return (typeof found === "string" ? { [key]: found } : {}) as { readonly [P in K]?: string };
}

/** The texts of an array at a key, each with its index; blank ones are left out. */
export function textsAt(value: unknown, key: string): readonly { readonly text: string; readonly index: number }[] {
  return itemsOf(valueAt(value, key)).flatMap((item, index) => (isText(item) ? [{ text: item, index }] : []));
}

/** Whether the value at a key is `true`. */
export function isTrueAt(value: unknown, key: string): boolean {
  return valueAt(value, key) === true;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && /\S/.test(value);
}

/** Whether a value is an object with keys, as a map of the spec is read. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
