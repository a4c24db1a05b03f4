import { daysBetween } from "./helpers/days.ts";
import { defineRule } from "./rule.ts";

/** How many days before its end a flag is reported. */
const NOTICE = 30;

export const noExpiringFlag = defineRule({
  code: "no-expiring-flag",
  severity: "info",
  dependsOnDay: true,
  describe: `A flag whose last day (\`expires\`) is at most ${NOTICE} days away is announced, so that it ends for nobody by surprise.`,
  why: `This is a reminder: the flag ends within ${NOTICE} days, and then \`no-expired-flag\` speaks up. Plan its removal now, while there is time to see which of its two branches stays; or agree on a later day with its owner. The day is that of the machine, in UTC; what is generated does not depend on it.`,
  check: ({ flags }, { today }) =>
    flags.flatMap(({ name, pointer, expires, owner }) => {
      if (today === undefined || expires === undefined || today > expires) return [];
      const left = daysBetween(today, expires);
      if (left > NOTICE) return [];
      return [
        {
          message: `the flag \`${name}\` is to be gone after ${expires}, ${inDays(left)}`,
          help: `Plan its removal, or have ${owner === undefined ? "its owner" : `\`${owner}\``} agree to a later day.`,
          at: `${pointer}/expires`,
        },
      ];
    }),
});

function inDays(left: number): string {
  if (left === 0) return "which is today";
  return left === 1 ? "which is tomorrow" : `in ${left} days`;
}
