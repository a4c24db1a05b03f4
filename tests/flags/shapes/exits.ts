import { body, type Outcome, type Shape } from "./shape.ts";

const inFunction = (name: string, code: string, outcome: Outcome): Shape =>
  body(name, `function f() { ${code} } f();`, outcome);
const inLoop = (name: string, code: string, outcome: Outcome): Shape =>
  body(name, `for (const x of [1, 2]) { ${code} console.log(x); }`, outcome);

const REST = 'console.log("ON_SIDE");';

/** Statements that leave early where a flag says so: what follows them is dead, but does Bun drop it? */
export const EXITS: readonly Shape[] = [
  inFunction("return", `if (!feature("A")) return; ${REST}`, "minify"),
  inFunction("return from a block", `if (!feature("A")) { globalThis.x = 1; return; } ${REST}`, "minify"),
  inFunction("return with what follows off", 'if (feature("A")) return 1; console.log("OFF_SIDE");', "minify"),
  inFunction("return where one of two holds", `if (!feature("A") || globalThis.later) return; ${REST}`, "minify"),
  inFunction("return in an else", `if (feature("A")) { globalThis.x = 1; } else { return; } ${REST}`, "minify"),
  inFunction(
    "return with a constant behind it",
    'if (!feature("A")) return; const x = "ON_SIDE"; console.log(x);',
    "minify",
  ),
  inFunction("return in an if", `if (globalThis.later) { if (!feature("A")) return; ${REST} }`, "minify"),
  inFunction("return in a try", `try { if (!feature("A")) return; ${REST} } finally { globalThis.x = 1; }`, "minify"),
  inFunction("return in a catch", `try { globalThis.y(); } catch { if (!feature("A")) return; ${REST} }`, "minify"),
  inFunction("return in a case", `switch (globalThis.y) { case 1: if (!feature("A")) return; ${REST} }`, "minify"),
  inFunction("throw", `if (!feature("A")) throw 1; ${REST}`, "minify"),
  inLoop("continue", `if (!feature("A")) continue; ${REST}`, "minify"),
  inLoop("break", `if (!feature("A")) break; ${REST}`, "minify"),
  body("return in an arrow", `[1].forEach(() => { if (!feature("A")) return; ${REST} });`, "minify"),
  body("return in a method", `class C { m() { if (!feature("A")) return; ${REST} } } new C().m();`, "minify"),
  body("return in an async function", `async function f() { if (!feature("A")) return; ${REST} } f();`, "minify"),
  body("break of a label", `a: { if (!feature("A")) break a; ${REST} }`, "minify"),

  body("throw in the module's own body", `if (!feature("A")) throw new Error("off"); ${REST}`, "leaks"),
  inFunction(
    "return behind a further if",
    `if (!feature("A")) { if (globalThis.y) { return 1; } else { return 2; } } ${REST}`,
    "leaks",
  ),
  inFunction(
    "return with a function behind it",
    `if (!feature("A")) return 1; return g(); function g() { ${REST} }`,
    "leaks",
  ),

  inFunction("return with nothing behind it", 'if (!feature("A")) return "OFF_SIDE";', "legal"),
  inFunction(
    "return that is not decided",
    'if (feature("A") && globalThis.later) { console.log("ON_SIDE"); return; } console.log(1);',
    "legal",
  ),
  inFunction("return with a type behind it", 'if (feature("A")) return "ON_SIDE"; type T = string;', "legal"),
];
