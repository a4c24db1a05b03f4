import { describe, expect, test } from "bun:test";
import { COLUMNS } from "../../generator/model/columns.ts";
import type { Matrix } from "../../generator/model/matrix.ts";
import { matrixOf, minimalSpec, modelText, rendered, specWith } from "../tester.ts";
import { ROW, testFindings } from "./cases.ts";

testFindings("two rows for one case", [
  [
    "with the same host and platform",
    { rows: `rows:\n  - { ${ROW} }\n  - { ${ROW.replace("ACME", "guest")} }` },
    "17:22 no-duplicate-row: a second row for `acme.example` on Any",
  ],
  [
    "in another case, in Punycode, in another form of an address",
    {
      rows: `rows:
  - { ${ROW} }
  - { ${ROW.replace("acme.example", "ACME.Example")} }
  - { ${ROW.replace("acme.example", "bücher.example")} }
  - { ${ROW.replace("acme.example", "XN--BCHER-KVA.example")} }
  - { ${ROW.replace("acme.example", '"[::1]"')} }
  - { ${ROW.replace("acme.example", '"[0:0:0::0001]"')} }`,
    },
    "17:22 no-duplicate-row: a second row for `acme.example` on Any",
    "19:22 no-duplicate-row: a second row for `xn--bcher-kva.example` on Any",
    "21:22 no-duplicate-row: a second row for `[::1]` on Any",
  ],
  [
    "is reported for each after the first",
    { rows: `rows:\n  - { ${ROW} }\n  - { ${ROW} }\n  - { ${ROW} }` },
    "17:22 no-duplicate-row: a second row for `acme.example` on Any",
    "18:22 no-duplicate-row: a second row for `acme.example` on Any",
  ],
  [
    "is no such thing where platform, host or wildcard differ",
    {
      rows: `rows:
  - { ${ROW} }
  - { ${ROW.replace("Any", "Linux")} }
  - { ${ROW.replace("acme.example", '"*.acme.example"')} }
  - { ${ROW.replace("acme.example", "x.acme.example")} }`,
    },
  ],
]);

testFindings("two rows of a host", [
  [
    "are not said to be for one case while it is not known which case they are for",
    {
      rows: `rows:\n  - { ${ROW.replace("Any", "Linus")} }\n  - { ${ROW.replace("Any", "macOs")} }`,
    },
    "16:67 no-unknown-reference: there is no platform called `Linus`",
    "17:67 no-unknown-reference: there is no platform called `macOs`",
  ],
]);

test("a second row shows the first one", async () => {
  const { diagnostics } = await modelText(specWith({ rows: `rows:\n  - { ${ROW} }\n  - { ${ROW} }` }));
  expect(rendered(diagnostics)).toContain("spec/matrix.yaml:16:22  the first one is here\n");
});

testFindings("a column that neither the row nor its scope has", [
  [
    "is missing",
    { rows: "rows:\n  - { servingDomain: a.example, detectedScope: ACME, platform: Any, apiStrategy: x }" },
    "16:5 no-missing-column: this row has no `operationalBenefit`, and scope `ACME` has no default for it",
  ],
  [
    "is missing once for each column, also where the host is wrong",
    {
      scopes: "scopes: { ACME: { description: d, tier: t } }",
      rows: "rows:\n  - servingDomain: a.example:80\n    detectedScope: ACME\n    platform: Any",
    },
    "7:5 no-missing-column: this row has no `apiStrategy`, and scope `ACME` has no default for it",
    "7:5 no-missing-column: this row has no `operationalBenefit`, and scope `ACME` has no default for it",
    "7:5 no-missing-column: this row has no `secretsBackend`, and scope `ACME` has no default for it",
    "7:5 no-missing-column: this row has no `secretsFlag`, and scope `ACME` has no default for it",
    "7:5 no-missing-column: this row has no `serviceNameFormat`, and scope `ACME` has no default for it",
    "7:5 no-missing-column: this row has no `storagePath`, and scope `ACME` has no default for it",
    "7:20 no-illegal-host: `a.example:80` is not a serving domain: a port does not belong to a host",
  ],
  [
    "cannot be named while the scope is not known",
    { rows: "rows:\n  - { servingDomain: a.example, detectedScope: ACMA, platform: Any }" },
    "16:48 no-unknown-reference: there is no scope called `ACMA`",
  ],
]);

