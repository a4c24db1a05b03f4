import { defineCheck } from "../check.ts";
import { declaration, usedFlags } from "./helpers/uses.ts";

export const noReplacedFeature = defineCheck({
  code: "no-replaced-feature",
  severity: "warning",
  describe: "Code asks for the flag that `replacedBy` names, not for the one that it replaces.",
  check: (subject) =>
    usedFlags(subject).flatMap(([flag, uses]) => {
      const { name, replacedBy } = flag;
      if (replacedBy === undefined) return [];
      return uses.map((use) => ({
        message: `\`${name}\` is replaced by \`${replacedBy}\`, but is still asked for here`,
        help: `Ask for \`${replacedBy}\` once rows and variants have it on wherever they have \`${name}\`; then \`scopec flags retire ${name} --keep off\`.`,
        span: use.span,
        about: flag.pointer,
        related: [declaration(subject, flag)],
      }));
    }),
});
