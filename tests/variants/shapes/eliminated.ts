import type { Shape } from "./shape.ts";

type Row = Omit<Shape, "verdict">;

/** Conditions that Bun decides. */
const CONDITIONS: readonly Row[] = [
  { title: "an if", code: `if (feature("A")) console.log("GONE");` },
  { title: "an if with its else", code: `if (feature("A")) console.log("GONE"); else console.log("KEPT");` },
  { title: "an else if", code: `if (globalThis.x) console.log("KEPT"); else if (feature("A")) console.log("GONE");` },
  { title: "a conditional expression", code: `console.log(feature("A") ? "GONE" : "KEPT");` },
  {
    title: "conditional expressions in a row",
    code: `console.log(feature("A") ? "GONE" : feature("B") ? "GONE" : "KEPT");`,
  },
  { title: "not", code: `if (!feature("A")) console.log("KEPT"); else console.log("GONE");` },
  { title: "not, twice", code: `if (!!feature("A")) console.log("GONE");` },
  { title: "a flag and another", code: `if (feature("A") && feature("B")) console.log("GONE");` },
  { title: "a flag or another", code: `if (feature("A") || feature("B")) console.log("GONE");` },
  { title: "a flag and a running value", code: `if (feature("A") && globalThis.x) console.log("GONE");` },
  { title: "a running value and a flag", code: `if (globalThis.x && feature("A")) console.log("GONE");` },
  { title: "compared with true", code: `if (feature("A") === true) console.log("GONE");` },
  { title: "compared with false", code: `if (feature("A") === false) console.log("KEPT"); else console.log("GONE");` },
  { title: "true compared with it", code: `if (true == feature("A")) console.log("GONE");` },
  { title: "unequal to false", code: `if (feature("A") !== false) console.log("GONE");` },
  {
    title: "two flags compared",
    code: `if (feature("A") === feature("B")) console.log("KEPT"); else console.log("GONE");`,
  },
  { title: "in parentheses", code: `if ((feature("A"))) console.log("GONE");` },
  { title: "a type assertion", code: `if (feature("A") as boolean) console.log("GONE");` },
  { title: "satisfies", code: `if (feature("A") satisfies boolean) console.log("GONE");` },
  { title: "a non-null assertion", code: `if (feature("A")!) console.log("GONE");` },
  { title: "a choice of truth values as a condition", code: `if (feature("A") ? true : false) console.log("GONE");` },
  { title: "its name in single quotes", code: `if (feature('A')) console.log("GONE");` },
  { title: "its name in backticks", code: 'if (feature(`A`)) console.log("GONE");' },
  {
    title: "another local name",
    code: `import { feature as on } from "bun:bundle";\nif (on("A")) console.log("GONE");`,
  },
  { title: "a flag in small letters, which is another flag", code: `if (feature("a")) console.log("GONE");` },
];

/** Places in which such a condition may stand. */
const PLACES: readonly Row[] = [
  {
    title: "one flag inside another",
    code: `if (feature("A")) {\n  if (feature("B")) console.log("GONE");\n  console.log("GONE");\n}`,
  },
  {
    title: "an if that returns",
    code: `export function f() {\n  if (feature("A")) return "GONE";\n  return "KEPT";\n}`,
  },
  {
    title: "an if that throws",
    code: `export function f() {\n  if (feature("A")) throw new Error("GONE");\n  return "KEPT";\n}`,
  },
  {
    title: "in a method",
    code: `export class C {\n  m() {\n    if (feature("A")) return "GONE";\n    return "KEPT";\n  }\n}`,
  },
  {
    title: "in a static block",
    code: `export class C {\n  static {\n    if (feature("A")) console.log("GONE");\n  }\n}`,
  },
  { title: "in a generator", code: `export function* g() {\n  if (feature("A")) yield "GONE";\n}` },
  { title: "in a template", code: 'console.log(`${feature("A") ? "GONE" : "KEPT"}`);' },
  { title: "as a default parameter", code: `export function f(a = feature("A") ? "GONE" : "KEPT") {\n  return a;\n}` },
  { title: "as the body of an arrow function", code: `export const f = () => (feature("A") ? "GONE" : "KEPT");` },
  { title: "spread into an object", code: `console.log({ ...(feature("A") ? { key: "GONE" } : {}) });` },
  { title: "spread into a list", code: `console.log([...(feature("A") ? ["GONE"] : [])]);` },
  { title: "as a computed key", code: `console.log({ [feature("A") ? "GONE" : "KEPT"]: 1 });` },
  {
    title: "as a base class",
    code: `class A1 { m() { return "GONE"; } }\nclass B1 {}\nexport class C extends (feature("A") ? A1 : B1) {}`,
  },
  { title: "awaiting", code: `export const f = async () => (feature("A") ? await Promise.resolve("GONE") : "KEPT");` },
  {
    title: "inside try",
    code: `export function f(work) {\n  try {\n    if (feature("A")) work("GONE");\n    work("KEPT");\n  } catch {}\n}`,
  },
  { title: "with a label", code: `label: if (feature("A")) console.log("GONE");` },
  { title: "as a statement of its own", code: `feature("A") ? console.log("GONE") : console.log("KEPT");` },
];

