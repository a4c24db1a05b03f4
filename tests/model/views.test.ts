import { describe, expect, test } from "bun:test";
import {
  cellOf,
  decidingRow,
  fallbackScope,
  flagsOf,
  hostTable,
  rowsOf,
  servingScopes,
  textOf,
} from "../../generator/model/views.ts";
import { matrixOf, minimalSpec, specWith } from "../tester.ts";
import { FLAG, ROW } from "./cases.ts";

const ofGuest = (host: string) => ROW.replace("acme.example", `"${host}"`).replace("ACME", "guest");

const matrix = await matrixOf(
  specWith({
    rows: `rows:
  - { ${ROW}, featureFlags: [F, G] }
  - { ${ROW.replace("Any", "Linux")}, featureFlags: [H, F] }
  - { ${ofGuest("*.b.example")}, featureFlags: [F] }
  - { ${ofGuest("*.a.example").replace("Any", "macOS")} }`,
    flags: `flags:\n  F: { ${FLAG} }\n  G: { ${FLAG} }\n  H: { ${FLAG} }`,
  }),
);

describe("a view of the matrix", () => {
  test("of the hosts has each once, sorted, without what makes them wildcards", () => {
    expect(hostTable(matrix)).toEqual({
      exact: [["acme.example", "ACME"]],
      wildcard: [
        ["a.example", "guest"],
        ["b.example", "guest"],
      ],
    });
  });

  test("of the serving scopes leaves build-only ones out", async () => {
    const scopes = "scopes: { B: { description: d, tier: t, buildOnly: true }, A: { description: d, tier: t } }";
    const row = "storagePath: a/, secretsBackend: s, serviceNameFormat: n, secretsFlag: F";
    const other = await matrixOf(specWith({ scopes, rows: `rows: [{ ${ROW.replace("ACME", "A")}, ${row} }]` }));
    expect(servingScopes(other).map(({ name }) => name)).toEqual(["A"]);
    expect(() => fallbackScope(other)).toThrow(
      "the matrix has no fallback scope; the rule `use-one-fallback` must run first",
    );
  });

  test("of a scope gives its rows and all its flags", () => {
    expect(fallbackScope(matrix).name).toBe("guest");
    expect(rowsOf(matrix, "ACME").map(({ platform }) => platform)).toEqual(["Any", "Linux"]);
    expect(flagsOf(matrix, "ACME")).toEqual(["F", "G", "H"]);
    expect(flagsOf(matrix, "nobody")).toEqual([]);
  });

  test("of a cell gives its text, names parted by commas", () => {
    const [row] = rowsOf(matrix, "ACME");
    if (row === undefined) throw new Error("no row");
    expect(textOf(row, "storagePath")).toBe("acme/");
    expect(textOf(row, "featureFlags")).toBe("F, G");
    expect(() => cellOf(row, "colour")).toThrow("row /rows/0 has no column colour");
  });
});

describe("the deciding row", () => {
  test.each([
    ["of the host and platform", "acme.example", "Linux", "/rows/1"],
    ["of the host, for any platform", "acme.example", "macOS", "/rows/0"],
    ["of the fallback, for the platform", "acme.other", "macOS", "/rows/3"],
    ["of the fallback, for any platform", "acme.other", "Linux", "/rows/2"],
    ["of the fallback, where the host has none for the platform", "*.a.example", "Linux", "/rows/2"],
  ])("is the one %s", (_what, domain, platform, pointer) => {
    expect(decidingRow(matrix, domain, platform)?.pointer).toBe(pointer);
  });

  test("is none where even the fallback has none", async () => {
    const other = await matrixOf(
      minimalSpec.replace("detectedScope: guest, platform: Any", "detectedScope: guest, platform: Linux"),
    );
    expect(decidingRow(other, "acme.other", "macOS")).toBeUndefined();
  });
});

test("limits have their defaults, and build entries are sorted", async () => {
  const defaults = {
    maxProperties: 100,
    maxKeyLength: 256,
    keyCharset: "A-Za-z0-9_.-",
    maxValueLength: 10_000,
    maxConnectionsPerScope: 10,
    maxMessagesPerMinute: 100,
    maxPayloadBytes: 65_536,
    maxTokenLifetime: 3_600,
  };
  const { limits, buildEntries } = await matrixOf(
    specWith({ limits: "limits: { maxKeyLength: 7 }", build: "build: { entries: [b.ts, a.ts] }" }),
  );
  expect(Object.fromEntries(limits)).toEqual({ ...defaults, maxKeyLength: 7 });
  expect(Object.fromEntries((await matrixOf(minimalSpec)).limits)).toEqual(defaults);
  expect(buildEntries).toEqual(["a.ts", "b.ts"]);
});

test("what a flag may leave out is not there", async () => {
  const { flags } = await matrixOf(
    specWith({ flags: `flags: { F: { ${FLAG} }, G: { ${FLAG}, size: +30B, approval: me, debugClass: true } }` }),
  );
  expect(flags[0]).not.toContainAnyKeys(["size", "approval", "owner", "expires"]);
  expect(flags[0]?.debugClass).toBe(false);
  expect(flags[1]).toMatchObject({ size: "+30B", approval: "me", debugClass: true });
});

test("a flag says who answers for it, how long it stays, and which others it needs or excludes", async () => {
  const terms = `owner: us, expires: "2027-03-31", prerequisites: [H, G], conflicts: [I]`;
  const flags = `flags: { F: { ${FLAG}, ${terms} }, G: { ${FLAG} }, H: { ${FLAG} }, I: { ${FLAG} } }`;
  const [first, second] = (await matrixOf(specWith({ flags }))).flags;
  expect(first).toMatchObject({ owner: "us", expires: "2027-03-31", prerequisites: ["G", "H"], conflicts: ["I"] });
  expect(second).toMatchObject({ prerequisites: [], conflicts: [] });
});
