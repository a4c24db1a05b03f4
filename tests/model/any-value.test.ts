import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fileSpan } from "../../generator/base/span.ts";
import { sectionsWith } from "../../generator/model/sections.ts";
import { toMatrix } from "../../generator/model/to-matrix.ts";
import { modelText, rendered, specWith } from "../tester.ts";

const key = fc.oneof(
  fc.constantFrom("description", "tier", "defaults", "aliases", "platforms", "processPlatforms", "servingDomain"),
  fc.constantFrom("detectedScope", "platform", "featureFlags", "features", "domain", "scope", "entries"),
  fc.constantFrom("ACME", "Linux", "__proto__", "constructor", "toString", "", "a/b~c", "maxProperties"),
  fc.string(),
);

/** Values as they come out of YAML, with the keys that the format knows more often than chance would have it. */
const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, 1.5, -1, 1e300, "", " ", "a", "Any", "all", "ACME", "*", "constructor"),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as unknown),
  ),
})).value;

describe("whatever stands in the spec, the model ends in a matrix or in findings:", () => {
  test.each(sectionsWith([]).map(({ name }) => name))("%s", async (section) => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const { matrix, diagnostics } = await modelText(
          specWith({ [section]: `${section}: ${JSON.stringify(value)}` }),
        );
        expect(matrix === undefined).toBe(diagnostics.length > 0);
        expect(rendered(diagnostics)).not.toContain("undefined`");
      }),
      { numRuns: 200 },
    );
  });

  test("the whole of it", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const span = fileSpan("t.yaml");
        const [matrix, diagnostics] = toMatrix({ source: span.source, value, spanOf: () => span });
        expect(matrix === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });
});

test("any one value of the project's own matrix may be replaced by any other", async () => {
  const seed = readFileSync(join(import.meta.dirname, "../../spec/matrix.yaml"), "utf8");
  const { document } = await modelText(seed);
  await fc.assert(
    fc.asyncProperty(fc.nat(), anyValue, async (at, value) => {
      const { matrix, diagnostics } = await modelText(JSON.stringify(withReplaced(document?.value, at, value)));
      expect(matrix === undefined).toBe(diagnostics.length > 0);
    }),
    { numRuns: 60 },
  );
});

/** A copy of a value in which one node, the `at`-th in a walk, is another; the walk goes round until it gets there. */
function withReplaced(root: unknown, at: number, value: unknown): unknown {
  let left = at % countNodes(root);
  const walk = (node: unknown): unknown => {
    left -= 1;
    if (left === -1) return value;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(root);
}

function countNodes(node: unknown): number {
  if (typeof node !== "object" || node === null) return 1;
  return Object.values(node).reduce((count: number, inner) => count + countNodes(inner), 1);
}
