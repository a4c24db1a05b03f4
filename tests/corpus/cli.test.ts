import { afterAll, expect, test } from "bun:test";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { CORPUS, corpusSpecs, outputPathOf } from "../../scripts/corpus.ts";
import { COMMANDS, runProcess, scopec, treeOf } from "../cli/scopec.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { expectationOf } from "./expectation.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const specs = corpusSpecs(ROOT);

/** One of each kind of trouble: bytes, line ends, syntax, shape, references, rules, waivers, files that import others. */
const SAMPLE = [
  "yaml/syntax/not-utf-8.yaml",
  "yaml/syntax/windows-line-ends.yaml",
  "yaml/syntax/tab-indentation.yaml",
  "yaml/shape/many-mistakes.yaml",
  "yaml/settings/waiver-expired.yaml",
  "typescript/syntax/brace-left-open.ts",
  "typescript/imports/call-in-imported-file.ts",
  "typescript/rules/no-shared-storage.ts",
];

/** A project with one spec of the corpus in it, and what that imports. */
function projectWith(spec: string): { readonly root: string; readonly path: string } {
  const root = folders.create();
  const path = `spec/matrix${extname(spec)}`;
  const from = join(ROOT, CORPUS, dirname(spec), "parts");
  mkdirSync(join(root, "spec/parts"), { recursive: true });
  copyFileSync(join(ROOT, CORPUS, spec), join(root, path));
  for (const name of existsSync(from) ? readdirSync(from) : [])
    copyFileSync(join(from, name), join(root, "spec/parts", name));
  return { root, path };
}

test.each(SAMPLE.flatMap((spec) => [["bun", spec] as const, ["node", spec] as const]))(
  "as a process of its own, %s ends with 1 for %s, says the same and writes nothing",
  (runtime, spec) => {
    const { root, path } = projectWith(spec);
    const before = treeOf(root);
    const outcome = runProcess([...COMMANDS[runtime](), "gen"], root);
    const out = readFileSync(join(ROOT, CORPUS, outputPathOf(spec)), "utf8");
    const moved = out.replaceAll(spec, path).replaceAll(`${dirname(spec)}/parts/`, "spec/parts/");
    expect(outcome).toEqual({ status: 1, out: moved, err: "" });
    expect(treeOf(root)).toEqual(before);
  },
  60_000,
);

test("lint finds in each spec, as JSON, what it says of itself, and ends with 1 for each that has an error", async () => {
  const root = join(ROOT, CORPUS);
  for (const spec of specs) {
    // The clock of a command in this process stands at 1970, when no waiver had ended; those above have the real one.
    if (expectationOf(spec).some(({ code }) => code === "no-expired-waiver")) continue;
    const { status, out, err } = await scopec(root, ["lint", "--spec", spec, "--root", ".", "--format", "json"]);
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Found[] };
    const places = diagnostics.map(({ code, path, line, column }) => ({ code, path, line, column }));
    expect({ spec, places, err }).toEqual({ spec, places: [...expectationOf(spec)], err: "" });
    expect({ spec, status }).toEqual({
      spec,
      status: diagnostics.some(({ severity }) => severity === "error") ? 1 : 0,
    });
  }
}, 60_000);

interface Found {
  readonly severity: string;
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
