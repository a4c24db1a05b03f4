import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { inOrder } from "../../generator/diagnostics/order.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { FORMATS, render } from "../../generator/diagnostics/renderers.ts";
import { finding } from "./findings.ts";

const at = (path: string, start: number, [code, message]: readonly [string, string]): Diagnostic =>
  finding({ code, message, span: { source: createSourceText(path, "abc\ndef"), start, end: start + 1 } });

const show = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ span, code, message }) => `${span.source.path}@${span.start} ${code} ${message}`);

describe("inOrder", () => {
  const sorted = [
    at("Z.yaml", 5, ["b", "m"]),
    at("a.yaml", 0, ["b", "m"]),
    at("a.yaml", 2, ["a", "n"]),
    at("a.yaml", 2, ["b", "l"]),
    at("a.yaml", 2, ["b", "m"]),
    at("a.yaml", 5, ["a", "a"]),
  ];

  test("goes by file, place, code and message, whatever the order they came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(show(inOrder(shuffled))).toEqual(show(sorted));
      }),
    );
  });

  test.each(FORMATS)("what is said twice stands once in %s, and the same on each run", (format) => {
    const messages = ["one thing", "another thing"];
    const findings = messages.map((message) => finding({ message }));
    const shown = render(format, [...findings, ...findings.toReversed(), ...findings], plain);
    for (const message of messages) expect(shown.split(message)).toHaveLength(2);
    expect(shown).toBe(render(format, findings.toReversed(), plain));
  });

  test("leaves out what is said twice of one place, whichever text object it has", () => {
    const again = at("a.yaml", 2, ["a", "n"]);
    expect(show(inOrder([...sorted, again, ...sorted]))).toEqual(show(sorted));
  });

  test("stars out what looks like a secret in whatever a finding says", () => {
    const secret = "AKIAIOSFODNN7EXAMPLE";
    const said = finding({
      message: `there is no flag called \`${secret}\``,
      help: `Did you mean \`${secret}\`?`,
      related: [{ message: `not ${secret}`, span: finding().span }],
      diff: `-${secret}\n+${secret}\n`,
    });
    const [shown] = inOrder([said]);
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(shown?.message).toBe("there is no flag called `AKIA****************`");
    expect(shown?.diff).toBe("-AKIA****************\n+AKIA****************\n");
  });

  test("stars out what a fix says, and leaves a fix out that would write a secret", () => {
    const secret = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
    const { span } = finding();
    const fix = (text: string) => ({
      kind: "safe" as const,
      description: `write \`${text}\` instead of \`${secret}\``,
      steps: [{ do: "replace" as const, span, value: text }],
      edits: [{ span, text }],
    });
    const [shown] = inOrder([finding({ fix: fix("Linux") })]);
    expect(shown?.fix).toEqual({ ...fix("Linux"), description: "write `Linux` instead of `AKIA****************`" });
    expect(inOrder([finding({ fix: fix(secret) })])[0]).not.toHaveProperty("fix");
    for (const format of FORMATS) {
      for (const text of ["Linux", secret]) {
        expect(render(format, [finding({ fix: fix(text) })], plain)).not.toContain(secret);
      }
    }
  });
});
