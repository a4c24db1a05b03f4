import { body, IMPORT, type Outcome, type Shape } from "./shape.ts";

const both = (test: string) => `if (${test}) { console.log("ON_SIDE"); } else { console.log("OFF_SIDE"); }\n`;
const file = (name: string, code: string, outcome: Outcome): Shape => ({ name, code, outcome });
const through = (name: string, module: string): Shape => ({
  name,
  code: `import { feature } from "./hands-on";\n${both('feature("A")')}`,
  outcome: "leaks",
  files: { "hands-on.ts": module },
});

/** The ways in which `feature` comes into a file. */
export const IMPORTS: readonly Shape[] = [
  file("under another name", `import { feature as f } from "bun:bundle";\n${both('f("A")')}`, "legal"),
  file("under another name, in quotes", `import { "feature" as f } from "bun:bundle";\n${both('f("A")')}`, "legal"),
  file("below its use", `${both('feature("A")')}${IMPORT}`, "legal"),
  file("beside a type", `import { feature, type Registry } from "bun:bundle";\n${both('feature("A")')}`, "legal"),
  file(
    "beside an import of types",
    `import type { Registry } from "bun:bundle";\n${IMPORT}${both('feature("A")')}`,
    "legal",
  ),
  file("beside a namespace without use", `import * as b from "bun:bundle";\n${IMPORT}${both('feature("A")')}`, "legal"),
  body("beside a type of it", `type F = typeof feature; ${both('feature("A")')}`, "legal"),
  body(
    "beside a parameter of its name",
    `function f(feature: () => boolean) { return feature(); } ${both('feature("A")')}f(() => true);`,
    "legal",
  ),

  file("as a namespace", `import * as b from "bun:bundle";\n${both('b.feature("A")')}`, "leaks"),
  file("as a default", `import b from "bun:bundle";\n${both('b.feature("A")')}`, "leaks"),
  file(
    "taken out of a namespace",
    `import * as b from "bun:bundle";\nconst { feature } = b;\n${both('feature("A")')}`,
    "leaks",
  ),
  file("a member of a namespace", `import * as b from "bun:bundle";\nconst f = b.feature;\n${both('f("A")')}`, "leaks"),
  file("with import()", `const b = await import("bun:bundle");\n${both('b.feature("A")')}`, "leaks"),
  file("out of import()", `const { feature } = await import("bun:bundle");\n${both('feature("A")')}`, "leaks"),
  file("out of import() at once", both('(await import("bun:bundle")).feature("A")'), "leaks"),
  file("with require()", `const b = require("bun:bundle");\n${both('b.feature("A")')}`, "leaks"),
  file("out of require()", `const { feature } = require("bun:bundle");\n${both('feature("A")')}`, "leaks"),
  file("with import =", `import b = require("bun:bundle");\n${both('b.feature("A")')}`, "leaks"),
  body("under a constant", `const f = feature;\n${both('f("A")')}`, "leaks"),
  body("under a constant of a constant", `const f = feature;\nconst g = f;\n${both('g("A")')}`, "leaks"),
  body("with call()", both('feature.call(null, "A")'), "leaks"),
  body("behind a comma", both('(0, feature)("A")'), "minify"),
  body("with new", both('new (feature as any)("A")'), "leaks"),
  body("as a tag", both("(feature as any)`A`"), "leaks"),
  body("with typeof", both("typeof feature"), "leaks"),
  through("handed on", 'export { feature } from "bun:bundle";'),
  through("handed on with everything", 'export * from "bun:bundle";'),
  through("handed on by two lines", `${IMPORT}export { feature };`),

  file("twice", `${IMPORT}import { feature as g } from "bun:bundle";\n${both('feature("A")')}`, "rejected"),
  file(
    "twice in one clause",
    `import { feature, feature as g } from "bun:bundle";\n${both('feature("A")')}`,
    "rejected",
  ),
  file("by a name that is none", `import { feetur } from "bun:bundle";\n${both('feetur("A")')}`, "rejected"),
  file("by the name default", `import { default as b } from "bun:bundle";\n${both('b.feature("A")')}`, "rejected"),
  file(
    "as a macro",
    `import { feature } from "bun:bundle" with { type: "macro" };\n${both('feature("A")')}`,
    "rejected",
  ),
];
