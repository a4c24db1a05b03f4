import fc from "fast-check";

/**
 * Random programs that ask for the flags `A` and `B` in every way that is decided, among conditions that are not: `q(n)` writes down
 * that it was called, and gives one of three values. Each is the body of a function that gets `feature`, `q` and `log`.
 */
export function programs(): fc.Arbitrary<string> {
  const { program } = fc.letrec<{
    condition: string;
    statement: string;
    block: string;
    value: string;
    program: string;
  }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small", maxDepth: 4 },
      fc.constantFrom('feature("A")', 'feature("A")', 'feature("B")'),
      fc.nat(9).map((n) => `q(${n})`),
      fc.constantFrom("x", "true", "!x"),
      tie("condition").map((inner) => `!(${inner})`),
      tie("condition").map((inner) => `Boolean(${inner})`),
      fc
        .tuple(tie("condition"), fc.constantFrom("&&", "||"), tie("condition"))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.constantFrom(
        'feature("A") === true',
        'feature("A") !== feature("B")',
        'false !== feature("A")',
        '(feature("A") ?? x)',
      ),
      fc.tuple(tie("condition"), tie("condition"), tie("condition")).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `(${a}, ${b})`),
    ),
    value: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.nat(9).map(String),
      fc.tuple(tie("condition"), tie("value"), tie("value")).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
      fc.tuple(tie("condition"), tie("value")).map(([c, a]) => `[...((${c}) ? [${a}, 1] : []), 2].length`),
      fc
        .tuple(tie("condition"), tie("value"))
        .map(([c, a]) => `Object.keys({ ...((${c}) ? { a: ${a} } : {}), b: 1 }).join()`),
      fc.tuple(tie("condition"), tie("value")).map(([c, a]) => `((${c}) && ${a})`),
      fc.tuple(tie("value"), tie("value")).map(([a, b]) => `${a} + ${b}`),
    ),
    statement: fc.oneof(
      { depthSize: "small", maxDepth: 5 },
      tie("value").map((value) => `log(${value});`),
      fc.nat(9).map((n) => `x = ${n};`),
      fc.tuple(tie("condition"), tie("block")).map(([c, block]) => `if (${c}) ${block}`),
      fc.tuple(tie("condition"), tie("block"), tie("block")).map(([c, a, b]) => `if (${c}) ${a} else ${b}`),
      fc
        .tuple(tie("condition"), tie("block"), tie("condition"), tie("block"), tie("block"))
        .map(([c, a, d, b, e]) => `if (${c}) ${a} else if (${d}) ${b} else ${e}`),
      fc.tuple(tie("condition"), tie("statement")).map(([c, statement]) => `if (${c}) { ${statement} }`),
      fc.tuple(tie("condition"), fc.nat(9)).map(([c, n]) => `if (${c}) log(${n}); else log(-${n});`),
      fc
        .tuple(tie("condition"), fc.constantFrom("return 1;", "return;", "throw 2;"))
        .map(([c, exit]) => `if (${c}) ${exit}`),
      fc
        .tuple(tie("condition"), fc.constantFrom("continue;", "break;"), tie("statement"))
        .map(([c, exit, rest]) => `for (const i of [1, 2]) {\n  if (${c}) ${exit}\n  log(i);\n  ${rest}\n}`),
      tie("condition")
        .map((c) => `const k = ${c} ? true : false;\nif (k) log("k"); else log("not k");`)
        .map((text) => `{\n${text}\n}`),
      fc
        .tuple(tie("condition"), tie("condition"))
        .map(([c, d]) => `{ const y = (${c}) ? 1 : 2; if (${d}) { const y = 3; log(y); } log(y); }`),
      fc.tuple(tie("condition"), tie("value")).map(([c, value]) => `(${c}) ? log(${value}) : log("else");`),
      fc.tuple(tie("condition"), tie("statement")).map(([c, s]) => `for (const i of [1, 2]) if (${c}) { ${s} }`),
      fc
        .tuple(tie("condition"), tie("statement"))
        .map(([c, s]) => `switch (q(3)) { case 0: if (${c}) break; ${s} default: log("default"); }`),
      fc
        .tuple(tie("condition"), tie("statement"))
        .map(([c, s]) => `try { if (${c}) throw 3; ${s} } catch (e) { log(e); }`),
      fc
        .tuple(tie("condition"), fc.nat(9))
        .map(([c, n]) => `function f() { if (${c}) return ${n}; return -${n}; }\nlog(f());`)
        .map((text) => `{\n${text}\n}`),
    ),
    block: fc.array(tie("statement"), { maxLength: 3 }).map((statements) => `{\n  ${statements.join("\n  ")}\n}`),
    program: fc.array(tie("statement"), { minLength: 1, maxLength: 4 }).map((statements) => statements.join("\n")),
  }));
  return program;
}
