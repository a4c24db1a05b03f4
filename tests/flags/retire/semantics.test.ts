import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createSourceText } from "../../../generator/base/source-text.ts";
import { retireInSource } from "../../../generator/flags/retire/retire-source.ts";
import { programs } from "./programs.ts";

const HEAD = 'import { feature } from "bun:bundle";\nexport function program(q, log, x) {\n';
const TAIL = "\n}\n";

/** What a program does: the calls that it makes, and how it ends. */
function traceOf(source: string, flags: Readonly<Record<string, boolean>>, seed: number): readonly unknown[] {
  const trace: unknown[] = [];
  let calls = 0;
  const feature = (name: string) => flags[name] === true;
  const q = (n: number) => {
    calls += 1;
    trace.push(`q${n}`);
    return [true, 0, "text"][(seed + n * 7 + calls * 3) % 3];
  };
  const log = (value: unknown) => void trace.push(["log", value]);
  const code = source.replace(/import .*\n/, "").replace("export function", "return function");
  try {
    const program = new Function("feature", code)(feature) as (...args: readonly unknown[]) => unknown;
    trace.push(["end", program(q, log, seed % 2 === 0)]);
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    trace.push(["thrown", error instanceof Error ? error.message : error]);
  }
  return trace;
}

function retired(text: string, keep: boolean): string {
  const decision = { flag: "A", keep, hasEffects: () => false, strict: { locals: true, parameters: false } };
  return retireInSource(createSourceText("program.js", text), decision);
}

describe.each([true, false])("kept on: %p", (keep) => {
  test("a program does what it did with the flag so, and does not ask for it any more", () => {
    fc.assert(
      fc.property(programs(), fc.boolean(), fc.nat(5), (body, other, seed) => {
        const before = `${HEAD}${body}${TAIL}`;
        const after = retired(before, keep);
        expect(after).not.toContain('feature("A")');
        expect(traceOf(after, { B: other }, seed)).toEqual(traceOf(before, { A: keep, B: other }, seed));
        expect(retired(after, keep)).toBe(after);
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
