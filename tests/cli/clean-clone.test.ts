import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { projectFiles } from "../tidy/project.ts";
import { plainEnvironment, ROOT, runProcess, stampsOf, treeOf } from "./scopec.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

test("in a clean clone of this project gen changes nothing, and touches no file", () => {
  const clone = folders.create();
  writeFiles(clone, Object.fromEntries(projectFiles()));
  const [before, stamps] = [treeOf(clone), stampsOf(clone)];
  expect(Object.keys(before)).toContain("generated/.scopec.json");

  const packages = join(clone, "node_modules");
  symlinkSync(join(ROOT, "node_modules"), packages);
  const gen = [process.execPath, "generator/cli/main.ts", "gen"];
  // The clone's own code is not measured.
  const environment = { ...plainEnvironment(), SCOPEC_COVERAGE_DIR: "" };
  expect(runProcess([...gen, "--check"], clone, environment)).toEqual({ status: 0, out: "", err: "" });
  expect(runProcess(gen, clone, environment)).toEqual({ status: 0, out: "", err: "" });
  unlinkSync(packages);

  expect(treeOf(clone)).toEqual(before);
  expect(stampsOf(clone)).toEqual(stamps);
});
