import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { startOf } from "../../generator/base/span.ts";
import { applyEdits } from "../../generator/base/text-edit.ts";
import type { SourceFacts } from "../../generator/flags/facts.ts";
import { readSources } from "../../generator/flags/syntax/read-sources.ts";

const IMPORT = 'import { feature } from "bun:bundle";\n';

function factsOf(code: string, path = "a.tsx"): SourceFacts {
  const [facts] = readSources([createSourceText(path, code)], (_path, specifier) => specifier === "./hands-on");
  if (facts === undefined) throw new Error("no facts");
  return facts;
}

/** What is known where each flag is asked for: `B: A, !C`. */
const guards = (code: string) =>
  factsOf(IMPORT + code).uses.map(({ flag, guards: known }) =>
    [flag, known.map((guard) => `${guard.on ? "" : "!"}${guard.flag}`).join(", ")].join(": "),
  );

describe("what is known of flags", () => {
  const cases: [string, string[]][] = [
    ['if (feature("A")) feature("B"); else feature("C");', ["A: ", "B: A", "C: !A"]],
    ['if (!feature("A") === true) feature("B");', ["A: ", "B: !A"]],
    ['if (feature("A") !== false) feature("B");', ["A: ", "B: A"]],
    ['if (feature("A") && x && feature("B")) feature("C"); else feature("D");', ["A: ", "B: A", "C: A, B", "D: "]],
    ['if (feature("A") || feature("B")) feature("C"); else feature("D");', ["A: ", "B: !A", "C: ", "D: !A, !B"]],
    ['if (feature("A") || (feature("A") && x)) feature("B");', ["A: ", "A: !A", "B: A"]],
    ['x ? feature("A") : (feature("B") ? feature("C") : 1);', ["A: ", "B: ", "C: B"]],
    ['function f() { if (feature("A")) return; feature("B"); }', ["A: ", "B: !A"]],
    ['function f() { if (feature("A")) { x(); } else { throw 1; } feature("B"); }', ["A: ", "B: A"]],
    ['function f() { if (feature("A")) return; function g() { feature("B"); } }', ["A: ", "B: "]],
    ['if (feature("A")) { () => { feature("B"); }; }', ["A: ", "B: A"]],
    ['switch (x) { case 1: if (!feature("A")) break; feature("B"); default: feature("C"); }', ["A: ", "B: A", "C: "]],
    ['for (;;) { if (feature("A")) { if (x) { continue; } else { break; } } feature("B"); }', ["A: ", "B: !A"]],
    ['if (x === feature("A")) feature("B");', ["A: ", "B: "]],
  ];
  test.each(cases)("%s", (code, expected) => {
    expect(guards(code)).toEqual(expected);
  });
});

describe("code that is never reached", () => {
  const dead = (code: string) => factsOf(IMPORT + code).uses.map((use) => use.dead);
  test.each([
    ['function f() { return; feature("A"); }', "it stands behind a statement that always leaves"],
    [
      'function f() { { if (x) { return 1; } else { throw 2; } } feature("A"); }',
      "it stands behind a statement that always leaves",
    ],
    ['if (true) {} else feature("A");', "the condition around it is always `true`"],
    ['false && feature("A");', "the condition around it is always `false`"],
    ['while (true) { break; feature("A"); }', "it stands behind a statement that always leaves"],
  ])("%s", (code, why) => {
    expect(dead(code)).toEqual([why]);
  });
  test("is told from code that is", () => {
    expect(dead('if (feature("A")) { if (!feature("A")) feature("B"); }')).toEqual([
      undefined,
      undefined,
      "`A` would have to be both on and off there",
    ]);
    expect(dead('function f() { return g(); function g() { return feature("A"); } }')).toEqual([undefined]);
    expect(dead('if (true) feature("A");')).toEqual([undefined]);
  });
});

/** What is wrong, in short: `2:5 no-feature-as-value: an argument`. */
const misuses = (code: string) =>
  factsOf(code).misuses.map(
    ({ code: name, what, span }) => `${startOf(span).line}:${startOf(span).column} ${name}: ${what}`,
  );

