import { describe, expect, test } from "bun:test";
import { exportedPath } from "../../generator/host/exported-path.ts";

const CONDITIONS = ["node", "import", "default"];

describe("what a package exports", () => {
  const cases: readonly (readonly [string, unknown, string, string | undefined])[] = [
    ["is a file, for the package itself", "./a.js", ".", "./a.js"],
    ["is no other module where it is a file", "./a.js", "./b", undefined],
    [
      "is what the first fitting condition says",
      { require: "./a.cjs", import: "./a.js", default: "./b.js" },
      ".",
      "./a.js",
    ],
    ["is nothing where no condition fits", { require: "./a.cjs", browser: "./b.js" }, ".", undefined],
    ["is a file for each module", { ".": "./a.js", "./b": { import: "./b.js" } }, "./b", "./b.js"],
    ["is no module that it does not list", { ".": "./a.js" }, "./b", undefined],
    ["is found below conditions of conditions", { node: { require: "./a.cjs", import: "./a.js" } }, ".", "./a.js"],
    [
      "is the next condition's where one leads nowhere",
      { node: { require: "./a.cjs" }, default: "./b.js" },
      ".",
      "./b.js",
    ],
    ["is the first usable one of a list", ["a.js", { require: "./b.cjs" }, "./c.js"], ".", "./c.js"],
    ["is nothing where no one of a list is usable", ["a.js", null], ".", undefined],
    ["never lies outside of the package", "./../a.js", ".", undefined],
    ["never is another package", "other", ".", undefined],
    ["may be kept back", { ".": "./a.js", "./b": null }, "./b", undefined],
    ["may be written wrong", 7, ".", undefined],
    ["may be nothing at all", undefined, ".", undefined],
    ["may be null", null, ".", undefined],
  ];
  test.each(cases)("%s", (_what, exports, module, expected) => {
    expect(exportedPath(exports, module, CONDITIONS)).toBe(expected);
  });
});
