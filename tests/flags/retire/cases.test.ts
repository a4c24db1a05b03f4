import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../../generator/base/source-text.ts";
import { retireInSource } from "../../../generator/flags/retire/retire-source.ts";

const IMPORT = 'import { feature } from "bun:bundle";\n';
const END = "\nexport const end = 1;\n";

function retired(code: string, keep: boolean, path = "a.tsx"): string {
  const decision = {
    flag: "A",
    keep,
    hasEffects: (specifier: string) => specifier.includes("effects"),
    strict: { locals: true, parameters: true },
  };
  const text = retireInSource(createSourceText(path, IMPORT + code + END), decision);
  const body = text.endsWith(END) ? text.slice(0, -END.length) : text.replace(END.trimStart(), "");
  return body.replace(IMPORT, "");
}

type Case = readonly [before: string, after: string];

const F = 'feature("A")';

function check(title: string, keep: boolean, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)("%s", (before, after) => {
      expect(retired(before, keep)).toBe(after);
    });
  });
}

check("statements that are on", true, [
  [`if (${F}) {}\nelse f();`, ""],
  [`if (${F}) ;\nelse f();`, ""],
  [`if (${F}) {\n  // nothing yet\n} else f();`, "// nothing yet"],
  [`if (${F}) { f(); } // why`, "f(); // why"],
  [`if (${F}) { // why\n  f();\n}`, "// why\n  f();"],
  [`if (${F}) { let a = 1; f(a); }\nlet a = 2; f(a);`, "{ let a = 1; f(a); }\nlet a = 2; f(a);"],
  [
    `if (${F}) { class C {} f(C); }\nif (x) { const C = 1; f(C); }`,
    "{ class C {} f(C); }\nif (x) { const C = 1; f(C); }",
  ],
  [`if (${F}) { using a = b(); f(a); }`, "{ using a = b(); f(a); }"],
  [`if (${F}) { var a = 1; f(a); }\nf(a);`, "var a = 1; f(a);\nf(a);"],
  [`if (${F}) { const { a, b: [c] } = o; f(a, c); }`, "const { a, b: [c] } = o; f(a, c);"],
  [
    `if (${F}) { function g() {} g(); }\nconst o = { g: 1, h() {} }; f(o.g);`,
    "function g() {} g();\nconst o = { g: 1, h() {} }; f(o.g);",
  ],
  [`if (x) if (${F}) f();`, "if (x) f();"],
  [`if (x) if (${F}) { if (y) f(); } else g();\nelse h();`, "if (x) { if (y) f(); }\nelse h();"],
  [`if (x) if (${F}) if (y) f(); else g(); else h(); else i();`, "if (x) { if (y) f(); else g(); } else i();"],
  [`if (x) f(); else if (g() && ${F}) h();`, "if (x) f(); else if (g()) h();"],
  [`while (x) if (!${F}) f();`, "while (x) {}"],
  [`while (x) if (g() || ${F}) f();`, "while (x) { g(); f(); }"],
  [`a: if (${F}) f();`, "a: f();"],
  [`if (g() || ${F}) {\n  f();\n}`, "g();\nf();"],
  [`while (${F}) f();`, "while (true) f();"],
  [`do f(); while (${F} && x);`, "do f(); while (x);"],
  [`for (; ${F} && x; ) f();`, "for (; x; ) f();"],
  [`switch (${F}) {}`, "switch (true) {}"],
  [`${F} && f();`, "f();"],
  [`${F} || f();`, ""],
  [`${F};`, ""],
  [`x && ${F} && f();`, "x && true && f();"],
  [`if (x) {\n  f();\n\n  if (!${F}) {\n    g();\n  }\n}`, "if (x) {\n  f();\n}"],
  [`if (${F}) throw new Error();\nf();`, "throw new Error();\nf();"],
  [`namespace N {\n  if (${F}) throw 1;\n  f();\n}`, "namespace N {\n  throw 1;\n  f();\n}"],
  [`function f() {\n  if (${F}) return 1;\n  return g;\n\n  var g;\n}\nf();`, "function f() {\n  return 1;\n}\nf();"],
  [
    `function f() {\n  g = 1;\n  if (${F}) return g;\n  var g;\n}\nf();`,
    "function f() {\n  g = 1;\n  return g;\n  var g;\n}\nf();",
  ],
]);

