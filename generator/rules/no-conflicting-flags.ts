import { groupBy } from "../base/group.ts";
import type { Pointer } from "../base/pointer.ts";
import type { Flag, Matrix } from "../model/matrix.ts";
import { flagSets } from "./helpers/flag-sets.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noConflictingFlags = defineRule({
  code: "no-conflicting-flags",
  severity: "error",
  describe:
    "No row and no variant has two flags of which one `conflicts` with the other, and no flag requires or implies such a pair.",
  why: "Two flags conflict when their code was never meant to run together: two back ends for the same data, a mock and the real thing. What happens in a build that has both is nobody's decision. It is enough that one of the two names the other. Take one of them out of the row or variant. Where a flag requires two that conflict it can be on nowhere: then one of the three lists is wrong.",
  check: (matrix) => {
    const pairs = pairsOf(matrix.flags);
    if (pairs.size === 0) return [];
    return [...together(matrix, pairs), ...impossible(matrix.flags, pairs)];
  },
});

/** Two flags that conflict, in the order of their names, and where that is said. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly at: Pointer;
}

/** Pairs by their first name. */
type Pairs = ReadonlyMap<string, readonly Pair[]>;

function pairsOf(flags: readonly Flag[]): Pairs {
  const pairs = flags.flatMap(({ name, pointer, conflicts }) =>
    conflicts.map((other): Pair => {
      const [first, second] = name < other ? [name, other] : [other, name];
      return { first, second, at: `${pointer}/conflicts` };
    }),
  );
  // Both may name each other; that is one pair.
  const distinct = [...groupBy(pairs, ({ first, second }) => `${first} ${second}`).values()].map(([pair]) => pair);
  return groupBy(distinct, ({ first }) => first);
}

function together(matrix: Matrix, pairs: Pairs): readonly RuleFinding[] {
  return flagSets(matrix).flatMap(({ flags, at, words }) =>
    pairsIn(new Set(flags), pairs)
      .filter(({ first, second }) => first !== second)
      .map(({ first, second, at: said }) => ({
        message: `the flag \`${first}\` ${words}, and so is \`${second}\`, with which it conflicts`,
        help: `Take \`${first}\` or \`${second}\` out here.`,
        at,
        related: [{ message: SAID_HERE, at: said }],
      })),
  );
}

const SAID_HERE = "that they conflict is said here";

function pairsIn(flags: ReadonlySet<string>, pairs: Pairs): readonly Pair[] {
  return [...flags].flatMap((name) => (pairs.get(name) ?? []).filter(({ second }) => flags.has(second)));
}

/** The flags that need a pair which conflicts, themselves or through others; not those that only need such a flag. */
function impossible(flags: readonly Flag[], pairs: Pairs): readonly RuleFinding[] {
  const byName = new Map(flags.map((flag) => [flag.name, flag]));
  const worstOf = new Map(flags.map((flag) => [flag.name, pairsIn(neededBy(flag, byName), pairs)[0]]));
  return flags.flatMap(({ name, pointer, prerequisites, implies }): readonly RuleFinding[] => {
    const pair = worstOf.get(name);
    const isInherited = [...prerequisites, ...implies].some(
      (required) => required !== name && worstOf.get(required) !== undefined,
    );
    if (pair === undefined || isInherited) return [];
    const { first, second, at } = pair;
    if (first === second) return [conflictWithItself(name, at)];
    return [
      {
        message: `the flag \`${name}\` can be on nowhere: that takes both \`${first}\` and \`${second}\`, which conflict`,
        help: `Take one of the names out of \`${implies.length > 0 ? "implies" : "prerequisites"}\` or \`conflicts\`.`,
        at: `${pointer}/${implies.length > 0 ? "implies" : "prerequisites"}`,
        related: [{ message: SAID_HERE, at }],
      },
    ];
  });
}

function conflictWithItself(name: string, at: Pointer): RuleFinding {
  const help = "Take its own name out of the list.";
  return { message: `the flag \`${name}\` can be on nowhere: it conflicts with itself`, help, at };
}

/** A flag, and all that has to be on with it. */
function neededBy(flag: Flag, byName: ReadonlyMap<string, Flag>): ReadonlySet<string> {
  const needed = new Set([flag.name]);
  // A set goes on with what is added to it on the way.
  for (const name of needed) {
    const { prerequisites = [], implies = [] } = byName.get(name) ?? {};
    for (const other of [...prerequisites, ...implies]) needed.add(other);
  }
  return needed;
}
