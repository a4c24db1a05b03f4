import { describe, expect, test } from "bun:test";
import { createMatrixTests, type MatrixTests } from "../../../runtime/guardrail/index.ts";
import { SCOPING, without } from "./breakage.ts";
import { type Changes, FACTS, failureOf, ROWS, rowsWith, subjectWith } from "./subject.ts";

type MakeTest = (tests: MatrixTests) => () => Promise<void>;

function failure(makeTest: MakeTest, changes: Changes = {}): Promise<string | undefined> {
  const { matrix, locate } = subjectWith(changes);
  return failureOf(makeTest(createMatrixTests({ matrix, columns: FACTS.columns, locate })));
}

/** What is tested, why it matters, what breaks it, and what the failure must say. */
interface Group {
  readonly test: MakeTest;
  readonly why: string;
  readonly breakages: readonly (readonly [what: string, changes: Changes, says: readonly string[]])[];
}

const DEV = "*.dev.example on Any, spec/matrix.yaml:10:5";
const LINUX = "acme.example on Linux, spec/matrix.yaml:13:5";

const GROUPS: Readonly<Record<string, Group>> = {
  "domain detection": {
    test: ({ detects }) => detects("*.dev.example", "STAFF"),
    why: "the scope decides whose data a request reaches.",
    breakages: [
      [
        "the host gets another scope",
        { hosts: { wildcard: [["dev.example", "ACME"]] } },
        ["witness.dev.example gets ACME by the rule *.dev.example, expected STAFF by the rule *.dev.example", DEV],
      ],
      [
        "the row is gone with its rule",
        { rows: ROWS.slice(1), hosts: { wildcard: [["example", "guest"]] } },
        [
          "witness.dev.example gets guest by the rule *.example, expected STAFF by the rule *.dev.example\n  what to do",
        ],
      ],
      [
        "the rule is gone",
        { hosts: { wildcard: [["example", "STAFF"]] } },
        ["witness.dev.example gets STAFF by the rule *.example, expected STAFF by the rule *.dev.example", DEV],
      ],
      [
        "no rule is left",
        { hosts: { wildcard: [] } },
        ["witness.dev.example gets guest by the rule null, expected STAFF", DEV],
      ],
    ],
  },
  "matrix completeness": {
    test: ({ isComplete }) => isComplete("acme.example", "Linux"),
    why: "a hole in a row is filled by chance.",
    breakages: [
      [
        "the row is gone",
        { rows: ROWS.filter(({ platform }) => platform !== "Linux") },
        ["the generated matrix has no such row", LINUX],
      ],
      [
        "a column is blank",
        { rows: rowsWith("acme.example", { secretsBackend: "\t" }) },
        ['the row has no value for "secretsBackend"', LINUX],
      ],
      [
        "columns are gone",
        {
          matrix: {
            SCOPING_MATRIX: ROWS.map((row) => without(without(row, "featureFlags"), "apiStrategy") as typeof row),
          },
        },
        ['the row has no value for "featureFlags", "apiStrategy"', LINUX],
      ],
    ],
  },
  "feature flag mapping": {
    test: ({ hasFlags }) => hasFlags("acme.example", ["AUDIT", "SEARCH"]),
    why: "a flag too many ships code to those who must not have it.",
    breakages: [
      [
        "a flag is gone",
        { rows: rowsWith("acme.example", { featureFlags: ["AUDIT"] }) },
        ['acme.example gets the flags "AUDIT", expected "AUDIT", "SEARCH"', LINUX],
      ],
      [
        "a flag is too many",
        { rows: rowsWith("acme.example", { featureFlags: ["AUDIT", "DEBUG", "SEARCH"] }) },
        ['gets the flags "AUDIT", "DEBUG", "SEARCH", expected "AUDIT", "SEARCH"', LINUX],
      ],
      [
        "a flag is another",
        { matrix: { getScopedFeatureFlags: () => new Set(["AUDIT", "DEBUG"]) } },
        ['gets the flags "AUDIT", "DEBUG", expected "AUDIT", "SEARCH"', LINUX],
      ],
    ],
  },
  "domain normalisation": {
    test: ({ normalises }) => normalises("acme.example", "ACME_EXAMPLE"),
    why: "builds name a tenant's flag after its domain.",
    breakages: [
      [
        "the dot stays",
        { matrix: { domainToFeature: (domain) => domain.toUpperCase() } },
        ["acme.example becomes ACME.EXAMPLE, expected ACME_EXAMPLE", LINUX],
      ],
    ],
  },
  "storage path structure": {
    test: ({ stores }) => stores("acme.example", "Linux", "acme/"),
    why: "a path that leads elsewhere mixes the data of scopes.",
    breakages: [
      [
        "the row is gone",
        { rows: ROWS.filter(({ platform }) => platform !== "Linux") },
        ["the generated matrix has no such row", LINUX],
      ],
      [
        "the path is another",
        { rows: rowsWith("acme.example", { storagePath: "staff/" }) },
        ['storagePath is "staff/", expected "acme/"', LINUX],
      ],
      [
        "the path is in the wrong case",
        { rows: rowsWith("acme.example", { storagePath: "Acme/" }) },
        ['storagePath is "Acme/", expected "acme/"'],
      ],
    ],
  },
  "matrix coverage": {
    test: ({ covers }) => covers("acme.example", { Linux: "ACME", macOS: "ACME" }),
    why: "a platform without a row of the scope must get the fallback, nothing else.",
    breakages: [
      [
        "a row is gone",
        { rows: ROWS.filter(({ platform }) => platform !== "macOS") },
        ["acme.example on macOS is answered by guest, expected ACME", LINUX],
      ],
      [
        "another scope's row answers",
        { matrix: { getMatrixRow: () => SCOPING.getMatrixRow("localhost", "Linux") } },
        ["acme.example on Linux is answered by STAFF, expected ACME", "acme.example on macOS is answered by STAFF"],
      ],
      [
        "no row answers",
        {
          matrix: {
            getMatrixRow: () => {
              throw new Error("no row");
            },
          },
        },
        ["acme.example on Linux is answered by no row at all, expected ACME", LINUX],
      ],
    ],
  },
};

