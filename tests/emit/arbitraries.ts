import fc from "fast-check";
import type { LiteralValue } from "../../generator/emit/writers/typescript.ts";
import { HOSTILE } from "./hostile/texts.ts";

/** Any text at all: of code units, so with halves of surrogate pairs in it; of characters; of what means something. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(..."*/`'\"\\|<>{}[]()#-+_~$&@:.\n\r\t \u2028\u202e\u200b"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Any data that a literal can hold; `texts` are its strings, `keys` the keys of its objects. */
export function anyLiteral(texts: fc.Arbitrary<string>, keys: fc.Arbitrary<string>): fc.Arbitrary<LiteralValue> {
  const { value } = fc.letrec<{ value: LiteralValue; list: LiteralValue; object: LiteralValue }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, texts, fc.boolean(), fc.constant(null), tie("list"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 6 }),
    // Unlike a literal, this makes `__proto__` an ordinary key.
    object: fc.array(fc.tuple(keys, tie("value")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  }));
  return value;
}

/** Words and sentences of all lengths around the width of a line, some with wide characters. */
export const layoutText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abc XYZ0_-./'\""), maxLength: 20 }),
  fc.integer({ min: 20, max: 130 }).map((length) => "x".repeat(length)),
  fc.integer({ min: 5, max: 62 }).map((length) => "日本".repeat(length).slice(0, length)),
);

/** Keys of all kinds that the emitters write. */
export const layoutKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("a", "type", "since", "LOCAL-SANDBOX", "Other OS", "constructor", "__proto__", "x.y"),
  fc.stringMatching(/^[A-Z][A-Z_]{0,40}$/),
);
