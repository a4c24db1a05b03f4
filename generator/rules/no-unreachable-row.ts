import { groupBy } from "../base/group.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const noUnreachableRow = defineRule({
  code: "no-unreachable-row",
  severity: "error",
  describe: "Each row decides some case: an `Any` row is never reached when every platform has a row of its own.",
  why: "An `Any` row stands for the platforms without a row of their own. When each platform has one, nothing ever reads the `Any` row, yet it looks as if it were the rule: someone changes its flags or its storage path, the change is reviewed, and nothing happens. Remove it, or remove those rows that say the same as it does.",
  check: ({ rows, platforms }) =>
    [...groupBy(rows, ({ host }) => host.canonical).values()].flatMap((own) => {
      const any = own.find(({ platform }) => platform === ANY_PLATFORM);
      const [first, ...others] = own.filter(({ platform }) => platform !== ANY_PLATFORM);
      if (any === undefined || first === undefined || 1 + others.length < platforms.length) return [];
      return [
        {
          message: `no platform is left for this \`${ANY_PLATFORM}\` row of \`${any.host.canonical}\`: each has a row of its own`,
          help: "Remove the row, or the rows that say the same for their platform.",
          at: columnPlace(any, "platform"),
          related: [first, ...others].map((row) => ({
            message: `the row for ${row.platform} is here`,
            at: columnPlace(row, "platform"),
          })),
          // The row still gives its flags to the scope as a whole, and its specific rows may be what is too much.
          fix: {
            kind: "suggested",
            description: "take the row out",
            steps: [{ do: "remove", at: any.pointer }],
          } as const,
        },
      ];
    }),
});
