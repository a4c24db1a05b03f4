import fc from "fast-check";

/** What programs are made of. */
interface Parts {
  readonly condition: string;
  readonly value: string;
  readonly statement: string;
  readonly block: string;
  readonly program: string;
}

type Tie = fc.LetrecTypedTie<Parts>;

const A = 'feature("A")';

const fixedConditions = fc.constantFrom(
  A,
  A,
  'feature("B")',
  "x",
  "true",
  "!x",
  `${A} === true`,
  `${A} !== feature("B")`,
  `false !== ${A}`,
  `(${A} ?? x)`,
);

function conditions(tie: Tie): fc.Arbitrary<string> {
  const one = tie("condition");
  return fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    fixedConditions,
    fc.nat(9).map((n) => `q(${n})`),
    one.map((inner) => `!(${inner})`),
    one.map((inner) => `Boolean(${inner})`),
    fc.tuple(one, fc.constantFrom("&&", "||"), one).map(([a, join, b]) => `(${a} ${join} ${b})`),
    fc.tuple(one, one, one).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(one, one).map(([a, b]) => `(${a}, ${b})`),
  );
}

function values(tie: Tie): fc.Arbitrary<string> {
  const [test, one] = [tie("condition"), tie("value")];
  return fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.nat(9).map(String),
    fc.tuple(test, one, one).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
    fc.tuple(test, one).map(([c, a]) => `[...((${c}) ? [${a}, 1] : []), 2].length`),
    fc.tuple(test, one).map(([c, a]) => `Object.keys({ ...((${c}) ? { a: ${a} } : {}), b: 1 }).join()`),
    fc.tuple(test, one).map(([c, a]) => `((${c}) && ${a})`),
    fc.tuple(one, one).map(([a, b]) => `${a} + ${b}`),
  );
}

/** Statements that may leave, and what they leave. */
function exits(tie: Tie): readonly fc.Arbitrary<string>[] {
  const [test, one] = [tie("condition"), tie("statement")];
  return [
    fc.tuple(test, fc.constantFrom("return 1;", "return;", "throw 2;")).map(([c, exit]) => `if (${c}) ${exit}`),
    fc
      .tuple(test, fc.constantFrom("continue;", "break;"), one)
      .map(([c, exit, rest]) => `for (const i of [1, 2]) {\n  if (${c}) ${exit}\n  log(i);\n  ${rest}\n}`),
    fc.tuple(test, one).map(([c, s]) => `switch (q(3)) { case 0: if (${c}) break; ${s} default: log("default"); }`),
    fc.tuple(test, one).map(([c, s]) => `try { if (${c}) throw 3; ${s} } catch (e) { log(e); }`),
    fc
      .tuple(test, fc.nat(9))
      .map(([c, n]) => `{\n  function f() { if (${c}) return ${n}; return -${n}; }\n  log(f());\n}`),
  ];
}

/** Statements that declare what conditions ask for, or a name that stands around them too. */
function declarations(tie: Tie): readonly fc.Arbitrary<string>[] {
  const test = tie("condition");
  return [
    test.map((c) => `{\n  const k = ${c} ? true : false;\n  if (k) log("k"); else log("not k");\n}`),
    fc.tuple(test, tie("value")).map(
      ([c, value]) => `{
  const m = ${c} ? { go: (v) => log(v), x: 1 } : undefined;
  m?.go(${value});
  if (m && m.x) log("m");
  log([m?.x ?? 5, m !== undefined, m?.go.length || "none"]);
}`,
    ),
    fc.tuple(test, test).map(([c, d]) => `{ const y = (${c}) ? 1 : 2; if (${d}) { const y = 3; log(y); } log(y); }`),
  ];
}

function statements(tie: Tie): fc.Arbitrary<string> {
  const [test, block, one] = [tie("condition"), tie("block"), tie("statement")];
  return fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    tie("value").map((value) => `log(${value});`),
    fc.nat(9).map((n) => `x = ${n};`),
    fc.tuple(test, block).map(([c, a]) => `if (${c}) ${a}`),
    fc.tuple(test, block, block).map(([c, a, b]) => `if (${c}) ${a} else ${b}`),
    fc.tuple(test, block, test, block, block).map(([c, a, d, b, e]) => `if (${c}) ${a} else if (${d}) ${b} else ${e}`),
    fc.tuple(test, one).map(([c, s]) => `if (${c}) { ${s} }`),
    fc.tuple(test, fc.nat(9)).map(([c, n]) => `if (${c}) log(${n}); else log(-${n});`),
    fc.tuple(test, tie("value")).map(([c, value]) => `(${c}) ? log(${value}) : log("else");`),
    fc.tuple(test, one).map(([c, s]) => `for (const i of [1, 2]) if (${c}) { ${s} }`),
    ...exits(tie),
    ...declarations(tie),
  );
}

/**
 * Random programs that ask for the flags `A` and `B` in every way that is decided, among conditions that are not: `q(n)` writes down
 * that it was called, and gives one of three values. Each is the body of a function that gets `feature`, `q`, `log` and `x`.
 */
export function programs(): fc.Arbitrary<string> {
  const lines = (count: { readonly minLength?: number; readonly maxLength: number }, tie: Tie) =>
    fc.array(tie("statement"), count).map((all) => all.join("\n  "));
  return fc.letrec<Parts>((tie) => ({
    condition: conditions(tie),
    value: values(tie),
    statement: statements(tie),
    block: lines({ maxLength: 3 }, tie).map((inner) => `{\n  ${inner}\n}`),
    program: lines({ minLength: 1, maxLength: 4 }, tie),
  })).program;
}
