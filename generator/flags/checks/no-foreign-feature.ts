import { fitsPath } from "../../base/file-pattern.ts";
import type { Matrix, Scope } from "../../model/matrix.ts";
import { ALL } from "../../model/names.ts";
import { defineCheck } from "../check.ts";
import { declaration, usedFlags } from "./helpers/uses.ts";

export const noForeignFeature = defineCheck({
  code: "no-foreign-feature",
  severity: "error",
  describe:
    "A flag that belongs to one scope is not asked for in files that another scope's `sources` names: there it switches on one tenant's code in another's.",
  check: (subject) => {
    const owners = ownersOf(subject.matrix);
    if (owners.length === 0) return [];
    return usedFlags(subject).flatMap(([flag, uses]) => {
      if (flag.scope === ALL) return [];
      return uses.flatMap((use) => {
        const { path } = use.span.source;
        const here = owners.filter(({ sources }) => sources.some((pattern) => fitsPath(path, pattern)));
        const [other] = here;
        if (other === undefined || here.some(({ name }) => name === flag.scope)) return [];
        return [
          {
            message: `\`${flag.name}\` belongs to scope \`${flag.scope}\`, but this file belongs to \`${other.name}\``,
            help: `Move the code to a file of \`${flag.scope}\`, or to one that no scope's \`sources\` names; if both scopes use the flag, its \`scope\` is \`all\`.`,
            span: use.span,
            about: flag.pointer,
            related: [
              declaration(subject, flag),
              { message: `the files of \`${other.name}\``, span: subject.spanOf(`${other.pointer}/sources`) },
            ],
          },
        ];
      });
    });
  },
});

/** The scopes that say which files are theirs. */
function ownersOf({ scopes }: Matrix): readonly Scope[] {
  return scopes.filter(({ sources }) => sources.length > 0);
}
