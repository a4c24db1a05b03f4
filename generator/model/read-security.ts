import { sortedBy, sortedSet } from "../base/order.ts";
import { pointerTo } from "../base/pointer.ts";
import type { SpecDocument } from "../load/document.ts";
import { LIMITS } from "./limits.ts";
import type { Limits, Role } from "./matrix.ts";
import { entriesOf, textAt, textsAt, valueAt } from "./plain-data.ts";

/** The limits, with their defaults where the spec is silent. */
export function readLimits({ value }: SpecDocument): Limits {
  const written = readWrittenLimits(valueAt(value, "limits"));
  return new Map(LIMITS.map(({ name, default: otherwise }) => [name, written.get(name) ?? otherwise]));
}

/** Those limits that a map of them sets, in the order of the table of limits. */
export function readWrittenLimits(written: unknown): Limits {
  const limits = new Map<string, number | string>();
  for (const { name, default: otherwise } of LIMITS) {
    const value = valueAt(written, name);
    // What has another type is a finding already.
    if ((typeof value === "number" || typeof value === "string") && typeof value === typeof otherwise) {
      limits.set(name, value);
    }
  }
  return limits;
}

/** The roles, by name. */
export function readRoles({ value }: SpecDocument): readonly Role[] {
  const roles = entriesOf(valueAt(value, "roles")).map(([name, role]) => ({
    name,
    pointer: pointerTo("roles", name),
    description: textAt(role, "description"),
    permissions: sortedSet(textsAt(role, "permissions").map(({ text }) => text)),
  }));
  return sortedBy(roles, ({ name }) => name);
}
