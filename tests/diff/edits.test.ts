import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffMatrices } from "../../generator/diff/diff-matrices.ts";
import { matrixOf } from "../tester.ts";
import { COMPONENT_EDITS } from "./component-edits.ts";
import { CATALOGUE_EDITS, CELL_EDITS, type Edit } from "./edits.ts";
import { LIST_EDITS } from "./list-edits.ts";
import { SECURITY_EDITS } from "./security-edits.ts";
import { SETTING_EDITS } from "./setting-edits.ts";

const BASE = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");

async function changesOf({ start = [], changes }: Edit): Promise<readonly string[]> {
  const before = edited(BASE, start);
  const [base, head] = [await matrixOf(before), await matrixOf(edited(before, changes))];
  return diffMatrices({ base, head }).changes.map(({ impact, kind, cells }) => `${impact} ${kind} (${cells.length})`);
}

function edited(base: string, changes: Edit["changes"]): string {
  let text = base;
  for (const [from, to] of changes) {
    // An edit that finds nothing, or one of several places, would prove nothing.
    expect([from, text.split(from).length]).toEqual([from, 2]);
    text = text.replace(from, () => to);
  }
  return text;
}

test("there are 60 edits at least, each with a name of its own", () => {
  const names = [
    ...CELL_EDITS,
    ...LIST_EDITS,
    ...CATALOGUE_EDITS,
    ...SECURITY_EDITS,
    ...COMPONENT_EDITS,
    ...SETTING_EDITS,
  ].map(({ what }) => what);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe("an edit that changes what hosts get", () => {
  test.each([...CELL_EDITS, ...LIST_EDITS].map((edit) => [edit.what, edit] as const))("%s", async (_what, edit) => {
    expect(await changesOf(edit)).toEqual([...edit.expected]);
  });
});

describe("an edit beside the rows", () => {
  test.each([...CATALOGUE_EDITS, ...SECURITY_EDITS, ...COMPONENT_EDITS].map((edit) => [edit.what, edit] as const))(
    "%s",
    async (_what, edit) => {
      expect(await changesOf(edit)).toEqual([...edit.expected]);
    },
  );
});

describe("an edit of how things are built and checked", () => {
  test.each(SETTING_EDITS.map((edit) => [edit.what, edit] as const))("%s", async (_what, edit) => {
    expect(await changesOf(edit)).toEqual([...edit.expected]);
  });
});

test("docs/diff.md names each kind of change that is more than safe", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../docs/diff.md"), "utf8");
  const all = [...CELL_EDITS, ...CATALOGUE_EDITS, ...SECURITY_EDITS, ...COMPONENT_EDITS, ...SETTING_EDITS].flatMap(
    ({ expected }) => expected,
  );
  const kinds = all.filter((line) => !line.startsWith("safe ")).map((line) => line.split(" ")[1] ?? "");
  const ownColumns = ["region-changed", "replicas-changed", "secretsFlag-changed", "bunRuntimeTz-changed"];
  const missing = kinds.filter((kind) => !ownColumns.includes(kind) && !docs.includes(`\`${kind}\``));
  expect([...new Set(missing)]).toEqual([]);
});
