import { defineRule } from "./rule.ts";

export const noExpiredFlag = defineRule({
  code: "no-expired-flag",
  severity: "warning",
  dependsOnDay: true,
  describe: "A flag whose last day (`expires`) is over is gone from the catalogue.",
  why: "`expires` is the promise that a flag is temporary. Kept beyond it, the flag is a branch that is tested in one position only, and that the next change may wake up. Remove the flag together with the branch behind it that is no longer wanted; or, when it is still needed, have its owner agree to a later day. The day is that of the machine, in UTC; what is generated does not depend on it. A team that wants its CI to fail then sets the rule to `error`.",
  check: ({ flags }, { today }) =>
    flags.flatMap(({ name, pointer, expires, owner }) => {
      if (today === undefined || expires === undefined || today <= expires) return [];
      return [
        {
          message: `the flag \`${name}\` was to be gone after ${expires}`,
          help: `Remove it and the code behind it, or have ${owner === undefined ? "its owner" : `\`${owner}\``} agree to a later day.`,
          at: `${pointer}/expires`,
        },
      ];
    }),
});
