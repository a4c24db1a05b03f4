import { type GuardrailFinding, list } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedRow, MatrixFacts } from "../subject.ts";

export const secretsBackend = defineGuardrail({
  id: "secrets-backend",
  title: "secrets backend appropriateness",
  severity: "critical",
  why: "a backend that the platform lacks loses secrets, and a weak one gives customers' secrets away.",
  check: ({ matrix }, facts) => matrix.SCOPING_MATRIX.flatMap((row) => checkRow(row, facts)),
});

function checkRow(row: GuardedRow, facts: MatrixFacts): readonly GuardrailFinding[] {
  const name = row.secretsBackend;
  if (name.trim() === "") return [{ wrong: "the row has no secrets backend", remedy: "name one in the spec", row }];
  if (facts.secretsBackends.length === 0) return [];
  const backend = facts.secretsBackends.find((candidate) => candidate.name === name);
  if (backend === undefined) {
    return [
      { wrong: `"${name}" is not a secrets backend of the spec`, remedy: "declare it under `secretsBackends`", row },
    ];
  }
  const needed = row.platform === "Any" ? facts.platforms : [row.platform];
  const lacking = needed.filter((platform) => !backend.platforms.includes(platform));
  const production = facts.scopes.some((scope) => scope.name === row.detectedScope && scope.production);
  return [
    ...(lacking.length > 0
      ? [
          {
            wrong: `"${name}" does not exist on ${list(lacking)}, only on ${list(backend.platforms)}`,
            remedy: "give the row a backend of its platform",
            row,
          },
        ]
      : []),
    ...(production && !backend.production
      ? [
          {
            wrong: `"${name}" is not good enough for ${row.detectedScope}, which serves customers`,
            remedy: "give the row a backend that is marked `production`",
            row,
          },
        ]
      : []),
  ];
}
