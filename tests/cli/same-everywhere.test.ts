import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH, specWith } from "../tester.ts";
import { COMMANDS, type Outcome, ROOT, runProcess, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** Each test starts dozens of processes. */
const TIMEOUT = 300_000;

/** A step in the life of a project: files that change, then a command. */
interface Step {
  readonly files?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** The folder it is run in. */
  readonly from?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const VARIANTS = `variants:
  prod: { title: Production, domain: all, features: [], scope: ACME, tier: premium, useCase: Customers, status: approved }`;
const BAD = specWith({ extra: "flagz: {}" }).replaceAll("platform: Any", "platform: Ani");

const STEPS: readonly Step[] = [
  { args: ["--version"] },
  { args: ["--help"] },
  { args: ["gen", "--help"] },
  { args: [] },
  { args: ["ge"] },
  { args: ["gen", "--chek"] },
  { args: ["gen", "--only", "doc"] },
  { args: ["gen", "--check"] },
  { args: ["gen", "--dry-run"] },
  { args: ["gen"] },
  { args: ["gen", "--check", "--format", "json"] },
  { files: { [SPEC_PATH]: specWith({ variants: VARIANTS }) }, args: ["gen", "--check"] },
  { args: ["gen", "--only", "workflows,docs"], from: "src" },
  { args: ["gen", "--format", "json"] },
  { files: { "generated/flags.ts": "mine\n" }, args: ["gen"] },
  { args: ["gen", "--check"], environment: { FORCE_COLOR: "1" } },
  { args: ["gen", "--force"] },
  { files: { [SPEC_PATH]: BAD }, args: ["gen"] },
  { args: ["gen"], environment: { FORCE_COLOR: "1" } },
  { args: ["gen", "--format", "json"] },
  { files: { [SPEC_PATH]: "version: [1\n" }, args: ["gen"] },
  { files: { [SPEC_PATH]: "" }, args: ["gen"] },
  { files: { [SPEC_PATH]: minimalSpec }, args: ["gen", "--root", "."] },
  { args: ["gen", "--spec", "nowhere.yaml"] },
  { args: ["gen", "--spec", "src"] },
  { files: { "generated/.scopec-tmp": "mine\n" }, args: ["gen", "--force"] },
  { files: { "generated/.scopec-tmp": "mine\n", [SPEC_PATH]: specWith({ variants: VARIANTS }) }, args: ["gen"] },
];

/** What a step prints, and the files after it. */
interface Moment extends Outcome {
  readonly step: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Lives through all steps with a command. */
function live(command: readonly string[]): readonly Moment[] {
  const root = folders.create({ [SPEC_PATH]: minimalSpec, "src/x.ts": "" });
  return STEPS.map(({ files = {}, args, from = ".", environment = {} }, index) => {
    writeFiles(root, files);
    const { status, out, err } = runProcess([...command, ...args], join(root, from), environment);
    return { step: `${index}: ${args.join(" ")}`, status, out, err, files: treeOf(root) };
  });
}

describe("every byte is the same", () => {
  let fromSource: readonly Moment[] = [];
  beforeAll(() => {
    fromSource = live(COMMANDS.bun());
  }, TIMEOUT);

  test("in a life that shows all kinds of results", () => {
    expect(new Set(fromSource.map(({ status }) => status))).toEqual(new Set([0, 1, 2]));
    expect(fromSource.filter(({ out }) => out !== "").length).toBeGreaterThan(10);
    expect(fromSource.filter(({ err }) => err !== "").length).toBeGreaterThan(3);
  });

  test.each([
    ["Node", COMMANDS.node],
    ["Bun", COMMANDS.bundledBun],
  ])(
    "from the bundle under %s",
    (_, command) => {
      const bundled = live(command());
      expect(bundled.length).toBe(STEPS.length);
      for (const [index, { files, ...printed }] of bundled.entries()) {
        const { files: expected = {}, ...expectedPrinted } = fromSource[index] ?? {};
        expect(printed).toEqual(expectedPrinted as typeof printed);
        expect(files).toEqual(expected);
      }
    },
    TIMEOUT,
  );

  test(
    "for the project's own spec",
    () => {
      const spec = join(ROOT, SPEC_PATH);
      const trees = Object.values(COMMANDS).map((command) => {
        const root = folders.create();
        const outcome = runProcess([...command(), "gen", "--spec", spec, "--root", "."], root);
        expect(outcome).toEqual({ status: 0, out: "", err: "" });
        return treeOf(root);
      });
      const [first = {}, ...others] = trees;
      expect(Object.keys(first).length).toBeGreaterThan(10);
      for (const tree of others) expect(tree).toEqual(first);
    },
    TIMEOUT,
  );
});
