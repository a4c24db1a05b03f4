import { GUARDRAILS } from "../../runtime/guardrail/guardrails/index.ts";
import { sortedSet } from "../base/order.ts";
import type { Matrix, Scope } from "../model/matrix.ts";
import { ALL } from "../model/names.ts";
import { flagsOf, publicColumns, rowsOf, servingScopes, textOf } from "../model/views.ts";
import { backendTable } from "./docs/catalogue-tables.ts";
import { masterTable } from "./docs/master-table.ts";
import { namesOrCount } from "./docs/phrases.ts";
import { limitTable, permissionTable, roleTable } from "./docs/security-tables.ts";
import { testCommand } from "./docs/test-command.ts";
import { defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import {
  codeBlock,
  codeSpan,
  codeSpans,
  joined,
  type Markdown,
  md,
  none,
  ownMarkdown,
  text,
} from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";

/** What keeps tenants apart, and the test that proves each part of it. */
export const securityFramework = defineEmitter({
  name: "security-framework",
  describe: "the security framework: isolation, guardrails, limits, roles",
  emit: (matrix) => [
    {
      path: "generated/docs/MASTER_PERF_MATRIX.md",
      text: page(matrix),
      origin: ["/flags", "/limits", "/roles", "/rows", "/scopes", "/secretsBackends", "/tests"],
    },
  ],
});

function page(matrix: Matrix): string {
  const debug = matrix.flags.filter(({ debugClass }) => debugClass).map(({ name }) => name);
  const debugScopes = servingScopes(matrix).filter(({ name }) =>
    flagsOf(matrix, name).some((flag) => debug.includes(flag)),
  );
  const production = servingScopes(matrix).filter((scope) => scope.production);
  return renderTemplate("docs/MASTER_PERF_MATRIX.md", {
    note: ownMarkdown(GENERATED_NOTE),
    hasProduction: production.length > 0,
    production: namesOrCount(
      production.map(({ name }) => name),
      "scope",
    ),
    isolationTable: isolationTable(matrix),
    guardrailTable: guardrailTable(),
    guardrailCommands: codeBlock("bash", [testCommand(matrix.testRunner, "guardrails")]),
    limitTable: limitTable(matrix),
    hasRoles: matrix.roles.length > 0,
    roleTable: roleTable(matrix),
    permissionTable: permissionTable(matrix),
    hasDebugFlags: debug.length > 0,
    debugFlags: codeSpans(debug),
    isDebugOn: debugScopes.length > 0,
    debugScopes: codeSpans(debugScopes.map(({ name }) => name)),
    hasBackends: matrix.secretsBackends.length > 0,
    backendTable: backendTable(matrix),
    commands: codeBlock("bash", ["npx scopec lint", "npx scopec gen --check", testCommand(matrix.testRunner, "all")]),
  });
}

function isolationTable(matrix: Matrix): Markdown {
  return masterTable(
    servingScopes(matrix).map((scope) => ({
      name: codeSpan(scope.name),
      type: text("Scope"),
      category: text(standing(scope)),
      domain: codeSpans(sortedSet(rowsOf(matrix, scope.name).map(({ host }) => host.canonical))),
      scope: codeSpan(scope.name),
      tier: text(scope.tier),
      impact: joined([valuesOf(matrix, scope, "storagePath"), valuesOf(matrix, scope, "serviceNameFormat")]),
      status: text(scope.production ? "production" : "internal"),
    })),
  );
}

function standing({ fallback, loopbackOnly }: Scope): string {
  if (fallback) return "Everyone else";
  return loopbackOnly ? "Isolation, only on the machine itself" : "Isolation";
}

function valuesOf(matrix: Matrix, scope: Scope, column: string): Markdown {
  if (!publicColumns(matrix).some(({ name }) => name === column)) return none;
  return codeSpans(sortedSet(rowsOf(matrix, scope.name).map((row) => textOf(row, column))));
}

function guardrailTable(): Markdown {
  return masterTable(
    GUARDRAILS.map(({ title, severity, why }) => ({
      name: text(`${title.charAt(0).toUpperCase()}${title.slice(1)}`),
      type: text("Guardrail"),
      category: ownMarkdown(`when it fails, ${why.replace(/\.$/, "")}`),
      domain: text(ALL),
      scope: text(ALL),
      tier: text(ALL),
      impact: text(severity),
      status: md`tested`,
    })),
  );
}
