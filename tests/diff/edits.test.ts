import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffMatrices } from "../../generator/diff/diff-matrices.ts";
import { matrixOf } from "../tester.ts";
import { CATALOGUE_EDITS, CELL_EDITS, type Edit } from "./edits.ts";
import { SECURITY_EDITS } from "./security-edits.ts";

const BASE = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");

async function changesOf({ changes }: Edit): Promise<readonly string[]> {
  let text = BASE;
  for (const [from, to] of changes) {
    // An edit that finds nothing, or one of several places, would prove nothing.
    expect([from, text.split(from).length]).toEqual([from, 2]);
    text = text.replace(from, () => to);
  }
  const { changes: found } = diffMatrices({ base: await matrixOf(BASE), head: await matrixOf(text) });
  return found.map(({ impact, kind, cells }) => `${impact} ${kind} (${cells.length})`);
}

test("there are 60 edits at least, each with a name of its own", () => {
  const names = [...CELL_EDITS, ...CATALOGUE_EDITS, ...SECURITY_EDITS].map(({ what }) => what);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe("an edit that changes what hosts get", () => {
  test.each(CELL_EDITS.map((edit) => [edit.what, edit] as const))("%s", async (_what, edit) => {
    expect(await changesOf(edit)).toEqual([...edit.expected]);
  });
});

describe("an edit beside the rows", () => {
  test.each([...CATALOGUE_EDITS, ...SECURITY_EDITS].map((edit) => [edit.what, edit] as const))(
    "%s",
    async (_what, edit) => {
      expect(await changesOf(edit)).toEqual([...edit.expected]);
    },
  );
});
