import { defineCheck } from "../check.ts";
import { usedFlags } from "./helpers/uses.ts";

export const noExpiredFeature = defineCheck({
  code: "no-expired-feature",
  severity: "warning",
  describe: "A flag is not asked for any more after its last day, which `expires` names.",
  check: (subject) => {
    const { today } = subject;
    if (today === undefined) return [];
    return usedFlags(subject).flatMap(([{ name, pointer, expires }, uses]) => {
      if (expires === undefined || expires >= today) return [];
      const span = subject.spanOf(`${pointer}/expires`);
      return uses.map((use) => ({
        message: `\`${name}\` ended on ${expires}, but is still asked for here`,
        help: `Decide it with \`scopec flags retire ${name} --keep on\` (or \`off\`), or agree on a later day in the spec.`,
        span: use.span,
        about: `${pointer}/expires`,
        related: [{ message: "its last day", span }],
      }));
    });
  },
});
