import { describe, expect, test } from "bun:test";
import { createGuardrailTests, GUARDRAILS } from "../../../runtime/guardrail/index.ts";
import { type Changes, failureOf, isContext, subjectWith } from "./subject.ts";

/** What is broken, and what the failure must say; a row is named with its place where the finding is about one. */
export type Breakage = readonly [what: string, changes: Changes, says: readonly string[]];

/** The sound functions, to break in part. */
export const SCOPING = subjectWith().matrix;

/** The first row of acme.example, as a failure names it. */
export const ACME: readonly string[] = ["acme.example", "spec/matrix.yaml:13:5"];

/** Tests that a guardrail passes on a sound matrix, and fails on each breakage with all that a failure must say. */
export function testGuardrail(id: string, breakages: readonly Breakage[]): void {
  describe(id, () => {
    test("passes on a sound matrix", async () => {
      expect(await failureOf(createGuardrailTests(subjectWith())(id))).toBeUndefined();
    });

    test.each([...breakages])("fails when %s", async (_, changes, says) => {
      const message = (await failureOf(createGuardrailTests(subjectWith(changes))(id))) ?? "it passes";
      expect(message).toContain("\n  what to do: ");
      expect(message).toEndWith(`\n\nWhy it matters: ${GUARDRAILS.find((each) => each.id === id)?.why}`);
      for (const part of says) expect(message).toContain(part);
    });
  });
}

/** For what cannot be. */
export function never(): never {
  throw new Error("there is no such row");
}

/** A copy of an object without one property. */
export function without(value: unknown, key: string): object {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
}

/** Whether an object has this value for a property. */
export function has(value: unknown, key: string, wanted: unknown): boolean {
  return Object.entries(value as object).some(([name, found]) => name === key && found === wanted);
}

/** A validator that does not look at one property, as if it held what is sound. */
export function ignoring(key: string, sound: unknown): (value: unknown) => boolean {
  return (value) => isContext({ ...(value as object), [key]: sound });
}
