import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runProcess } from "../cli/scopec.ts";
import { type PrintedExample, printedExamplesOf } from "../page-examples.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";

setDefaultTimeout(600_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const examples = ["api", "extending"].flatMap((name): readonly PrintedExample[] =>
  printedExamplesOf(readFileSync(join(ROOT, `docs/${name}.md`), "utf8")).map((example) => ({
    ...example,
    file: `${name}-${example.file}`,
  })),
);

const root = folders.create();
mkdirSync(join(root, "node_modules"));
symlinkSync(ROOT, join(root, "node_modules/scopec"));
for (const { file, code } of examples) {
  // Types are taken out by hand: Node 20 does not.
  const javascript = new Bun.Transpiler({ loader: "ts" }).transformSync(code);
  writeFiles(root, { [file]: code, [file.replace(/\.ts$/, ".mjs")]: javascript });
}

test("the pages have examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
});

describe.each(examples.map((example) => [example.file, example.title, example] as const))(
  "%s: %s",
  (_file, _title, { file, printed }) => {
    test("prints on Bun what the page says", () => {
      expect(runProcess([process.execPath, file], root)).toEqual({ status: 0, out: printed, err: "" });
    });

    test("prints on Node, from the built package, what the page says", () => {
      expect(runProcess(["node", file.replace(/\.ts$/, ".mjs")], root)).toEqual({ status: 0, out: printed, err: "" });
    });
  },
);

test("all examples pass the type check, with the types of the package as Node and bundlers find them", () => {
  for (const module of ["nodenext", "preserve"]) {
    const compilerOptions = {
      ...{
        noEmit: true,
        strict: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      },
      ...{
        module,
        target: "es2023",
        lib: ["es2023", "dom"],
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules/@types")],
      },
    };
    const include = ["*.ts"];
    writeFiles(root, {
      "tsconfig.json": JSON.stringify({ compilerOptions, include }),
      "package.json": '{ "type": "module" }',
    });
    const check = runProcess([join(ROOT, "node_modules/.bin/tsc"), "-p", "."], root);
    expect(check).toMatchObject({ status: 0, out: "" });
  }
});