testFindings("a row of a build-only scope", [
  [
    "is refused, by the scope's alias too",
    {
      scopes:
        "scopes:\n  ACME: { description: d, tier: t, buildOnly: true, aliases: [A], defaults: { storagePath: a/, secretsBackend: s, serviceNameFormat: n, secretsFlag: F } }",
      rows: `rows:\n  - { ${ROW} }\n  - { ${ROW.replace("ACME", "A").replace("Any", "Linux")} }`,
    },
    "8:51 no-row-for-build-only-scope: scope `ACME` is `buildOnly`: no host may be served by it",
    "9:51 no-row-for-build-only-scope: scope `ACME` is `buildOnly`: no host may be served by it",
  ],
]);

test("a row of a build-only scope shows where the scope says so", async () => {
  const scopes = "scopes:\n  ACME: { description: d, tier: t, buildOnly: true }";
  const { diagnostics } = await modelText(specWith({ scopes, rows: `rows: [{ ${ROW} }]` }));
  expect(rendered(diagnostics)).toContain(`
  spec/matrix.yaml:3:36  declared here
    2 | scopes:
    3 |   ACME: { description: d, tier: t, buildOnly: true }
      |                                    ^^^^^^^^^
`);
});

describe("a cell", () => {
  test("comes from the row, else the scope's defaults, else the column, and knows which", async () => {
    const { rows } = await matrixOf(specWith({ rows: `rows: [{ ${ROW}, secretsBackend: Own }]` }));
    expect([...(rows[0]?.cells ?? [])]).toEqual([
      ["servingDomain", { value: "acme.example", source: "row", pointer: "/rows/0/servingDomain" }],
      ["detectedScope", { value: "ACME", source: "row", pointer: "/rows/0/detectedScope" }],
      ["platform", { value: "Any", source: "row", pointer: "/rows/0/platform" }],
      ["storagePath", { value: "acme/", source: "scope default", pointer: "/scopes/ACME/defaults/storagePath" }],
      ["secretsBackend", { value: "Own", source: "row", pointer: "/rows/0/secretsBackend" }],
      [
        "serviceNameFormat",
        { value: "acme", source: "scope default", pointer: "/scopes/ACME/defaults/serviceNameFormat" },
      ],
      ["secretsFlag", { value: "KEEP", source: "scope default", pointer: "/scopes/ACME/defaults/secretsFlag" }],
      ["bunRuntimeTz", { value: "System local", source: "built-in default" }],
      ["bunTestTz", { value: "UTC", source: "built-in default" }],
      ["featureFlags", { value: [], source: "built-in default" }],
      ["apiStrategy", { value: "a", source: "row", pointer: "/rows/0/apiStrategy" }],
      ["operationalBenefit", { value: "b", source: "row", pointer: "/rows/0/operationalBenefit" }],
    ]);
  });

  test("of a wildcard or of a name beyond ASCII has the canonical form", async () => {
    const { rows } = await matrixOf(
      specWith({ rows: `rows: [{ ${ROW.replace("acme.example", '"*.Bücher.Example"')} }]` }),
    );
    expect(rows[0]?.cells.get("servingDomain")?.value).toBe("*.xn--bcher-kva.example");
    expect(rows[0]?.host).toEqual({
      written: "*.Bücher.Example",
      canonical: "*.xn--bcher-kva.example",
      kind: "wildcard",
      lookup: "xn--bcher-kva.example",
    });
  });
});

/** The cells of a matrix without where they come from. */
const valuesOf = ({ rows }: Matrix) => rows.map(({ cells }) => [...cells].map(([name, { value }]) => [name, value]));

test("a row that says all twelve columns and one that says what differs give the same matrix", async () => {
  const short = await matrixOf(minimalSpec);
  const columns = valuesOf(short).map((cells) => JSON.stringify(Object.fromEntries(cells)));
  const long = await matrixOf(specWith({ rows: `rows:\n  - ${columns.join("\n  - ")}` }));
  expect(valuesOf(long)).toEqual(valuesOf(short));
  expect(valuesOf(long)[0]).toHaveLength(12);
  expect(COLUMNS).toHaveLength(12);
  expect(long.rows.flatMap(({ cells }) => [...cells.values()].map(({ source }) => source))).toEqual(
    Array(24).fill("row"),
  );
});
