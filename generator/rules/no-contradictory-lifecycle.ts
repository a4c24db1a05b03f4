import type { Flag } from "../model/matrix.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noContradictoryLifecycle = defineRule({
  code: "no-contradictory-lifecycle",
  severity: "error",
  describe:
    "A flag is permanent or expires, not both; and what replaces it is another flag that is not replaced itself.",
  why: "A flag either has a last day or a reason to stay for good: with both, nobody knows whether the code behind it may be deleted, and the reminder when it expires is taken for a mistake. `replacedBy` tells people where to go, in their editor and in every scan. A replacement that is replaced itself sends them on to the next one, and one that leads back sends them in a circle, so name the flag at the end.",
  check: ({ flags }) => {
    const byName = new Map(flags.map((flag) => [flag.name, flag]));
    return flags.flatMap((flag) => [...twoEnds(flag), ...farReplacement(flag, byName)]);
  },
});

function twoEnds({ name, pointer, expires, permanent }: Flag): readonly RuleFinding[] {
  if (expires === undefined || permanent === undefined) return [];
  return [
    {
      message: `the flag \`${name}\` is permanent, but expires on ${expires}`,
      help: "Take `permanent` or `expires` out.",
      at: `${pointer}/permanent`,
      part: "key",
      related: [{ message: "its last day", at: `${pointer}/expires` }],
    },
  ];
}

function farReplacement(
  { name, pointer, replacedBy }: Flag,
  byName: ReadonlyMap<string, Flag>,
): readonly RuleFinding[] {
  const next = replacedBy === undefined ? undefined : byName.get(replacedBy);
  if (next?.replacedBy === undefined) return [];
  const at = `${pointer}/replacedBy`;
  if (next.name === name) {
    const help = "Name the flag that code should ask for instead.";
    return [{ message: `the flag \`${name}\` is replaced by itself`, help, at }];
  }
  const end = endOf(next, byName);
  return [
    {
      message: `the flag \`${name}\` is replaced by \`${next.name}\`, which is replaced by \`${next.replacedBy}\``,
      help:
        end === undefined
          ? "The replacements lead in a circle: take `replacedBy` out where the flag is the one to use."
          : `Write \`replacedBy: ${end}\`.`,
      at,
      related: [{ message: "its own replacement", at: `${next.pointer}/replacedBy` }],
      ...(end !== undefined && {
        fix: {
          kind: "suggested" as const,
          description: `name \`${end}\` instead`,
          steps: [{ do: "replace" as const, at, value: end }],
        },
      }),
    },
  ];
}

/** The flag at the end of a chain of replacements; `undefined` where they lead in a circle. */
function endOf(start: Flag, byName: ReadonlyMap<string, Flag>): string | undefined {
  const seen = new Set<string>();
  for (let flag: Flag | undefined = start; flag !== undefined; flag = byName.get(flag.replacedBy ?? "")) {
    if (seen.has(flag.name)) return undefined;
    seen.add(flag.name);
    if (flag.replacedBy === undefined) return flag.name;
  }
  return undefined;
}
