import { groupBy } from "../base/group.ts";
import type { Matrix, Scope } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { rowsOf } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const useOneFallback = defineRule({
  code: "use-one-fallback",
  severity: "error",
  essential: true,
  describe:
    "Exactly one scope is the fallback, and its rows answer each platform once, so that every host and platform has exactly one row.",
  why: "A request always gets exactly one row. Without a fallback nothing says which one an unknown host gets; with two, or two rows of it for one platform, chance would say; and on a platform that the fallback has no row for, there would be none at all. All three would be found by the first stray request. Mark one scope `fallback: true`, the one with the least privileges, and give it one `Any` row or a row for each platform.",
  check: (matrix) => {
    const [fallback, ...others] = matrix.scopes.filter((scope) => scope.fallback);
    if (fallback === undefined) return [NO_FALLBACK];
    return [...others.map((other) => second(fallback, other)), ...buildOnly(fallback), ...answers(matrix, fallback)];
  },
});

const NO_FALLBACK: RuleFinding = {
  message: "no scope is the fallback, so nothing says what an unknown host gets",
  help: "Mark the scope with the least privileges `fallback: true`.",
  at: "/scopes",
  part: "key",
};

function second(first: Scope, other: Scope): RuleFinding {
  return {
    message: `\`${other.name}\` is another fallback scope`,
    help: "Keep `fallback: true` on one scope only.",
    at: `${other.pointer}/fallback`,
    part: "key",
    related: [{ message: `\`${first.name}\` is one already`, at: `${first.pointer}/fallback`, part: "key" }],
  };
}

function buildOnly({ name, pointer, buildOnly: isBuildOnly }: Scope): readonly RuleFinding[] {
  if (!isBuildOnly) return [];
  const help = "Remove `buildOnly`, or make another scope the fallback.";
  return [
    {
      message: `the fallback scope \`${name}\` cannot be \`buildOnly\``,
      help,
      at: `${pointer}/buildOnly`,
      part: "key",
    },
  ];
}

/** A platform that the fallback has no row for, or two, from different hosts. */
function answers(matrix: Matrix, { name, pointer }: Scope): readonly RuleFinding[] {
  const byPlatform = groupBy(rowsOf(matrix, name), ({ platform }) => platform);
  const missing = matrix.platforms.filter(
    (platform) => !byPlatform.has(platform.name) && !byPlatform.has(ANY_PLATFORM),
  );
  const lacking: readonly RuleFinding[] =
    missing.length === 0
      ? []
      : [
          {
            message: `the fallback scope \`${name}\` has no row for ${missing.map((platform) => platform.name).join(", ")}`,
            help: `Give it a row for each of them, or one with the platform \`${ANY_PLATFORM}\`.`,
            at: pointer,
            part: "key",
          },
        ];
  const doubled = [...byPlatform].flatMap(([platform, [first, ...others]]) =>
    others.map((row) => ({
      message: `the fallback scope \`${name}\` has a second row for ${platform}, so two rows claim every unknown host there`,
      help: "Keep one row of the fallback for each platform; serve the other host by a scope of its own.",
      at: columnPlace(row, "servingDomain"),
      related: [{ message: "the first one is here", at: columnPlace(first, "servingDomain") }],
    })),
  );
  return [...lacking, ...doubled];
}
