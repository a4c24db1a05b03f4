import { ACME, never, SCOPING, testGuardrail, without } from "../breakage.ts";
import { ROWS, rowsWith } from "../subject.ts";

testGuardrail("matrix-completeness", [
  [
    "a row is missing",
    { rows: ROWS.filter(({ platform }) => platform !== "macOS") },
    ['the matrix lacks the rows "acme.example macOS"'],
  ],
  [
    "a row is too many",
    { rows: [...ROWS, { ...(ROWS[0] ?? never()), servingDomain: "new.example" }] },
    ["the matrix has a row that the spec has not", "new.example on Any (not in the spec)"],
  ],
  [
    "a row stands twice",
    { matrix: { ...SCOPING, SCOPING_MATRIX: [...ROWS, ROWS[0] ?? never()] } },
    ["the matrix has a row that the spec has not, or has it twice", "*.dev.example on Any, spec/matrix.yaml:10:5"],
  ],
  [
    "a column is missing",
    { matrix: { ...SCOPING, SCOPING_MATRIX: ROWS.map((row) => without(row, "apiStrategy") as typeof row) } },
    ['the row has no value for "apiStrategy"', ...ACME],
  ],
  [
    "a column is blank",
    { rows: rowsWith("acme.example", { apiStrategy: " " }) },
    ['the row has no value for "apiStrategy"', ...ACME],
  ],
  [
    "a case has no row",
    {
      matrix: {
        getMatrixRow: (host, platform) => (platform === "macOS" ? never() : SCOPING.getMatrixRow(host, platform)),
      },
    },
    ["no row applies to acme.example on macOS", "no row applies to *.example on macOS", ...ACME],
  ],
  [
    "a row that applies is none of the matrix",
    { matrix: { getMatrixRow: () => ({ ...(ROWS[0] ?? never()) }) } },
    ["no row applies to acme.example on Linux"],
  ],
]);
