import { describe, expect, test } from "bun:test";
import type { Change } from "../../generator/diff/change.ts";
import { groupChanges } from "../../generator/diff/group-changes.ts";
import { CELLS, enumerated, phrase, plainText, quote } from "../../generator/diff/phrase.ts";
import { OTHER_HOSTS } from "../../generator/diff/resolve-cells.ts";

const change = (host: string, platform: string, more: Partial<Change> = {}): Change => ({
  kind: "x-changed",
  impact: "risky",
  subjects: [host],
  message: phrase`it changes for ${CELLS}`,
  why: ["it does"],
  base: ["/rows/0"],
  head: ["/rows/1"],
  cells: [{ host, platform }],
  ...more,
});
const messages = (changes: readonly Change[]) => groupChanges(changes).map(({ message }) => plainText(message));

describe("equal changes are one", () => {
  test.each([
    [[change("a", "Linux")], "it changes for `a` on `Linux`"],
    [[change("a", "Linux"), change("a", "macOS")], "it changes for `a` on `Linux` and `macOS`"],
    [[change("a", "Linux"), change("b", "Linux")], "it changes for `a` and `b` on `Linux`"],
    [[change("a", "Linux"), change("b", "macOS")], "it changes for `a` on `Linux` and `b` on `macOS`"],
    [[change(OTHER_HOSTS, "Linux")], "it changes for every other host on `Linux`"],
    [
      ["a", "b", "c", "d"].map((host) => change(host, "Linux")),
      "it changes for `a`, `b`, `c` and another host on `Linux`",
    ],
    [
      ["a", "b", "c", "d", "e"].map((host, index) => change(host, index === 0 ? "macOS" : "Linux")),
      "it changes for `a` on `macOS`, `b` on `Linux`, `c` on `Linux` and 2 other hosts",
    ],
  ])("and name their cells (%#)", (changes, expected) => {
    expect(messages(changes)).toEqual([expected]);
  });

  test("and keep all places, subjects and cells, each once", () => {
    const [joined] = groupChanges([change("a", "Linux"), change("b", "Linux", { head: ["/rows/2"] })]);
    expect(joined).toMatchObject({ subjects: ["a", "b"], base: ["/rows/0"], head: ["/rows/1", "/rows/2"] });
    expect(joined?.cells).toHaveLength(2);
  });

  test("but not where kind, impact, words or approval differ; the gravest comes first", () => {
    const approval = { pointer: "/approvals/0", change: "x", subject: "a", reason: "r", owner: "o" };
    const all = [
      change("a", "Linux", { impact: "safe" }),
      change("a", "Linux"),
      change("a", "Linux", { kind: "a-changed" }),
      change("a", "Linux", { impact: "breaking" }),
      change("a", "Linux", { approval }),
      change("a", "Linux", { why: ["it may"] }),
    ];
    const grouped = groupChanges(all);
    expect(grouped).toHaveLength(6);
    expect(grouped.map(({ impact }) => impact)).toEqual(["breaking", "risky", "risky", "risky", "risky", "safe"]);
    expect(grouped[1]?.kind).toBe("a-changed");
  });
});

test("a phrase keeps what a spec says apart from our own words", () => {
  const said = phrase`${quote("a`b")} and ${enumerated([["x"], [quote("y")], ["z"]])}${""}`;
  expect(said).toEqual([{ quoted: "a`b" }, " and ", "x", ", ", { quoted: "y" }, " and ", "z", ""]);
  expect(plainText(phrase`for ${CELLS}`)).toBe("for ");
  expect(enumerated([])).toEqual([]);
});