describe("places are named:", () => {
  test.each([
    ['const { a = feature("A") } = x;', "a value"],
    ['new Map(feature("A"));', "an argument"],
    ["class C { x = feature('A') }", "the value of a field"],
    ["enum E { A = feature('A') }", "a value"],
    ['x[feature("A")] = 1;', "a value"],
    ["const a = <b c={feature('A')}>{feature('A')}</b>;", "the value of a JSX attribute"],
    ["const a = <></>, b = [...feature('A')];", "what is spread into a list"],
  ])("%s: %s", (code, what) => {
    expect(misuses(IMPORT + code)[0]).toEndWith(`no-feature-as-value: ${what}`);
  });
  test.each([
    ["if ({ a: feature('A') }.a) x();", "an object"],
    ["if ([feature('A')].length) x();", "a list"],
    ["if ((x = feature('A'))) x();", "an assignment"],
    ["if (~feature('A')) x();", "an operand of `~`"],
    ["if ((feature('A'), x)) x();", "an operand of `,`"],
    ["if (<a b={feature('A')} />) x();", "an expression"],
    ["if (a.b.c(feature('A'))) x();", "the call `a.b.c(…)`"],
  ])("%s: %s", (code, what) => {
    expect(misuses(IMPORT + code)).toEqual([expect.stringContaining(`no-leaking-feature: ${what}`)]);
  });
});

describe("only names that are `feature` count", () => {
  test.each([
    ["a parameter", "function f(feature) { return feature('A'); }"],
    ["a constant of an inner scope", "{ const feature = (x) => x; f(feature('A')); }"],
    ["a member", "const o = { feature: (x) => x }; f(o.feature('A'));"],
    ["an import of types", "import type * as types from 'bun:bundle'; type F = typeof types.feature;"],
    ["an export of types", "export type { feature };"],
    ["an export of types in a list", "export { type feature };"],
    ["another module's namespace", "import * as all from './hands-on'; all.other('A');"],
    ["a require of something else", "const { feature: f } = require('x'); f('A');"],
  ])("and not %s", (_what, code) => {
    expect(factsOf(IMPORT + code)).toMatchObject({ uses: [], misuses: [] });
  });

  test("by whatever way they came", () => {
    const uses = (code: string) => factsOf(code).uses.map(({ flag, isHidden }) => [flag, isHidden === true]);
    expect(uses("import * as all from './hands-on'; all.feature('A');")).toEqual([["A", true]]);
    expect(
      uses("import b from 'bun:bundle'; const c = b; const { feature: f, other } = c; f('A'); c.feature('B');"),
    ).toEqual([
      ["A", true],
      ["B", true],
    ]);
    expect(uses("const f = (await import('bun:bundle')).feature;")).toEqual([]);
    expect(misuses("import * as all from './hands-on'; all.feature('A');")).toEqual([
      "1:1 no-feature-detour: an import from a module that hands `feature` on",
    ]);
    expect(misuses("import b = require('bun:bundle');")).toEqual([
      "1:1 no-feature-detour: an `import … = require(…)` of `bun:bundle`",
    ]);
    expect(misuses("import b, * as c from 'bun:bundle'; b.feature('A'); c.feature('A');")).toHaveLength(2);
  });
});

describe("there is no fix", () => {
  const fixes = (code: string) => factsOf(code).misuses.flatMap(({ fix }) => fix ?? []);
  test.each([
    [
      "where the name is taken",
      "import * as b from 'bun:bundle';\nconst feature = 1;\nif (b.feature('A')) f(feature);",
    ],
    ["where an object is used otherwise", "import * as b from 'bun:bundle';\nif (b.feature('A')) f(b);"],
    ["where a type names it", "import * as b from 'bun:bundle';\nif (b.feature('A')) f();\ntype F = typeof b.feature;"],
    ["where a statement does more", "const a = 1, b = require('bun:bundle');\nif (b.feature('A')) f(a);"],
    ["where a pattern does more", "const { feature, x } = require('bun:bundle');\nif (feature('A')) f(x);"],
    ["where a name may change", "let b = require('bun:bundle');\nif (b.feature('A')) f();"],
    ["where it is exported", "export const b = require('bun:bundle');\nif (b.feature('A')) f();"],
    ["in a function", "async function g() { const b = await import('bun:bundle'); if (b.feature('A')) f(); }"],
    ["for a part of an import", "import { feature, x } from './hands-on';\nif (feature('A')) f(x);"],
    ["beside a default", "import x, { feature } from './hands-on';\nif (feature('A')) f(x);"],
    ["for a namespace of another module", "import * as all from './hands-on';\nif (all.feature('A')) all.x();"],
    ["for a default with a namespace", "import b, * as c from 'bun:bundle';\nif (b.feature('A')) c.feature('A');"],
    ["in a loop", `${IMPORT}for (; feature('A'); ) f();`],
    ["in a case", `${IMPORT}switch (x) { case feature('A'): f(); }`],
    ["for a statement", `${IMPORT}!feature('A');`],
    ["for a `Boolean` of one's own", `${IMPORT}const Boolean = f;\nif (Boolean(feature('A'))) f();`],
    ["for a `Boolean` of two", `${IMPORT}if (Boolean(feature('A'), 1)) f();`],
  ])("%s", (_what, code) => {
    expect(fixes(code)).toEqual([]);
  });
});

