import { describe, expect, test } from "bun:test";
import { renderGithubDiff } from "../../generator/cli/diff/render/github.ts";
import { renderMarkdownDiff } from "../../generator/cli/diff/render/markdown.ts";
import { type DiffReport, inOneSentence, type PlacedChange } from "../../generator/cli/diff/report.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { CELLS, phrase, quote } from "../../generator/diff/phrase.ts";
import { SOURCE, spanOf } from "../diagnostics/findings.ts";

const change = (parts: Partial<PlacedChange> = {}): PlacedChange => ({
  kind: "x-changed",
  impact: "risky",
  subjects: [],
  message: phrase`${quote("x")} changes`,
  why: ["it does"],
  base: [],
  head: [],
  cells: [],
  basePlaces: () => [],
  headPlaces: () => [],
  ...parts,
});
const reportOf = (...changes: readonly PlacedChange[]): DiffReport => ({
  base: "v1",
  head: "v2",
  changes,
  findings: [],
});
const markdown = (...changes: readonly PlacedChange[]) => renderMarkdownDiff(reportOf(...changes));
const names = (count: number) => [...Array(count).keys()].map((index) => `S${index}`);

describe("a report in Markdown", () => {
  test("names the scopes that are touched, the first ones of many, and none where there are none", () => {
    expect(markdown(change())).toContain("no host is answered otherwise. Compared: `v1` and `v2`.");
    expect(markdown(change({ scopes: ["S0"] }))).toContain(" It touches the scope `S0`. Compared: `v1` and `v2`.");
    expect(markdown(change({ scopes: names(2) }))).toContain(" It touches the scopes `S0` and `S1`.");
    const many = markdown(change({ scopes: names(10) }));
    expect(many).toContain("`S7` and 2 more.");
    expect(many).not.toContain("`S8`");
  });

  test("says where: in the new spec, else in the old one, else nowhere", () => {
    const where = (parts: Partial<PlacedChange>) =>
      markdown(change(parts))
        .split("\n")
        .find((line) => line.includes("`x` changes"))
        ?.split("|")
        .at(-2)
        ?.trim();
    const [old, now] = [() => [spanOf("Linus")], () => [spanOf("Linux")]];
    expect(where({ headPlaces: now, basePlaces: old })).toBe(`\`${SOURCE.path}:3:15\``);
    expect(where({ basePlaces: old })).toBe(`\`${SOURCE.path}:2:15\` of \`v1\``);
    expect(where({})).toBe("–");
  });

  test("has who approved a change, and why, apart from the others", () => {
    const approval = {
      pointer: "/approvals/0",
      change: "x-changed",
      subject: "a",
      reason: "agreed *twice*",
      owner: "team-x",
    };
    const told = markdown(change({ approval, impact: "breaking" }));
    expect(told).toMatch(/\| `x` changes \| team-x {6}\| agreed \\\*twice\\\* \|/);
    expect(told).toContain("1 approved change: ");
  });

  test("leaves out a place for cells that nothing was put into", () => {
    expect(markdown(change({ message: phrase`a${CELLS}b` }))).toMatch(/\| ab {5}\|/);
  });
});

test("an annotation stands at a change's place; one that has none is left out", () => {
  const report = reportOf(change({ headPlaces: () => [spanOf("Linux")] }), change({ kind: "y-changed" }));
  const told = renderGithubDiff(report, plain, "");
  expect(told).toStartWith("::warning file=spec/matrix.yaml,line=3,endLine=3,col=15,");
  expect(told.match(/^::/gm)?.length).toBe(1);
});

test("one sentence counts changes by their impact, and the cells that they touch", () => {
  const cell = (host: string) => ({ host, platform: "Linux" });
  expect(inOneSentence(reportOf())).toBe("Nothing changes between v1 and v2.");
  expect(inOneSentence({ ...reportOf(), problem: "There is nothing." })).toBe("There is nothing.");
  expect(inOneSentence(reportOf(change()))).toBe("1 risky change: no host is answered otherwise.");
  expect(inOneSentence(reportOf(change({ cells: [cell("a")] })))).toBe(
    "1 risky change: 1 cell (a host on a platform) is answered otherwise.",
  );
  const three = [change({ cells: [cell("a"), cell("b")] }), change({ impact: "safe" }), change({ impact: "breaking" })];
  expect(inOneSentence(reportOf(...three))).toBe(
    "1 breaking, 1 risky and 1 safe changes: 2 cells (hosts on platforms) are answered otherwise.",
  );
});
