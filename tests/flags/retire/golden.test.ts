import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSourceText } from "../../../generator/base/source-text.ts";
import { retireInSource } from "../../../generator/flags/retire/retire-source.ts";
import { SHAPES } from "./shapes.ts";

/** Each shape as it is written once its flag is decided; read the difference as a reviewer would. */
function retiredShapes(): string {
  return Object.entries(SHAPES)
    .flatMap(([name, code]) =>
      [true, false].map((keep) => {
        const source = createSourceText(name, `import { feature } from "bun:bundle";\n${code}\n`);
        const strict = { locals: true, parameters: true };
        const text = retireInSource(source, { flag: "A", keep, hasEffects: () => false, strict });
        return `==== ${name}, ${keep ? "on" : "off"}\n${text}`;
      }),
    )
    .join("\n");
}

test("retired shapes keep their formatting and comments", () => {
  expect(retiredShapes()).toBe(readFileSync(join(import.meta.dirname, "golden/shapes.out"), "utf8"));
});