/** What goes with a branch. */
const CONTENTS: readonly Row[] = [
  {
    title: "an import at run time in the branch",
    code: `if (feature("A")) await import("./b.ts");`,
    files: { "b.ts": `console.log("GONE");` },
  },
  {
    title: "a require in the branch",
    code: `if (feature("A")) require("./b.ts");`,
    files: { "b.ts": `console.log("GONE"); export {};` },
  },
  {
    title: "the path of an import",
    code: `console.log(await import(feature("A") ? "./b.ts" : "./c.ts"));`,
    files: { "b.ts": `export const x = "GONE";`, "c.ts": `export const x = "KEPT";` },
  },
  {
    title: "a style sheet imported in the branch",
    code: `if (feature("A")) await import("./b.css");`,
    files: { "b.css": `.GONE { color: red }` },
  },
  {
    title: "a function that only the branch uses",
    code: `function help() {\n  return "GONE";\n}\nif (feature("A")) console.log(help());`,
  },
  {
    title: "a module without effects that only the branch uses",
    code: `import { x } from "./b.ts";\nif (feature("A")) console.log(x());`,
    files: { "b.ts": `export function x() { return "GONE"; }` },
  },
  {
    title: "JSON that only the branch uses",
    code: `import t from "./b.json";\nif (feature("A")) console.log(t.a);`,
    files: { "b.json": `{ "a": "GONE" }` },
  },
  { title: "an ordinary comment in the branch", code: `if (feature("A")) {\n  /* GONE */\n  console.log(1);\n}` },
];

/** What takes the minifier of syntax. */
const MINIFIED: readonly Row[] = [
  {
    title: "an early return",
    code: `export function f() {\n  if (!feature("A")) return "KEPT";\n  return "GONE";\n}`,
    needsMinify: true,
  },
  {
    title: "an early return above a function",
    code: `export function f() {\n  if (!feature("A")) return g();\n  return "GONE";\n  function g() {\n    return "KEPT";\n  }\n}`,
    needsMinify: true,
  },
  {
    title: "an early throw in a function",
    code: `export function f() {\n  if (!feature("A")) throw new Error("KEPT");\n  return "GONE";\n}`,
    needsMinify: true,
  },
  {
    title: "continue",
    code: `for (const x of [1]) {\n  if (!feature("A")) continue;\n  console.log("GONE", x);\n}`,
    needsMinify: true,
  },
  {
    title: "break",
    code: `for (const x of [1]) {\n  if (!feature("A")) break;\n  console.log("GONE", x);\n}`,
    needsMinify: true,
  },
  {
    title: "an early return in a case",
    code: `export function f(x) {\n  switch (x) {\n    case 1:\n      if (!feature("A")) return "KEPT";\n      return "GONE";\n  }\n}`,
    needsMinify: true,
  },
  {
    title: "a constant of truth values",
    code: `const on = feature("A") ? true : false;\nif (on) console.log("GONE");`,
    needsMinify: true,
  },
  {
    title: "a constant of two flags",
    code: `const on = feature("A") && feature("B") ? true : false;\nconsole.log(on ? "GONE" : "KEPT");`,
    needsMinify: true,
  },
  {
    title: "a constant turned round",
    code: `const off = feature("A") ? false : true;\nif (!off) console.log("GONE");`,
    needsMinify: true,
  },
  {
    title: "a constant of a constant",
    code: `const a = feature("A") ? true : false;\nconst b = a ? true : false;\nif (b) console.log("GONE");`,
    needsMinify: true,
  },
  {
    title: "a constant inside a branch",
    code: `if (!feature("B")) {\n  const on = feature("A") ? true : false;\n  if (on) console.log("GONE");\n}`,
    needsMinify: true,
  },
  {
    title: "a constant behind another constant",
    code: `const x = globalThis.x;\nconst on = feature("A") ? true : false;\nif (on) console.log("GONE", x);`,
    needsMinify: true,
  },
  {
    title: "a constant in a function",
    code: `export function f() {\n  const on = feature("A") ? true : false;\n  return on ? "GONE" : "KEPT";\n}`,
    needsMinify: true,
  },
  {
    title: "a constant that is a value as well",
    code: `const on = feature("A") ? true : false;\nconsole.log(on);\nif (on) console.log("GONE");`,
    needsMinify: true,
    finds: ["no-flag-value"],
  },
  {
    title: "a var in the branch",
    code: `if (feature("A")) {\n  var GONE = 1;\n  console.log(GONE);\n}`,
    needsMinify: true,
  },
  {
    title: "a name that is a constant",
    code: `const name = "A";\nif (feature(name)) console.log("GONE");`,
    needsMinify: true,
    finds: ["no-unproven-guard"],
  },
];

/** What Bun decides as well, but scopec does not follow: there is a plainer way to write it. */
const UNUSUAL: readonly Row[] = [
  { title: "the value of a comma", code: `if ((0, feature("A"))) console.log("GONE");`, finds: ["no-unproven-guard"] },
  { title: "a default for null", code: `if (feature("A") ?? true) console.log("GONE");`, finds: ["no-unproven-guard"] },
  { title: "an optional call", code: `if (feature?.("A")) console.log("GONE");`, finds: ["no-unproven-guard"] },
  { title: "as a number", code: `if (+feature("A")) console.log("GONE");`, finds: ["no-unproven-guard"] },
  {
    title: "its type",
    code: `if (typeof feature("A") === "string") console.log("GONE");`,
    finds: ["no-unproven-guard"],
  },
  {
    title: "exported again, and used here",
    code: `export { feature };\nif (feature("A")) console.log("GONE");`,
    finds: ["no-unproven-guard"],
  },
];

/** What Bun eliminates. */
export const ELIMINATED: readonly Shape[] = [...CONDITIONS, ...PLACES, ...CONTENTS, ...MINIFIED, ...UNUSUAL].map(
  (row) => ({
    ...row,
    verdict: "eliminated",
  }),
);
