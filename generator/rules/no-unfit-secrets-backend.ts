import type { Matrix, Row, SecretsBackend } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { textOf } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noUnfitSecretsBackend = defineRule({
  code: "no-unfit-secrets-backend",
  severity: "error",
  describe:
    "A row's secrets backend exists on its platform, and is good enough for customers where its scope serves them.",
  check: (matrix) => {
    const backends = new Map(matrix.secretsBackends.map((backend) => [backend.name, backend]));
    return matrix.rows.flatMap((row) => {
      const backend = backends.get(textOf(row, "secretsBackend"));
      return backend === undefined ? [] : [...wrongPlatform(row, backend, matrix), ...tooWeak(row, backend, matrix)];
    });
  },
});

function wrongPlatform(row: Row, backend: SecretsBackend, { platforms }: Matrix): readonly RuleFinding[] {
  const needed = row.platform === ANY_PLATFORM ? platforms.map(({ name }) => name) : [row.platform];
  const lacking = needed.filter((platform) => !backend.platforms.includes(platform));
  if (lacking.length === 0) return [];
  return [
    {
      message: `the secrets backend \`${backend.name}\` does not exist on ${lacking.join(", ")}`,
      help: `It exists on ${backend.platforms.join(", ")}. Give the row a backend of its platform.`,
      at: columnPlace(row, "secretsBackend"),
      related: [{ message: "the backend is declared here", at: `${backend.pointer}/platforms`, part: "key" }],
    },
  ];
}

function tooWeak(row: Row, backend: SecretsBackend, { scopes }: Matrix): readonly RuleFinding[] {
  const scope = scopes.find(({ name }) => name === row.scope);
  if (scope?.production !== true || backend.production) return [];
  return [
    {
      message: `the secrets backend \`${backend.name}\` is not for production, but scope \`${scope.name}\` is`,
      help: "Give the row a backend that is marked `production`, or mark this one if it is good enough for customers' secrets.",
      at: columnPlace(row, "secretsBackend"),
      related: [{ message: "the backend is declared here", at: backend.pointer, part: "key" }],
    },
  ];
}
