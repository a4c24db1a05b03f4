import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { pointerTokens } from "../../generator/base/pointer.ts";
import type { Matrix } from "../../generator/model/matrix.ts";
import { itemsOf, valueAt } from "../../generator/model/plain-data.ts";
import { shuffled } from "../shuffled.ts";
import { matrixOf, modelText } from "../tester.ts";

const seed = readFileSync(join(import.meta.dirname, "../../spec/matrix.yaml"), "utf8");

/** A matrix as text, without the pointers, which say where in the spec a value stands. */
const shown = (matrix: Matrix) =>
  JSON.stringify(
    matrix,
    (key, value: unknown) => {
      if (key === "pointer") return undefined;
      return value instanceof Map ? [...value] : value;
    },
    1,
  );

describe("the project's own matrix", () => {
  test("is the same whatever the order of rows, keys and flags in the spec", async () => {
    const { document } = await modelText(seed);
    const expected = shown(await matrixOf(seed));
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (numbers) => {
        const next = () => numbers.next().value;
        expect(shown(await matrixOf(JSON.stringify(shuffled(document?.value, next))))).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  test("is sorted by code unit", async () => {
    const { rows, scopes, flags } = await matrixOf(seed);
    expect(rows.map(({ host, platform }) => `${host.canonical} ${platform}`)).toEqual([
      "*.local Any",
      "apple.factory-wager.com Linux",
      "apple.factory-wager.com Windows",
      "apple.factory-wager.com macOS",
      "dev.apple.factory-wager.com Linux",
      "dev.apple.factory-wager.com Windows",
      "dev.apple.factory-wager.com macOS",
      "localhost Linux",
      "localhost Other",
      "localhost Windows",
      "localhost macOS",
    ]);
    const names = ["DEVELOPMENT", "ENTERPRISE", "GITHUB", "GITLAB", "INTERNAL", "LOCAL-SANDBOX", "global"];
    expect(scopes.map(({ name }) => name)).toEqual(names);
    expect(flags.map(({ name }) => name)).toEqual(flags.map(({ name }) => name).sort());
  });

  test("has pointers that lead to what they are about", async () => {
    const { document, matrix } = await modelText(seed);
    const under = (pointer: string) =>
      pointerTokens(pointer).reduce<unknown>(
        (value, token) => itemsOf(value)[Number(token)] ?? valueAt(value, token),
        document?.value,
      );
    for (const { pointer, cells, host } of matrix?.rows ?? []) {
      expect(valueAt(under(pointer), "servingDomain")).toBe(host.written);
      for (const { pointer: own, value } of cells.values()) {
        if (own !== undefined) expect([under(own)].flat().sort()).toEqual([value].flat());
      }
    }
    for (const { pointer, description } of [...(matrix?.scopes ?? []), ...(matrix?.flags ?? [])]) {
      expect(valueAt(under(pointer), "description")).toBe(description);
    }
  });
});
