import { describe, expect, test } from "bun:test";
import { codePointLength, errorsOf, guardOf, type ValidationError, type Validator } from "../../../runtime/index.ts";

const ERROR: ValidationError = { instancePath: "/a", schemaPath: "#/a", keyword: "type", params: { type: "string" } };

/** A validator as ajv writes it: its errors belong to the last call. */
function validator(errors: readonly ValidationError[] | null): Validator {
  const validate: Validator = (value) => {
    validate.errors = value === "right" ? null : errors;
    return value === "right";
  };
  return validate;
}

describe("guardOf", () => {
  test("says what the validator says, as a type guard", () => {
    const isRight = guardOf<"right">(validator([ERROR]));
    const value: unknown = "right";
    expect(isRight("wrong")).toBe(false);
    expect(isRight(value)).toBe(true);
    // Without the guard this would not type-check.
    if (isRight(value)) expect(value satisfies "right").toBe("right");
  });
});

describe("errorsOf", () => {
  test("gives the errors of a wrong value, none of a right one", () => {
    const errors = errorsOf(validator([ERROR, ERROR]));
    expect(errors("wrong")).toEqual([ERROR, ERROR]);
    expect(errors("right")).toEqual([]);
  });

  test("gives a list of its own, which the next call leaves alone", () => {
    const shared = [ERROR];
    const errors = errorsOf(validator(shared));
    const first = errors("wrong");
    shared.push(ERROR);
    expect(first).toEqual([ERROR]);
    expect(errors("wrong")).toHaveLength(2);
  });

  test("gives an empty list where a validator says no and not why", () => {
    expect(errorsOf(validator(null))("wrong")).toEqual([]);
  });
});

describe("codePointLength", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["äöü", 3],
    ["日本", 2],
    ["👩", 1],
    ["👩‍👩‍👧", 5],
    ["e\u0301", 2],
    ["\ud800", 1],
    ["\udc00\ud800", 2],
  ])("of %j is %i", (text, length) => {
    expect(codePointLength(text)).toBe(length);
  });
});
