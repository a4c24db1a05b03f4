import { servingScopes } from "../model/views.ts";
import { defineRule } from "./rule.ts";

export const useRowForScope = defineRule({
  code: "use-row-for-scope",
  severity: "error",
  describe: "A scope that serves hosts has a row; one that only flags and variants use says so with `buildOnly`.",
  check: (matrix) => {
    const used = new Set(matrix.rows.map(({ scope }) => scope));
    return (
      servingScopes(matrix)
        // `use-one-fallback` says more about the rows of a fallback than that there must be one.
        .filter(({ name, fallback }) => !fallback && !used.has(name))
        .map(({ name, pointer }) => ({
          message: `no row has the scope \`${name}\``,
          help: `Add a row for it, or mark it \`buildOnly: true\` if no host is served by it.`,
          at: pointer,
          part: "key" as const,
        }))
    );
  },
});
