import { type Pointer, pointerTo } from "../base/pointer.ts";
import {
  CATALOGUE_CONSEQUENCES,
  type CatalogueConsequences,
  type Consequence,
  type FieldConsequences,
  LIMIT_CONSEQUENCES,
} from "../model/consequences.ts";
import type { LimitValue } from "../model/limits.ts";
import { limitsOf } from "../model/views.ts";
import type { Change } from "./change.ts";
import type { Comparison } from "./diff-cells.ts";
import { enumerated, type Phrase, phrase, quote } from "./phrase.ts";

/** What changes beside the rows: in the catalogues, the limits, and what is built. */
export function diffCatalogues(comparison: Comparison): readonly Change[] {
  return [
    ...CATALOGUE_CONSEQUENCES.flatMap((catalogue) => diffCatalogue(catalogue, comparison)),
    ...diffLimits(comparison),
    ...diffEntries(comparison),
  ];
}

interface Entry {
  readonly name: string;
}

function diffCatalogue(catalogue: CatalogueConsequences, { base, head }: Comparison): readonly Change[] {
  const { section, kind, added, removed } = catalogue;
  const before = new Map<string, Entry>(base[section].map((entry) => [entry.name, entry]));
  const after = new Map<string, Entry>(head[section].map((entry) => [entry.name, entry]));
  const at = (name: string): Pointer => pointerTo(section, name);
  const code = kind.replaceAll(" ", "-");
  return [
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) =>
        change(added, {
          kind: `${code}-added`,
          name,
          message: phrase`the ${kind} ${quote(name)} is new`,
          head: at(name),
        }),
      ),
    ...[...before.keys()]
      .filter((name) => !after.has(name))
      .map((name) =>
        change(removed, {
          kind: `${code}-removed`,
          name,
          message: phrase`the ${kind} ${quote(name)} is gone`,
          base: at(name),
        }),
      ),
    ...[...after].flatMap(([name, entry]) => {
      const other = before.get(name);
      if (other === undefined) return [];
      return catalogue.fields.flatMap((consequences) =>
        diffField(consequences, {
          what: phrase`the ${kind} ${quote(name)}`,
          code,
          name,
          at: at(name),
          was: valueOfField(other, consequences.field),
          is: valueOfField(entry, consequences.field),
          isSecret: valueOfField(entry, "internal") === true,
        }),
      );
    }),
  ];
}

/** A value of an entry by its field's name. */
function valueOfField(entry: Entry, field: string): unknown {
  return (entry as unknown as Readonly<Record<string, unknown>>)[field];
}

interface FieldPair {
  /** What the field is of, in a sentence. */
  readonly what: Phrase;
  readonly code: string;
  readonly name: string;
  /** The entry in either spec. */
  readonly at: Pointer;
  readonly was: unknown;
  readonly is: unknown;
  /** Whether its values are internal, and nobody's to read in a comment. */
  readonly isSecret: boolean;
}

function diffField(consequences: FieldConsequences, pair: FieldPair): readonly Change[] {
  const { field, key = field, on, off, gained, lost, changed, member } = consequences;
  const { was, is, what, name, code, isSecret } = pair;
  const shownItem = (item: string): Phrase => (isSecret ? ["a value"] : [quote(item)]);
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const at = { base: `${pair.at}/${key}`, head: `${pair.at}/${key}` };
  const one = (consequence: Consequence | undefined, direction: string, message: Phrase): readonly Change[] =>
    consequence === undefined
      ? []
      : [change(consequence, { kind: `${code}-${field}-${direction}`, name, message, ...at })];
  if (on !== undefined || off !== undefined) {
    return is === true
      ? one(on, "on", phrase`${what} becomes ${quote(field)}`)
      : one(off, "off", phrase`${what} is no longer ${quote(field)}`);
  }
  if (gained !== undefined || lost !== undefined) {
    const [before, after] = [listOf(was), listOf(is)];
    return [
      ...after
        .filter((item) => !before.includes(item))
        .flatMap((item) => one(gained, "gained", phrase`${what} gains ${shownItem(item)} in ${quote(key)}`)),
      ...before
        .filter((item) => !after.includes(item))
        .flatMap((item) => one(lost, "lost", phrase`${what} loses ${shownItem(item)} in ${quote(key)}`)),
      ...(member === undefined ? [] : diffMembers(member, { ...pair, at: `${pair.at}/${key}` })),
    ];
  }
  return one(changed, "changed", phrase`${quote(field)} of ${what} changes from ${shown(was)} to ${shown(is)}`);
}

