import { expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { FORMATS, render } from "../../generator/diagnostics/renderers.ts";
import { finding } from "./findings.ts";

test.each([...FORMATS])("%s prints no secret, whatever a finding quotes or points at", (format) => {
  const secret = "IOSFODNN7EXAMPLE";
  const text = `a: AKIA${secret}\nb: AKIA${secret}\n`;
  const span = { source: createSourceText("spec/matrix.yaml", text), start: text.indexOf("b"), end: text.length };
  const quoted = `\`AKIA${secret}\` is not allowed here`;
  const said = { message: quoted, help: quoted, span, related: [{ message: quoted, span }], diff: `+${quoted}\n` };
  const printed = render(format, [finding(said)], plain);
  expect(printed).toContain("AKIA****************");
  expect(printed).not.toContain(secret);
});
