import { exampleHost } from "../../runtime/guardrail/witness.ts";
import type { Flag, Matrix, Variant } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { present } from "../model/present.ts";
import { servingScopes } from "../model/views.ts";
import {
  flagEndTable,
  flagsByVariantTable,
  flagsWithTerms,
  flagTermsTable,
  flagUseTable,
  variantEntry,
} from "./docs/catalogue-tables.ts";
import { flagRelationsDiagram, hasFlagRelations } from "./docs/diagrams.ts";
import { flagExamples, misuseTable, runTimeExamples } from "./docs/flag-examples.ts";
import { hasHeatMap } from "./docs/heat-cells.ts";
import { LISTINGS } from "./docs/listings.ts";
import { detailTable } from "./docs/master-table.ts";
import { namesOrCount } from "./docs/phrases.ts";
import { testCommand } from "./docs/test-command.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeBlock, codeSpan, codeSpans, type Markdown, none, ownMarkdown, text } from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";
import { lit } from "./writers/typescript.ts";

/** The guides: where to begin as a developer, and what flags there are, where there are some. */
export const guides = defineEmitter({
  name: "guides",
  describe: "a guide for developers, and one to the feature flags",
  emit: (matrix) => [developerGuide(matrix), ...flagGuide(matrix)],
});

function developerGuide(matrix: Matrix): Artifact {
  const { rows, variants, flags } = matrix;
  const telling = tellingFlags(matrix);
  const isBuilt = variants.length > 0;
  const page = renderTemplate("docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md", {
    note: ownMarkdown(GENERATED_NOTE),
    rowCount: text(rows.length === 1 ? "1 case" : `${rows.length} cases`),
    hasPlatforms: rows.some(({ platform }) => platform !== ANY_PLATFORM),
    scopes: namesOrCount(
      servingScopes(matrix).map(({ name }) => name),
      "scope",
    ),
    setUp: codeBlock("bash", ["npm ci", "npx scopec gen --check"]),
    examples: [hostExample(matrix)],
    change: codeBlock("bash", ["npx scopec lint", "npx scopec gen", "git diff --stat"]),
    hasFlags: flags.length > 0,
    guards: flags.length === 0 ? [] : isBuilt ? flagExamples(telling) : runTimeExamples(exampleOf(matrix), matrix),
    misuseTable: misuseTable(telling[0]?.name ?? ""),
    hasVariants: isBuilt,
    variantTable: variantTable(matrix),
    push: codeBlock("bash", pushCommands(matrix)),
  });
  return {
    path: "generated/docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md",
    text: page,
    origin: ["/build", "/flags", "/rows", "/scopes", "/tests", "/variants"],
  };
}

/** Two flags that examples can show, those first that some variant has. */
function tellingFlags({ flags, variants, rows }: Matrix): readonly Flag[] {
  const used = ({ name }: Flag) =>
    variants.some(({ features }) => features.includes(name)) ||
    (variants.length === 0 && rows.some((row) => row.flags.includes(name)));
  return [...flags.filter(used), ...flags.filter((flag) => !used(flag))].slice(0, 2);
}

function exampleOf({ rows }: Matrix): string {
  const hosts = new Set(rows.map(({ host }) => host.canonical));
  const row = present(rows.find(({ host: { kind } }) => kind === "exact") ?? rows[0], "row");
  return exampleHost(row.host.canonical, hosts);
}

function hostExample(matrix: Matrix) {
  const host = lit(exampleOf(matrix)).typescript;
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

function variantTable({ variants, buildEntries }: Matrix): Markdown {
  return detailTable(
    LISTINGS.variantCommands,
    variants.map((variant) => ({
      entry: variantEntry(variant),
      own: [
        text(variant.useCase),
        codeSpan(variantTestCommand(variant)),
        buildEntries.length > 0 ? codeSpan(`npx scopec build ${variant.name}`) : none,
      ],
    })),
  );
}

function flagGuide(matrix: Matrix): readonly Artifact[] {
  const { flags, variants } = matrix;
  if (flags.length === 0) return [];
  const plain = variants.filter(({ features }) => features.length === 0).map(({ name }) => name);
  const page = renderTemplate("docs/FEATURE_FLAGS_GUIDE.md", {
    note: ownMarkdown(GENERATED_NOTE),
    flagCount: text(flags.length === 1 ? "1 flag" : `${flags.length} flags`),
    hasHeatMap: hasHeatMap(matrix),
    heatMapShows: ownMarkdown(
      matrix.platforms.length === 1
        ? "which flag is on in which scope"
        : "how many flags are on in each scope on each platform",
    ),
    flagUseTable: flagUseTable(matrix),
    hasVariants: variants.length > 0,
    hasPlain: plain.length > 0,
    plainVariants: codeSpans(plain),
    hasBuilt: plain.length < variants.length,
    flagsByVariantTable: flagsByVariantTable(matrix),
    hasEnds: flags.some(({ expires }) => expires !== undefined),
    flagEndTable: flagEndTable(matrix),
    hasTerms: flagsWithTerms(matrix).length > 0,
    hasRelations: hasFlagRelations(matrix),
    relationsDiagram: flagRelationsDiagram(matrix),
    flagTermsTable: flagTermsTable(matrix),
    commands: codeBlock("bash", ["npx scopec flags list"]),
  });
  return [{ path: "generated/docs/FEATURE_FLAGS_GUIDE.md", text: page, origin: ["/flags", "/rows", "/variants"] }];
}

function variantTestCommand({ features }: Variant): string {
  return ["npx bun test", ...features.map((flag) => `--feature=${flag}`)].join(" ");
}

function pushCommands({ buildEntries, variants, certified, testRunner }: Matrix): readonly string[] {
  const builds = buildEntries.length > 0 && variants.length > 0;
  return [
    "npx scopec gen --check",
    testCommand(testRunner, "all"),
    ...(builds ? [`npx scopec build${certified ? " --check" : ""}`] : []),
  ];
}