check("expressions that are on", true, [
  [`f(x ?? ${F});`, "f(x ?? true);"],
  [`f(${F} ?? x);`, "f(true);"],
  [`f((x(), ${F}));`, "f((x(), true));"],
  [`f((x, ${F}));`, "f(true);"],
  [`f(${F} === x);`, "f(true === x);"],
  [`f(${F} === !x);`, "f(!x);"],
  [`f(${F} !== !x);`, "f(!!x);"],
  [`f(${F} != feature("B"));`, 'f(!feature("B"));'],
  [`f(typeof ${F});`, "f(typeof true);"],
  [`f(!!${F}, Boolean(${F}), !(${F}));`, "f(true, true, false);"],
  [`f((${F} as boolean)!);`, "f(true);"],
  [`f(await (${F} ? x => x : y));`, "f(await (x => x));"],
  [`f(typeof (${F} ? x + 1 : y), void (${F} ? x : y));`, "f(typeof (x + 1), void x);"],
  [`f((${F} ? x : y) ? 1 : 2, (${F} ? (x, y) : z));`, "f(x ? 1 : 2, (x, y));"],
  [`f((${F} ? x = 1 : y) ? 1 : 2);`, "f((x = 1) ? 1 : 2);"],
  [`f((${F} ? x?.y : z).a, (${F} ? x : z)?.b);`, "f((x?.y).a, x?.b);"],
  [`f((${F} ? x && y : z) ?? 1, (${F} ? x ?? y : z) || 1);`, "f((x && y) ?? 1, (x ?? y) || 1);"],
  [
    `f((${F} ? x - y : z) - 1, 1 - (${F} ? x - y : z), 1 * (${F} ? x ** y : z));`,
    "f(x - y - 1, 1 - (x - y), 1 * x ** y);",
  ],
  [`f((${F} ? x && y : z) && 1, 1 && (${F} ? x && y : z));`, "f(x && y && 1, 1 && x && y);"],
  [`f((${F} ? x as T : y) + 1, (${F} ? yield1 : y) - 1);`, "f((x as T) + 1, yield1 - 1);"],
  [`f(x - (${F} ? -1 : 1), x - (${F} ? !y : 1), (${F} ? -1 : 1) - x);`, "f(x - (-1), x - !y, -1 - x);"],
  [`const g = () => (${F} ? { a: 1 } : {});\nf(g);`, "const g = () => ({ a: 1 });\nf(g);"],
  [`const g = () => (${F} ? function () {} : x);\nf(g);`, "const g = () => function () {};\nf(g);"],
  [`(${F} ? class {} : x).a;`, "(class {}).a;"],
  [`new (${F} ? a.b : x)();`, "new a.b();"],
  [`f(\`\${${F} ? "a" : x}\`);`, 'f(`${"a"}`);'],
  [`f({ a: 1, ...(${F} ? { a: 2 } : {}) });`, "f({ a: 1, ...{ a: 2 } });"],
  [`f({ ...(${F} ? { [x]: 2 } : {}), b });`, "f({ [x]: 2, b });"],
  [`f({ ...(${F} ? { ...y, a } : {}), ...z });`, "f({ ...y, a, ...z });"],
  [`f({ ...(${F} ? x : {}) });`, "f({ ...x });"],
  [`f({ ...(${F} ? null : x), b });`, "f({ b });"],
  [`f({ ...(${F} ? undefined : x) });`, "f({});"],
  [`f([...(${F} ? [] : x), 1]);`, "f([1]);"],
  [`f([...(${F} ? x : [])], ...(${F} ? [1] : []));`, "f([...x], ...[1]);"],
  [
    `f({\n  a,\n  // with A only\n  ...(${F} ? {\n    b,\n    c,\n  } : {}),\n});`,
    "f({\n  a,\n  // with A only\n  b,\n  c,\n});",
  ],
  [`f({\n  a,\n  // without A\n  ...(${F} ? {} : { b }), // off\n  c,\n});`, "f({\n  a,\n  c,\n});"],
  [`f(<a b={${F} ? "x" : y} c={${F} ? "\\n" : y} d={${F} ? z : y} />);`, 'f(<a b="x" c={"\\n"} d={z} />);'],
  [`f(<a>{${F} ? x : y}{${F} ? undefined : y}</a>);`, "f(<a>{x}</a>);"],
  [`f(<a>{${F} ? <></> : y}</a>);`, "f(<a><></></a>);"],
  [`f(<>\n  {${F} ? null : <b />}\n  <c />\n</>);`, "f(<>\n  <c />\n</>);"],
]);

