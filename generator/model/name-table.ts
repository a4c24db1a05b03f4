import { type Pointer, pointerTo } from "../base/pointer.ts";
import { nearest } from "../base/suggest.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { Fix } from "../diagnostics/fix.ts";
import { nameFix } from "../diagnostics/name-fix.ts";
import type { SpecDocument } from "../load/document.ts";
import type { ReferenceSection } from "./column.ts";
import { isMisspelt } from "./misspelt.ts";
import { entriesOf, isMap, textsAt, valueAt } from "./plain-data.ts";
import { sectionsWith } from "./sections.ts";

/** How messages call what a section declares. */
const KINDS: Readonly<Record<ReferenceSection, string>> = {
  scopes: "scope",
  platforms: "platform",
  flags: "flag",
  secretsBackends: "secrets backend",
};

/** A name in a cell or list that must be declared in a section. */
export interface Reference {
  readonly section: ReferenceSection;
  readonly name: string;
  readonly pointer: Pointer;
  /** A word that stands for itself in this place, such as `Any` for a row's platform. */
  readonly reserved?: string;
}

/** Resolves the names that cells refer to. */
export interface NameTables {
  /** The declared name that a reference means, aliases followed; `undefined`, with a finding, when there is none. */
  resolve(reference: Reference): string | undefined;
}

/** The declared name by each name that means it; `undefined` where any name stands for itself. */
type Table = ReadonlyMap<string, string> | undefined;

/** Collects the names (and the scopes' aliases) of a spec; reports those that mean two things. */
export function createNameTables(document: SpecDocument, collector: Collector): NameTables {
  const tables: Readonly<Record<ReferenceSection, Table>> = {
    scopes: unlessEmpty(scopeNames(document, collector)),
    platforms: unlessEmpty(ownNames(document, "platforms")),
    flags: flagNames(document),
    secretsBackends: ownNames(document, "secretsBackends"),
  };
  return {
    resolve({ section, name, pointer, reserved }) {
      const table = tables[section];
      if (table === undefined || name === reserved) return name;
      const found = table.get(name);
      if (found !== undefined) return found;
      const known = [...table.keys(), ...(reserved === undefined ? [] : [reserved])];
      const suggestion = nearest(name, known) ?? (section === "platforms" ? platformOf(document, name) : undefined);
      const span = document.spanOf(pointer);
      // A scope decides whose data a host gets, so that nobody guesses one.
      const slip = { written: name, meant: suggestion, known, ...(section === "scopes" && { strict: true as const }) };
      const fix = nameFix(slip, (meant) => ({ do: "replace", span, value: meant }));
      const parameters = { kind: KINDS[section], name, known, section, suggestion };
      collector.report("no-unknown-reference", parameters, { span, ...fix });
      return undefined;
    },
  };
}

/** Without a catalogue there is no flag; with one that is no map, or whose key is misspelt, nobody can say which there are. */
function flagNames(document: SpecDocument): Table {
  const known = sectionsWith([]).map(({ name }) => name);
  const isAbsent = valueAt(document.value, "flags") === undefined && !isMisspelt(document.value, "flags", { known });
  return isAbsent ? new Map() : ownNames(document, "flags");
}

/** That a required section has no name at all is a finding already; that none of its names can be found is the same one. */
function unlessEmpty(names: Table): Table {
  return names?.size === 0 ? undefined : names;
}

/** The platform that a value of `process.platform`, written where its name belongs, means. */
function platformOf({ value }: SpecDocument, processPlatform: string): string | undefined {
  const platforms = entriesOf(valueAt(value, "platforms"));
  return platforms.find(([, platform]) =>
    textsAt(platform, "processPlatforms").some(({ text }) => text === processPlatform),
  )?.[0];
}

/** The names of a section; `undefined` where it is absent or no map. */
function ownNames({ value }: SpecDocument, section: ReferenceSection): Map<string, string> | undefined {
  const declared = valueAt(value, section);
  return isMap(declared) ? new Map(Object.keys(declared).map((name) => [name, name])) : undefined;
}

function scopeNames(document: SpecDocument, collector: Collector): Table {
  const names = ownNames(document, "scopes");
  for (const [scope, value] of entriesOf(valueAt(document.value, "scopes"))) {
    for (const { text: name, index } of textsAt(value, "aliases")) {
      const owner = names?.get(name);
      if (owner === undefined) names?.set(name, scope);
      // That an alias stands twice in one list is a finding already.
      if (owner === undefined || (owner === scope && name !== scope)) continue;
      const span = document.spanOf(pointerTo("scopes", scope, "aliases", index));
      const related = [{ message: `this is \`${owner}\``, span: document.spanOf(pointerTo("scopes", owner), "key") }];
      // A scope need not be told its own name.
      const own: Fix = { kind: "safe", description: `take \`${name}\` out`, steps: [{ do: "remove", span }] };
      const fix = owner === scope ? { fix: own } : {};
      collector.report("no-duplicate-name", { name, kind: "scope", owner }, { span, related, ...fix });
    }
  }
  return names;
}
