import type { MarkerOptions } from "../../generator/merge/clash.ts";
import { keyedJson } from "../../generator/merge/keyed.ts";
import { mergeSpec } from "../../generator/merge/merge-spec.ts";
import { readBlocks } from "../../generator/merge/read-blocks.ts";

/** Markers as git writes them unless it is told otherwise. */
export const MARKERS: MarkerOptions = { size: 7, ours: "ours", base: "base", theirs: "theirs", style: "merge" };

/** A spec with what tests need: comments everywhere, block and flow style, sets, waivers of rows. */
export const BASE = `# yaml-language-server: $schema=./matrix.schema.json
version: 1
scopes:
  ACME: # the first
    description: The customer
    tier: premium # keep
    defaults:
      storagePath: acme/
      featureFlags: [A, B]
  guest:
    description: Everyone else
    tier: basic
    fallback: true
platforms:
  Linux: {processPlatforms: [linux]}
  macOS: {processPlatforms: [darwin]}

# One row for each case.
rows:
  - servingDomain: b.example
    detectedScope: ACME
    platform: Any
    featureFlags: [A, B]

  # About d.
  - servingDomain: d.example
    detectedScope: ACME
    platform: Linux # only there
    apiStrategy: >-
      HTTP,
      mostly

  - {servingDomain: f.example, detectedScope: guest, platform: Any, featureFlags: [A, B], apiStrategy: HTTP}

flags:
  A:
    description: The first
    tier: basic
  B:
    description: The second
    tier: basic

waivers:
  - rule: no-shared-storage
    pointer: /rows/1/storagePath
    reason: It is so
    owner: me
# The end.
`;

/** The base with some texts in place of others, each of which has to be there. */
export function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the text does not have ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  }, BASE);
}

/** A merge over the base, or over another one. */
export function merged(
  ours: string,
  theirs: string,
  base: string = BASE,
): { text: string; clashes: readonly string[] } {
  const { text, clashes } = mergeSpec({ base, ours, theirs }, MARKERS);
  return { text, clashes: clashes.flatMap(({ places }) => places.map(({ path }) => path.join(" / "))) };
}

/** What a text says, in a form that is the same whatever the order. */
export function meaning(text: string): string {
  return keyedJson(readBlocks(text).keyed);
}