describe.each(Object.entries(GROUPS))("%s", (_, { test: makeTest, why, breakages }) => {
  test("passes on a sound matrix", async () => {
    expect(await failure(makeTest)).toBeUndefined();
  });

  test.each([...breakages])("fails when %s", async (_what, changes, says) => {
    const message = (await failure(makeTest, changes)) ?? "it passes";
    expect(message).toContain("\n  what to do: ");
    expect(message).toEndWith(`\n\nWhy it matters: ${why}`);
    for (const part of says) expect(message).toContain(part);
  });
});

describe("a storage path that is as expected, but", () => {
  test.each(["acme", "/acme/", "../acme/", "acme/./x/", "acme//", "a b/", "acme\\x/", "", "/"])(
    "%j leads astray",
    async (path) => {
      const changes = { rows: rowsWith("acme.example", { storagePath: path }) };
      const message = await failure(({ stores }) => stores("acme.example", "Linux", path), changes);
      expect(message).toStartWith(`storagePath "${path}" is not a relative path of plain segments that ends in "/"`);
      expect(message).toContain(LINUX);
    },
  );

  test.each(["acme/", "tenants/acme-1/", "a.b/_c/"])("%j does not", async (path) => {
    const changes = { rows: rowsWith("acme.example", { storagePath: path }) };
    expect(await failure(({ stores }) => stores("acme.example", "Linux", path), changes)).toBeUndefined();
  });
});

test("a wildcard is tried by a host that no other rule names", async () => {
  const rows = [...ROWS, ...rowsWith("localhost", { servingDomain: "witness.dev.example" }).slice(-1)];
  const exact = [...subjectHosts(), ["witness.dev.example", "ACME"] as const];
  const changes = { rows, hosts: { exact } };
  expect(await failure(({ detects }) => detects("*.dev.example", "STAFF"), changes)).toBeUndefined();
});

function subjectHosts(): readonly (readonly [string, string])[] {
  return [["acme.example", "ACME"]];
}
