import { flagMentions, flagsInUse } from "./helpers/flag-sets.ts";
import { defineRule } from "./rule.ts";

export const noIdleFlag = defineRule({
  code: "no-idle-flag",
  severity: "warning",
  describe: "A flag that other flags require or conflict with is on somewhere: else what they say of it means nothing.",
  why: "Another flag requires this one, or excludes it, but no row and no variant has it on. So the requirement can never be met, or the conflict never happen: the one is a feature that nobody can switch on, the other a worry about something that does not exist. Switch the flag on where it belongs, or take it out, here and in the lists that name it. A flag that nothing names at all is for the rule `no-unused-flag`.",
  check: (matrix) => {
    const inUse = flagsInUse(matrix);
    const mentions = flagMentions(matrix);
    return matrix.flags.flatMap(({ name, pointer }) => {
      const mention = mentions.get(name);
      if (inUse.has(name) || mention === undefined) return [];
      return [
        {
          message: `the flag \`${name}\` is on in no row and built into no variant, though ${mention.words}`,
          help: `Switch \`${name}\` on where it belongs, or take it out, here and where other flags name it.`,
          at: pointer,
          part: "key" as const,
          related: [{ message: "it is named here", at: mention.at }],
        },
      ];
    });
  },
});
