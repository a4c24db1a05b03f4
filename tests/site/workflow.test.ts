import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { readWorkflow } from "../workflow-file.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { jobs } = readWorkflow(read(".github/workflows/scopec-docs.yml"));
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

test("the generated workflow builds the site with the project's own script, and publishes what that makes", () => {
  expect(jobs["site"]?.steps?.flatMap(({ run }) => run ?? [])).toContain("npm run docs:build");
  expect(jobs["site"]?.steps?.at(-1)).toMatchObject({ with: { path: ".site/dist" } });
  expect(Object.keys(jobs)).toEqual(["site", "publish"]);
});

test("the script checks the pages, then builds the site of them", () => {
  expect(scripts["docs:build"]?.split(" && ")).toEqual([
    "bun generator/cli/main.ts docs lint",
    "bun generator/cli/main.ts docs inject --check README.md",
    "bun scripts/docs.ts build",
  ]);
});
