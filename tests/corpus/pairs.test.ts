import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { pointerTo } from "../../generator/base/pointer.ts";
import type { Span } from "../../generator/base/span.ts";
import { inOrder } from "../../generator/diagnostics/order.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import type { SpecDocument } from "../../generator/load/document.ts";
import { loadSpec } from "../../generator/load/load-spec.ts";
import { CORPUS, corpusFindings, corpusSpecs } from "../../scripts/corpus.ts";
import { ROOT } from "../temp-project.ts";

const specs = corpusSpecs(ROOT);
const pairs = specs.flatMap((yaml) => {
  const twin = yaml.replace(/^yaml\/(.*)\.yaml$/, "typescript/$1.ts");
  return twin !== yaml && specs.includes(twin) ? [[yaml, twin] as const] : [];
});

test("many mistakes are made in both languages", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(25);
});

describe.each(pairs)("%s and %s", (yaml, typescript) => {
  test("are one mistake: the same findings, at the same places of the spec", async () => {
    const [first, second] = [
      inOrder(await corpusFindings(ROOT, yaml)),
      inOrder(await corpusFindings(ROOT, typescript)),
    ];
    expect(second.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
    const documents = [await documentOf(yaml), await documentOf(typescript)] as const;
    for (const [index, { span }] of first.entries()) {
      const other = second[index]?.span;
      if (other === undefined) throw new Error("one of the two has more findings");
      expect(samePlace([span, other], documents)).toBe(true);
    }
  });
});

async function documentOf(spec: string): Promise<SpecDocument | undefined> {
  const [document] = await loadSpec(createDiskHost(join(ROOT, CORPUS)), spec);
  return document;
}

/** Whether two spans mark one place of a spec: by JSON Pointer, or, in a text that cannot be read, by the word that is marked. */
function samePlace(
  [span, other]: readonly [Span, Span],
  [document, twin]: readonly [SpecDocument | undefined, SpecDocument | undefined],
): boolean {
  if (document === undefined || twin === undefined) return markedWord(span) === markedWord(other);
  const places = placesAt(twin, other);
  return placesAt(document, span).some((place) => places.includes(place));
}

/** The first word that a span marks, without quotes. */
function markedWord({ source, start }: Span): string {
  return /[\w-]+/.exec(source.text.slice(start))?.[0] ?? "";
}

/** Everything in a spec that begins where a span does: a map's first key begins where the map does. */
function placesAt(document: SpecDocument, { source, start }: Span): readonly string[] {
  return (["key", "value"] as const).flatMap((part) =>
    pointersIn(document.value).flatMap((pointer) => {
      const span = document.spanOf(pointer, part);
      return span.source.path === source.path && span.start === start ? [`${part} of ${pointer}`] : [];
    }),
  );
}

function pointersIn(value: unknown, path: readonly string[] = []): readonly string[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [pointerTo(...path), ...inner.flatMap(([key, each]) => pointersIn(each, [...path, key]))];
}
