import { exampleHost } from "../../runtime/guardrail/witness.ts";
import type { Flag, Matrix, Variant } from "../model/matrix.ts";
import { present } from "../model/present.ts";
import { servingScopes } from "../model/views.ts";
import { flagUseTable, variantFlagTable } from "./docs/catalogue-tables.ts";
import { flagExamples } from "./docs/flag-examples.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeBlock, codeSpan, codeSpans, type Markdown, ownMarkdown, table, text } from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";
import { lit } from "./writers/typescript.ts";

/** The guides for developers: where to begin, and how to use the flags of the catalogue, where there are some. */
export const guides = defineEmitter({
  name: "guides",
  describe: "a quick start and a guide to the feature flags",
  emit: (matrix) => [quickStart(matrix), ...featureFlags(matrix)],
});

function quickStart(matrix: Matrix): Artifact {
  const { rows, variants } = matrix;
  const page = renderTemplate("docs/QUICK_START_AUTO.md", {
    note: ownMarkdown(GENERATED_NOTE),
    rowCount: rows.length,
    scopeNames: codeSpans(servingScopes(matrix).map(({ name }) => name)),
    setUp: codeBlock("bash", ["npm ci", "npx scopec gen --check"]),
    examples: [hostExample(matrix)],
    change: codeBlock("bash", ["npx scopec lint", "npx scopec gen", "git diff --stat"]),
    hasVariants: variants.length > 0,
    variantTable: variantTable(variants),
    push: codeBlock("bash", pushCommands(matrix)),
  });
  return {
    path: "generated/docs/QUICK_START_AUTO.md",
    text: page,
    origin: ["/build", "/rows", "/scopes", "/variants"],
  };
}

function hostExample({ rows }: Matrix) {
  const hosts = rows.map(({ host }) => host.canonical);
  const row = present(rows.find(({ host: { kind } }) => kind === "exact") ?? rows[0], "row");
  const host = lit(exampleHost(row.host.canonical, hosts)).typescript;
  return {
    title: text("Which scope a host gets, and why"),
    intro: ownMarkdown("Pass the Host header as it came; on the command line, `npx scopec explain <host>` says more."),
    code: codeBlock("ts", [
      'import { detectScope, resolveHost } from "./generated/scopes.ts";',
      "",
      `console.log(detectScope(${host}), resolveHost(${host}).reason);`,
    ]),
  };
}

function variantTable(variants: readonly Variant[]): Markdown {
  return table(
    ["Variant", "For", "Its tests", "Its bundles"],
    variants.map((variant) => [
      codeSpan(variant.name),
      text(variant.useCase),
      codeSpan(testCommand(variant)),
      codeSpan(`npx scopec build ${variant.name}`),
    ]),
  );
}

function featureFlags(matrix: Matrix): readonly Artifact[] {
  const { flags, variants } = matrix;
  const isUsed = ({ name }: Flag) => variants.some(({ features }) => features.includes(name));
  const telling = [...flags.filter(isUsed), ...flags];
  const [flag] = telling;
  if (flag === undefined) return [];
  const page = renderTemplate("docs/FEATURE_FLAGS_AUTO.md", {
    note: ownMarkdown(GENERATED_NOTE),
    flagCount: flags.length,
    flagUseTable: flagUseTable(matrix),
    examples: flagExamples(telling.slice(0, 2)),
    misuseTable: misuseTable(flag),
    hasVariants: variants.length > 0,
    variantFlagTable: variantFlagTable(matrix),
    commands: codeBlock("bash", [...variants.map(testCommand), ...(variants.length === 0 ? ["npx bun test"] : [])]),
  });
  return [{ path: "generated/docs/FEATURE_FLAGS_AUTO.md", text: page, origin: ["/flags", "/rows", "/variants"] }];
}

/** Ways of writing a guard that leave the code in, each with a better one. */
function misuseTable({ name }: Flag): Markdown {
  const call = `feature(${lit(name).typescript})`;
  const right = `if (${call})`;
  return table(
    ["Instead of", "Write"],
    [
      [`if (Boolean(${call}))`, right],
      [`if (check(${call}))`, right],
      [`if ((() => ${call})())`, right],
      ['import * as bundle from "bun:bundle"', 'import { feature } from "bun:bundle"'],
      ["const on = feature", 'import { feature as on } from "bun:bundle"'],
    ]
      .map((row) => row.map(codeSpan))
      .concat([
        [text("an import at the top for what one branch uses"), text("await import() or require() in the branch")],
        [text("a comment that begins with an exclamation mark in a branch"), text("an ordinary comment")],
      ]),
  );
}

function testCommand({ features }: Variant): string {
  return ["npx bun test", ...features.map((flag) => `--feature=${flag}`)].join(" ");
}

function pushCommands({ buildEntries, variants, certified }: Matrix): readonly string[] {
  const builds = buildEntries.length > 0 && variants.length > 0;
  return [
    "npx scopec gen --check",
    "npx bun test ./generated/guardrails",
    ...(builds ? [`npx scopec build${certified ? " --check" : ""}`] : []),
  ];
}
