import { afterAll, describe, expect, test } from "bun:test";
import { findSourceMap, SourceMap } from "node:module";
import { createModuleReader } from "../../generator/variants/proof/module-reader.ts";
import { proveVariant } from "../../generator/variants/proof/prove-variant.ts";
import { temporaryFolders } from "../temporary.ts";
import { found, prove, settingsFor, textOf } from "./proving.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const IMPORT = 'import { feature } from "bun:bundle";\n';

/** What became of each branch, in short. */
const fates = async (code: string, flags: readonly string[] = []) => {
  const { regions } = await prove(folders.create({ "a.ts": `${IMPORT}${code}\n` }), flags);
  return regions.map(({ region, fate }) => `${region.written} ${region.side}: ${fate}`);
};

describe("branches", () => {
  test("are absent, present, open, or shaken out since nothing uses them", async () => {
    expect(await fates('if (feature("A")) print(1); else print(2);')).toEqual([
      'feature("A") then: absent',
      'feature("A") else: present',
    ]);
    expect(await fates('if (feature("A") && globalThis.x) print(1);', ["A"])).toEqual([
      'feature("A") && globalThis.x then: open',
    ]);
    expect(await fates('function unused() { if (feature("A")) print(1); }', ["A"])).toEqual([
      'feature("A") then: shaken',
    ]);
  });

  test("survive where Bun does not follow, and are named at their lines", async () => {
    const code = 'if (!feature("A")) throw new Error("off");\nconsole.log("on");';
    const proof = await prove(folders.create({ "a.ts": `${IMPORT}${code}\n` }));
    expect(found(proof)).toEqual([
      '2:5 no-surviving-code: what `!feature("A")` rules out is in the build all the same, as `v`',
    ]);
  });

  test("are proven of the right build: one whose marks got lost proves nothing", async () => {
    const root = folders.create({ "a.ts": `${IMPORT}if (feature("A")) print(1);\n` });
    const settings = settingsFor(root);
    const { bundler } = settings;
    const deaf = {
      ...settings,
      bundler: {
        ...bundler,
        build: ({ transform: _, ...request }: Parameters<typeof bundler.build>[0]) => bundler.build(request),
      },
    };
    const proving = proveVariant({ name: "v", features: [] }, deaf, createModuleReader());
    await expect(proving).rejects.toThrow("the mark that every build of a.ts keeps is not in it");
  });

  test("of a file that builds only without marks are not proven", async () => {
    const code = 'if (feature("B")) {\n  const name = "A";\n  if (feature(name)) print(1);\n}';
    const root = folders.create({ "a.ts": `${IMPORT}${code}\n` });
    const proving = await proveVariant({ name: "v", features: ["B"] }, settingsFor(root), createModuleReader());
    expect(proving.problems?.map(({ message, path, line }) => [message, path, line])).toEqual([
      ["feature() argument must be a string literal", "a.ts", 4],
    ]);
    expect("isMarked" in proving && proving.isMarked).toBe(true);
  });
});

describe("files", () => {
  const files = {
    "a.ts": `${IMPORT}import { one } from "./one.ts";
import { two } from "./two.ts";
import "./plain.css";
if (feature("A")) print(one(), two());
print(two());
`,
    "one.ts": 'import { three } from "./three.ts";\nexport const one = () => three();\n',
    "two.ts": "export const two = () => 2;\n",
    "three.ts": "export const three = () => 3;\n",
    "plain.css": ".plain { color: red }\n",
  };

  test("that only absent code uses are found, and those that only these use", async () => {
    const { modules } = await prove(folders.create(files));
    expect(modules.map(({ path, fate, because }) => [path, fate, because.specifier])).toEqual([
      ["one.ts", "absent", "./one.ts"],
      ["three.ts", "absent", "./one.ts"],
    ]);
    expect((await prove(folders.create(files), ["A"])).modules).toEqual([]);
  });

  test("survive by their effects, and the import that brings them is named", async () => {
    const root = folders.create({ ...files, "three.ts": "print(3);\nexport const three = () => 3;\n" });
    expect(found(await prove(root))).toEqual([
      "2:1 no-surviving-module: `three.ts` is only used where flags rule it out, but is in the build all the same, as `v`",
    ]);
  });

  test("are not found where the same licence stands in a file that is used", async () => {
    const licence = "/*! the licence of both */\n";
    const root = folders.create({ ...files, "one.ts": licence + files["one.ts"], "two.ts": licence + files["two.ts"] });
    expect(found(await prove(root))).toEqual([]);
    const own = folders.create({ ...files, "one.ts": licence + files["one.ts"] });
    expect(found(await prove(own))).toHaveLength(1);
  });

  test("are used when anything but absent code uses them, in whatever way", async () => {
    for (const use of ["export { one };", "print({ one });", "export const f = () => one;", "one;"]) {
      const root = folders.create({ ...files, "a.ts": files["a.ts"] + use });
      expect((await prove(root)).modules).toEqual([]);
    }
  });
});

