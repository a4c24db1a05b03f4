import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { findProject } from "../../generator/cli/gen/find-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A project with a spec, a folder deep inside, another spec, and a sibling. */
const FILES = {
  [`project/${SPEC_PATH}`]: minimalSpec,
  "project/src/deep/x.ts": "",
  "project/other/matrix.yaml": minimalSpec,
  "project/..odd/matrix.yaml": minimalSpec,
  "sibling/spec/matrix.yml": minimalSpec,
  "sibling/flat.yaml": minimalSpec,
};
const base = folders.create(FILES);
const at = (path: string) => join(base, path);

interface Case {
  readonly from: string;
  readonly spec?: string;
  readonly root?: string;
  readonly finds: readonly [root: string, spec: string];
}

const CASES: Readonly<Record<string, Case>> = {
  "in the root": { from: "project", finds: ["project", SPEC_PATH] },
  "in a folder of the project": { from: "project/src/deep", finds: ["project", SPEC_PATH] },
  "in the folder of the spec": { from: "project/spec", finds: ["project", SPEC_PATH] },
  "with another ending": { from: "sibling", finds: ["sibling", "spec/matrix.yml"] },
  "with no spec anywhere": { from: ".", finds: [".", SPEC_PATH] },
  "with a relative root": { from: "sibling", root: "../project", finds: ["project", SPEC_PATH] },
  "with an absolute root": { from: ".", root: at("project"), finds: ["project", SPEC_PATH] },
  "with a root without a spec": { from: "project", root: "src", finds: ["project/src", SPEC_PATH] },
  "with a relative spec": { from: "project", spec: "other/matrix.yaml", finds: ["project", "other/matrix.yaml"] },
  "with an absolute spec": { from: ".", spec: at("sibling/spec/matrix.yml"), finds: ["sibling", "spec/matrix.yml"] },
  "with a spec in a folder `spec`": { from: ".", spec: "project/spec/matrix.yaml", finds: ["project", SPEC_PATH] },
  "with a spec elsewhere": {
    from: "project",
    spec: "../sibling/flat.yaml",
    finds: ["project", at("sibling/flat.yaml")],
  },
  "with a spec below the root": { from: "sibling", root: "../project", spec: SPEC_PATH, finds: ["project", SPEC_PATH] },
  "with a spec that only looks as if it were elsewhere": {
    from: "project",
    spec: "..odd/matrix.yaml",
    finds: ["project", "..odd/matrix.yaml"],
  },
  "with a spec from here before one below the root": {
    from: "sibling",
    root: "../project",
    spec: "spec/matrix.yml",
    finds: ["project", at("sibling/spec/matrix.yml")],
  },
  "with a missing spec": { from: "project", spec: "nowhere.yaml", finds: ["project", "nowhere.yaml"] },
};

describe("the project is found", () => {
  test.each(Object.entries(CASES))("%s", (_, { from, spec, root, finds: [wantedRoot, wantedSpec] }) => {
    expect(findProject({ spec, root }, at(from))).toEqual({ root: at(wantedRoot), spec: wantedSpec });
  });
});

test("from wherever gen is run, it writes the same", async () => {
  const runs: readonly (readonly [string, ...(readonly string[])])[] = [
    ["project"],
    ["project/src/deep"],
    [".", "--root", "project"],
    ["sibling", "--root", at("project")],
    [".", "--spec", "project/spec/matrix.yaml"],
    ["sibling", "--spec", at("project/spec/matrix.yaml")],
    ["sibling", "--spec", "spec/matrix.yaml", "--root", "../project"],
  ];
  const trees = [];
  for (const [from, ...args] of runs) {
    const folder = folders.create(FILES);
    const moved = args.map((arg) => arg.replace(base, folder));
    expect(await scopec(join(folder, from), ["gen", ...moved])).toEqual({ status: 0, out: "", err: "" });
    trees.push(treeOf(folder));
  }
  expect(Object.keys(trees[0] ?? {})).toContain("project/generated/scopes.ts");
  for (const tree of trees) expect(tree).toEqual(trees[0] ?? {});
});

test("a root that is a file has no spec", async () => {
  const outcome = await scopec(base, ["gen", "--root", "sibling/flat.yaml"]);
  expect([outcome.status, outcome.err]).toEqual([1, ""]);
  expect(outcome.out).toContain("no-missing-spec");
});

test("findings in a spec outside of the root name its whole path", async () => {
  const folder = folders.create({ "project/x": "", "bad.yaml": "version: 2\n" });
  const { out } = await scopec(join(folder, "project"), ["gen", "--spec", "../bad.yaml"]);
  expect(out).toContain(`${folder}/bad.yaml:1:10  error`);
});
