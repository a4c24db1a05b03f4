import { afterAll, describe, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { ROOT, scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);
const root = folders.create({ [SPEC_PATH]: minimalSpec });

/** Each command, and each of a group. */
const COMMANDS = readdirSync(join(ROOT, "docs/cli"))
  .map((name) => name.replace(/\.md$/, ""))
  .filter((name) => name !== "README")
  .map((name) => name.replace(/^(docs|flags)-/, "$1 ").split(" "));

describe("help", () => {
  test("lists the commands", async () => {
    for (const flag of ["--help", "-h"]) {
      const { status, out, err } = await scopec(root, [flag]);
      expect([status, err]).toEqual([0, ""]);
      expect(out).toStartWith("Usage: scopec [options] [command]\n");
      expect(out).toMatch(/^ {2}gen \[options\] {2,}compile the spec and write the generated files$/m);
    }
  });

  test("of gen names every option, the exit statuses, and shows examples", async () => {
    const { status, out, err } = await scopec(root, ["gen", "--help"]);
    expect([status, err]).toEqual([0, ""]);
    const options = [...out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name);
    expect(options).toEqual(["check", "dry-run", "force", "watch", "only", "spec", "root", "format", "stats", "help"]);
    expect(out).toContain("Exit status: 0 clean, 1 findings or drift, 2 scopec could not do its work.");
    expect(out).toMatch(/^ {2}scopec gen --check {2,}\S/m);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test.each(COMMANDS)("of %s breaks lines where they are full, and nowhere else", async (...words) => {
    const { out } = await scopec(root, [...words, "--help"]);
    const [, text = ""] = /\n\n(.*?)\n\n(?:Arguments|Options):/s.exec(out) ?? [];
    expect(text).toContain("Exit status: 0 ");
    const lines = text.split("\n");
    const early = lines.filter((line, index) => {
      const [next = ""] = (lines[index + 1] ?? "").split(" ");
      return line !== "" && next !== "" && line.length + 1 + next.length < 100 && !line.startsWith(" ");
    });
    expect(early).toEqual([]);
  });

  test("is what one gets, on stderr, who names no command", async () => {
    const { status, out, err } = await scopec(root, []);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toStartWith("Usage: scopec");
  });
});

test("the version is that of the package", async () => {
  for (const flag of ["--version", "-V"]) {
    expect(await scopec(root, [flag])).toEqual({ status: 0, out: `${packageJson.version}\n`, err: "" });
  }
});

describe("what cannot be asked is refused with status 2, on stderr:", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["an unknown command", ["ge"], "error: unknown command 'ge'\n(Did you mean gen?)\n"],
    ["an unknown option", ["gen", "--chek"], "error: unknown option '--chek'\n(Did you mean --check?)\n"],
    ["an option of nothing", ["--nonsense-at-all"], "error: unknown option '--nonsense-at-all'\n"],
    ["an argument too many", ["gen", "spec.yaml"], "error: too many arguments for 'gen'."],
    ["an option without its value", ["gen", "--only"], "error: option '--only <emitters>' argument missing\n"],
    ["an unknown format", ["gen", "--format", "xml"], "argument 'xml' is invalid. Allowed choices are pretty, json"],
    [
      "check with force",
      ["gen", "--check", "--force"],
      "scopec: --check writes nothing, so --force means nothing with it\n",
    ],
    [
      "check with a dry run",
      ["gen", "--check", "--dry-run"],
      "scopec: --check and --dry-run are two answers to one question",
    ],
  ];
  test.each(cases)("%s", async (_, args, message) => {
    const { status, out, err } = await scopec(root, args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    if (!err.startsWith("scopec:")) expect(err).toEndWith("Run it with --help to see what it takes.\n");
    expect(err).not.toMatch(/^\s+at /m);
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
  });
});
