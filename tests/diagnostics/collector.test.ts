import { describe, expect, test } from "bun:test";
import { createCollector } from "../../generator/diagnostics/collector.ts";
import { hasErrors } from "../../generator/diagnostics/diagnostic.ts";
import { finding, spanOf } from "./findings.ts";

describe("a collector", () => {
  test("lets a stage end with its value when nothing was found", () => {
    expect(createCollector().checked("value")).toEqual(["value", []]);
  });

  test("keeps every finding, in the order they came, and then no value", () => {
    const collector = createCollector();
    const span = spanOf("Linus");
    collector.report("no-unknown-tag", { tag: "!x" }, { span });
    const related = [{ message: "here", span }];
    collector.report("no-repeated-key", { key: "a" }, { span, related });
    const [value, found] = collector.checked("value");
    expect(value).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(["no-unknown-tag", "no-repeated-key"]);
    expect(found[0]).toEqual({
      code: "no-unknown-tag",
      severity: "error",
      message: "the tag `!x` means nothing here",
      help: "Remove the tag, or put the value in quotes if it is text.",
      span,
    });
    expect(found[1]?.related).toEqual(related);
  });
});

test("warnings and notes are no errors", () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([finding({ severity: "warning" }), finding({ severity: "info" })])).toBe(false);
  expect(hasErrors([finding({ severity: "warning" }), finding()])).toBe(true);
});
