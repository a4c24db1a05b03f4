import type { Pointer } from "../base/pointer.ts";
import type { Matrix } from "../model/matrix.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const useFlagOwner = defineRule({
  code: "use-flag-owner",
  severity: "info",
  describe: "A stable flag that is on in production has an `owner`: somebody who answers for it.",
  why: "Sooner or later a flag in production has to be explained, changed in a hurry, or removed, and then somebody must be asked. `owner` says whom: a team rather than a person, since people move on. The rule looks at flags with the status `stable` that a row of a production scope has on, or a variant of one has built in; flags under trial may do without, and flags of the debug class have no business there.",
  check: (matrix) => {
    const inProduction = productionUses(matrix);
    return matrix.flags.flatMap(({ name, pointer, status, owner, debugClass }) => {
      const use = inProduction.get(name);
      if (use === undefined || status !== "stable" || debugClass || owner !== undefined) return [];
      return [
        {
          message: `nobody answers for the flag \`${name}\`, which is on in production`,
          help: "Add `owner`, e.g. the team that is asked when something is wrong with it.",
          at: pointer,
          part: "key" as const,
          related: [{ message: "it is on here", at: use }],
        },
      ];
    });
  },
});

/** The flags that production scopes use, each with the first place where. */
function productionUses({ rows, variants, scopes }: Matrix): ReadonlyMap<string, Pointer> {
  const production = new Set(scopes.filter((scope) => scope.production).map(({ name }) => name));
  const uses = new Map<string, Pointer>();
  const add = (names: readonly string[], at: () => Pointer) => {
    for (const name of names) if (!uses.has(name)) uses.set(name, at());
  };
  for (const row of rows) if (production.has(row.scope)) add(row.flags, () => columnPlace(row, "featureFlags"));
  for (const { scope, features, pointer } of variants)
    if (production.has(scope)) add(features, () => `${pointer}/features`);
  return uses;
}
