import { describe, expect, test } from "bun:test";
import { fixedText, resolveFixes } from "../../generator/edit/resolve-fixes.ts";
import { placedFix } from "../../generator/rules/helpers/fixes.ts";
import type { RuleFixStep } from "../../generator/rules/rule.ts";
import { finding } from "../diagnostics/findings.ts";
import { loadText, minimalSpec } from "../tester.ts";

const spec = minimalSpec.replace("tier: premium", "tier: premium\n    aliases: [b, a]");

/** The spec after the steps of a rule's fix; `undefined` where they are none. */
async function after(steps: readonly RuleFixStep[]): Promise<string | undefined> {
  const [document] = await loadText(spec);
  if (document === undefined) throw new Error("the spec does not parse");
  const placed = placedFix({ kind: "safe", description: "d", steps }, document);
  const [resolved] = resolveFixes([finding({ span: document.spanOf(""), ...placed })]);
  return resolved?.fix && fixedText(document.source, [resolved.fix]);
}

describe("a rule's fix", () => {
  test.each<[string, RuleFixStep, string, string]>([
    ["takes an item out", { do: "remove", at: "/scopes/ACME/aliases/0" }, "[b, a]", "[a]"],
    [
      "takes an item out by what it is",
      { do: "remove-item", from: "/scopes/ACME/aliases", item: "a" },
      "[b, a]",
      "[b]",
    ],
    ["takes an entry out", { do: "remove", at: "/scopes/guest/fallback" }, "    fallback: true\n", ""],
    [
      "takes a row out",
      { do: "remove", at: "/rows/0" },
      /^ {2}- \{ servingDomain: acme.*\n/m.exec(spec)?.[0] ?? "",
      "",
    ],
    ["writes another value", { do: "replace", at: "/scopes/ACME/tier", value: "basic" }, "premium", "basic"],
    [
      "gives a key another name",
      { do: "rename", at: "/scopes/ACME/tier", key: "level" },
      "tier: premium",
      "level: premium",
    ],
  ])("%s", async (_what, step, from, to) => {
    expect(spec).toContain(from);
    expect(await after([step])).toBe(spec.replace(from, to));
  });

  test("takes several steps together", async () => {
    const steps: readonly RuleFixStep[] = [
      { do: "replace", at: "/scopes/ACME/tier", value: "basic" },
      { do: "remove", at: "/scopes/ACME/aliases/1" },
      { do: "remove", at: "/scopes/guest/fallback" },
    ];
    expect(await after(steps)).toBe(
      spec.replace("premium", "basic").replace("[b, a]", "[b]").replace("    fallback: true\n", ""),
    );
  });

  test.each<readonly [RuleFixStep]>([
    [{ do: "remove", at: "/rows/9" }],
    [{ do: "remove-item", from: "/scopes/ACME/aliases", item: "c" }],
    [{ do: "remove-item", from: "/scopes/ACME/flags", item: "c" }],
    [{ do: "replace", at: "/scopes/nobody/tier", value: "x" }],
    [{ do: "rename", at: "/scopes/nobody", key: "x" }],
  ])("that names what is not there is none: %j", async (step) => {
    expect(await after([step])).toBeUndefined();
    expect(await after([{ do: "replace", at: "/scopes/ACME/tier", value: "basic" }, step])).toBeUndefined();
  });
});