describe("texts", () => {
  test("that only absent code says are looked for in what is shipped", async () => {
    const { literals } = await prove(
      folders.create({
        "a.ts": `${IMPORT}if (feature("A")) {
  print("only here, and long enough", "short", "said elsewhere too", \`one \${2} and another half\`, "quo'ted text");
}
print("said elsewhere too");
`,
      }),
    );
    expect(literals.map(({ literal, foundIn }) => [literal.text, foundIn])).toEqual([
      ["only here, and long enough", undefined],
      [" and another half", undefined],
    ]);
  });

  test("are found wherever they are", async () => {
    const root = folders.create({
      "a.ts": `${IMPORT}import path from "./data.bin" with { type: "file" };
print(path);
if (feature("A")) print("the plans for spring");
`,
      "data.bin": "and these are the plans for spring",
    });
    expect(found(await prove(root))).toEqual([
      expect.stringMatching(
        /^4:25 no-surviving-text: the text `the plans for spring`, which flags rule out, is in `data-\w+\.bin`, as `v`$/,
      ),
    ]);
  });
});

describe("source maps", () => {
  const files = {
    "a.ts": `${IMPORT}import { help } from "./help.ts";
/** Talks of the secret of tomorrow. */
export function first(): string {
  if (feature("A")) {
    return help("the secret of today");
  }
  return feature("A") ? "another secret" : "nothing to hide";
}
function unused(): string { return "an old secret"; }
throw new Error(first());
`,
    "help.ts": "export const help = (secret: string) => secret.trim();\n",
  };

  test("are not made unless they are asked for", async () => {
    const { outputs, withheld } = await prove(folders.create(files));
    expect([outputs.map(({ path }) => path), withheld]).toEqual([["a.js"], []]);
  });

  test("are kept apart when they are withheld", async () => {
    const { outputs, withheld } = await prove(folders.create(files), [], "withheld");
    expect(outputs.map(({ path }) => path)).toEqual(["a.js"]);
    expect(textOf(outputs, "a.js")).not.toContain("sourceMappingURL");
    expect(textOf(withheld, "a.js.map")).toContain("the secret of today");
  });

  test("are scrubbed of all that is not in the bundle, and still lead to the right lines", async () => {
    const { outputs } = await prove(folders.create(files), [], "scrubbed");
    const code = textOf(outputs, "a.js");
    expect(code).toEndWith("\n//# sourceMappingURL=a.js.map\n");
    const text = textOf(outputs, "a.js.map");
    expect(text).not.toContain("secret");
    expect(text).not.toContain("help.ts");
    const map = JSON.parse(text) as ConstructorParameters<typeof SourceMap>[0] & {
      readonly sourcesContent: readonly string[];
    };
    expect(
      map.sourcesContent
        .join("")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ).toEqual(
      [
        "export function first(): string {",
        'return                   "nothing to hide";',
        "throw new Error(first());",
      ].map((line) => expect.stringContaining(line.replace(/ {2,}.*$/, ""))),
    );
    const lines = code.split("\n");
    const line = lines.findIndex((each) => each.includes("nothing to hide"));
    const entry = new SourceMap(map).findEntry(line, lines[line]?.indexOf("nothing to hide") ?? 0);
    expect("originalLine" in entry && [entry.originalSource, entry.originalLine + 1]).toEqual(["a.ts", 8]);
    expect(findSourceMap("nothing")).toBeUndefined();
  });

  test("with everything in the bundle keep everything", async () => {
    const { outputs } = await prove(folders.create(files), ["A"], "scrubbed");
    const text = textOf(outputs, "a.js.map");
    expect(text).toContain("the secret of today");
    expect(text).toContain("help.ts");
    expect(text).not.toContain("nothing to hide");
  });
});
