import { expect, test } from "bun:test";
import { createGuardrailTests } from "../../../../runtime/guardrail/index.ts";
import { ACME, testGuardrail } from "../breakage.ts";
import { FACTS, failureOf, ROWS, rowsWith, subjectWith } from "../subject.ts";

testGuardrail("scope-isolation", [
  [
    "two scopes have swapped their storage paths",
    {
      rows: ROWS.map((row) =>
        row.detectedScope === "guest"
          ? row
          : { ...row, storagePath: row.detectedScope === "ACME" ? "staff/" : "acme/" },
      ),
    },
    [
      'storagePath of ACME is "staff/", expected "acme/"',
      'storagePath of STAFF is "acme/", expected "staff/"',
      ...ACME,
    ],
  ],
  [
    "a storage path is another's",
    { rows: rowsWith("acme.example", { storagePath: "guest/" }) },
    ['storagePath "guest/" of guest overlaps "guest/" of ACME', "*.example on Any, spec/matrix.yaml:11:5"],
  ],
  [
    "a storage path lies in another",
    { rows: rowsWith("acme.example", { storagePath: "guest/acme/" }) },
    ['"guest/" of guest overlaps "guest/acme/" of ACME'],
  ],
  [
    "a storage path holds another",
    { rows: rowsWith("*.dev.example", { storagePath: "acme/staff/" }) },
    ['"acme/staff/" of STAFF overlaps "acme/" of ACME'],
  ],
  [
    "two storage paths differ in case only",
    { rows: rowsWith("acme.example", { storagePath: "Guest/" }) },
    ['"guest/" of guest overlaps "Guest/" of ACME'],
  ],
  [
    "a storage path is in the wrong case",
    { rows: rowsWith("acme.example", { storagePath: "Acme/" }) },
    ['storagePath of ACME is "Acme/", expected "acme/"', ...ACME],
  ],
  [
    "two scopes file secrets under one name",
    { rows: rowsWith("localhost", { serviceNameFormat: "ACME" }) },
    ['serviceNameFormat "acme" of ACME overlaps "ACME" of STAFF'],
  ],
  [
    "a service name is none of the spec's",
    { rows: rowsWith("localhost", { serviceNameFormat: "other" }) },
    ['serviceNameFormat of STAFF is "other", expected "staff"', "localhost on Any, spec/matrix.yaml:15:5"],
  ],
  [
    "a row's scope is none of the spec's",
    { rows: rowsWith("localhost", { detectedScope: "STUFF", storagePath: "stuff/", serviceNameFormat: "stuff" }) },
    [`the row's scope "STUFF" is not a scope of the spec`],
  ],
]);

test("a scope may have a folder inside another one of its own", async () => {
  const scopes = FACTS.scopes.map((scope) =>
    scope.name === "ACME" ? { ...scope, storagePaths: ["acme/", "acme/eu/"] } : scope,
  );
  const subject = subjectWith({
    rows: rowsWith("acme.example", { storagePath: "acme/eu/" }, "macOS"),
    facts: { scopes },
  });
  expect(await failureOf(createGuardrailTests(subject)("scope-isolation"))).toBeUndefined();
});
