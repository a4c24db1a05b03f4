/** A condition as far as it depends on flags. */
export type Condition =
  | { readonly kind: "flag"; readonly name: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "and" | "or" | "equal"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "choice"; readonly test: Condition; readonly yes: Condition; readonly no: Condition }
  /** Whatever only a running program knows. */
  | { readonly kind: "open" };

/** The value of a condition when these flags are on and all others off; `undefined` when they do not decide it. */
export function decide(condition: Condition, flags: ReadonlySet<string>): boolean | undefined {
  switch (condition.kind) {
    case "flag":
      return flags.has(condition.name);
    case "constant":
      return condition.value;
    case "open":
      return undefined;
    case "not": {
      const value = decide(condition.of, flags);
      return value === undefined ? undefined : !value;
    }
    case "choice": {
      const test = decide(condition.test, flags);
      return test === undefined ? undefined : decide(test ? condition.yes : condition.no, flags);
    }
    default: {
      const left = decide(condition.left, flags);
      const right = decide(condition.right, flags);
      if (condition.kind === "and") return conjunction(left, right);
      if (condition.kind === "or") return negated(conjunction(negated(left), negated(right)));
      return left === undefined || right === undefined ? undefined : left === right;
    }
  }
}

function conjunction(left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  if (left === false || right === false) return false;
  return left === undefined || right === undefined ? undefined : true;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** The names of the flags that a condition asks for, in the order in which they stand. */
export function flagsIn(condition: Condition): readonly string[] {
  return condition.kind === "flag" ? [condition.name] : partsOf(condition).flatMap(flagsIn);
}

/** The conditions that a condition is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "not":
      return [condition.of];
    case "choice":
      return [condition.test, condition.yes, condition.no];
    case "and":
    case "or":
    case "equal":
      return [condition.left, condition.right];
    default:
      return [];
  }
}
