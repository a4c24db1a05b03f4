import { exampleHost } from "../../runtime/guardrail/witness.ts";
import type { Matrix } from "../model/matrix.ts";
import { ALL, ANY_PLATFORM } from "../model/names.ts";
import { present } from "../model/present.ts";
import { servingScopes } from "../model/views.ts";
import { masterTable } from "./docs/master-table.ts";
import { namesOrCount } from "./docs/phrases.ts";
import { testCommand } from "./docs/test-command.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeBlock, codeSpan, type Markdown, ownMarkdown, text } from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";

/** The way into the docs: a hub, and what each role needs at hand. */
export const handbook = defineEmitter({
  name: "handbook",
  describe: "the hub of the docs, and a quick reference for each role",
  emit: (matrix) => [hub(matrix), quickReference(matrix)],
});

function hub(matrix: Matrix): Artifact {
  const hasFlags = matrix.flags.length > 0;
  const page = renderTemplate("docs/README.md", {
    note: ownMarkdown(GENERATED_NOTE),
    rowCount: text(counted(matrix.rows.length, "row")),
    scopeCount: text(counted(servingScopes(matrix).length, "scope")),
    flagCount: text(counted(matrix.flags.length, "flag")),
    variantCount: text(counted(matrix.variants.length, "variant")),
    hasFlags,
    hasVariants: matrix.variants.length > 0,
    hasSizes: measuresSizes(matrix),
    hasComponents: matrix.components.length > 0,
    pageTable: pageTable(matrix),
    refresh: codeBlock("bash", ["npx scopec gen", "npx scopec gen --check"]),
  });
  return {
    path: "generated/docs/README.md",
    text: page,
    origin: ["/build", "/components", "/flags", "/rows", "/scopes", "/variants"],
  };
}

/** Whether the sizes of builds are committed, so that there is a page about them. */
function measuresSizes({ buildEntries, variants, certified }: Matrix): boolean {
  return certified && buildEntries.length > 0 && variants.length > 0;
}

function pageTable(matrix: Matrix): Markdown {
  const page = (name: string, what: string, of: string) => ({
    name: ownMarkdown(`[${name}](${name})`),
    type: text("Page"),
    category: text(what),
    domain: text(ALL),
    scope: text(ALL),
    tier: text(ALL),
    impact: text(of),
    status: text("generated"),
  });
  const hasFlags = matrix.flags.length > 0;
  return masterTable([
    page("SCOPING_MATRIX_AUTO.md", "the whole matrix: rows, scopes, detection", "everyone"),
    ...(hasFlags ? [page("FEATURE_FLAGS_GUIDE.md", "the flags: where on, until when, whose", "everyone")] : []),
    page("FEATURE_FLAGS_DEVELOPER_GUIDE.md", "from a fresh clone to a change", "developers"),
    page("QUICK_REFERENCE.md", "commands and places for each role", "each role"),
    page("MASTER_PERF_MATRIX.md", "isolation, guardrails, limits, roles", "security"),
    ...(measuresSizes(matrix) ? [page("BUILD_OPTIMIZATION.md", "what builds weigh, measured", "devops")] : []),
    ...(matrix.components.length > 0
      ? [page("COMPONENTS_AUTO.md", "components, their guardrails, the tests that prove them", "developers")]
      : []),
    page("TABLE_FORMAT_STANDARD.md", "how tables look", "docs authors"),
  ]);
}

function quickReference(matrix: Matrix): Artifact {
  const { buildEntries, variants, flags, certified } = matrix;
  const builds = buildEntries.length > 0 && variants.length > 0;
  const hosts = new Set(matrix.rows.map(({ host }) => host.canonical));
  const row = present(matrix.rows.find(({ host: { kind } }) => kind === "exact") ?? matrix.rows[0], "row");
  const host = exampleHost(row.host.canonical, hosts);
  const production = servingScopes(matrix).filter((scope) => scope.production);
  const page = renderTemplate("docs/QUICK_REFERENCE.md", {
    note: ownMarkdown(GENERATED_NOTE),
    hasFlags: flags.length > 0,
    hasSizes: measuresSizes(matrix),
    builds,
    hasProduction: production.length > 0,
    production: namesOrCount(
      production.map(({ name }) => name),
      "scope",
    ),
    hasPlatforms: matrix.rows.some(({ platform }) => platform !== ANY_PLATFORM),
    example: codeSpan(host),
    developer: codeBlock("bash", [
      `npx scopec explain ${shellWord(host)}`,
      "npx scopec lint",
      "npx scopec gen",
      ...(flags.length > 0 ? ["npx scopec flags list"] : []),
    ]),
    devops: codeBlock("bash", [
      "npx scopec gen --check",
      ...(builds ? [`npx scopec build${certified ? " --check" : ""}`] : []),
      testCommand(matrix.testRunner, "all"),
    ]),
    security: codeBlock("bash", [
      "npx scopec lint --format json",
      "npx scopec diff",
      testCommand(matrix.testRunner, "guardrails"),
    ]),
    author: codeBlock("bash", ["npx scopec gen", "npx scopec docs lint"]),
  });
  return {
    path: "generated/docs/QUICK_REFERENCE.md",
    text: page,
    origin: ["/build", "/flags", "/rows", "/scopes", "/tests", "/variants"],
  };
}

/** A host as a word of a shell; addresses have brackets, which a shell takes for a pattern. */
function shellWord(host: string): string {
  return /^[A-Za-z0-9.-]+$/.test(host) ? host : `'${host.replaceAll("'", "")}'`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
