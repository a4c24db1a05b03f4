import { afterAll, expect, test } from "bun:test";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { compileText, specWith } from "../tester.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const FLAG = 'type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable';

test("editors strike out a flag that is replaced, and only that one; unknown names are still errors", async () => {
  const { compilation } = await compileText(
    specWith({
      flags: `flags:
  NEW: { description: "As it is called now */ @deprecated", ${FLAG} }
  OLD: { description: As it was called, ${FLAG}, replacedBy: NEW }`,
    }),
  );
  const declared = compilation?.artifacts.find(({ path }) => path === "generated/bun-bundle.d.ts")?.text ?? "";
  const main = `import { feature } from "bun:bundle";
if (feature("OLD")) console.log(1);
if (feature("NEW")) console.log(2);
if (feature("NONE")) console.log(3);
`;
  const root = folders.create({ "generated/bun-bundle.d.ts": declared, "main.ts": main });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  const project = new Project({
    compilerOptions: {
      strict: true,
      noEmit: true,
      types: ["bun"],
      typeRoots: [join(root, "node_modules/@types")],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ESNext,
      lib: ["lib.esnext.d.ts"],
    },
  });
  const file = project.addSourceFileAtPath(join(root, "main.ts"));
  project.addSourceFileAtPath(join(root, "generated/bun-bundle.d.ts"));
  const lineOf = (start: number | undefined) => file.getLineAndColumnAtPos(start ?? 0).line;
  const errors = file.getPreEmitDiagnostics().map((each) => lineOf(each.getStart()));
  const service = project.getLanguageService().compilerObject;
  const struck = service
    .getSuggestionDiagnostics(file.getFilePath())
    .filter((each) => each.reportsDeprecated !== undefined);
  expect(struck.map(({ start }) => lineOf(start))).toEqual([2]);
  expect(errors).toEqual([4]);
});