check("what is left over, off", false, [
  [
    'import "./a";\nimport b, { c } from "./b";\nif (feature("A")) f(c);\nf(b);',
    'import "./a";\nimport b from "./b";\nf(b);',
  ],
  ['import b, { c } from "./b";\nif (feature("A")) f(b);\nf(c);', 'import { c } from "./b";\nf(c);'],
  ['import b, * as c from "./b";\nif (feature("A")) f(c);\nf(b);', 'import b from "./b";\nf(b);'],
  ['import b, { c, d } from "./effects";\nif (feature("A")) f(b, c, d);', 'import "./effects";'],
  ['import type { T } from "./effects";\nif (feature("A")) f(x as T);', ""],
  ['import { a, b, c } from "./b";\nif (feature("A")) f(a, c);\nf(b);', 'import { b } from "./b";\nf(b);'],
  ['import {\n  a,\n  b,\n} from "./b";\nif (feature("A")) f(b);\nf(a);', 'import {\n  a,\n} from "./b";\nf(a);'],
  ['import b = require("b");\nif (feature("A")) f(b);', ""],
  ['import React from "react";\nif (feature("A")) React.f();\nf(<a />);', 'import React from "react";\nf(<a />);'],
  ['import React from "react";\nif (feature("A")) React.f();', ""],
  ["const a = 1, b = 2;\nif (feature('A')) f(a);\nf(b);".replaceAll("'", '"'), "const b = 2;\nf(b);"],
  ['const a = g(), b = 2;\nif (feature("A")) f(a);\nf(b);', "const a = g(), b = 2;\nf(b);"],
  ['const a = g();\nif (feature("A")) f(a);', "g();"],
  ['const a = function () {}();\nif (feature("A")) f(a);', "const a = function () {}();"],
  ['let a;\na = 1;\na = g();\na++;\n++b;\nif (feature("A")) f(a);', "g();\n++b;"],
  ['let a;\na ??= g();\nif (feature("A")) f(a);', "let a;\na ??= g();"],
  ['let a;\nh((a = 1));\nif (feature("A")) f(a);', "let a;\nh((a = 1));"],
  ['for (const a of b) { if (feature("A")) f(a); }', "for (const _a of b) {}"],
  ['for (const a in b) { if (feature("A")) f(a); _a(); }', "for (const a in b) { _a(); }"],
  ['for (let i = 0; ; ) { if (feature("A")) f(i); }', "for (let i = 0; ; ) {}"],
  ['try { g(); } catch (e) { if (feature("A")) f(e); }', "try { g(); } catch (e) {}"],
  ['const { a } = g();\nif (feature("A")) f(a);', "g();"],
  ['const { a, b } = g();\nif (feature("A")) f(a);\nf(b);', "const { b } = g();\nf(b);"],
  ['const { a = g(), b } = c;\nif (feature("A")) f(a);\nf(b);', "const { a = g(), b } = c;\nf(b);"],
  ['const { a, ...b } = c;\nif (feature("A")) f(b);\nf(a);', "const { a } = c;\nf(a);"],
  ['const [a, b] = g();\nif (feature("A")) f(a);\nf(b);', "const [, b] = g();\nf(b);"],
  ['const [a] = g();\nif (feature("A")) f(a);', "const [] = g();"],
  [
    'function g(this: X, a: T, _b: T) { if (feature("A")) f(a, _b, this); }\ng();',
    "function g(this: X, _a: T, _b: T) {}\ng();",
  ],
  [
    'class C { constructor(private a: T, b: T) { if (feature("A")) f(this.a, b); } }\nf(C);',
    "class C { constructor(private a: T, _b: T) {} }\nf(C);",
  ],
  ['class C { static a = g(); }\nif (feature("A")) f(C);', "class C { static a = g(); }"],
  [
    'class C {\n  private a = g();\n  @d private b() {}\n  private c() {}\n  static { if (feature("A")) f(this.a, this.b, this["c"]); }\n}\nf(C);',
    "class C {\n  private a = g();\n  @d private b() {}\n  static {}\n}\nf(C);",
  ],
  ['enum E { A }\ntype T = E;\ninterface I { t: T }\nif (feature("A")) f(x as I);', ""],
  ['declare const a: T;\nif (feature("A")) f(a);', "declare const a: T;"],
  ['export function g() {}\nif (feature("A")) g();', "export function g() {}"],
  ['function g() {}\nif (feature("A")) g();\nexport { g };', "function g() {}\nexport { g };"],
  ['const unused = 1;\nif (feature("A")) f();', "const unused = 1;"],
  ['const a = feature("A") ? g() : null;\nif (a) f(a);\nh(a);', "const a = null;\nh(a);"],
  [
    'const a = feature("A") ? g() : null;\na!.b();\na.c();\nh(a?.d.e, a || 1, a && a.b, a == null, null !== a, a === undefined, a + 1);',
    "const a = null;\na!.b();\na.c();\nh(undefined, 1, a && a.b, true, false, false, a + 1);",
  ],
  ['let a = feature("A") ? g() : undefined;\na?.b();', "let a = undefined;\na?.b();"],
  ['const { a } = feature("A") ? g() : h;\nf(a);', "const { a } = h;\nf(a);"],
  [
    'const a = feature("A") ? false : true;\nh({ a });\nif (!a) f();\nexport { a };',
    "const a = true;\nh({ a });\nexport { a };",
  ],
]);

