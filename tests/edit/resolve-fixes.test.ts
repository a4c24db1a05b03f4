import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { Fix, FixStep } from "../../generator/diagnostics/fix.ts";
import { apart, fixedText, resolveFixes } from "../../generator/edit/resolve-fixes.ts";
import { finding } from "../diagnostics/findings.ts";

const main = createSourceText("spec/matrix.yaml", "platforms: [Linus, macOS, macOS]\n");
const part = createSourceText("spec/part.yml", "flag: FLGA # c\n");
const code = createSourceText("spec/matrix.ts", "export default { a: 1 };\n");

const spanIn = (source: typeof main, word: string) => {
  const start = source.text.lastIndexOf(word);
  return { source, start, end: start + word.length };
};

function resolved(steps: readonly FixStep[]): Diagnostic {
  const fix: Fix = { kind: "safe", description: "d", steps };
  const [diagnostic] = resolveFixes([finding({ span: spanIn(main, "Linus"), fix })]);
  if (diagnostic === undefined) throw new Error("a finding was lost");
  return diagnostic;
}

const linux = { do: "replace", span: spanIn(main, "Linus"), value: "Linux" } as const;
const flag = { do: "replace", span: spanIn(part, "FLGA"), value: "FLAG" } as const;
const last = { do: "remove", span: spanIn(main, "macOS") } as const;

describe("the edits of a fix", () => {
  test("stand in the file that each of its steps names, in order", () => {
    const { fix } = resolved([last, flag, linux]);
    expect(fix?.edits?.map(({ span, text }) => [span.source.path, span.start, span.end, text])).toEqual([
      ["spec/matrix.yaml", 12, 17, "Linux"],
      ["spec/matrix.yaml", 24, 31, ""],
      ["spec/part.yml", 6, 10, "FLAG"],
    ]);
    const fixes = fix === undefined ? [] : [fix];
    expect(fixedText(main, fixes)).toBe("platforms: [Linux, macOS]\n");
    expect(fixedText(part, fixes)).toBe("flag: FLAG # c\n");
  });

  test("are all there, or the finding has no fix", () => {
    const inCode = { do: "replace", span: spanIn(code, "1"), value: "2" } as const;
    const nowhere = { do: "replace", span: { source: main, start: 1, end: 3 }, value: "x" } as const;
    const asKey = { do: "rename", span: spanIn(main, "Linus"), key: "x" } as const;
    const asValue = { do: "replace", span: spanIn(main, "platforms"), value: "x" } as const;
    expect(resolved([linux, linux])).not.toContainKey("fix");
    for (const step of [inCode, nowhere, asKey, asValue]) {
      expect(resolved([step])).not.toContainKey("fix");
      expect(resolved([linux, step])).not.toContainKey("fix");
    }
    expect(resolved([linux])).toContainKey("fix");
  });
});

test("a text that its edits would make say something else is none", () => {
  const { fix } = resolved([linux]);
  const edits = [{ span: spanIn(main, "Linus"), text: "macOS" }];
  expect(fix && fixedText(main, [{ ...fix, edits }])).toBeUndefined();
  expect(fix && fixedText(main, [{ ...fix, edits: [{ span: spanIn(main, "Linus"), text: "[" }] }])).toBeUndefined();
});

test("of two fixes that get into each other's way the later one waits", () => {
  const named = (name: string, steps: readonly FixStep[]) => ({ ...resolved(steps), message: name });
  const list = { do: "remove", span: { source: main, start: 0, end: 9 } } as const;
  const all = [named("last", [last]), named("flag", [flag]), named("linux", [linux]), named("again", [linux])];
  const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => message);
  expect(messages(apart(all))).toEqual(["linux", "last", "flag"]);
  expect(messages(apart([named("last", [last]), named("both", [linux, flag]), named("flag", [flag])]))).toEqual([
    "both",
    "last",
  ]);
  expect(resolved([list])).not.toContainKey("fix");
});
