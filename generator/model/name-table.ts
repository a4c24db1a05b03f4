import { pointerTo } from "../base/pointer.ts";
import { nearest } from "../base/suggest.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { SpecDocument } from "../load/document.ts";
import type { ReferenceSection } from "./column.ts";
import { entriesOf, textsAt, valueAt } from "./plain-data.ts";

/** How messages call what a section declares. */
const KINDS: Readonly<Record<ReferenceSection, string>> = {
  scopes: "scope",
  platforms: "platform",
  flags: "flag",
  secretsBackends: "secrets backend",
};

/** Resolves the names that cells refer to. */
export interface NameTables {
  /**
   * The declared name that a reference means, aliases followed; `undefined`, with a finding, when there is none. Where the
   * section is absent or no map, any name stands for itself: that is either allowed or reported already.
   */
  resolve(section: ReferenceSection, name: string, pointer: string): string | undefined;
}

/** Collects the names (and the scopes' aliases) of a spec; reports those that mean two things. */
export function createNameTables(document: SpecDocument, collector: Collector): NameTables {
  const tables = new Map<ReferenceSection, ReadonlyMap<string, string>>();
  for (const section of Object.keys(KINDS) as ReferenceSection[]) {
    tables.set(section, section === "scopes" ? scopeNames(document, collector) : ownNames(document, section));
  }
  return {
    resolve(section, name, pointer) {
      const table = tables.get(section);
      if (table === undefined || table.size === 0) return name;
      const found = table.get(name);
      if (found !== undefined) return found;
      const known = [...table.keys()];
      const parameters = { kind: KINDS[section], name, known, section, suggestion: nearest(name, known) };
      collector.report("no-unknown-reference", parameters, { span: document.spanOf(pointer) });
      return undefined;
    },
  };
}

function ownNames(document: SpecDocument, section: ReferenceSection): Map<string, string> {
  return new Map(entriesOf(valueAt(document.value, section)).map(([name]) => [name, name]));
}

function scopeNames(document: SpecDocument, collector: Collector): ReadonlyMap<string, string> {
  const names = ownNames(document, "scopes");
  for (const [name, scope] of entriesOf(valueAt(document.value, "scopes"))) {
    for (const { text, index } of textsAt(scope, "aliases")) {
      const owner = names.get(text);
      if (owner === undefined) {
        names.set(text, name);
        continue;
      }
      const span = document.spanOf(pointerTo("scopes", name, "aliases", index));
      const related = [{ message: `this is \`${owner}\``, span: document.spanOf(pointerTo("scopes", owner), "key") }];
      collector.report("no-duplicate-name", { name: text, kind: "scope" }, { span, related });
    }
  }
  return names;
}
