import { describe, expect, test } from "bun:test";
import { findings, loadText } from "../tester.ts";

/** What loading ends in: the codes found, or a value. That it ends soon, the runner's limit on a test sees to. */
async function outcome(text: string): Promise<readonly string[] | "value"> {
  const [document, diagnostics] = await loadText(text);
  expect(document === undefined).toBe(diagnostics.length > 0);
  // A stack overflow inside the parser is no mistake of whoever wrote the spec.
  expect(findings(diagnostics).join("\n")).not.toMatch(/call stack/i);
  return document === undefined ? [...new Set(diagnostics.map(({ code }) => code))] : "value";
}

/** Nine lists, each of nine aliases of the one before: 3,486,784,401 items at the end. */
const BOMB = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(", ")}]`,
  ),
].join("\n");

const DEPTH = 10_000;

describe("a hostile spec ends in findings, soon:", () => {
  test.each([
    ["aliases of aliases of aliases", BOMB],
    ["lists in lists", `a: ${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}\n`],
    ["maps in maps", `${"{ a: ".repeat(DEPTH)}1${" }".repeat(DEPTH)}\n`],
    ["block lists in block lists", `${"- ".repeat(DEPTH)}x\n`],
    [
      "block maps in block maps",
      `${Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")}\n`,
    ],
  ])("%s", async (_what, text) => {
    expect(await outcome(text)).toEqual(["no-oversized-spec"]);
  });

  test.each([
    ["lists that do not end", `a: ${"[".repeat(100_000)}`],
    ["maps that do not end", `a: ${"{".repeat(20_000)}\n`],
    ["aliases without an anchor", `a: [${"*a, ".repeat(10_000)}]\n`],
    ["anchors of one node", `a: ${"&a ".repeat(10_000)}\n`],
    ["quotes in a row", `${'"'.repeat(100_001)}\n`],
    ["colons in a row", `a: ${": ".repeat(100_000)}\n`],
    ["a tag of a megabyte", `a: ${"!".repeat(1_000_000)}\n`],
    ["a directive of a megabyte", `%${"a".repeat(1_000_000)}\n`],
    ["a key, again and again", "k: 1\n".repeat(20_000)],
    ["numbers that are not what is written", "- 1.10\n".repeat(20_000)],
    ["line feeds only", "\n".repeat(1_000_000)],
  ])("%s", async (_what, text) => {
    expect(await outcome(text)).not.toBe("value");
  });
});

describe("a large spec is read, soon:", () => {
  test.each([
    ["a plain scalar of a megabyte", `a: ${"x".repeat(1_000_000)}\n`],
    ["a quoted scalar of a megabyte", `a: "${"x".repeat(1_000_000)}"\n`],
    ["a block scalar of a megabyte", `a: |\n${`  ${"x".repeat(97)}\n`.repeat(10_000)}`],
    ["a key of a megabyte", `${"x".repeat(1_000_000)}: 1\n`],
    ["100,000 keys", Array.from({ length: 100_000 }, (_, index) => `k${index}: ${index}\n`).join("")],
    ["200,000 items", "- x\n".repeat(200_000)],
    ["a megabyte of comments", `${"# x\n".repeat(250_000)}a: 1\n`],
    ["10,000 aliases of one anchor", `a: &x 1\nb:\n${"  - *x\n".repeat(10_000)}`],
    [
      "3,000 anchors with an alias each",
      Array.from({ length: 3_000 }, (_, index) => `k${index}: &a${index} x\nl${index}: *a${index}\n`).join(""),
    ],
  ])("%s", async (_what, text) => {
    expect(await outcome(text)).toBe("value");
  });
});
