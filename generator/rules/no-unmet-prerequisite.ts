import { flagSets } from "./helpers/flag-sets.ts";
import { defineRule } from "./rule.ts";

export const noUnmetPrerequisite = defineRule({
  code: "no-unmet-prerequisite",
  severity: "error",
  describe: "Wherever a flag is on, in a row or in a variant, its `prerequisites` are on too.",
  why: "A flag that requires another one was written for builds that have both: alone it may call what is not there, or skip the check that the other one stands for. Each row and each variant is looked at by itself, since each is a build or a deployment by itself. Add the missing flag there, or take the one that requires it out; if it works alone after all, shorten its `prerequisites`.",
  check: (matrix) => {
    const demanding = new Map(
      matrix.flags.filter(({ prerequisites }) => prerequisites.length > 0).map((flag) => [flag.name, flag]),
    );
    if (demanding.size === 0) return [];
    return flagSets(matrix).flatMap(({ flags, at, words }) =>
      flags.flatMap((name) => {
        const flag = demanding.get(name);
        const missing = flag?.prerequisites.filter((required) => !flags.includes(required)) ?? [];
        if (flag === undefined || missing.length === 0) return [];
        const list = missing.map((required) => `\`${required}\``).join(" and ");
        return [
          {
            message: `the flag \`${name}\` ${words} without ${list}, which it requires`,
            help: `Add ${list} here, or take \`${name}\` out.`,
            at,
            related: [{ message: "this is what it requires", at: `${flag.pointer}/prerequisites` }],
          },
        ];
      }),
    );
  },
});
