import { SEVERITIES } from "../../model/component-schema.ts";
import type { Matrix } from "../../model/matrix.ts";
import { declareUnion, doc, litTable, ts, tsFile } from "../writers/typescript.ts";

/** The module that says which test proves which guardrail, as typed data. */
export function testPlan({ components }: Matrix): string {
  const planned = components.flatMap(({ name: component, guardrails }) =>
    guardrails.map(({ name, rule, severity, testFile, testName }) => ({
      component,
      guardrail: name,
      severity,
      rule,
      file: testFile,
      test: testName,
    })),
  );
  return tsFile([
    ts`${doc("A component of the system.")}
${declareUnion(
  ts`export type Component =`,
  components.map(({ name }) => name),
)}`,
    ts`${doc("How grave it is that a guardrail does not hold.")}
${declareUnion(ts`export type ComponentSeverity =`, SEVERITIES)}`,
    ts`${doc("A guardrail of a component, and the test that proves it.")}
export interface PlannedTest {
  readonly component: Component;
  readonly guardrail: ${ts`\`G\${number}\``};
  readonly severity: ComponentSeverity;
  ${doc("What always holds.", 2)}
  readonly rule: string;
  ${doc("The file of the test, relative to the root.", 2)}
  readonly file: string;
  ${doc("The test's name as its file writes it; its groups may stand before it, with ` > ` between.", 2)}
  readonly test: string;
}`,
    ts`${doc("Each guardrail of each component, by component and number.")}
export const TEST_PLAN: readonly PlannedTest[] = ${litTable(planned)};`,
  ]);
}
