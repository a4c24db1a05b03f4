import type { ScopingSpec } from "./precompiled/scoping-spec.ts";

type EntryOf<T> = T extends Readonly<Record<string, infer V>> ? V : never;
type ItemOf<T> = T extends readonly (infer V)[] ? V : never;
type ScopeSpec = EntryOf<ScopingSpec["scopes"]>;
type BackendSpec = EntryOf<NonNullable<ScopingSpec["secretsBackends"]>>;
type FlagSpec = EntryOf<NonNullable<ScopingSpec["flags"]>>;
type VariantSpec = EntryOf<NonNullable<ScopingSpec["variants"]>>;
type ComponentSpec = EntryOf<NonNullable<ScopingSpec["components"]>>;
type RowSpec = ItemOf<ScopingSpec["rows"]>;
type ColumnSpec = EntryOf<NonNullable<ScopingSpec["columns"]>>;

/** What a cell of a column may be: one of the values that it lists, or anything of its type. */
type CellOf<C extends ColumnSpec> = C extends { readonly type: "array" }
  ? readonly Extract<MemberOf<C, string>, string>[]
  : C extends { readonly type: "string" }
    ? Extract<MemberOf<C, string>, string>
    : C extends { readonly type: "boolean" }
      ? boolean
      : Extract<MemberOf<C, number>, number>;

type MemberOf<C, Any> = C extends { readonly enum: readonly (infer V)[] } ? V : Any;

/** The cells of the spec's own columns; whether one is missing is decided together with the scope's defaults. */
type CustomCells<C extends Readonly<Record<string, ColumnSpec>>> = { readonly [K in keyof C]?: CellOf<C[K]> };

/** A type with some of its properties replaced, each still optional where it was. */
type With<T, Names extends Partial<Record<keyof T, unknown>>> = Omit<T, keyof Names> & {
  readonly [K in keyof T as K extends keyof Names ? K : never]: K extends keyof Names ? Names[K] : never;
};

/** A spec in which every reference is one of the names that it declares itself. */
export interface MatrixSpec<
  S extends string,
  P extends string,
  B extends string,
  F extends string,
  // Without columns of its own, a spec has no other cells than the built-in ones.
  C extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<never, ColumnSpec>>,
> {
  readonly version: 1;
  readonly scopes: Readonly<
    Record<S, With<ScopeSpec, { defaults: DefaultsSpec<NoInfer<B>, NoInfer<F>> & CustomCells<NoInfer<C>> }>>
  >;
  readonly platforms: Readonly<Record<P, EntryOf<ScopingSpec["platforms"]>>>;
  readonly secretsBackends?: Readonly<Record<B, With<BackendSpec, { platforms: readonly NoInfer<P>[] }>>>;
  readonly columns?: C;
  readonly rows: readonly (With<
    RowSpec,
    {
      detectedScope: NoInfer<S>;
      platform: NoInfer<P> | "Any";
      secretsBackend: NoInfer<B>;
      featureFlags: readonly NoInfer<F>[];
    }
  > &
    CustomCells<NoInfer<C>>)[];
  readonly flags?: Readonly<
    Record<
      F,
      With<
        FlagSpec,
        {
          scope: NoInfer<S> | "all";
          replacedBy: NoInfer<F>;
          implies: readonly NoInfer<F>[];
          prerequisites: readonly NoInfer<F>[];
          conflicts: readonly NoInfer<F>[];
        }
      >
    >
  >;
  readonly variants?: Readonly<
    Record<string, With<VariantSpec, { features: readonly NoInfer<F>[]; scope: NoInfer<S> | "all" }>>
  >;
  readonly build?: NonNullable<ScopingSpec["build"]>;
  readonly workflows?: NonNullable<ScopingSpec["workflows"]>;
  readonly tests?: NonNullable<ScopingSpec["tests"]>;
  readonly limits?: NonNullable<ScopingSpec["limits"]>;
  readonly roles?: NonNullable<ScopingSpec["roles"]>;
  readonly components?: Readonly<Record<string, With<ComponentSpec, { scope: NoInfer<S> | "all" }>>>;
  readonly rules?: NonNullable<ScopingSpec["rules"]>;
  readonly waivers?: NonNullable<ScopingSpec["waivers"]>;
  readonly approvals?: NonNullable<ScopingSpec["approvals"]>;
}

type DefaultsSpec<B extends string, F extends string> = With<
  NonNullable<ScopeSpec["defaults"]>,
  { secretsBackend: B; featureFlags: readonly F[] }
>;

/**
 * Gives a TypeScript spec its type: a scope, platform, secrets backend, flag or column that is not declared is a type error
 * in the editor. Returns the spec as it is; scopec itself reads the file and never calls this.
 */
export function defineMatrix<
  const S extends string,
  const P extends string,
  const B extends string,
  const F extends string,
  const C extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<never, ColumnSpec>>,
>(spec: MatrixSpec<S, P, B, F, C>): MatrixSpec<S, P, B, F, C> {
  return spec;
}
