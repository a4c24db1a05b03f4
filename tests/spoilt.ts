import fc from "fast-check";

/** A value of any kind, and now and then one that a spec would have. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "a",
    "DEBUG",
    "global",
    "constructor",
    "__proto__",
    true,
    0,
    1,
    -1,
    0.5,
    1e9,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    [1, 1],
    ["a", "a"],
    ["DEBUG", "DEBUG"],
    { scope: "global" },
    "x".repeat(257),
    "👩".repeat(600),
  ),
  fc.string(),
);

/** A sound value with up to three things in it changed, added or removed. */
export function spoilt(sound: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.array(fc.nat(), { maxLength: 5 }),
    kind: fc.constantFrom("set", "add", "drop"),
    value: anyValue,
  });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (value, { at, kind, value: other }) => changed(value, at, { kind, other }),
        structuredClone(sound),
      ),
    );
}

interface Change {
  readonly kind: string;
  readonly other: unknown;
}

function changed(value: unknown, [first, ...rest]: readonly number[], change: Change): unknown {
  if (typeof value !== "object" || value === null || first === undefined) return change.other;
  const entries = Object.entries(value);
  const index = entries.length === 0 ? 0 : first % entries.length;
  const [key, inner] = entries[index] ?? ["new", undefined];
  const next: readonly (readonly [string, unknown])[] =
    rest.length > 0 && typeof inner === "object" && inner !== null
      ? [[key, changed(inner, rest, change)]]
      : change.kind === "drop"
        ? []
        : [[change.kind === "add" ? `${key}2` : key, change.other]];
  const kept = entries.filter((_, at) => at !== index || change.kind === "add");
  const all = new Map([...kept, ...next]);
  return Array.isArray(value) ? [...all.values()] : Object.fromEntries(all);
}
