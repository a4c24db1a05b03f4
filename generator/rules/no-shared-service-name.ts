import { findShared, type ScopeValue } from "./helpers/pairs.ts";
import { defineRule } from "./rule.ts";

export const noSharedServiceName = defineRule({
  code: "no-shared-service-name",
  severity: "error",
  describe: "No two scopes file their secrets under one service name: each would read the other's.",
  check: (matrix) =>
    findShared(matrix, {
      column: "serviceNameFormat",
      fold: (name) => name.toLowerCase(),
      clashes: (name) => [name],
      describe: (mine, other) => ({
        message: `scopes \`${mine.scope}\` and \`${other.scope}\` both file secrets under \`${mine.value}\`${difference(mine, other)}`,
        help: "Give each scope a service name of its own, e.g. with the scope's name in it.",
      }),
    }),
});

function difference({ value: mine }: ScopeValue, { value: other }: ScopeValue): string {
  return mine === other ? "" : `, which differs from \`${other}\` in case only`;
}
