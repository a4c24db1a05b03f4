import type { Matrix, Row, Variant } from "../model/matrix.ts";
import { withoutFlag } from "./helpers/flag-fix.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noDebugInProduction = defineRule({
  code: "no-debug-in-production",
  severity: "error",
  describe:
    "A debug-class flag shows or fakes things that customers must not see, so no row and no variant of a production scope has one.",
  why: "What a debug-class flag shows or fakes is made for developers: invented figures, logs with whole requests in them, a console without a password. In production a customer takes the figures for real, or a stranger reads the log, and since nothing fails, nobody notices. Take the flag out of the row, the scope's `defaults` or the variant. To look into a problem in production, serve a host of your own by a scope that is not `production`. If customers may see what the flag shows, it is not of the debug class: take `debugClass` out.",
  check: (matrix) => {
    const production = new Set(matrix.scopes.filter((scope) => scope.production).map(({ name }) => name));
    return [
      ...matrix.rows.filter(({ scope }) => production.has(scope)).flatMap((row) => debugFlags(row, matrix)),
      ...matrix.variants.filter(({ scope }) => production.has(scope)).flatMap((variant) => builtIn(variant, matrix)),
    ];
  },
});

function debugFlags(row: Row, { flags }: Matrix): readonly RuleFinding[] {
  return flags
    .filter(({ name, debugClass }) => debugClass && row.flags.includes(name))
    .map(({ name, pointer }) => ({
      message: `the debug-class flag \`${name}\` is on for \`${row.host.canonical}\`, which scope \`${row.scope}\` serves in production`,
      help: `Take \`${name}\` out here, or serve the host by a scope that is not \`production\`.`,
      at: columnPlace(row, "featureFlags"),
      related: [{ message: "the flag is declared here", at: pointer, part: "key" }],
      fix: withoutFlag(name, columnPlace(row, "featureFlags")),
    }));
}

function builtIn(variant: Variant, { flags }: Matrix): readonly RuleFinding[] {
  return flags
    .filter(({ name, debugClass }) => debugClass && variant.features.includes(name))
    .map(({ name, pointer }) => ({
      message: `the debug-class flag \`${name}\` is built into \`${variant.name}\`, a variant of the production scope \`${variant.scope}\``,
      help: `Take \`${name}\` out of the variant, or build it for a scope that is not \`production\`.`,
      at: `${variant.pointer}/features`,
      related: [{ message: "the flag is declared here", at: pointer, part: "key" }],
      fix: withoutFlag(name, `${variant.pointer}/features`),
    }));
}
