import type { Matrix } from "../model/matrix.ts";
import { PERMISSIONS } from "../model/permissions.ts";
import { limitsOf, servingScopes } from "../model/views.ts";
import { defineEmitter } from "./emitter.ts";
import { declareUnion, doc, type LiteralValue, lit, type TsCode, ts, tsFile } from "./writers/typescript.ts";

/** The security settings as constants: the limits of each scope, and the roles with their permissions. */
export const security = defineEmitter({
  name: "security",
  describe: "the limits of each scope, and the roles with their permissions",
  emit: (matrix) => [
    {
      path: "generated/security.ts",
      text: tsFile([imports, types(matrix), limits(matrix), roles(matrix)]),
      origin: ["/limits", "/roles", "/scopes"],
    },
  ],
});

const imports = ts`import type { SecurityLimits } from "scopec/runtime";
import type { Scope } from "./scopes.ts";`;

function types({ roles: all }: Matrix): TsCode {
  const permissions = PERMISSIONS.map(({ name }) => name);
  const names = all.map(({ name }) => name);
  return ts`${doc("Something that a token may allow, in its own scope.")}
${declareUnion(ts`export type Permission =`, permissions)}

${doc("A role of the spec: a name for some permissions.")}
${declareUnion(ts`export type Role =`, names)}`;
}

function limits(matrix: Matrix): TsCode {
  const entries: LiteralValue = Object.fromEntries(
    servingScopes(matrix).map((scope) => [scope.name, Object.fromEntries(limitsOf(matrix, scope))]),
  );
  return ts`${doc("The limits of each scope: its own, and those of the spec where it has none.")}
export const LIMITS: Readonly<Record<Scope, SecurityLimits>> = ${lit(entries, { before: 64 })};`;
}

function roles({ roles: all }: Matrix): TsCode {
  const entries: LiteralValue = Object.fromEntries(all.map(({ name, permissions }) => [name, permissions]));
  return ts`${doc("What those who have a role may do, in their own scope.")}
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = ${lit(entries, { before: 68 })};`;
}
