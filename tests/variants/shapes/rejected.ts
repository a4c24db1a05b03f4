import type { Shape } from "./shape.ts";

const ROWS: readonly Omit<Shape, "verdict" | "finds">[] = [
  { title: "the value of a constant", code: `const x = feature("A");\nif (x) console.log("GONE");` },
  { title: "an argument", code: `console.log(feature("A"));` },
  { title: "what a function returns", code: `export function f() {\n  return feature("A");\n}` },
  { title: "what an arrow function returns", code: `export const f = () => feature("A");` },
  { title: "a property", code: `export const flags = { a: feature("A") };` },
  { title: "an item of a list", code: `export const flags = [feature("A")];` },
  { title: "a default parameter", code: `export function f(a = feature("A")) {\n  return a;\n}` },
  { title: "a field of a class", code: `export class C {\n  a = feature("A");\n}` },
  { title: "a default export", code: `export default feature("A");` },
  { title: "in a template", code: 'console.log(`${feature("A")}`);' },
  { title: "before && in a statement", code: `feature("A") && console.log("GONE");` },
  { title: "before && in a value", code: `const x = feature("A") && "GONE";\nconsole.log(x);` },
  { title: "before || in a statement", code: `feature("A") || console.log("KEPT");` },
  { title: "not, as a value", code: `export const off = !feature("A");` },
  { title: "the condition of while", code: `while (feature("A")) console.log("GONE");` },
  { title: "the condition of do", code: `do console.log("KEPT");\nwhile (feature("A"));` },
  { title: "the condition of for", code: `for (; feature("A"); ) console.log("GONE");` },
  { title: "what switch decides by", code: `switch (feature("A")) {\n  case true:\n    console.log("GONE");\n}` },
  { title: "a case of switch", code: `switch (true) {\n  case feature("A"):\n    console.log("GONE");\n}` },
  { title: "no name", code: `if (feature()) console.log("GONE");` },
  { title: "two names", code: `if (feature("A", "B")) console.log("GONE");` },
  { title: "names spread from a list", code: `if (feature(...["A"])) console.log("GONE");` },
  { title: "a name from an enum", code: `enum Flag {\n  A = "A",\n}\nif (feature(Flag.A)) console.log("GONE");` },
];

/** What Bun refuses to build. */
export const REJECTED: readonly Shape[] = ROWS.map((row) => ({
  ...row,
  verdict: "rejected",
  finds: ["no-failed-build"],
}));
