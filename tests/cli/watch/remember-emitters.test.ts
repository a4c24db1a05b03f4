import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rememberEmitters } from "../../../generator/cli/gen/remember-emitters.ts";
import { emitAll } from "../../../generator/emit/emit-all.ts";
import { EMITTERS } from "../../../generator/emit/index.ts";
import { CATALOGUE_EDITS, CELL_EDITS } from "../../diff/edits.ts";
import { matrixOf } from "../../tester.ts";

const BASE = readFileSync(join(import.meta.dirname, "../../diff/base.yaml"), "utf8");

test("give for each of many edits, one after the other, what they give without a memory", async () => {
  const remembering = rememberEmitters(EMITTERS);
  for (const { what, changes } of [...CELL_EDITS, ...CATALOGUE_EDITS]) {
    for (const text of [changes.reduce((all, [from, to]) => all.replace(from, () => to), BASE), BASE]) {
      const matrix = await matrixOf(text);
      expect([what, emitAll(matrix, remembering)]).toEqual([what, emitAll(matrix, EMITTERS)]);
    }
  }
});

test("run only when something that they looked at changed", async () => {
  const ran: string[] = [];
  const counted = EMITTERS.map((emitter) => ({
    ...emitter,
    emit(matrix: Parameters<typeof emitter.emit>[0]) {
      ran.push(emitter.name);
      return emitter.emit(matrix);
    },
  }));
  const remembering = rememberEmitters(counted);
  const ranFor = async (text: string) => {
    ran.length = 0;
    emitAll(await matrixOf(text), remembering);
    return [...ran];
  };
  expect(await ranFor(BASE)).toHaveLength(EMITTERS.length);
  expect(await ranFor(BASE.replace("# The spec", "# A spec"))).toEqual([]);
  const forEntries = await ranFor(BASE.replace("[src/main.ts]", "[src/other.ts]"));
  expect(forEntries).toContain("workflows");
  expect(forEntries).not.toContain("scopes");
});
