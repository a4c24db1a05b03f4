import type { Shape } from "./shape.ts";

type Row = Omit<Shape, "verdict">;

const unproven = { finds: ["no-unproven-guard"] } as const;

/** Conditions that Bun does not decide. */
const CONDITIONS: readonly Row[] = [
  { title: "inside Boolean()", code: `if (Boolean(feature("A"))) console.log("GONE");`, ...unproven },
  { title: "inside a call", code: `const same = (x) => x;\nif (same(feature("A"))) console.log("GONE");`, ...unproven },
  {
    title: "an arrow function called in the condition",
    code: `if ((() => feature("A"))()) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "a function passed on in the condition",
    code: `if ([1].some(() => feature("A"))) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "a call, and a running value",
    code: `if (Boolean(feature("A")) && globalThis.x) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "an object made with new",
    code: `if (new Boolean(feature("A")).valueOf()) console.log("GONE");`,
    ...unproven,
  },
  { title: "a method of the value", code: `if (feature("A").valueOf()) console.log("GONE");`, ...unproven },
  { title: "a list that includes it", code: `if ([feature("A")].includes(true)) console.log("GONE");`, ...unproven },
  { title: "compared as text", code: `if (String(feature("A")) === "true") console.log("GONE");`, ...unproven },
  {
    title: "an assignment in the condition",
    code: `let x;\nif ((x = feature("A"))) console.log("GONE", x);`,
    ...unproven,
  },
  { title: "a bit of it", code: `if (feature("A") & 1) console.log("GONE");`, ...unproven },
  { title: "awaited", code: `if (await feature("A")) console.log("GONE");`, ...unproven },
  {
    title: "a choice inside a call",
    code: `if (Boolean(feature("A") ? true : false)) console.log("GONE");`,
    finds: ["no-flag-value"],
  },
];

/** Ways of getting at `feature` that Bun does not follow. */
const DETOURS: readonly Row[] = [
  {
    title: "an import of everything",
    code: `import * as b from "bun:bundle";\nif (b.feature("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "a default import",
    code: `import b from "bun:bundle";\nif (b.feature("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "an import at run time",
    code: `const { feature } = await import("bun:bundle");\nif (feature("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "a require",
    code: `const { feature } = require("bun:bundle");\nif (feature("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "through another file",
    code: `import { feature } from "./b.ts";\nif (feature("A")) console.log("GONE");`,
    files: { "b.ts": `export { feature } from "bun:bundle";` },
    ...unproven,
  },
  {
    title: "through another file, with all it has",
    code: `import { feature } from "./b.ts";\nif (feature("A")) console.log("GONE");`,
    files: { "b.ts": `export * from "bun:bundle";` },
    ...unproven,
  },
  {
    title: "another name for the function",
    code: `const on = feature;\nif (on("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "bound to a name",
    code: `const on = feature.bind(null, "A");\nif (on()) console.log("GONE");`,
    ...unproven,
  },
  { title: "called with call", code: `if (feature.call(null, "A")) console.log("GONE");`, ...unproven },
  {
    title: "kept in an object",
    code: `const tools = { feature };\nif (tools.feature("A")) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "passed as a default parameter",
    code: `export function f(on = feature) {\n  if (on("A")) console.log("GONE");\n}`,
    ...unproven,
  },
];

/** Values of flags that Bun does not fold. */
const VALUES: readonly Row[] = [
  {
    title: "a variable that is no constant",
    code: `let on = feature("A") ? true : false;\nif (on) console.log("GONE");`,
    ...unproven,
  },
  { title: "a var", code: `var on = feature("A") ? true : false;\nif (on) console.log("GONE");`, ...unproven },
  {
    title: "a constant used above its declaration",
    code: `export function f() {\n  return on ? "GONE" : "KEPT";\n}\nconst on = feature("A") ? true : false;`,
    ...unproven,
  },
  {
    title: "a constant behind other code",
    code: `console.log("KEPT");\nconst on = feature("A") ? true : false;\nif (on) console.log("GONE");`,
    finds: ["no-surviving-code"],
  },
  {
    title: "a constant behind a function",
    code: `export function f() {}\nconst on = feature("A") ? true : false;\nif (on) console.log("GONE");`,
    finds: ["no-surviving-code"],
  },
  {
    title: "a constant behind an import of effects",
    code: `import "./b.ts";\nimport { feature } from "bun:bundle";\nconst on = feature("A") ? true : false;\nif (on) console.log("GONE");`,
    files: { "b.ts": `console.log("KEPT");` },
    finds: ["no-surviving-code"],
  },
  {
    title: "a constant that while decides by",
    code: `const on = feature("A") ? true : false;\nwhile (on) console.log("GONE");`,
    ...unproven,
  },
  {
    title: "a constant of another file",
    code: `import { on } from "./b.ts";\nif (on) console.log("GONE");`,
    files: { "b.ts": `import { feature } from "bun:bundle";\nexport const on = feature("A") ? true : false;` },
    finds: ["no-flag-value"],
  },
  {
    title: "a property of an object of flags",
    code: `const FLAGS = { A: feature("A") ? true : false };\nif (FLAGS.A) console.log("GONE");`,
    finds: ["no-flag-value"],
  },
];

/** Code that Bun keeps although its condition is decided. */
const CONTENTS: readonly Row[] = [
  {
    title: "what follows a throw at the top of a file",
    code: `if (!feature("A")) throw new Error("KEPT");\nconsole.log("GONE");`,
    finds: ["no-surviving-code"],
  },
  {
    title: "what follows an exit",
    code: `if (!feature("A")) process.exit(0);\nconsole.log("GONE");`,
    finds: ["no-surviving-code"],
  },
  {
    title: "a legal comment in the branch",
    code: `if (feature("A")) {\n  /*! GONE */\n  console.log(1);\n}`,
    finds: ["no-surviving-comment"],
  },
  {
    title: "a legal comment in one line",
    code: `if (feature("A")) {\n  //! GONE\n  console.log(1);\n}`,
    finds: ["no-surviving-comment"],
  },
  {
    title: "a legal comment in a module that only the branch uses",
    code: `import { x } from "./b.ts";\nif (feature("A")) console.log(x());`,
    files: { "b.ts": `/*! GONE */\nexport function x() { return 1; }` },
    finds: ["no-surviving-module"],
  },
  {
    title: "the effects of a module that only the branch uses",
    code: `import { x } from "./b.ts";\nif (feature("A")) console.log(x());`,
    files: { "b.ts": `globalThis.y = "GONE";\nexport function x() { return 1; }` },
    finds: ["no-surviving-module"],
  },
  {
    title: "a CommonJS module that only the branch uses",
    code: `import x from "./b.cjs";\nif (feature("A")) console.log(x);`,
    files: { "b.cjs": `module.exports = "GONE";` },
    finds: ["no-surviving-module"],
  },
  {
    title: "a CSS module that only the branch uses",
    code: `import x from "./b.module.css";\nif (feature("A")) console.log(x.a);`,
    files: { "b.module.css": `.a { --x: "GONE" }` },
    finds: ["no-surviving-module"],
  },
  {
    title: "a file that only the branch uses",
    code: `import path from "./b.bin" with { type: "file" };\nif (feature("A")) console.log(path);`,
    files: { "b.bin": "GONE" },
    finds: ["no-surviving-module"],
  },
];

/** What looks like a guard, but asks for no flag of the build: neither Bun nor scopec can know. */
const OTHERS: readonly Row[] = [
  {
    title: "an import without a name, which is for its effects",
    code: `import "./b.ts";\nif (feature("A")) console.log(1);`,
    files: { "b.ts": `console.log("GONE");` },
  },
  {
    title: "a parameter of the same name",
    code: `export function f(feature) {\n  if (feature("A")) console.log("GONE");\n}`,
  },
  { title: "an environment variable", code: `if (process.env.A) console.log("GONE");` },
  { title: "text that is run", code: `if (eval('feature("A")')) console.log("GONE");` },
  {
    title: "numbers instead of truth values, inside a call",
    code: `if (Boolean(feature("A") ? 1 : 0)) console.log("GONE");`,
  },
];

/** What Bun builds without a complaint, and leaves the code in. */
export const LEAKING: readonly Shape[] = [...CONDITIONS, ...DETOURS, ...VALUES, ...CONTENTS, ...OTHERS].map((row) => ({
  ...row,
  verdict: "leaks",
}));
