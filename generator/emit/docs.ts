import type { Matrix, Scope } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { fallbackScope, flagsOf, rowsOf, servingScopes } from "../model/views.ts";
import {
  backendTable,
  flagsWithTerms,
  flagTable,
  flagTermsTable,
  flagUseTable,
  variantFlagTable,
  variantTable,
} from "./docs/catalogue-tables.ts";
import { hostPathDiagram } from "./docs/diagrams.ts";
import { integrationExamples } from "./docs/integration.ts";
import { columnTable, detectionTable, masterMatrix, platformTable, scopeTable } from "./docs/matrix-tables.ts";
import { listedColumns, ownColumnChapter, ownColumnTable, scopeOverview } from "./docs/overviews.ts";
import { namesOrCount } from "./docs/phrases.ts";
import { limitTable, permissionTable, roleTable } from "./docs/security-tables.ts";
import { defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeSpan, codeSpans, type Markdown, ownMarkdown, sentence, text } from "./writers/markdown.ts";
import { renderTemplate, type TemplateView } from "./writers/templates.ts";

/** The matrix reference, for people: the page is a template, the tables are made here. */
export const docs = defineEmitter({
  name: "docs",
  describe: "the matrix reference in Markdown",
  emit: (matrix) => [
    {
      path: "generated/docs/SCOPING_MATRIX_AUTO.md",
      text: renderTemplate("docs/SCOPING_MATRIX_AUTO.md", view(matrix)),
      origin: [
        "/columns",
        "/flags",
        "/limits",
        "/platforms",
        "/roles",
        "/rows",
        "/scopes",
        "/secretsBackends",
        "/variants",
      ],
    },
  ],
});

/** So many scopes get a chapter each; more get a line each. */
const MOST_CHAPTERS = 12;

function view(matrix: Matrix): TemplateView {
  const scopes = servingScopes(matrix);
  return {
    note: ownMarkdown(GENERATED_NOTE),
    rowCount: matrix.rows.length,
    scopeNames: namesOrCount(
      scopes.map(({ name }) => name),
      "scope",
    ),
    platformNames: names(matrix.platforms.map(({ name }) => name)),
    isOnePlatform: matrix.platforms.length === 1,
    hasPlatforms: matrix.rows.some(({ platform }) => platform !== ANY_PLATFORM),
    isCompact: scopes.length > MOST_CHAPTERS,
    scopeOverview: scopeOverview(matrix),
    hasOwnColumns: listedColumns(matrix).length > 0,
    ownTitle: ownMarkdown(ownColumnChapter(matrix).title),
    ownAnchor: ownMarkdown(ownColumnChapter(matrix).anchor),
    ownTable: ownColumnTable(matrix),
    hostPath: hostPathDiagram(matrix),
    flagCount: matrix.flags.length,
    variantCount: matrix.variants.length,
    hasFlags: matrix.flags.length > 0,
    hasVariants: matrix.variants.length > 0,
    fallback: codeSpan(fallbackScope(matrix).name),
    anyPlatform: codeSpan(ANY_PLATFORM),
    columnTable: columnTable(matrix),
    masterMatrix: masterMatrix(matrix),
    platforms: matrix.platforms.map(({ name }) => ({ name: text(name), table: platformTable(matrix, name) })),
    scopes: scopes.map((scope) => scopeView(matrix, scope)),
    detectionTable: detectionTable(matrix),
    hasBackends: matrix.secretsBackends.length > 0,
    backendTable: backendTable(matrix),
    flagTable: flagTable(matrix),
    flagUseTable: flagUseTable(matrix),
    hasFlagTerms: flagsWithTerms(matrix).length > 0,
    flagTermsTable: flagTermsTable(matrix),
    variantTable: variantTable(matrix),
    variantFlagTable: variantFlagTable(matrix),
    limitTable: limitTable(matrix),
    hasRoles: matrix.roles.length > 0,
    roleTable: roleTable(matrix),
    permissionTable: permissionTable(matrix),
    examples: integrationExamples(matrix).map(({ title, intro, code }) => ({ title, intro, code })),
  };
}

function scopeView(matrix: Matrix, scope: Scope): TemplateView {
  const kinds = [
    ...(scope.production ? ["serves customers"] : []),
    ...(scope.fallback ? ["gets every host that no row names"] : []),
    ...(scope.loopbackOnly ? ["only for peers on the machine itself"] : []),
  ];
  return {
    name: text(scope.name),
    description: sentence(scope.description),
    tier: text(scope.tier),
    kinds: kinds.length === 0 ? text("for internal use") : text(kinds.join("; ")),
    flags: codeSpans(flagsOf(matrix, scope.name)),
    rowCount: rowsOf(matrix, scope.name).length,
    table: scopeTable(matrix, scope),
  };
}

function names(all: readonly string[]): Markdown {
  return text(all.join(", "));
}