check("expressions that do nothing go with what used them", false, [
  ...[
    "[1, `a${b}`, /c/, null, this, import.meta.url]",
    "{ a: 1, b, c() {}, ...d, [e]: 2 }",
    "(a as T)!.b[c] + -d",
    "a ? b : (c, d)",
    "class { a = g(); static b = 1; c() {} }",
    "new Set([1])",
    "Symbol('a')",
    "/* #__PURE__ */ g(1)",
    "typeof a",
    "void 0",
    "feature('B')",
    "async () => await g()",
  ].map((value): Case => [`const unneeded = ${value};\nif (${F}) f(unneeded);`, ""]),
  ...[
    "g()",
    "new G()",
    "{ [g()]: 1 }",
    "a++",
    "--a",
    "(a = 1)",
    "`${g()}`",
    "[...g()]",
    "class extends g() {}",
    "delete a.b",
    "a[g()]",
    "{ a: g() }",
    "await a",
  ].map((value): Case => {
    const isKept = /^(?:\{|class)/.test(value);
    return [`const needed = ${value};\nif (${F}) f(needed);`, isKept ? `const needed = ${value};` : `${value};`];
  }),
]);

describe("the rest of a file", () => {
  test("keeps its line endings, its tabs and its header", () => {
    const text = `/* header */\r\n${IMPORT.replace("\n", "\r\n")}\r\nfunction f() {\r\n\tif (${F}) {\r\n\t\tg();\r\n\t\th();\r\n\t}\r\n}\r\nf();\r\n`;
    const strict = { locals: false, parameters: false };
    const decide = (keep: boolean) => ({ flag: "A", keep, hasEffects: () => false, strict });
    const source = createSourceText("a.ts", text);
    const head = "/* header */\r\n\r\nfunction f() {";
    const end = "f();\r\n\r\nexport {};\r\n";
    expect(retireInSource(source, decide(true))).toBe(`${head}\r\n\tg();\r\n\th();\r\n}\r\n${end}`);
    expect(retireInSource(source, decide(false))).toBe(`${head}}\r\n${end}`);
  });

  test("is a module still when its last import went, but only if it was one", () => {
    const strict = { locals: false, parameters: false };
    const decide = { flag: "A", keep: false, hasEffects: () => false, strict };
    const after = (text: string) => retireInSource(createSourceText("a.ts", text), decide);
    expect(after(`${IMPORT}if (${F}) f();\n`)).toBe("export {};\n");
    expect(after(`${IMPORT}if (${F}) f();\nexport default 1;\n`)).toBe("export default 1;\n");
    expect(after(`${IMPORT}if (${F}) f();\nexport * from "./a";\n`)).toBe('export * from "./a";\n');
    expect(after('Bun.build({ features: ["A"] });\n')).toBe("Bun.build({ features: [] });\n");
  });

  test("stays as it is where nothing asks for the flag", () => {
    for (const code of [`if (feature("B")) f();\n`, `// ${F}\n`, "const unused = 1;\n"])
      expect(retired(code, true)).toBe(code);
  });

  test("of JavaScript too", () => {
    expect(retired(`const a = require("a");\nif (${F}) a();`, false, "a.js")).toBe('require("a");');
    expect(retired(`if (${F}) f(<a />);`, true, "a.js")).toBe("f(<a />);");
  });
});
