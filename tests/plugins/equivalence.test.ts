import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sortedSet } from "../../generator/base/order.ts";
import { createSourceText } from "../../generator/base/source-text.ts";
import { mentionsFlags, readFlagModule } from "../../generator/variants/guards/read-module.ts";
import { markModule } from "../../generator/variants/guards/sentinels.ts";
import { marksIn } from "../../generator/variants/proof/marked-build.ts";
import { namesOf, VARIANTS } from "../generated/seed.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { filesOf, SHAPES } from "../variants/shapes/index.ts";
import { OTHERS, withBun } from "./bundlers.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** The examples with a mark in each branch, and this repository's spec. */
function markedExamples(): string {
  const files: Record<string, string> = { "spec/matrix.yaml": spec };
  for (const example of ["registry-features", "flagged-service", "flagged-service/enterprise"]) {
    for (const name of readdirSync(join(ROOT, "examples", example)).filter((each) => each.endsWith(".ts"))) {
      const path = `examples/${example}/${name}`;
      const text = readFileSync(join(ROOT, path), "utf8");
      files[path] = mentionsFlags(text) ? markModule(readFlagModule(createSourceText(path, text))).text : text;
    }
  }
  return folders.create(files);
}

const spec = readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8");
const root = markedExamples();
const marksOf = (code: string) =>
  sortedSet(marksIn([{ path: "out", kind: "entry", bytes: new TextEncoder().encode(code) }]));

describe.each(OTHERS)("%s keeps and removes what Bun does", (_, bundle) => {
  test.each(VARIANTS.map(([variant = "", , , flags]) => [variant, namesOf(flags)] as const))(
    "as %s",
    async (variant, flags) => {
      for (const entry of ["examples/registry-features/index.ts", "examples/flagged-service/server.ts"]) {
        const job = { root, entry, variant, flags };
        const [theirs, buns] = [marksOf(await bundle(job)), marksOf(await withBun(job))];
        expect(buns.length).toBeGreaterThan(0);
        expect(theirs).toEqual(buns);
      }
    },
  );

  test("down to the modules that only a removed branch imports", async () => {
    const entry = "examples/flagged-service/server.ts";
    const texts = await Promise.all([
      bundle({ root, entry, variant: "prod", flags: [] }),
      bundle({ root, entry, variant: "enterprise", flags: ["ENTERPRISE"] }),
    ]);
    expect(texts.map((text) => text.includes("enterprise-audit-log"))).toEqual([false, true]);
  });
});

describe.each(OTHERS)("%s, given what Bun leaves out, leaves it out as well:", (name, bundle) => {
  // What scopec does not follow, its plugins refuse; and JSON is nothing to Rollup.
  const shapes = SHAPES.filter(
    ({ verdict, finds = [], files = {} }) =>
      verdict === "eliminated" && !finds.includes("no-unproven-guard") && !(name === "rollup" && "b.json" in files),
  );
  test.each(shapes.map((shape) => [shape.title, shape] as const))("%s", async (_title, shape) => {
    const folder = folders.create({ "spec/matrix.yaml": spec, ...filesOf(shape) });
    const code = await bundle({ root: folder, entry: "a.ts", variant: "prod", flags: [] });
    expect(code).not.toContain("GONE");
    expect(code.includes("KEPT")).toBe(
      shape.code.includes("KEPT") || JSON.stringify(shape.files ?? {}).includes("KEPT"),
    );
  });
});

describe.each(OTHERS)("%s refuses, and says where,", (_, bundle) => {
  test.each([
    ["a use that Bun refuses", 'console.log(feature("A"));', "a.ts:2:13"],
    ["a use that leaks", 'if (Boolean(feature("A"))) console.log(1);', "a.ts:2:13"],
  ])("%s", async (_title, code, place) => {
    const files = { "a.ts": `import { feature } from "bun:bundle";\n${code}\n`, "spec/matrix.yaml": spec };
    const job = { root: folders.create(files), entry: "a.ts", variant: "prod", flags: [] };
    await expect(bundle(job)).rejects.toThrow(place);
  });

  test("a variant that the spec does not have", async () => {
    const job = { root, entry: "examples/registry-features/index.ts", variant: "prd", flags: [] };
    await expect(bundle(job)).rejects.toThrow("there is no variant called prd; did you mean prod?");
  });

  test("a spec with mistakes", async () => {
    const folder = folders.create({ "spec/matrix.yaml": "version: 2\n", "a.ts": "" });
    await expect(bundle({ root: folder, entry: "a.ts", variant: "prod", flags: [] })).rejects.toThrow(
      "the spec has errors",
    );
  });
});
