import type { Flag, Matrix } from "../model/matrix.ts";
import { flagsOf, servingScopes } from "../model/views.ts";
import { defineEmitter } from "./emitter.ts";
import {
  declareUnion,
  deprecated,
  doc,
  key,
  type LiteralValue,
  lines,
  lit,
  type TsCode,
  ts,
  tsFile,
} from "./writers/typescript.ts";

/** The flag catalogue, its types, and the type that `feature()` of `bun:bundle` checks flag names against. */
export const flags = defineEmitter({
  name: "flags",
  describe: "the flag catalogue with its types, and the names that `feature()` accepts",
  emit: (matrix) => [
    {
      path: "generated/flags.ts",
      text: tsFile([flagType(matrix), scopeTypes(matrix), infoType, catalogue(matrix)]),
      origin: ["/flags", "/rows", "/scopes"],
    },
    { path: "generated/bun-bundle.d.ts", text: tsFile([registry(matrix)]), origin: ["/flags"] },
  ],
});

const names = ({ flags: all }: Matrix) => all.map(({ name }) => name);

function flagType(matrix: Matrix): TsCode {
  return ts`${doc("A compile-time flag of the catalogue.")}
${declareUnion(ts`export type FeatureFlag =`, names(matrix))}`;
}

function scopeTypes(matrix: Matrix): TsCode {
  const properties = servingScopes(matrix).map(
    ({ name, description }) => ts`  ${doc(description, 2)}
${declareUnion(ts`  readonly ${key(name)}:`, flagsOf(matrix, name))}`,
  );
  return ts`${doc("For each scope, the flags that are on in some row of it.")}
export interface FlagsByScope {
${lines(properties)}
}

${doc("The flags that may be on in a scope.")}
export type FlagOf<S extends keyof FlagsByScope> = FlagsByScope[S];`;
}

const infoType = ts`${doc("What the catalogue knows about a flag.")}
export interface FlagInfo {
  readonly description: string;
  readonly type: string;
  readonly category: string;
  ${doc("The host it belongs to, or `all`.", 2)}
  readonly domain: string;
  ${doc("The scope whose code uses it, or `all`.", 2)}
  readonly scope: string;
  readonly tier: string;
  ${doc("What it adds to a bundle, where that was measured.", 2)}
  readonly size?: string;
  readonly since: string;
  readonly status: string;
  readonly approval?: string;
  ${doc("Who answers for it.", 2)}
  readonly owner?: string;
  ${doc("The day after which it should be gone, as `YYYY-MM-DD`.", 2)}
  readonly expires?: string;
  ${doc("Why it is meant to stay for good.", 2)}
  readonly permanent?: string;
  ${doc("The flag to ask for instead of it.", 2)}
  readonly replacedBy?: FeatureFlag;
  ${doc("Shows or fakes things that customers must not see: never on in a production scope.", 2)}
  readonly debugClass: boolean;
}`;

function catalogue({ flags: all }: Matrix): TsCode {
  const entries: LiteralValue = Object.fromEntries(all.map((flag) => [flag.name, info(flag)]));
  return ts`${doc("The flag catalogue, sorted by name.")}
export const FEATURE_FLAGS: Readonly<Record<FeatureFlag, FlagInfo>> = ${lit(entries)};`;
}

function info({ name: _name, pointer: _pointer, ...rest }: Flag): LiteralValue {
  const { description, type, category, domain, scope, tier, size, since, status, approval, debugClass } = rest;
  const { owner, expires, permanent, replacedBy } = rest;
  return {
    description,
    type,
    category,
    domain,
    scope,
    tier,
    ...(size !== undefined && { size }),
    since,
    status,
    ...(approval !== undefined && { approval }),
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
    ...(permanent !== undefined && { permanent }),
    ...(replacedBy !== undefined && { replacedBy }),
    debugClass,
  };
}

/** Of a call with a literal, TypeScript takes the overload that names it first: so editors strike out this name alone. */
function replacedFeature({ name, replacedBy }: Flag): readonly TsCode[] {
  if (replacedBy === undefined) return [];
  return [
    ts`

  ${deprecated(`Ask for \`${replacedBy}\` instead.`, 2)}
  function feature(flag: ${lit(name)}): boolean;`,
  ];
}

/**
 * The one augmentation of `Registry`. TypeScript ignores a second one without a word where both stand in `.d.ts` files and
 * `skipLibCheck` is on, so exactly one file may declare it.
 */
function registry(matrix: Matrix): TsCode {
  return ts`export {};

declare module "bun:bundle" {
  ${doc("Makes an unknown flag name in `feature()` a type error.", 2)}
  interface Registry {
${declareUnion(ts`    features:`, names(matrix))}
  }${lines(matrix.flags.flatMap(replacedFeature))}
}`;
}