describe("fixes keep parentheses where they are needed", () => {
  const fixed = (code: string) => {
    const [misuse] = factsOf(IMPORT + code).misuses;
    return applyEdits(IMPORT + code, misuse?.fix?.edits ?? []).slice(IMPORT.length);
  };
  test.each([
    ["x = feature('A');", "x = feature('A') ? true : false;"],
    ["x = y + feature('A');", "x = y + (feature('A') ? true : false);"],
    ["x = feature('A') + y;", "x = (feature('A') ? true : false) + y;"],
    ["x = typeof feature('A');", "x = typeof (feature('A') ? true : false);"],
    ["x = feature('A') as boolean;", "x = (feature('A') ? true : false) as boolean;"],
    ["x = (feature('A'));", "x = (feature('A') ? true : false);"],
    ["x = y[feature('A')];", "x = y[feature('A') ? true : false];"],
    ["x = y ? feature('A') : z;", "x = y ? feature('A') ? true : false : z;"],
    ["x = feature('A') && y || z;", "x = (feature('A') ? y : false) || z;"],
    ["x = feature('A') || y;", "x = feature('A') ? true : y;"],
    ["x = !feature('A') && y;", "x = feature('A') ? false : y;"],
    ["x = !feature('A') || y;", "x = feature('A') ? y : true;"],
    ["feature('A') || y();", "if (!feature('A')) y();"],
    ["!feature('A') && y();", "if (!feature('A')) y();"],
    ["x = new C(feature('A'));", "x = new C(feature('A') ? true : false);"],
    ["x = feature('A').toString();", "x = (feature('A') ? true : false).toString();"],
  ])("%s becomes %s", (before, after) => {
    expect(fixed(before)).toBe(after);
  });
});

test("comments that only look like those that are kept are none", () => {
  const kept = (code: string) => misuses(IMPORT + code).filter((line) => line.includes("no-kept-comment"));
  expect(kept("if (feature('A')) { f(`/*! a */ ${x /*! b */}`); /* /*! c */ }")).toHaveLength(1);
  expect(kept("if (feature('A')) f(<a>/*! text */</a>);")).toEqual([]);
  expect(kept("/*! licence */\nif (feature('A')) f(); /*! behind */")).toEqual([]);
  expect(kept("/** @type {/*! x */ string} */\nlet y;")).toEqual([]);
});

test("builds are read where they are written out", () => {
  const builds = (code: string) => factsOf(code, "a.ts").builds.map(({ name }) => name);
  expect(builds('Bun.build({ features: ["A", x, "B,C"], ...y, "features": ["D"] });')).toEqual(["A", "B,C"]);
  expect(builds('Bun.build({ features: list }); Bun.build(options); Bun.build(); build({ features: ["A"] });')).toEqual(
    [],
  );
});

test("text that is nested too deep is said to be, and costs no other file", () => {
  const deep = `${IMPORT}if (${"!(".repeat(20_000)}feature("A")${")".repeat(20_000)}) f();`;
  const sources = [createSourceText("deep.ts", deep), createSourceText("a.ts", `${IMPORT}if (feature("A")) f();`)];
  const facts = readSources(sources, () => false);
  expect(facts.map(({ uses, unread }) => [uses.length, unread.map(({ reason }) => reason)])).toEqual([
    [0, ["its expressions are nested too deep"]],
    [1, []],
  ]);
}, 20_000);
