import type { Flag, Matrix, Scope } from "../model/matrix.ts";
import { flagsOf, rowsOf, servingScopes } from "../model/views.ts";
import { withoutFlag } from "./helpers/flag-fix.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const useLeastPrivilegedFallback = defineRule({
  code: "use-least-privileged-fallback",
  severity: "error",
  describe:
    "Anyone can reach the fallback, so it has no flag that some other scope lacks, no debug-class flag, and is not for production.",
  why: "Every host that no row names gets the fallback, and the Host header is written by whoever sends the request: anyone can reach this scope from anywhere by asking for a host that does not exist. Whatever it has, the whole world has. A flag that some other scope lacks is a privilege, a debug-class flag shows what nobody outside may see, and production data does not belong there. Take these out, or make a scope with less the fallback.",
  check: (matrix) =>
    matrix.scopes
      .filter(({ fallback }) => fallback)
      .flatMap((scope) => [...inProduction(scope), ...forLoopback(scope), ...flagFindings(matrix, scope)]),
});

function inProduction({ name, pointer, production }: Scope): readonly RuleFinding[] {
  if (!production) return [];
  return [
    {
      message: `the fallback scope \`${name}\` is marked \`production\`, but every unknown host gets it`,
      help: "Remove `production`, or make a scope with fewer privileges the fallback.",
      at: `${pointer}/production`,
      part: "key",
    },
  ];
}

function forLoopback({ name, pointer, loopbackOnly }: Scope): readonly RuleFinding[] {
  if (!loopbackOnly) return [];
  return [
    {
      message: `the fallback scope \`${name}\` is marked \`loopbackOnly\`, but every unknown host gets it`,
      help: "Remove `loopbackOnly`, or make another scope the fallback.",
      at: `${pointer}/loopbackOnly`,
      part: "key",
    },
  ];
}

function flagFindings(matrix: Matrix, fallback: Scope): readonly RuleFinding[] {
  const declared = new Map(matrix.flags.map((flag) => [flag.name, flag]));
  const others = servingScopes(matrix)
    .filter(({ name }) => name !== fallback.name)
    .map(({ name }) => ({ name, flags: new Set(flagsOf(matrix, name)) }));
  return rowsOf(matrix, fallback.name).flatMap((row) =>
    row.flags.flatMap((flag) => {
      const why = tooMuch(flag, declared.get(flag), others);
      if (why === undefined) return [];
      const message = `the fallback scope \`${fallback.name}\` has the flag \`${flag}\`, ${why}`;
      return [
        {
          message,
          help: `Take \`${flag}\` out here: a request for any unknown host gets this scope.`,
          at: columnPlace(row, "featureFlags"),
          fix: withoutFlag(flag, columnPlace(row, "featureFlags")),
        },
      ];
    }),
  );
}

function tooMuch(
  name: string,
  flag: Flag | undefined,
  others: readonly { readonly name: string; readonly flags: ReadonlySet<string> }[],
): string | undefined {
  if (flag?.debugClass === true) return "which is of the debug class";
  const lacking = others.find(({ flags }) => !flags.has(name));
  return lacking === undefined ? undefined : `which scope \`${lacking.name}\` lacks`;
}
