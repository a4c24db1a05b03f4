import type { Pointer } from "../base/pointer.ts";
import type { Matrix } from "../model/matrix.ts";
import { ALL, ANY_PLATFORM } from "../model/names.ts";
import { appearanceKey, overlookedDifference, overlookedKey } from "./helpers/look-alikes.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noLookalikeName = defineRule({
  code: "no-lookalike-name",
  severity: "error",
  describe:
    "No two names of a kind differ only in case, separators, Unicode form or characters that look alike: who reads one takes it for the other.",
  why: "To scopec `acme-corp`, `ACME_CORP` and `acmecorp` are three names; to a person they are one. Whoever adds a row under the wrong one gives a tenant's host to the other, and a review does not see it. Names of one kind (scopes with their aliases, platforms, secrets backends, flags, variants, components) have to differ in more than case, `-`, `_` and spaces, Unicode form (NFKC), and characters that look alike, such as `0` and `O`. Rename one of the two; if both mean the same scope, keep one and make the other its alias.",
  check: (matrix) => namesByKind(matrix).flatMap(clashesOf),
});

/** A name, and what it means; a word that the format itself uses stands nowhere. */
interface Name {
  readonly name: string;
  readonly means: string;
  readonly words: string;
  readonly at?: Pointer;
  readonly part: "key" | "value";
}

function namesByKind({
  scopes,
  platforms,
  secretsBackends,
  flags,
  variants,
  components,
}: Matrix): readonly (readonly Name[])[] {
  const reserved = (name: string): Name => ({ name, means: name, words: `the reserved word \`${name}\``, part: "key" });
  const declared = (kind: string, items: readonly { readonly name: string; readonly pointer: Pointer }[]) =>
    items.map(
      ({ name, pointer }): Name => ({ name, means: name, words: `the ${kind} \`${name}\``, at: pointer, part: "key" }),
    );
  const aliases = scopes.flatMap(({ name: means, aliases: names, pointer }) =>
    names.map((name): Name => {
      const words = `the alias \`${name}\` of scope \`${means}\``;
      return { name, means, words, at: `${pointer}/aliases`, part: "value" };
    }),
  );
  return [
    [reserved(ALL), ...declared("scope", scopes), ...aliases],
    [reserved(ANY_PLATFORM), ...declared("platform", platforms)],
    declared("secrets backend", secretsBackends),
    declared("flag", flags),
    declared("variant", variants),
    declared("component", components),
  ];
}

/** One finding for each name that is like an earlier one with another meaning. Linear in the names. */
function clashesOf(names: readonly Name[]): readonly RuleFinding[] {
  const byKey = new Map<string, Name>();
  return names.flatMap((mine) => {
    const overlooked = `overlooked ${overlookedKey(mine.name)}`;
    const appearance = `appearance ${appearanceKey(mine.name)}`;
    const first = [byKey.get(overlooked), byKey.get(appearance)].find((other) => other && other.means !== mine.means);
    for (const key of [overlooked, appearance]) if (!byKey.has(key)) byKey.set(key, mine);
    return first === undefined || mine.at === undefined ? [] : [clash(mine, mine.at, first)];
  });
}

function clash(mine: Name, at: Pointer, first: Name): RuleFinding {
  const isOverlooked = overlookedKey(mine.name) === overlookedKey(first.name);
  const likeness = isOverlooked
    ? `differs from ${first.words} in ${overlookedDifference(mine.name, first.name)} only`
    : `looks like ${first.words}`;
  return {
    message: `${mine.words} ${likeness}`,
    help: `Rename ${first.at === undefined ? "it" : "one of the two"}, so that nobody takes one for the other.${oddLetters(mine.name, first.name)}`,
    at,
    part: mine.part,
    related: first.at === undefined ? [] : [{ message: `${first.words} is here`, at: first.at, part: first.part }],
  };
}

/** The characters beyond ASCII that only one of two names has, by number: to look at, they are like others. */
function oddLetters(mine: string, other: string): string {
  const odd = [...`${mine}${other}`].filter(
    (character) => character > "\x7f" && !(mine.includes(character) && other.includes(character)),
  );
  if (odd.length === 0) return "";
  const numbers = odd.map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
  return ` Only one of them has ${numbers.join(", ")}.`;
}
