import { flagMentions, flagsInUse } from "./helpers/flag-sets.ts";
import { defineRule } from "./rule.ts";

export const noUnusedFlag = defineRule({
  code: "no-unused-flag",
  severity: "info",
  describe: "Each flag of the catalogue is on in a row, built into a variant, or named by another flag.",
  why: "A flag that the matrix never mentions is off wherever the matrix decides: the code behind it is in no build, or is switched on by hand and nobody sees where. Old flags stay in catalogues because nobody dares to remove them. Switch the flag on where it belongs, or take it out together with the code that asks for it. A catalogue that on purpose lists more than the matrix uses sets this rule to `off`.",
  check: (matrix) => {
    const inUse = flagsInUse(matrix);
    const mentions = flagMentions(matrix);
    return matrix.flags
      .filter(({ name }) => !inUse.has(name) && !mentions.has(name))
      .map(({ name, pointer }) => ({
        message: `the flag \`${name}\` is on in no row, built into no variant, and no other flag names it`,
        help: `Switch \`${name}\` on where it belongs, or take it out of the catalogue together with the code behind it.`,
        at: pointer,
        part: "key" as const,
      }));
  },
});
