import { type Pointer, pointerTo, pointerTokens } from "../../base/pointer.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { SpanPart, SpecDocument } from "../document.ts";

/** Sections of the main file alone: what they say is about the spec as a whole. */
const MAIN_ONLY: readonly string[] = ["include", "version"];

/** A section as it is put together: which file each of its entries comes from. */
type Section =
  | {
      readonly kind: "list";
      readonly owner: SpecDocument;
      readonly items: { readonly from: SpecDocument; readonly index: number; readonly value: unknown }[];
    }
  | {
      readonly kind: "map";
      readonly owner: SpecDocument;
      readonly entries: Map<string, { readonly from: SpecDocument; readonly value: unknown }>;
    }
  | { readonly kind: "single"; readonly owner: SpecDocument; readonly value: unknown };

/**
 * One document made of several: maps are joined key by key, lists end to end in the order of the files, and every value keeps
 * its place in its own file. A key that two files have, and a section that is a list here and a map there, are findings.
 *
 * @param documents the main file first
 */
export function joinDocuments(
  documents: readonly [SpecDocument, ...SpecDocument[]],
  collector: Collector,
): SpecDocument {
  const [main, ...parts] = documents;
  const sections = new Map<string, Section>();
  for (const document of documents) {
    if (document !== main && !isPart(document, collector)) continue;
    for (const [name, value] of Object.entries(document.value as object)) {
      if (document !== main && MAIN_ONLY.includes(name)) {
        collector.report(
          "no-main-only-section",
          { section: name, main: main.source.path },
          { span: document.spanOf(pointerTo(name), "key"), names: [main.source.path] },
        );
      } else {
        addSection(sections, { name, value, document, collector });
      }
    }
  }
  return {
    source: main.source,
    parts: parts.map(({ source }) => source),
    value: Object.fromEntries([...sections].map(([name, section]) => [name, valueOfSection(section)])),
    spanOf: (pointer, part) => spanIn({ main, sections }, pointer, part),
  };
}

/** Whether an included file is a map of sections; that it is not is a finding. */
function isPart({ value, spanOf }: SpecDocument, collector: Collector): boolean {
  if (isMap(value)) return true;
  const found = Array.isArray(value) ? "a list" : "a single value";
  const describe = "An included file has sections like the spec itself, for example `rows:` and its rows below it.";
  collector.report("no-wrong-type", { found, expected: "a map", describe }, { span: spanOf("") });
  return false;
}

interface Addition {
  readonly name: string;
  readonly value: unknown;
  readonly document: SpecDocument;
  readonly collector: Collector;
}

function addSection(sections: Map<string, Section>, { name, value, document, collector }: Addition): void {
  const before = sections.get(name);
  // `rows:` with nothing behind it is a section that has nothing yet.
  if (value === null && before !== undefined) return;
  const isEmpty = before?.kind === "single" && before.value === null;
  const known = before === undefined || isEmpty ? emptySection(value, document) : before;
  sections.set(name, known);
  if (known.kind === "list" && Array.isArray(value)) {
    known.items.push(...value.map((item: unknown, index) => ({ from: document, index, value: item })));
  } else if (known.kind === "map" && isMap(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const first = known.entries.get(key);
      if (first === undefined) known.entries.set(key, { from: document, value: inner });
      else reportSecond(collector, { pointer: pointerTo(name, key), key, first: first.from, second: document });
    }
  } else if (known.owner !== document) {
    reportSecond(collector, { pointer: pointerTo(name), key: name, first: known.owner, second: document });
  }
}

function emptySection(value: unknown, owner: SpecDocument): Section {
  if (Array.isArray(value)) return { kind: "list", owner, items: [] };
  return isMap(value) ? { kind: "map", owner, entries: new Map() } : { kind: "single", owner, value };
}

interface SecondKey {
  readonly pointer: Pointer;
  readonly key: string;
  readonly first: SpecDocument;
  readonly second: SpecDocument;
}

function reportSecond(collector: Collector, { pointer, key, first, second }: SecondKey): void {
  const related = [{ message: "the first one is here", span: first.spanOf(pointer, "key") }];
  collector.report("no-repeated-key", { key }, { span: second.spanOf(pointer, "key"), related });
}

function valueOfSection(section: Section): unknown {
  if (section.kind === "single") return section.value;
  if (section.kind === "list") return section.items.map(({ value }) => value);
  // Unlike an assignment, this makes `__proto__` an ordinary key.
  return Object.fromEntries([...section.entries].map(([key, { value }]) => [key, value]));
}

/** The place of a value in the file that it comes from. */
function spanIn(
  { main, sections }: { readonly main: SpecDocument; readonly sections: ReadonlyMap<string, Section> },
  pointer: Pointer,
  part: SpanPart | undefined,
) {
  const [name = "", key = "", ...rest] = pointerTokens(pointer);
  const section = sections.get(name);
  if (section === undefined) return main.spanOf(pointer, part);
  if (section.kind === "list") {
    const item = section.items[Number(key)];
    if (item !== undefined) return item.from.spanOf(pointerTo(name, item.index, ...rest), part);
  }
  const entry = section.kind === "map" ? section.entries.get(key) : undefined;
  return (entry?.from ?? section.owner).spanOf(pointer, part);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
