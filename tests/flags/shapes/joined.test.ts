import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import fc from "fast-check";
import { createSourceText } from "../../../generator/base/source-text.ts";
import type { Verdict } from "../../../generator/flags/facts.ts";
import { readSources } from "../../../generator/flags/syntax/read-sources.ts";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A condition, and what the flag `A` alone decides it to be: `undefined` where the rest matters. */
interface Condition {
  readonly text: string;
  readonly decided: (isOn: boolean) => boolean | undefined;
}

const LEAVES: readonly Condition[] = [
  { text: 'feature("A")', decided: (isOn) => isOn },
  { text: 'feature("A")', decided: (isOn) => isOn },
  { text: 'feature("B")', decided: () => false },
  { text: "later", decided: () => undefined },
  { text: "later()", decided: () => undefined },
];

function conditions(): fc.Arbitrary<Condition> {
  return fc.letrec<{ readonly one: Condition }>((tie) => {
    const one = tie("one");
    const map = (text: (inner: string) => string, value: (inner: boolean) => boolean = (inner) => inner) =>
      one.map(({ text: inner, decided }): Condition => {
        return { text: text(inner), decided: (isOn) => optional(decided(isOn), value) };
      });
    const pair = (operator: "&&" | "||") =>
      fc.tuple(one, one).map(([a, b]): Condition => {
        const absorbing = operator === "||";
        const decided = (isOn: boolean) => joined([a.decided(isOn), b.decided(isOn)], absorbing);
        return { text: `(${a.text} ${operator} ${b.text})`, decided };
      });
    const choice = fc.tuple(one, one, one).map(([a, b, c]): Condition => {
      const decided = (isOn: boolean) => {
        const [test, yes, no] = [a.decided(isOn), b.decided(isOn), c.decided(isOn)];
        if (test === undefined) return yes === no ? yes : undefined;
        return test ? yes : no;
      };
      return { text: `(${a.text} ? ${b.text} : ${c.text})`, decided };
    });
    return {
      one: fc.oneof(
        { depthSize: "small", maxDepth: 4 },
        fc.constantFrom(...LEAVES),
        map(
          (inner) => `!(${inner})`,
          (inner) => !inner,
        ),
        map((inner) => `(${inner} as boolean)`),
        map((inner) => `((${inner}) === true)`),
        map((inner) => `(later(), ${inner})`),
        pair("&&"),
        pair("||"),
        choice,
      ),
    };
  }).one;
}

const optional = (value: boolean | undefined, change: (value: boolean) => boolean) =>
  value === undefined ? undefined : change(value);

function joined(sides: readonly (boolean | undefined)[], absorbing: boolean): boolean | undefined {
  if (sides.includes(absorbing)) return absorbing;
  return sides.includes(undefined) ? undefined : !absorbing;
}

function bundle(folder: string, ...args: readonly string[]): string {
  const build = Bun.spawnSync([process.execPath, "build", "a.ts", "--target=bun", ...args], { cwd: folder });
  expect(build.stderr.toString()).toBe("");
  return build.stdout.toString();
}

/** The conditions of which some branch that is decided not to be taken is in a bundle all the same. */
function keptIn(folder: string, all: readonly Condition[], args: readonly string[]): ReadonlySet<number> {
  const kept = [true, false].flatMap((isOn) => {
    const text = bundle(folder, ...args, isOn ? "--feature=A" : "--feature=OTHER");
    return all.flatMap(({ decided }, index) => {
      const value = decided(isOn);
      return value !== undefined && text.includes(`"${value ? "off" : "on"}-${index}"`) ? [index] : [];
    });
  });
  return new Set(kept);
}

test.each([1, 2, 3])("of random conditions (seed %p) scan finds each that Bun does not decide", (seed) => {
  const all = fc.sample(conditions(), { numRuns: 500, seed }).filter(({ text }) => text.includes('"A"'));
  expect(all.length).toBeGreaterThan(200);
  const lines = all.map(({ text }, index) => `if (${text}) { say("on-${index}"); } else { say("off-${index}"); }`);
  const code = ['import { feature } from "bun:bundle"; declare const later: any, say: any;', ...lines].join("\n");
  const folder = folders.create({ "a.ts": code });
  const [facts] = readSources([createSourceText(join(folder, "a.ts"), code)], () => false);
  const said = (verdicts: readonly Verdict[]) => {
    const found = facts?.misuses.filter(({ verdict }) => verdicts.includes(verdict)) ?? [];
    return new Set(found.map(({ span }) => span.source.positionAt(span.start).line - 2));
  };
  const textsOf = (indexes: ReadonlySet<number>, known: ReadonlySet<number>) =>
    [...indexes].filter((index) => !known.has(index)).map((index) => all[index]?.text);
  expect(textsOf(keptIn(folder, all, []), said(["minify", "leaks"]))).toEqual([]);
  expect(textsOf(keptIn(folder, all, ["--minify-syntax"]), said(["leaks"]))).toEqual([]);
  // Most are decided, and said to be.
  expect(said(["minify", "leaks"]).size).toBeLessThan(all.length / 2);
});
