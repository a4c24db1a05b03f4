import { findShared, type ScopeValue } from "./helpers/pairs.ts";
import { defineRule } from "./rule.ts";

export const noSharedServiceName = defineRule({
  code: "no-shared-service-name",
  severity: "error",
  describe: "No two scopes file their secrets under one service name: each would read the other's.",
  why: "Secrets are looked up by their service name. When two scopes file them under one name, the later write replaces the earlier one, and each scope reads the other's passwords and keys: a tenant signs in with another tenant's credentials. Some keychains ignore case, so names that differ in case only are one name to them. Put the scope's name into its service name, and move the secrets that are filed under the old one.",
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
