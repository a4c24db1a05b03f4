import { groupBy } from "../base/group.ts";
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
  why: "A backend that does not exist on a platform fails when the first secret is read there, which is at start-up or, worse, with the first customer. A backend that is not for production, such as a file or an environment variable, works, and leaves customers' secrets where every process and every backup can read them. Give the row a backend that its platform has and that is marked `production`, or split an `Any` row into one for each platform.",
  check: (matrix) => {
    const backends = new Map(matrix.secretsBackends.map((backend) => [backend.name, backend]));
    const rowsByHost = groupBy(matrix.rows, ({ host }) => host.canonical);
    return [...rowsByHost.values()].flatMap((rows) =>
      rows.flatMap((row) => {
        const backend = backends.get(textOf(row, "secretsBackend"));
        if (backend === undefined) return [];
        return [...wrongPlatform(row, backend, platformsOf(row, rows, matrix)), ...tooWeak(row, backend, matrix)];
      }),
    );
  },
});

function wrongPlatform(row: Row, backend: SecretsBackend, needed: readonly string[]): readonly RuleFinding[] {
  const lacking = needed.filter((platform) => !backend.platforms.includes(platform));
  if (lacking.length === 0) return [];
  return [
    {
      message: `the secrets backend \`${backend.name}\` does not exist on ${lacking.join(", ")}`,
      help: `It exists on ${backend.platforms.join(", ")}. Give the row another${row.platform === ANY_PLATFORM ? ", or those platforms a row of their own" : ""}.`,
      at: columnPlace(row, "secretsBackend"),
      related: [{ message: "the backend is declared here", at: `${backend.pointer}/platforms`, part: "key" }],
    },
  ];
}

/** The platforms that a row among those of its host decides: `Any` leaves out the ones that have a row of their own. */
function platformsOf({ platform }: Row, ofHost: readonly Row[], { platforms }: Matrix): readonly string[] {
  if (platform !== ANY_PLATFORM) return [platform];
  const own = new Set(ofHost.map((row) => row.platform));
  return platforms.map(({ name }) => name).filter((name) => !own.has(name));
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
