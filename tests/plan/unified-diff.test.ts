import { describe, expect, test } from "bun:test";
import { firstDifference, unifiedDiff } from "../../generator/plan/unified-diff.ts";

const lines = (count: number, text = "line"): string =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}\n`).join("");

describe("a unified diff", () => {
  test("shows what changes, with two lines around it", async () => {
    const before = lines(9);
    const diff = await unifiedDiff("a.ts", { before, after: before.replace("line 5", "five") });
    expect(diff).toBe(
      ["--- a.ts", "+++ a.ts", "@@ -3,5 +3,5 @@", " line 3", " line 4", "-line 5", "+five", " line 6", " line 7"].join(
        "\n",
      ),
    );
  });

  test("names no file for what is missing or to be deleted", async () => {
    const text = "a\n";
    expect(await unifiedDiff("a.ts", { before: undefined, after: text })).toBe(
      "--- /dev/null\n+++ a.ts\n@@ -0,0 +1,1 @@\n+a",
    );
    expect(await unifiedDiff("a.ts", { before: text, after: undefined })).toBe(
      "--- a.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a",
    );
  });

  test("shows tabs at the end of a line, and a missing final newline", async () => {
    const diff = await unifiedDiff("a.ts", { before: "a\n", after: "a\t" });
    expect(diff.split("\n").slice(3)).toEqual(["-a", "+a\t", "\\ No newline at end of file"]);
  });

  test("does not mind CRLF", async () => {
    const diff = await unifiedDiff("a.ts", { before: "a\r\nb\r\n", after: "a\nc\n" });
    expect(diff.split("\n").slice(3)).toEqual([" a", "-b", "+c"]);
  });

  test("is cut after sixty lines", async () => {
    const cut = (await unifiedDiff("a.ts", { before: undefined, after: lines(100) })).split("\n");
    expect(cut.slice(-2)).toEqual(["+line 57", "… 43 more lines"]);
    expect(cut).toHaveLength(61);
    const whole = await unifiedDiff("a.ts", { before: undefined, after: lines(57) });
    expect(whole.split("\n").at(-1)).toBe("+line 57");
  });

  test("of two large files that have little in common shows how they begin to differ, at once", async () => {
    const [same, end] = [lines(1000, "same"), lines(1000, "end")];
    const versions = { before: same + lines(20_000, "old") + end, after: same + lines(20_000, "new") + end };
    const cut = (await unifiedDiff("a.ts", versions)).split("\n");
    expect(cut.slice(2, 7)).toEqual(["@@ -999,27 +999,27 @@", " same 999", " same 1000", "-old 1", "-old 2"]);
    expect(cut.slice(-2)).toEqual(["+new 25", "… and more"]);
  });

  test("of a large insertion shows no deletion", async () => {
    const before = lines(100);
    const after = `${lines(50)}${lines(5000, "new")}${before.slice(lines(50).length)}`;
    const cut = (await unifiedDiff("a.ts", { before, after })).split("\n");
    expect(cut.slice(2, 6)).toEqual(["@@ -49,2 +49,27 @@", " line 49", " line 50", "+new 1"]);
    expect(cut.filter((line) => line.startsWith("-"))).toEqual(["--- a.ts"]);
  });
});

test("the first difference is the beginning of its line", () => {
  expect(firstDifference("ab\ncd\nef", "ab\ncX\nef")).toBe(3);
  expect(firstDifference("ab", "Xb")).toBe(0);
  expect(firstDifference("ab\ncd", "ab\ncdef")).toBe(3);
  expect(firstDifference("ab\n", "ab\ncd")).toBe(3);
  expect(firstDifference("ab\ncd", "ab\n")).toBe(3);
  expect(firstDifference("", "a")).toBe(0);
});
