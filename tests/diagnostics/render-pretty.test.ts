import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { fileSpan } from "../../generator/base/span.ts";
import { coloured, plain } from "../../generator/diagnostics/paint.ts";
import { renderPretty } from "../../generator/diagnostics/render-pretty.ts";
import { finding, spanOf } from "./findings.ts";

describe("findings for people", () => {
  test("say where, what, and what to do", () => {
    expect(renderPretty([finding({ help: "Did you mean `Linux`?" })], plain)).toBe(
      `spec/matrix.yaml:2:15  error  there is no platform called \`Linus\`  no-unknown-reference
  1 | rows:
  2 |   - platform: Linus
    |               ^^^^^
  Did you mean \`Linux\`?

1 error
`,
    );
  });

  test("show the other places, and a diff before the help", () => {
    const related = [{ message: "this one exists", span: spanOf("Linux") }];
    const diff = "-old\n+new\n\n context\n";
    const shown = renderPretty([finding({ related, diff, help: "Run `scopec gen`." })], plain);
    expect(shown).toBe(
      `spec/matrix.yaml:2:15  error  there is no platform called \`Linus\`  no-unknown-reference
  1 | rows:
  2 |   - platform: Linus
    |               ^^^^^
  spec/matrix.yaml:3:15  this one exists
    2 |   - platform: Linus
    3 |   - platform: Linux
      |               ^^^^^
  -old
  +new

   context
  Run \`scopec gen\`.

1 error
`,
    );
  });

  test("have no frame for a file whose text is not known", () => {
    expect(renderPretty([finding({ span: fileSpan("docs/a.md"), message: "m", code: "drift-stale" })], plain)).toBe(
      "docs/a.md:1:1  error  m  drift-stale\n\n1 error\n",
    );
  });

  test("come in order, apart from each other, and are counted by severity", () => {
    const shown = renderPretty(
      [
        finding({ severity: "info", message: "e", span: fileSpan("e") }),
        finding({ severity: "warning", message: "d", span: fileSpan("d") }),
        finding({ severity: "warning", message: "c", span: fileSpan("c") }),
        finding({ message: "b", span: fileSpan("b") }),
        finding({ message: "a", span: fileSpan("a") }),
      ],
      plain,
    );
    expect(shown.split("\n\n").map((paragraph) => paragraph.trim())).toEqual([
      "a:1:1  error  a  no-unknown-reference",
      "b:1:1  error  b  no-unknown-reference",
      "c:1:1  warning  c  no-unknown-reference",
      "d:1:1  warning  d  no-unknown-reference",
      "e:1:1  info  e  no-unknown-reference",
      "2 errors, 2 warnings, 1 note",
    ]);
    const two = [finding({ severity: "info" }), finding({ severity: "info", code: "another" })];
    expect(renderPretty(two, plain)).toEndWith("\n2 notes\n");
    expect(renderPretty([finding({ severity: "warning" })], plain)).toEndWith("\n1 warning\n");
  });

  test("say how many of them scopec can mend itself", () => {
    const fix = {
      kind: "safe",
      description: "d",
      steps: [],
      edits: [{ span: spanOf("Linus"), text: "Linux" }],
    } as const;
    const { edits, ...unresolved } = fix;
    const message = (index: number) => `m${index}`;
    const findings = [fix, fix, { ...fix, kind: "suggested" } as const, unresolved];
    const shown = renderPretty(
      findings.map((own, index) => finding({ fix: own, message: message(index) })),
      plain,
    );
    expect(shown).toEndWith("\n\n4 errors\n2 fixable with `scopec lint --fix`\n");
    expect(edits).toHaveLength(1);
  });

  test("are nothing when there are none", () => {
    expect(renderPretty([], plain)).toBe("");
  });

  test("are coloured, each severity in its own way, and otherwise the same", () => {
    const findings = (["error", "warning", "info"] as const).map((severity) =>
      finding({ severity, message: severity, help: "help" }),
    );
    const shown = renderPretty(findings, coloured);
    expect(shown).toContain("\u001b[31merror\u001b[39m");
    expect(shown).toContain("\u001b[33mwarning\u001b[39m");
    expect(shown).toContain("\u001b[36minfo\u001b[39m");
    expect(shown).toContain("\u001b[1mspec/matrix.yaml:2:15\u001b[22m");
    expect(Bun.stripANSI(shown)).toBe(renderPretty(findings, plain));
  });

  test("send nothing to the terminal that a spec, a path or a file on disk has hidden in them", () => {
    const evil = "\u001b[2J\u202e\r\n\u0007";
    const span = { source: createSourceText(`${evil}.yaml`, `a: ${evil}`), start: 0, end: 4 };
    const related = [{ message: evil, span }];
    const shown = renderPretty([finding({ message: evil, help: evil, diff: `+${evil}`, span, related })], plain);
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(shown).toContain("·[2J····.yaml:1:1  error  ·[2J····  no-unknown-reference\n");
    expect(shown).toContain("  +·[2J··\n  ·\n");
  });
});
