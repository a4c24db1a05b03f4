import { createSourceText } from "../../generator/base/source-text.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";

/** A source text for findings: line 2 has a platform that does not exist. */
export const SOURCE = createSourceText("spec/matrix.yaml", "rows:\n  - platform: Linus\n  - platform: Linux\n");

/** The stretch of `SOURCE` that a word stands in. */
export function spanOf(word: string) {
  const start = SOURCE.text.indexOf(word);
  return { source: SOURCE, start, end: start + word.length };
}

/** An error at `Linus`, or what is made of it. */
export function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "no-unknown-reference",
    severity: "error",
    message: "there is no platform called `Linus`",
    span: spanOf("Linus"),
    ...parts,
  };
}
