import { defineCheck } from "../check.ts";
import { declaration, MOST_PLACES, usedFlags } from "./helpers/uses.ts";

export const noUnreachableFeature = defineCheck({
  code: "no-unreachable-feature",
  severity: "warning",
  describe: "A flag is asked for in code that can be reached: where none of its places can, it switches nothing.",
  check: (subject) =>
    usedFlags(subject).flatMap(([flag, uses]) => {
      const [first, ...others] = uses;
      if (uses.some(({ dead }) => dead === undefined)) return [];
      const places = others.slice(0, MOST_PLACES).map(({ span, dead }) => ({ message: `nor here: ${dead}`, span }));
      return [
        {
          message: `\`${flag.name}\` is asked for only where nothing gets: ${first.dead}`,
          help: "Take the dead code away, or correct the conditions around it.",
          span: first.span,
          about: flag.pointer,
          related: [...places, declaration(subject, flag)],
        },
      ];
    }),
});
