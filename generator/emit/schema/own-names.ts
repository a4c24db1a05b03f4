import { sortedBy, sortedSet } from "../../base/order.ts";
import type { ReferenceSection } from "../../model/column.ts";
import type { Matrix } from "../../model/matrix.ts";
import { ALL, ANY_PLATFORM } from "../../model/names.ts";
import { servingScopes, textOf } from "../../model/views.ts";
import { changeAt, type EditorSchema, type SchemaPath } from "./editor-schema.ts";

/** A name that the spec may write somewhere, and what editors say of it. */
interface OwnName {
  readonly name: string;
  readonly describe: string;
}

/** The names of a spec by what they stand for; each list that is not empty becomes a definition of the schema. */
type NameLists = Readonly<Record<ListName, readonly OwnName[]>>;
type ListName = "scope" | "anyScope" | "platform" | "anyPlatform" | "flag" | "secretsBackend" | "host" | "anyHost";

/** Where a spec writes a name that it declares elsewhere, and which names that may be. */
interface Reference {
  readonly at: SchemaPath;
  readonly list: ListName;
}

/** Those that no column declares. A serving domain is none, but more often than not the host has a row already. */
const REFERENCES: readonly Reference[] = [
  { at: ["rows", "[]", "servingDomain"], list: "host" },
  { at: ["secretsBackends", "*", "platforms", "[]"], list: "platform" },
  { at: ["flags", "*", "domain"], list: "anyHost" },
  { at: ["flags", "*", "scope"], list: "anyScope" },
  { at: ["flags", "*", "replacedBy"], list: "flag" },
  { at: ["flags", "*", "implies", "[]"], list: "flag" },
  { at: ["flags", "*", "prerequisites", "[]"], list: "flag" },
  { at: ["flags", "*", "conflicts", "[]"], list: "flag" },
  { at: ["variants", "*", "domain"], list: "anyHost" },
  { at: ["variants", "*", "features", "[]"], list: "flag" },
  { at: ["variants", "*", "scope"], list: "anyScope" },
  { at: ["components", "*", "domain"], list: "anyHost" },
  { at: ["components", "*", "scope"], list: "anyScope" },
];

/**
 * The schema of the spec with the spec's own names in it, so that an editor offers them. A name that the schema does not have
 * yet is no error in the editor: whoever declares a scope and then uses it has done nothing wrong, and the schema hears of it
 * only with the next `gen`. That a name is declared nowhere is for `lint` and `gen` to say.
 */
export function withOwnNames(schema: EditorSchema, matrix: Matrix): EditorSchema {
  const lists = listsOf(matrix);
  const known = [...REFERENCES, ...columnReferences(matrix)].filter(({ list }) => lists[list].length > 0);
  const referring = known.reduce((changed, { at, list }) => changeAt(changed, at, offering(list)), schema);
  const used = sortedBy(new Set(known.map(({ list }) => list)), (list) => list);
  const definitions = Object.fromEntries(used.map((list) => [list, oneOf(lists[list])]));
  return { ...referring, definitions: { ...schema.definitions, ...definitions } };
}

/** The names that a cell may hold, by the section that declares them. */
const LISTS: Readonly<Record<ReferenceSection, ListName>> = {
  scopes: "scope",
  platforms: "anyPlatform",
  flags: "flag",
  secretsBackends: "secretsBackend",
};

/** What the cells of a row, and of a scope's defaults, refer to. */
function columnReferences({ columns }: Matrix): readonly Reference[] {
  return columns.flatMap(({ name, refersTo, role, schema }) => {
    if (refersTo === undefined) return [];
    const list = LISTS[refersTo];
    const below = schema.type === "array" ? [name, "[]"] : [name];
    const inRow = { at: ["rows", "[]", ...below], list };
    return role === "key" ? [inRow] : [inRow, { at: ["scopes", "*", "defaults", ...below], list }];
  });
}

/** One of the names, or whatever the schema allows without them. */
function offering(list: ListName): (found: EditorSchema) => EditorSchema {
  return ({ description, ...allowed }) => ({
    ...(description !== undefined && { description }),
    anyOf: [{ $ref: `#/definitions/${list}` }, allowed],
  });
}

function oneOf(names: readonly OwnName[]): EditorSchema {
  const descriptions = names.map(({ describe }) => describe);
  return {
    enum: names.map(({ name }) => name),
    ...(descriptions.some((text) => text !== "") && { enumDescriptions: descriptions }),
  };
}

function listsOf(matrix: Matrix): NameLists {
  const all = (describe: string): OwnName => ({ name: ALL, describe });
  const platforms = matrix.platforms.map(({ name }) => ({ name, describe: "" }));
  const hosts = hostsOf(matrix);
  return {
    scope: scopeNames(servingScopes(matrix)),
    anyScope: [all("Not one scope alone."), ...scopeNames(matrix.scopes)],
    platform: platforms,
    anyPlatform: [{ name: ANY_PLATFORM, describe: "Each platform without a row of its own." }, ...platforms],
    flag: matrix.flags.map(({ name, description }) => ({ name, describe: description })),
    secretsBackend: backendsOf(matrix),
    host: hosts,
    anyHost: [all("Not one host alone."), ...hosts],
  };
}

/** Scopes by each name that they may be called, aliases behind what they stand for. */
function scopeNames(scopes: Matrix["scopes"]): readonly OwnName[] {
  return scopes.flatMap(({ name, description, aliases }) => [
    { name, describe: description },
    ...sortedBy(aliases, (alias) => alias).map((alias) => ({ name: alias, describe: `Another name of ${name}.` })),
  ]);
}

/** The backends that are declared; those in use where the spec leaves them open. */
function backendsOf({ secretsBackends, rows }: Matrix): readonly OwnName[] {
  if (secretsBackends.length > 0) {
    return secretsBackends.map(({ name, description }) => ({ name, describe: description }));
  }
  return sortedSet(rows.map((row) => textOf(row, "secretsBackend"))).map((name) => ({ name, describe: "" }));
}

/** The hosts of the rows, each once, as the first row writes it. */
function hostsOf({ rows }: Matrix): readonly OwnName[] {
  const byHost = new Map<string, OwnName>();
  for (const { host, scope } of rows) {
    if (!byHost.has(host.canonical))
      byHost.set(host.canonical, { name: host.written, describe: `A host of ${scope}.` });
  }
  return [...byHost.values()];
}
