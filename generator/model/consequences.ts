import type { Column } from "./column.ts";
import { LIMITS } from "./limits.ts";

/** What a change means for those who run on the matrix: how grave it is, and in what way. */
export interface Consequence {
  readonly impact: Column["impact"];
  /** Half a sentence: `data below the old path has to be moved`. */
  readonly why: string;
}

/** What happens to a field of a catalogue's entry, and what each such change means. What is not listed means nothing. */
export interface FieldConsequences {
  readonly field: string;
  /** Its key in the spec, where that is another one. */
  readonly key?: string;
  readonly changed?: Consequence;
  /** For truth values. */
  readonly on?: Consequence;
  readonly off?: Consequence;
  /** For numbers. */
  readonly raised?: Consequence;
  readonly lowered?: Consequence;
  /** For lists: members that are new, and members that are gone. */
  readonly gained?: Consequence;
  readonly lost?: Consequence;
  /** For lists whose members have a name: what each of these is called, and what changes of its own fields mean. */
  readonly member?: { readonly kind: string; readonly fields: readonly FieldConsequences[] };
}

/** What changes in a catalogue of the spec mean. */
export interface CatalogueConsequences {
  /** The property of the matrix that holds the catalogue, and the section of the spec. */
  readonly section:
    | "scopes"
    | "platforms"
    | "secretsBackends"
    | "flags"
    | "variants"
    | "columns"
    | "roles"
    | "components";
  /** What an entry is called in a sentence, and in the code of a change. */
  readonly kind: string;
  readonly added: Consequence;
  readonly removed: Consequence;
  readonly fields: readonly FieldConsequences[];
}

/** Something that worked no longer does, or what one tenant had reaches another. */
export const breaking = (why: string): Consequence => ({ impact: "breaking", why });
/** Something that a person should have looked at. */
export const risky = (why: string): Consequence => ({ impact: "risky", why });
/** Nothing that anybody has to act upon. */
export const safe = (why: string): Consequence => ({ impact: "safe", why });

const words = (...fields: readonly string[]): readonly FieldConsequences[] =>
  fields.map((field) => ({ field, changed: safe("it is only described otherwise") }));

