import type { Matrix } from "../../model/matrix.ts";
import { defineCheck } from "../check.ts";
import type { FlagUse, Guard } from "../facts.ts";
import { declaration, usedFlags } from "./helpers/uses.ts";

export const noUnbuiltCombination = defineCheck({
  code: "no-unbuilt-combination",
  severity: "warning",
  describe:
    "Flags that one place asks for together are on together in some row or variant: otherwise the code there is in no build, e.g. a scope's code inside another scope's.",
  check: (subject) => {
    const builds = buildsOf(subject.matrix);
    return usedFlags(subject).flatMap(([flag, uses]) =>
      uses.flatMap((use) => {
        const others = clashing(builds, use);
        if (others === undefined) return [];
        const bound = flag.scope === "all" ? "" : `, which belongs to scope \`${flag.scope}\`,`;
        return [
          {
            message: `no row and no variant has \`${flag.name}\`${bound} on where this place is reached: with ${words(others)}`,
            help: "Move the code out of the other condition, or have a variant build the two together.",
            span: use.span,
            about: flag.pointer,
            related: [declaration(subject, flag)],
          },
        ];
      }),
    );
  },
});

/** The sets of flags that are on together: those of each row, and of each variant. */
function buildsOf({ rows, variants }: Matrix): readonly ReadonlySet<string>[] {
  return [...rows.map(({ flags }) => new Set(flags)), ...variants.map(({ features }) => new Set(features))];
}

/** What the conditions around a place demand, where the flag is on in some builds, but in none that fits them. */
function clashing(builds: readonly ReadonlySet<string>[], use: FlagUse): readonly Guard[] | undefined {
  const withFlag = builds.filter((build) => build.has(use.flag));
  const others = use.guards.filter(({ flag }) => flag !== use.flag);
  if (withFlag.length === 0 || others.length === 0 || use.dead !== undefined) return undefined;
  const fits = withFlag.some((build) => others.every(({ flag, on }) => build.has(flag) === on));
  return fits ? undefined : others;
}

function words(guards: readonly Guard[]): string {
  return [...new Set(guards.map(({ flag, on }) => `\`${flag}\` ${on ? "on" : "off"}`))].join(" and ");
}
