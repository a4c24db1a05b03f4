import { afterAll, beforeEach, describe, expect, test } from "bun:test";
import { createGuardrailTests, GuardrailFailure } from "../../../runtime/guardrail/index.ts";
import { exampleHost } from "../../../runtime/guardrail/witness.ts";
import { SCOPING } from "./breakage.ts";
import { failureOf, rowsWith, subjectWith } from "./subject.ts";

test("an id that is no guardrail throws at once, and says what to do", () => {
  expect(() => createGuardrailTests(subjectWith())("scope-isolatoin")).toThrow(
    'There is no guardrail "scope-isolatoin". Run `scopec gen` with the installed scopec.',
  );
});

describe("the message of a failure", () => {
  test("has for each finding what is wrong, its row and place, and what to do; at its end, why it matters", async () => {
    const subject = subjectWith({ rows: rowsWith("acme.example", { storagePath: "acme-2/" }) });
    const message = await failureOf(createGuardrailTests(subject)("scope-isolation"));
    expect(message).toBe(
      `storagePath of ACME is "acme-2/", expected "acme/"
  row: acme.example on Linux, spec/matrix.yaml:13:5
  what to do: run \`scopec gen\`; if the difference stays, the spec itself says so: correct it there

storagePath of ACME is "acme-2/", expected "acme/"
  row: acme.example on macOS, spec/matrix.yaml:14:5
  what to do: run \`scopec gen\`; if the difference stays, the spec itself says so: correct it there

Why it matters: two scopes that share storage or a secrets service read and overwrite each other's data.`,
    );
  });

  test("is a failure of a guardrail, not any error", async () => {
    const run = createGuardrailTests(subjectWith({ isScopeContext: () => true }))("type-safety");
    expect(run).toThrow(GuardrailFailure);
    const failure: unknown = await run().catch((error: unknown) => error);
    expect(failure).toHaveProperty("name", "GuardrailFailure");
  });

  test("says so where a row is not in the spec", async () => {
    const changes = { rows: rowsWith("localhost", { servingDomain: "new.example", storagePath: "x/" }) };
    const message = await failureOf(createGuardrailTests(subjectWith(changes))("scope-isolation"));
    expect(message).toContain("\n  row: new.example on Any (not in the spec)\n");
  });
});

describe("the environment", () => {
  const NAMES = ["DASHBOARD_SCOPE", "HOST"] as const;
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  const now = () => NAMES.map((name) => process.env[name]);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  beforeEach(() => {
    for (const name of NAMES) set(name, undefined);
  });
  afterAll(() => {
    for (const [name, value] of before) set(name, value);
  });

  const run = (validateMetricScope: (scope: string) => boolean) =>
    failureOf(createGuardrailTests(subjectWith({ matrix: { validateMetricScope } }))("scope-context"));

  test("decides nothing about the outcome, and is as before afterwards", async () => {
    for (const [scope, host] of [
      [undefined, undefined],
      ["STAFF", undefined],
      ["nobody", "localhost"],
      ["", "acme.example"],
    ]) {
      set("DASHBOARD_SCOPE", scope);
      set("HOST", host);
      expect(await run(SCOPING.validateMetricScope)).toBeUndefined();
      expect(now()).toEqual([scope, host]);
    }
  });

  test("is as before after a failure, and after a crash", async () => {
    set("HOST", "acme.example");
    expect(await run(() => true)).toContain("metrics of");
    expect(now()).toEqual([undefined, "acme.example"]);
    const crash = run(() => {
      throw new Error("crashed");
    });
    expect(await crash).toBe("crashed");
    expect(now()).toEqual([undefined, "acme.example"]);
  });
});

describe("exampleHost", () => {
  const long = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(59)}`;
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["acme.example", [], "acme.example"],
    ["*.example", ["acme.example"], "witness.example"],
    ["*.example", ["witness.example", "*.witness.example"], "w2.example"],
    ["*.example", ["witness.example", "w2.example", "w3.example"], "w4.example"],
    // The longest name that leaves room for a label.
    [`*.${long}`, [], `w.${long}`],
  ];
  test.each([...cases])("of %s beside %j is %s", (domain, known, host) => {
    expect(exampleHost(domain, new Set(known))).toBe(host);
    expect(host.length).toBeLessThanOrEqual(253);
  });
});
