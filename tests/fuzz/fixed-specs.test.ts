import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fixSpec } from "../../generator/cli/lint/fix-spec.ts";
import { check } from "../../generator/compile.ts";
import { inOrder } from "../../generator/diagnostics/order.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";

const SEED = 20_261_122;
const reference = readFileSync(join(import.meta.dirname, "../emit/reference.yaml"), "utf8");

const hostOf = (text: string) => createMemoryHost({ files: { [SPEC_PATH]: text } });

/** How many errors a text has. */
async function errorsIn(text: string): Promise<number> {
  const [, findings] = await check(hostOf(text), SPEC_PATH);
  return inOrder(findings).filter(({ severity }) => severity === "error").length;
}

/** Slips of the hand in words, and lines and items that stand there twice. */
const slips: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at] ?? "") + text.slice(at),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  (text, at) => `${text.slice(0, at)}x${text.slice(at + 1)}`,
  (text, at) => text.replace(text.slice(at).match(/[A-Za-z]{3,}/)?.[0] ?? "", (word) => word.toUpperCase()),
  (text, at) => {
    const [line = ""] = /.*\n?/.exec(text.slice(text.lastIndexOf("\n", at) + 1)) ?? [];
    return text.replace(line, line + line);
  },
  (text, at) => {
    const item = /[[,] *([A-Za-z0-9_./-]+)(?=[\],])/g;
    item.lastIndex = at;
    const found = item.exec(text);
    return found === null ? text : `${text.slice(0, item.lastIndex)}, ${found[1]}${text.slice(item.lastIndex)}`;
  },
  (text, at) => text.slice(0, at) + text.slice(at).replace(/"([\d.]+)"/, "$1"),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/(: .*)\n/, "$1 # why\n  # own\n"),
];

const mistakes = fc.array(fc.tuple(fc.constantFrom(...slips), fc.noBias(fc.nat(99_999))), {
  minLength: 1,
  maxLength: 5,
});

test.each([
  ["the smallest spec", minimalSpec, 500],
  ["the reference", reference, 200],
])("mending %s with slips in it makes nothing worse, and comes to an end", async (_what, spec, numRuns) => {
  const ends = { mended: 0, clean: 0 };
  await fc.assert(
    fc.asyncProperty(mistakes, async (made) => {
      const text = made.reduce((sofar, [slip, at]) => slip(sofar, Math.floor((at / 100_000) * sofar.length)), spec);
      const { fixed, findings, files } = await fixSpec(hostOf(text), SPEC_PATH, {});
      expect(files.length).toBe(fixed.length === 0 ? 0 : 1);
      const after = files[0]?.after ?? text;
      const left = findings.filter(({ severity }) => severity === "error").length;
      expect(left).toBe(await errorsIn(after));
      expect((await fixSpec(hostOf(after), SPEC_PATH, {})).fixed).toEqual([]);
      ends.mended += fixed.length > 0 ? 1 : 0;
      ends.clean += fixed.length > 0 && left === 0 ? 1 : 0;
    }),
    { numRuns, seed: SEED },
  );
  expect(ends.mended).toBeGreaterThan(numRuns / 10);
  expect(ends.clean).toBeGreaterThan(numRuns / 100);
});
