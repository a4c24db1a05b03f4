import { servingScopes } from "../model/views.ts";
import { defineRule } from "./rule.ts";

export const useRowForScope = defineRule({
  code: "use-row-for-scope",
  severity: "error",
  describe: "A scope that serves hosts has a row; one that only flags and variants use says so with `buildOnly`.",
  why: "A scope without a row serves nobody, but whoever reads the spec, the generated docs or an audit takes it for a tenant that is there. Mostly a row was forgotten, so that the tenant's hosts get the fallback; sometimes a tenant has left and only its rows were removed. Add the row, remove the scope, or mark it `buildOnly: true` when only flags and variants use it.",
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
