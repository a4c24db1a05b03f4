import type { Edit } from "./edits.ts";

/** Edits of components, which no host is answered by. */
export const COMPONENT_EDITS: readonly Edit[] = [
  {
    what: "a component is new",
    changes: [
      [
        "components:\n",
        'components:\n  safe: { title: Safe, purpose: Keeps money, category: Money, tier: basic, status: draft, module: src/safe.ts, interface: ["shut(): void"], guardrails: { G1: { rule: It shuts, severity: high, test: { file: tests/safe.test.ts, name: shuts } } }, acceptance: [It is heavy] }\n',
      ],
    ],
    expected: ["safe component-added (0)"],
  },
  {
    what: "a component has another name",
    changes: [["  till:\n", "  cash-desk:\n"]],
    expected: ["risky component-removed (0)", "safe component-added (0)"],
  },
  {
    what: "a guardrail is gone, and another one new",
    changes: [["      G2: {", "      G3: {"]],
    expected: ["risky component-guardrails-lost (0)", "safe component-guardrails-gained (0)"],
  },
  {
    what: "a guardrail is less grave, and proven by another test",
    changes: [
      ["No negative amount, severity: critical", "No negative amount, severity: medium"],
      ["name: negative amounts", "name: amounts"],
    ],
    expected: ["risky component-guardrail-severity-changed (0)", "safe component-guardrail-testName-changed (0)"],
  },
  {
    what: "a guardrail says another thing",
    changes: [["rule: No half cents", "rule: Half cents are rounded"]],
    expected: ["risky component-guardrail-rule-changed (0)"],
  },
  {
    what: "a component can do more, and is described otherwise",
    changes: [
      ['"take(cents: number): void"', '"take(cents: number): void", "give(cents: number): void"'],
      ["purpose: Takes money", "purpose: Takes and gives money"],
    ],
    expected: ["risky component-interface-changed (0)", "safe component-purpose-changed (0)"],
  },
];
