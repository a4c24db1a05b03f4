import { defineCheck } from "../check.ts";
import { MOST_PLACES, usesByFlag } from "./helpers/uses.ts";

export const noUnusedFeature = defineCheck({
  code: "no-unused-feature",
  severity: "warning",
  describe: "A flag that the spec declares is asked for somewhere: one that nothing asks for switches nothing.",
  check: (subject) => {
    if (!subject.isWhole) return [];
    const uses = usesByFlag(subject);
    return subject.matrix.flags
      .filter(({ name }) => !uses.has(name))
      .map(({ name, pointer }) => {
        const mentions = subject.mentionsOf(name).slice(0, MOST_PLACES);
        const how = mentions.length === 0 ? "" : ", only named elsewhere";
        return {
          message: `no \`feature("${name}")\` stands in the source${how}`,
          help:
            mentions.length === 0
              ? `Take the flag out with \`scopec flags retire ${name} --keep off\`, or write the code that it switches.`
              : "If the code that names it is the one that it switches, ask with `feature()` there, so that Bun can drop it.",
          span: subject.spanOf(pointer, "key"),
          about: pointer,
          ...(mentions.length > 0 && { related: mentions.map((span) => ({ message: "it is named here", span })) }),
        };
      });
  },
});