/** The catalogues, in the order in which changes of them are told. */
export const CATALOGUE_CONSEQUENCES: readonly CatalogueConsequences[] = [
  {
    section: "scopes",
    kind: "scope",
    added: safe("nothing that exists changes; a `switch` over all scopes needs a further case"),
    removed: breaking("code that names it no longer type-checks"),
    fields: [
      {
        field: "fallback",
        on: breaking("every host that no row names gets it"),
      },
      {
        field: "production",
        on: risky("the stricter rules for production hold for it"),
        off: breaking("the rules that keep debug-class flags and weak secrets backends out of it no longer hold"),
      },
      {
        field: "loopbackOnly",
        on: breaking("peers on other machines no longer get it"),
        off: breaking("peers on any machine get it"),
      },
      {
        field: "buildOnly",
        on: breaking("no host may be served by it, and it leaves the generated `Scope`"),
        off: risky("hosts may be served by it"),
      },
      ...words("description", "tier", "aliases", "sources"),
    ],
  },
  {
    section: "platforms",
    kind: "platform",
    added: risky("every host is answered on it, by its `Any` row or the fallback's"),
    removed: breaking("code that names it no longer type-checks, and machines of it get no row of their own"),
    fields: [{ field: "processPlatforms", changed: risky("machines are taken for another platform than before") }],
  },
  {
    section: "secretsBackends",
    kind: "secrets backend",
    added: safe("nothing that exists changes"),
    removed: risky("rows can no longer use it"),
    fields: [
      { field: "production", on: risky("production scopes may use it"), off: safe("production scopes may not use it") },
      {
        field: "platforms",
        gained: safe("rows of the platform may use it"),
        lost: safe("rows of the platform may not use it"),
      },
      ...words("description"),
    ],
  },
  {
    section: "flags",
    kind: "flag",
    added: safe("nothing that exists changes"),
    removed: breaking("`feature()` with its name no longer type-checks"),
    fields: [
      {
        field: "debugClass",
        on: safe("production scopes may not have it"),
        off: risky("production scopes may have it"),
      },
      { field: "domain", changed: risky("another tenant's rows may have it on") },
      { field: "scope", changed: risky("another scope's code uses it") },
      {
        field: "internal",
        key: "sensitivity",
        on: safe("its name is kept out of public bundles"),
        off: risky("its name may be read in public bundles"),
      },
      { field: "replacedBy", changed: safe("editors and `flags scan` name the flag to ask for instead") },
      ...words("description", "type", "category", "tier", "size", "since", "status", "approval", "owner", "expires"),
      // What a flag implies is told where it is on: in rows and variants.
      ...words("permanent", "implies", "prerequisites", "conflicts"),
    ],
  },
  {
    section: "variants",
    kind: "variant",
    added: safe("nothing that exists changes"),
    removed: breaking("it is no longer built"),
    fields: [
      {
        field: "features",
        gained: risky("its code is built in"),
        lost: risky("its code is no longer in the build"),
      },
      { field: "domain", changed: risky("it is built for another host") },
      { field: "scope", changed: risky("it is built for another scope") },
      { field: "status", changed: risky("it may be used elsewhere than before") },
      {
        field: "internal",
        key: "audience",
        on: risky("names of internal flags may be in its bundles"),
        off: safe("names of internal flags are kept out of its bundles"),
      },
      ...words("title", "tier", "useCase"),
    ],
  },
  {
    section: "columns",
    kind: "column",
    added: safe("rows have a further property"),
    removed: breaking("code that reads it no longer type-checks"),
    fields: [
      { field: "type", changed: breaking("its cells have another type") },
      {
        field: "values",
        key: "enum",
        gained: risky("code that tells its values apart meets a further one"),
        lost: breaking("code that names the value no longer type-checks"),
      },
      {
        field: "optional",
        key: "required",
        on: breaking("a row may do without it, so that code has to expect that"),
        off: safe("every row has a value"),
      },
      {
        field: "internal",
        key: "sensitivity",
        on: safe("the docs no longer show its values"),
        off: risky("the docs show its values"),
      },
      ...words("title", "describe", "impact"),
    ],
  },
  {
    section: "components",
    kind: "component",
    added: safe("nothing that exists changes"),
    removed: risky("nothing holds it to its guardrails any more"),
    fields: [
      {
        field: "guardrails",
        gained: safe("it keeps a further rule"),
        lost: risky("nothing holds it to the rule any more"),
        member: {
          kind: "guardrail",
          fields: [
            { field: "rule", changed: risky("it is held to another rule") },
            { field: "severity", changed: risky("what breaks it is taken for more or less grave than before") },
            { field: "testFile", key: "test", changed: safe("another test proves it") },
            { field: "testName", key: "test", changed: safe("another test proves it") },
          ],
        },
      },
      { field: "interface", changed: risky("code that calls it may have to change") },
      ...words("title", "purpose", "category", "domain", "scope", "tier", "status", "approval", "module", "acceptance"),
    ],
  },
  {
    section: "roles",
    kind: "role",
    added: safe("nothing that exists changes"),
    removed: breaking("those who have it may do nothing any more"),
    fields: [
      {
        field: "permissions",
        gained: risky("everyone who has the role may do more"),
        lost: breaking("what everyone who has the role may do is refused"),
      },
      ...words("description"),
    ],
  },
];

/** What changing a limit means; a limit that is raised lets through what was refused. */
export const LIMIT_CONSEQUENCES: readonly FieldConsequences[] = LIMITS.map(({ name, default: value }) =>
  typeof value === "number"
    ? {
        field: name,
        raised: risky("what was refused is accepted"),
        lowered: breaking("what was accepted is refused"),
      }
    : { field: name, changed: breaking("what was accepted may be refused, and the other way round") },
);

/** What it means that a flag is on in no row of a scope any more, which had it. */
export const SCOPE_FLAG_LOST: Consequence = risky("code that takes it for a `FlagOf` the scope no longer type-checks");

/** What it means for a host on a platform to be answered otherwise. */
export const CELL_CONSEQUENCES = {
  added: risky("it was answered as the fallback"),
  removed: breaking("it is answered as the fallback"),
  moved: breaking("its requests reach another tenant"),
} as const;

/** What another value of a column means, where that is more than its impact says. */
export const COLUMN_REASONS: Readonly<Record<string, string>> = {
  storagePath: "data below the old path has to be moved",
  secretsBackend: "secrets have to be moved to the new backend",
  serviceNameFormat: "secrets filed under the old name are no longer found",
  secretsFlag: "secrets are kept in another way",
  bunRuntimeTz: "times are computed in another zone",
};
