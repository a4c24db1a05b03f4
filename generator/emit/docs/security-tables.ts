import { LIMITS, type LimitDefinition, type LimitValue } from "../../model/limits.ts";
import type { Limits, Matrix } from "../../model/matrix.ts";
import { ALL } from "../../model/names.ts";
import { PERMISSIONS } from "../../model/permissions.ts";
import { present } from "../../model/present.ts";
import { codeSpan, codeSpans, type Markdown, md, none, table, text } from "../writers/markdown.ts";
import { type MasterEntry, masterTable } from "./master-table.ts";

/** The security limits in the master table format: those for all scopes, each followed by those that a scope has instead. */
export function limitTable({ limits, scopes }: Matrix): Markdown {
  return masterTable(
    LIMITS.flatMap((limit) => [
      entry(limit, limits, { scope: text(ALL), tier: text(ALL) }),
      ...scopes
        .filter((scope) => scope.limits.has(limit.name))
        .map((scope) => entry(limit, scope.limits, { scope: codeSpan(scope.name), tier: text(scope.tier) })),
    ]),
  );
}

function entry(limit: LimitDefinition, limits: Limits, of: Pick<MasterEntry, "scope" | "tier">): MasterEntry {
  const value = present(limits.get(limit.name), `limit ${limit.name}`);
  return {
    name: text(limit.title),
    type: text("Limit"),
    category: text(limit.category),
    domain: text(ALL),
    ...of,
    impact: amount(value, limit),
    status: value === limit.default ? text("default") : text("set in the spec"),
  };
}

function amount(value: LimitValue, { unit }: LimitDefinition): Markdown {
  return typeof value === "number" ? text(`${value} ${unit}`) : md`${codeSpan(value)} ${text(unit)}`;
}

/** The roles, and what those who have them may do. */
export function roleTable({ roles }: Matrix): Markdown {
  return table(
    ["Role", "Who has it", "Permissions"],
    roles.map(({ name, description, permissions }) => [codeSpan(name), text(description), codeSpans(permissions)]),
  );
}

/** The permissions, and the roles that have each. */
export function permissionTable({ roles }: Matrix): Markdown {
  return table(
    ["Permission", "What it allows, in the token's own scope", "Roles"],
    PERMISSIONS.map(({ name, describe }) => {
      const having = roles.filter(({ permissions }) => permissions.includes(name)).map((role) => role.name);
      return [codeSpan(name), text(describe), having.length === 0 ? none : codeSpans(having)];
    }),
  );
}
