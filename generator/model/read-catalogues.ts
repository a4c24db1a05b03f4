import { sortedBy, sortedSet } from "../base/order.ts";
import { type Pointer, pointerTo } from "../base/pointer.ts";
import type { Collector } from "../diagnostics/collector.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Column } from "./column.ts";
import { hostFix } from "./host-fix.ts";
import { readHostPattern } from "./host-pattern.ts";
import type { Flag, Platform, Scope, SecretsBackend, Variant } from "./matrix.ts";
import type { NameTables } from "./name-table.ts";
import { ALL } from "./names.ts";
import { entriesOf, isTrueAt, optionalText, textAt, textsAt, valueAt } from "./plain-data.ts";
import { readBudget } from "./read-build.ts";
import { readWrittenLimits } from "./read-security.ts";

/** What the readers of the sections share. */
export interface ReadContext {
  readonly document: SpecDocument;
  readonly collector: Collector;
  readonly columns: readonly Column[];
  readonly names: NameTables;
}

const section = ({ document }: ReadContext, name: string) => entriesOf(valueAt(document.value, name));
const byName = <T extends { readonly name: string }>(items: readonly T[]) => sortedBy(items, ({ name }) => name);

/** The scopes, by name. */
export function readScopes(context: ReadContext): readonly Scope[] {
  return byName(
    section(context, "scopes").map(([name, value]) => ({
      name,
      pointer: pointerTo("scopes", name),
      description: textAt(value, "description"),
      tier: textAt(value, "tier"),
      production: isTrueAt(value, "production"),
      fallback: isTrueAt(value, "fallback"),
      loopbackOnly: isTrueAt(value, "loopbackOnly"),
      buildOnly: isTrueAt(value, "buildOnly"),
      aliases: sortedSet(textsAt(value, "aliases").map(({ text }) => text)),
      sources: sortedSet(textsAt(value, "sources").map(({ text }) => text)),
      limits: readWrittenLimits(valueAt(value, "limits")),
    })),
  );
}

/** The platforms, by name. */
export function readPlatforms(context: ReadContext): readonly Platform[] {
  reportSharedProcessPlatforms(context);
  return byName(
    section(context, "platforms").map(([name, value]) => ({
      name,
      pointer: pointerTo("platforms", name),
      processPlatforms: sortedSet(textsAt(value, "processPlatforms").map(({ text }) => text)),
    })),
  );
}

/** One value of `process.platform` cannot mean two platforms: code on such a machine could not say which it runs on. */
function reportSharedProcessPlatforms(context: ReadContext): void {
  const { document, collector } = context;
  const owners = new Map<string, { readonly owner: string; readonly pointer: Pointer }>();
  for (const [platform, value] of section(context, "platforms")) {
    for (const { text: name, index } of textsAt(value, "processPlatforms")) {
      const pointer = pointerTo("platforms", platform, "processPlatforms", index);
      const first = owners.get(name);
      if (first === undefined) owners.set(name, { owner: platform, pointer });
      // That it stands twice in one list is a finding already.
      if (first === undefined || first.owner === platform) continue;
      const related = [{ message: "the first one is here", span: document.spanOf(first.pointer) }];
      const parameters = { name, kind: "platform", owner: first.owner };
      collector.report("no-duplicate-name", parameters, { span: document.spanOf(pointer), related });
    }
  }
}

/** The secrets backends, by name. */
export function readSecretsBackends(context: ReadContext): readonly SecretsBackend[] {
  return byName(
    section(context, "secretsBackends").map(([name, value]) => ({
      name,
      pointer: pointerTo("secretsBackends", name),
      description: textAt(value, "description"),
      platforms: readReferences(context, "platforms", { value, key: "platforms", at: ["secretsBackends", name] }),
      production: isTrueAt(value, "production"),
    })),
  );
}

/** The flag catalogue, by name. */
export function readFlags(context: ReadContext): readonly Flag[] {
  return byName(
    section(context, "flags").map(([name, value]) => ({
      name,
      pointer: pointerTo("flags", name),
      description: textAt(value, "description"),
      type: textAt(value, "type"),
      category: textAt(value, "category"),
      domain: readDomain(context, value, ["flags", name, "domain"]),
      scope: readScopeName(context, value, ["flags", name, "scope"]),
      tier: textAt(value, "tier"),
      since: textAt(value, "since"),
      status: textAt(value, "status"),
      debugClass: isTrueAt(value, "debugClass"),
      ...optionalText(value, "size"),
      ...optionalText(value, "approval"),
      ...optionalText(value, "owner"),
      ...optionalText(value, "expires"),
      ...optionalText(value, "permanent"),
      ...readReplacement(context, name, value),
      internal: textAt(value, "sensitivity") === "internal",
      implies: readReferences(context, "flags", { value, key: "implies", at: ["flags", name] }),
      prerequisites: readReferences(context, "flags", { value, key: "prerequisites", at: ["flags", name] }),
      conflicts: readReferences(context, "flags", { value, key: "conflicts", at: ["flags", name] }),
    })),
  );
}

function readReplacement({ names }: ReadContext, flag: string, value: unknown): { readonly replacedBy?: string } {
  const name = textAt(value, "replacedBy");
  if (name === "") return {};
  const replacedBy = names.resolve({ section: "flags", name, pointer: pointerTo("flags", flag, "replacedBy") });
  return replacedBy === undefined ? {} : { replacedBy };
}

/** The build variants, by name. */
export function readVariants(context: ReadContext): readonly Variant[] {
  return byName(
    section(context, "variants").map(([name, value]) => ({
      name,
      pointer: pointerTo("variants", name),
      title: textAt(value, "title"),
      domain: readDomain(context, value, ["variants", name, "domain"]),
      features: readReferences(context, "flags", { value, key: "features", at: ["variants", name] }),
      scope: readScopeName(context, value, ["variants", name, "scope"]),
      tier: textAt(value, "tier"),
      useCase: textAt(value, "useCase"),
      status: textAt(value, "status"),
      internal: textAt(value, "audience") === "internal",
      ...readBudget(value, pointerTo("variants", name)),
    })),
  );
}

/** A set of names at a key, each resolved; those that are not declared are reported and left out. */
export function readReferences(
  { names }: ReadContext,
  referred: "platforms" | "flags",
  { value, key, at }: { readonly value: unknown; readonly key: string; readonly at: readonly (string | number)[] },
): readonly string[] {
  const resolved = textsAt(value, key).map(({ text, index }) =>
    names.resolve({ section: referred, name: text, pointer: pointerTo(...at, key, index) }),
  );
  return sortedSet(resolved.filter((name) => name !== undefined));
}

/** A scope's name at the key `scope`, resolved; `all` where there is none. */
export function readScopeName({ names }: ReadContext, value: unknown, at: readonly string[]): string {
  const name = textAt(value, "scope");
  if (name === "") return ALL;
  return names.resolve({ section: "scopes", name, pointer: pointerTo(...at), reserved: ALL }) ?? name;
}

/** A host at the key `domain` in canonical form; `all` where there is none. */
export function readDomain({ document, collector }: ReadContext, value: unknown, at: readonly string[]): string {
  const written = textAt(value, "domain");
  if (written === ALL || written === "") return ALL;
  const read = readHostPattern(written);
  if (read.ok) return read.pattern.canonical;
  const span = document.spanOf(pointerTo(...at));
  collector.report("no-illegal-host", { written, reason: read.reason }, { span, ...hostFix(read.meant, span) });
  return written;
}
