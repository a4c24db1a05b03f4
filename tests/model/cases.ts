import { describe, expect, test } from "bun:test";
import { findings, modelText, specWith } from "../tester.ts";

/** Sections for `specWith` (new ones begin on line 18), and every finding that there is to be, in order. */
export type Case = readonly [what: string, sections: Readonly<Record<string, string>>, ...expected: readonly string[]];

/** Checks that each spec has exactly its findings in the model stage: none left out, none twice. */
export function testFindings(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases.map((each) => [...each]))("%s", async (_what, sections, ...expected) => {
      const { diagnostics } = await modelText(specWith(sections));
      const shown = findings(diagnostics);
      expect(shown).toEqual(expected);
      expect(diagnostics).toHaveLength(shown.length);
    });
  });
}

/** What a flag must have. */
export const FLAG =
  "description: d, type: t, category: c, domain: all, scope: all, tier: b, since: '1', status: stable";

/** What a variant must have, but for its features. */
export const VARIANT = "title: t, domain: all, scope: all, tier: b, useCase: u, status: approved";

/** What a row of the smallest spec must have. */
export const ROW =
  "servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: a, operationalBenefit: b";
