import { describe, expect, test } from "bun:test";
import { COLUMNS } from "../../generator/model/columns.ts";
import { compileText, findings, matrixOf, modelText, specWith } from "../tester.ts";

const withColumns = (columns: string, cells = "") =>
  specWith({
    columns: `columns:\n${columns}`,
    rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast${cells} }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe${cells} }`,
  });

const found = async (text: string) => findings((await modelText(text)).diagnostics);

describe("columns of the spec's own", () => {
  test("stand behind the built-in ones, sorted, whatever their order in the spec", async () => {
    const one = await matrixOf(withColumns("  zone: { type: string }\n  area: { type: boolean }\n"));
    const other = await matrixOf(withColumns("  area: { type: boolean }\n  zone: { type: string }\n"));
    const names = (columns: typeof one.columns) => columns.map(({ name }) => name);
    expect(names(one.columns)).toEqual([...names(COLUMNS), "area", "zone"]);
    expect(one.columns).toEqual(other.columns);
  });

  test("say of themselves what the spec leaves out", async () => {
    const { columns } = await matrixOf(withColumns("  dataRegionEU: { type: array }\n"));
    expect(columns.at(-1)).toEqual({
      name: "dataRegionEU",
      title: "Data region EU",
      describe: "A column of this spec: `dataRegionEU`.",
      schema: { type: "array", items: { type: "string", pattern: "\\S" }, uniqueItems: true },
      role: "value",
      type: "texts",
      optional: true,
      custom: true,
      internal: false,
      impact: "risky",
      cell: "code",
    });
  });

  test("have their values from the row, the scope's defaults or their own default, or none", async () => {
    const matrix = await matrixOf(
      withColumns(
        "  region: { type: string, enum: [eu, us], default: us }\n  tags: { type: array }\n  size: { type: integer }\n  live: { type: boolean }\n",
        ", tags: [b, a]",
      )
        .replace("detectedScope: ACME, ", "detectedScope: ACME, region: eu, ")
        .replace("defaults: { storagePath: guest/", "defaults: { size: 3, live: false, storagePath: guest/"),
    );
    const cells = (row: number) =>
      [...(matrix.rows[row]?.cells ?? [])].slice(12).map(([name, { value, source }]) => [name, value, source]);
    expect(cells(1)).toEqual([
      ["region", "eu", "row"],
      ["tags", ["a", "b"], "row"],
    ]);
    expect(cells(0)).toEqual([
      ["live", false, "scope default"],
      ["region", "us", "built-in default"],
      ["size", 3, "scope default"],
      ["tags", ["a", "b"], "row"],
    ]);
  });

  const broken: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "a row without a required one",
      "  region: { type: string, required: true }\n",
      "",
      [
        "16:5 no-missing-column: this row has no `region`, and scope `ACME` has no default for it",
        "17:5 no-missing-column: this row has no `region`, and scope `guest` has no default for it",
      ],
    ],
    [
      "a value that is not allowed",
      "  region: { type: string, enum: [eu, us] }\n",
      ", region: asia",
      [
        '16:125 no-illegal-value: `"asia"` is not allowed here: it must be one of `"eu"`, `"us"`',
        '17:125 no-illegal-value: `"asia"` is not allowed here: it must be one of `"eu"`, `"us"`',
      ],
    ],
    [
      "a value of another type",
      "  count: { type: number }\n",
      ", count: many",
      [
        "16:124 no-wrong-type: this is text, but a number is expected",
        "17:124 no-wrong-type: this is text, but a number is expected",
      ],
    ],
    [
      "a misspelt one",
      "  region: { type: string }\n",
      ", regoin: eu",
      [
        "16:117 no-unknown-key: `regoin` is not a key that is known here",
        "17:117 no-unknown-key: `regoin` is not a key that is known here",
      ],
    ],
    [
      "the name of a built-in one",
      "  platform: { type: string, enum: [x] }\n",
      "",
      ["19:3 no-duplicate-name: `platform` already means the built-in column `platform`"],
    ],
    [
      "a name that is none",
      "  Data-Region: { type: string }\n",
      "",
      [
        '19:3 no-illegal-value: `"Data-Region"` is not allowed here: it does not have the form /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$/',
      ],
    ],
    [
      "the name of a built-in one in another case",
      "  storagepath: { type: string }\n",
      "",
      ["19:3 no-duplicate-name: `storagepath` already means the built-in column `storagePath`"],
    ],
    [
      "a name that every object has",
      "  toString: { type: string }\n",
      "",
      [
        '19:3 no-illegal-value: `"toString"` is not allowed here: it does not have the form /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$/',
      ],
    ],
    ["no type", "  region: { enum: [a] }\n", "", ["19:3 no-missing-key: `type` is missing here"]],
    [
      "an unknown type",
      "  region: { type: text }\n",
      ", region: eu",
      [
        '19:19 no-illegal-value: `"text"` is not allowed here: it must be one of `"string"`, `"integer"`, `"number"`, `"boolean"`, `"array"`',
      ],
    ],
    [
      "values and a default of another type",
      "  size: { type: integer, enum: [1, two], default: 7 }\n",
      "",
      [
        "19:36 no-wrong-type: this is text, but a whole number is expected",
        '19:51 no-illegal-value: `7` is not allowed here: it must be one of `1`, `"two"`',
      ],
    ],
  ];
  test.each(broken)("%s is a finding", async (_what, columns, cells, expected) => {
    expect(await found(withColumns(columns, cells))).toEqual([...expected]);
  });

  test("suggest themselves for a misspelt key", async () => {
    const { diagnostics } = await modelText(withColumns("  region: { type: string }\n", ", regoin: eu"));
    expect(diagnostics[0]?.help).toBe("Did you mean `region`?");
  });

  test("that are internal keep their values out of the docs, and stand in the code", async () => {
    const text = withColumns(
      "  costCentre: { type: string, sensitivity: internal, enum: [secret-centre, secret-other], default: secret-other }\n  region: { type: string }\n",
      ", costCentre: secret-centre, region: frankfurt",
    );
    const { compilation } = await compileText(text);
    const textOf = (path: string) => compilation?.artifacts.find((artifact) => artifact.path === path)?.text ?? "";
    const docs = (compilation?.artifacts ?? []).filter(({ path }) => path.endsWith(".md")).map((page) => page.text);
    expect(docs.join("")).toContain("frankfurt");
    expect(docs.join("")).toContain("Cost centre");
    expect(docs.join("")).not.toContain("secret-");
    expect(textOf("generated/scopes.ts")).toContain('costCentre: "secret-centre"');
  });
});
