import { defineCheck } from "../check.ts";

export const noUnreadSource = defineCheck({
  code: "no-unread-source",
  severity: "warning",
  describe: "A source that names `bun:bundle` can be parsed: what stands behind a mistake may be missed.",
  check: ({ sources }) =>
    sources.flatMap(({ unread }) =>
      unread.map(({ span, reason }) => ({
        message: `TypeScript cannot read this: ${reason}`,
        help: "Correct the syntax; what stands behind it may not have been looked at.",
        span,
      })),
    ),
});
