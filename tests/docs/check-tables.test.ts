import { describe, expect, test } from "bun:test";
import { checkTables } from "../../generator/docs/check-tables.ts";
import { findings, matrixOf, specWith } from "../tester.ts";

const matrix = await matrixOf(
  specWith({
    flags: `flags:
  ALPHA: { description: x, type: y, category: z, domain: all, scope: ACME, tier: gold, since: "1", status: stable }
  BETA: { description: x, type: y, category: z, domain: all, scope: all, tier: basic, since: "1", status: stable }`,
  }),
);
const problems = (...lines: readonly string[]) =>
  findings(checkTables({ path: "page.md", text: `${lines.join("\n")}\n` }, matrix));

const HEAD = "| Name | Domain | Scope | Tier | Release/Status |";
const RULE = "| ---- | ------ | ----- | ---- | -------------- |";

describe("a table of the standard", () => {
  test.each<readonly [string, ...string[]]>([
    ["with the required columns", HEAD, RULE, "| `ALPHA` | all | `ACME` | gold | 1 / stable |"],
    ["with columns of its own behind", `${HEAD} Owner |`, `${RULE} --- |`, "| `BETA` | – | all | all | 1 | team |"],
    [
      "with all columns",
      "| Name | Type | Category | Domain | Scope | Tier | Size/Impact | Release/Status | Approval |",
      "|---|---|---|---|---|---|---|---|---|",
      "| [`ALPHA`](x.md) | a | b | all | ACME | gold | 1 | 1 | – |",
    ],
    [
      "without outer bars",
      "Name | Domain | Scope | Tier | Release/Status",
      "--- | --- | --- | --- | ---",
      "A | b | all | all | c",
    ],
    ["that lists something else", "| Key | Meaning |", "| --- | --- |", "| `ALPHA` and others | |"],
    ["in fenced code", "```md", "| Name | Tier |", "| --- | --- |", "```"],
    ["that has no rule below its head", "| Name | Tier |", "| A | b |"],
  ])("%s passes", (_, ...lines) => {
    expect(problems(...lines)).toEqual([]);
  });
});

describe("a table that is not of the standard", () => {
  test("lacks columns, by the name of its first one", () => {
    expect(problems("# X", "", "| Variant | Tier |", "| --- | --- |", "| prod | basic |")).toEqual([
      "3:3 master-table-columns: this table lists entries of the matrix, but lacks the columns `Name`, `Domain`, `Scope`, `Release/Status`",
    ]);
  });

  test("lacks a column, by what it lists", () => {
    expect(problems("| Switch | What |", "| --- | --- |", "| `ALPHA` | x |", "| BETA | y |")).toHaveLength(1);
    expect(problems("| Switch | What |", "| --- | --- |", "| `ALPHA` | x |", "| GAMMA | y |")).toEqual([]);
  });

  test("has them in another order, or its own before them", () => {
    const rule = "|---|---|---|---|---|---|";
    expect(problems("| Name | Scope | Domain | Tier | Release/Status |", rule.slice(4))).toEqual([
      "1:10 master-table-columns: here stands the column `Scope` where the standard has `Domain`",
    ]);
    expect(problems("| Name | Owner | Domain | Scope | Tier | Release/Status |", rule)).toEqual([
      "1:10 master-table-columns: here stands the column `Owner` where the standard has `Domain`",
    ]);
  });

  test("has an empty cell, one too few, or a scope or tier that there is not", () => {
    expect(problems(HEAD, RULE, "| A | | `ACNE` | golden | x |", "| B | all | all | all |")).toEqual([
      "3:6 master-table-columns: the cell of `Domain` is empty",
      "3:9 master-table-columns: there is no scope called `ACNE`",
      "3:18 master-table-columns: there is no tier called `golden`",
      "4:19 master-table-columns: the cell of `Release/Status` is empty",
    ]);
  });

  test("is found in a page with Windows line endings, and a bar in a cell ends none", () => {
    expect(
      problems(`${HEAD}\r`, `${RULE}\r`, "| A \\| B | all | all | all | x |\r", "| C | all | no | all | x |\r"),
    ).toEqual(["4:13 master-table-columns: there is no scope called `no`"]);
  });
});