/** What changes in members of a list that are there before and after. */
function diffMembers(
  { kind, fields }: NonNullable<FieldConsequences["member"]>,
  { was, is, at, ...pair }: FieldPair,
): readonly Change[] {
  const before = new Map(entriesIn(was).map((entry) => [entry.name, entry]));
  return entriesIn(is).flatMap((entry) => {
    const other = before.get(entry.name);
    if (other === undefined) return [];
    const own = {
      ...pair,
      what: phrase`the ${kind} ${quote(entry.name)} of ${pair.what}`,
      code: `${pair.code}-${kind}`,
      at: `${at}${pointerTo(entry.name)}`,
    };
    return fields.flatMap((consequences) => {
      const { field } = consequences;
      return diffField(consequences, { ...own, was: valueOfField(other, field), is: valueOfField(entry, field) });
    });
  });
}

/** The limits for all scopes, and those of a scope where they do not simply follow them. */
function diffLimits({ base, head }: Comparison): readonly Change[] {
  const scopes = head.scopes.flatMap((after) => {
    const before = base.scopes.find(({ name }) => name === after.name);
    return before === undefined ? [] : [{ name: after.name, was: limitsOf(base, before), is: limitsOf(head, after) }];
  });
  return LIMIT_CONSEQUENCES.flatMap((consequences) => {
    const { field } = consequences;
    const [was, is] = [base.limits.get(field), head.limits.get(field)];
    const all = { code: "limit", name: field, at: pointerTo("limits", field), was, is };
    const own = scopes
      .map(({ name, ...of }) => ({ name, was: of.was.get(field), is: of.is.get(field) }))
      .filter((scope) => scope.was !== was || scope.is !== is)
      .map((scope) => ({ code: "scope-limit", at: pointerTo("scopes", scope.name, "limits", field), ...scope }));
    return [
      ...diffLimit(consequences, { ...all, what: phrase`the limit ${quote(field)}` }),
      ...own.flatMap((one) =>
        diffLimit(consequences, { ...one, what: phrase`the limit ${quote(field)} of the scope ${quote(one.name)}` }),
      ),
    ];
  });
}

interface LimitPair {
  readonly what: Phrase;
  readonly code: string;
  readonly name: string;
  readonly at: Pointer;
  readonly was: LimitValue | undefined;
  readonly is: LimitValue | undefined;
}

function diffLimit(
  { raised, lowered, changed }: FieldConsequences,
  { what, code, name, at, was = 0, is = 0 }: LimitPair,
): readonly Change[] {
  const consequence = changed ?? (is > was ? raised : lowered);
  if (was === is || consequence === undefined) return [];
  const way = changed !== undefined ? "changed" : is > was ? "raised" : "lowered";
  const values = typeof is === "number" ? [[String(was)], [String(is)]] : [[quote(String(was))], [quote(is)]];
  const message = phrase`${what} is ${way} from ${values[0] ?? []} to ${values[1] ?? []}`;
  return [change(consequence, { kind: `${code}-${way}`, name, message, base: at, head: at })];
}

/** Files that are built, or no longer. */
function diffEntries({ base, head }: Comparison): readonly Change[] {
  const at = pointerTo("build", "entries");
  const told = (name: string, kind: string, message: Phrase): Change =>
    change({ impact: "risky", why: "the workflows build other files" }, { kind, name, message, base: at, head: at });
  return [
    ...head.buildEntries
      .filter((entry) => !base.buildEntries.includes(entry))
      .map((entry) => told(entry, "build-entry-added", phrase`${quote(entry)} is built`)),
    ...base.buildEntries
      .filter((entry) => !head.buildEntries.includes(entry))
      .map((entry) => told(entry, "build-entry-removed", phrase`${quote(entry)} is no longer built`)),
  ];
}

/** A change beside the rows, about one thing. */
export function change(
  { impact, why }: Consequence,
  {
    kind,
    name,
    message,
    base,
    head,
  }: {
    readonly kind: string;
    readonly name: string;
    readonly message: Phrase;
    readonly base?: Pointer;
    readonly head?: Pointer;
  },
): Change {
  return {
    kind,
    impact,
    subjects: [name],
    message,
    why: [why],
    base: base === undefined ? [] : [base],
    head: head === undefined ? [] : [head],
    cells: [],
  };
}

function listOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => (isEntry(item) ? item.name : String(item)));
}

function entriesIn(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function shown(value: unknown): Phrase {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ["nothing"];
  return Array.isArray(value) ? enumerated(value.map((item) => [quote(String(item))])) : [quote(String(value))];
}
