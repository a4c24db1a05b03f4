import { describe, expect, test } from "bun:test";
import { matrixOf, modelText, rendered, specWith } from "../tester.ts";
import { FLAG, ROW, testFindings } from "./cases.ts";

const DEFAULTS = "defaults: { storagePath: a/, secretsBackend: s, serviceNameFormat: n, secretsFlag: F }";
const scopes = (...entries: readonly string[]) =>
  ["scopes:", ...entries.map((entry) => `  ${entry.replace("{", `{ description: d, tier: t, ${DEFAULTS},`)}`)].join(
    "\n",
  );

describe("an alias of a scope", () => {
  test("means the scope wherever a scope is named", async () => {
    const {
      rows,
      flags,
      scopes: all,
    } = await matrixOf(
      specWith({
        scopes: scopes("ACME: { aliases: [acme_1, acme-2] }"),
        rows: `rows: [{ ${ROW.replace("ACME", "acme-2")} }]`,
        flags: `flags: { F: { ${FLAG.replace("scope: all", "scope: acme_1")} } }`,
      }),
    );
    expect(rows.map(({ scope, cells }) => [scope, cells.get("detectedScope")?.value])).toEqual([["ACME", "ACME"]]);
    expect(rows[0]?.cells.get("storagePath")).toEqual({
      value: "a/",
      source: "scope default",
      pointer: "/scopes/ACME/defaults/storagePath",
    });
    expect(flags[0]?.scope).toBe("ACME");
    expect(all[0]?.aliases).toEqual(["acme-2", "acme_1"]);
  });

  test("is suggested like a name", async () => {
    const { diagnostics } = await modelText(
      specWith({
        scopes: scopes("ACME: { aliases: [customer] }"),
        rows: `rows: [{ ${ROW.replace("ACME", "custumer")} }]`,
      }),
    );
    expect(diagnostics.map(({ help }) => help)).toEqual(["Did you mean `customer`?"]);
  });
});

testFindings("a name that means two things", [
  [
    "as alias and scope, its own among them",
    { scopes: scopes("A: { aliases: [A, B, C] }", "B: {}"), rows: `rows: [{ ${ROW.replace("ACME", "A")} }]` },
    "3:131 no-duplicate-name: `A` already means the scope `A`",
    "3:134 no-duplicate-name: `B` already means the scope `B`",
  ],
  [
    "as alias of two scopes",
    {
      scopes: scopes("A: { aliases: [C] }", "B: { aliases: [D, C] }"),
      rows: `rows: [{ ${ROW.replace("ACME", "A")} }]`,
    },
    "4:134 no-duplicate-name: `C` already means the scope `A`",
  ],
  [
    "as alias twice in one list, reported as that only",
    { scopes: scopes("A: { aliases: [C, C] }"), rows: `rows: [{ ${ROW.replace("ACME", "A")} }]` },
    '3:134 no-illegal-value: `"C"` is not allowed here: it stands in the list already',
  ],
  [
    "as value of `process.platform`",
    {
      platforms:
        "platforms:\n  Linux: { processPlatforms: [linux, android] }\n  Other: { processPlatforms: [aix, linux] }",
    },
    "14:36 no-duplicate-name: `linux` already means the platform `Linux`",
  ],
  [
    "as value of `process.platform` twice in one list, reported as that only",
    { platforms: "platforms:\n  Linux: { processPlatforms: [linux, linux] }" },
    '13:38 no-illegal-value: `"linux"` is not allowed here: it stands in the list already',
  ],
]);

test("both places of such a name are shown", async () => {
  const { diagnostics } = await modelText(
    specWith({
      scopes: "scopes:\n  A: { description: d, tier: t }\n  B: { description: d, tier: t, aliases: [A] }",
      rows: "rows: [{}]",
    }),
  );
  expect(
    rendered(diagnostics),
  ).toStartWith(`spec/matrix.yaml:4:43  error  \`A\` already means the scope \`A\`  no-duplicate-name
  3 |   A: { description: d, tier: t }
  4 |   B: { description: d, tier: t, aliases: [A] }
    |                                           ^
  spec/matrix.yaml:3:3  this is \`A\`
    2 | scopes:
    3 |   A: { description: d, tier: t }
      |   ^
  A name can mean one thing only: take it out here or there, or choose another.
`);
});
