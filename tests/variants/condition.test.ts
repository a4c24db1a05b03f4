import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";
import { type Condition, decide, flagsIn } from "../../generator/variants/guards/condition.ts";
import { decideFlags } from "../../generator/variants/guards/decide-flags.ts";
import { readFlagModule } from "../../generator/variants/guards/read-module.ts";

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant("flag" as const), name: fc.constantFrom("A", "B", "C") }),
    fc.record({ kind: fc.constant("constant" as const), value: fc.boolean() }),
    fc.constant({ kind: "open" as const }),
    fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const, "equal" as const),
      left: tie("condition"),
      right: tie("condition"),
    }),
    fc.record({
      kind: fc.constant("choice" as const),
      test: tie("condition"),
      yes: tie("condition"),
      no: tie("condition"),
    }),
  ),
}));

/** What a running program makes of a condition; what only it knows is given, one after the other. */
function run(of: Condition, flags: ReadonlySet<string>, open: () => boolean): boolean {
  switch (of.kind) {
    case "flag":
      return flags.has(of.name);
    case "constant":
      return of.value;
    case "open":
      return open();
    case "not":
      return !run(of.of, flags, open);
    case "and":
      return run(of.left, flags, open) && run(of.right, flags, open);
    case "or":
      return run(of.left, flags, open) || run(of.right, flags, open);
    case "equal":
      return run(of.left, flags, open) === run(of.right, flags, open);
    case "choice":
      return run(of.test, flags, open) ? run(of.yes, flags, open) : run(of.no, flags, open);
  }
}

describe("a condition that flags decide", () => {
  test("is what the program makes of it, whatever else it knows", () => {
    const flagsOf = fc.subarray(["A", "B", "C"]);
    fc.assert(
      fc.property(condition, flagsOf, fc.array(fc.boolean(), { minLength: 1 }), (of, names, answers) => {
        const flags = new Set(names);
        const value = decide(of, flags);
        let next = 0;
        const open = () => answers[next++ % answers.length] ?? false;
        if (value !== undefined) expect(run(of, flags, open)).toBe(value);
        if (!JSON.stringify(of).includes('"open"')) expect(value).toBeBoolean();
      }),
      { numRuns: 2_000 },
    );
  });

  const [A, B]: readonly Condition[] = [
    { kind: "flag", name: "A" },
    { kind: "flag", name: "B" },
  ];
  const OPEN: Condition = { kind: "open" };
  if (A === undefined || B === undefined) throw new Error("there are two flags");

  test.each<[string, Condition, boolean | undefined]>([
    ["nothing else", OPEN, undefined],
    ["the opposite of nothing", { kind: "not", of: OPEN }, undefined],
    ["an and that is off anyway", { kind: "and", left: OPEN, right: B }, false],
    ["an and that may be on", { kind: "and", left: A, right: OPEN }, undefined],
    ["an or that is on anyway", { kind: "or", left: OPEN, right: A }, true],
    ["an or that may be off", { kind: "or", left: B, right: OPEN }, undefined],
    ["two that may be equal", { kind: "equal", left: A, right: OPEN }, undefined],
    ["two that are not", { kind: "equal", left: A, right: B }, false],
    ["a choice by nothing", { kind: "choice", test: OPEN, yes: A, no: A }, undefined],
    ["a choice of nothing", { kind: "choice", test: B, yes: A, no: OPEN }, undefined],
    ["a choice of one that is known", { kind: "choice", test: A, yes: B, no: OPEN }, false],
  ])("with A on: %s", (_what, of, expected) => {
    expect(decide(of, new Set(["A"]))).toBe(expected);
  });

  test("names its flags in their order", () => {
    const nested: Condition = {
      kind: "choice",
      test: { kind: "not", of: B },
      yes: OPEN,
      no: { kind: "or", left: A, right: B },
    };
    expect(flagsIn(nested)).toEqual(["B", "A", "B"]);
    expect(flagsIn(OPEN)).toEqual([]);
  });
});

describe("a file with its flags decided", () => {
  const decided = (code: string, ...flags: readonly string[]) => {
    const text = `import { feature } from "bun:bundle";\n${code}\n`;
    const after = decideFlags(readFlagModule(createSourceText("a.ts", text)), new Set(flags));
    // Nothing else may change its place.
    expect(after.length).toBe(text.length);
    return after.split("\n")[1]?.replace(/\s+/g, " ").trim();
  };

  test("has true and false for what flags alone decide, and each call where something else has a say", () => {
    expect(decided('if (feature("A")) a();', "A")).toBe("if (true ) a();");
    expect(decided('if (!feature("A")) a();', "A")).toBe("if (false ) a();");
    expect(decided('if (feature("A") && b()) a();', "A")).toBe("if (true && b()) a();");
    expect(decided('if (feature("A") && b()) a();')).toBe("if (false && b()) a();");
  });

  test("has the short forms where a constant of two letters stood", () => {
    const choice = (name: string, ...flags: readonly string[]) =>
      decided(`const ${name} = feature("A") ? true : false; if (${name}) a(); else b();`, ...flags)?.split("; ")[1];
    expect(choice("on", "A")).toBe("if (!0) a()");
    expect(choice("on")).toBe("if (!1) a()");
    expect(choice("isOn", "A")).toBe("if (!0 ) a()");
    expect(choice("isItOn", "A")).toBe("if (true ) a()");
    expect(choice("isItOn")).toBe("if (false ) a()");
  });
});
