import { exampleHost } from "../../../runtime/guardrail/witness.ts";
import type { Matrix, Row } from "../../model/matrix.ts";
import { ANY_PLATFORM } from "../../model/names.ts";
import { present } from "../../model/present.ts";
import { codeBlock, type Markdown, ownMarkdown, text } from "../writers/markdown.ts";
import { type LiteralValue, lit } from "../writers/typescript.ts";

/** A worked example; the code is type-checked and run by the project's tests. */
export interface IntegrationExample {
  readonly title: Markdown;
  readonly intro: Markdown;
  readonly code: Markdown;
}

/** Examples that use hosts, platforms and flags of the matrix at hand. */
export function integrationExamples(matrix: Matrix): readonly IntegrationExample[] {
  const row = tellingRow(matrix);
  const platform = row.platform === ANY_PLATFORM ? present(matrix.platforms[0], "platform").name : row.platform;
  const hosts = new Set(matrix.rows.map(({ host }) => host.canonical));
  const host = literal(exampleHost(row.host.canonical, hosts));
  return [
    example("Find the scope of a request", "Pass the Host header as it came. `resolveHost` also says why.", [
      'import { detectScope, resolveHost } from "./generated/scopes.ts";',
      "",
      `const scope = detectScope(${host});`,
      `const { rule, reason } = resolveHost(${host});`,
      'console.log(`${scope}, because of ${reason} rule ${rule ?? "none"}`);',
    ]),
    example("Use what the scope may use", "The row says where data and secrets of this host and platform belong.", [
      'import { getMatrixRow, type Platform } from "./generated/scopes.ts";',
      "",
      ...platformLines(matrix),
      "",
      `const row = getMatrixRow(${host}, platform);`,
      "const file = Bun.file(`data/${row.storagePath}state.json`);",
      "console.log(file.name, row.secretsBackend, row.serviceNameFormat);",
    ]),
    example("Carry the tenant context", "One plain value to pass on; the guard checks it where it comes back in.", [
      'import { toScopeContext } from "scopec/runtime";',
      'import { getMatrixRow, resolveHost, type ScopeContext } from "./generated/scopes.ts";',
      'import { isScopeContext } from "./generated/validators/index.ts";',
      "",
      `const host = ${host};`,
      `const platform = ${literal(platform)};`,
      "const context: ScopeContext = toScopeContext(resolveHost(host), getMatrixRow(host, platform), platform);",
      "",
      "const received: unknown = JSON.parse(JSON.stringify(context));",
      'if (!isScopeContext(received)) throw new Error("not a context of this matrix");',
      "console.log(received.scope, received.storagePath);",
    ]),
    ...flagExamples(matrix, row, host),
    example(
      "Keep metrics in their scope",
      "`DASHBOARD_SCOPE` decides, else the scope of `HOST`; only an exact match passes.",
      [
        'import { validateMetricScope } from "./generated/scopes.ts";',
        'import { perfMetricErrors } from "./generated/validators/index.ts";',
        "",
        "const metric: unknown = {",
        '  id: "1",',
        '  name: "render",',
        '  category: "ui",',
        "  value: 12.5,",
        '  unit: "ms",',
        "  timestamp: Date.now(),",
        '  source: "example",',
        `  properties: { scope: ${literal(row.scope)} },`,
        "};",
        "for (const error of perfMetricErrors(metric)) console.error(error.instancePath, error.message);",
        `console.log(validateMetricScope(${literal(row.scope)}));`,
      ],
    ),
  ];
}

/** The row that shows most: with flags and a host of its own, if there is one. */
function tellingRow({ rows }: Matrix): Row {
  const worth = ({ flags, host }: Row) => (flags.length > 0 ? 2 : 0) + (host.kind === "exact" ? 1 : 0);
  return rows.reduce((best, row) => (worth(row) > worth(best) ? row : best));
}

function flagExamples({ variants }: Matrix, { flags: [flag] }: Row, host: string): readonly IntegrationExample[] {
  if (flag === undefined) return [];
  const asked = [
    'import { getScopedFeatureFlags } from "./generated/scopes.ts";',
    "",
    `const flags = getScopedFeatureFlags(${host});`,
    `console.log(flags.has(${literal(flag)}), [...flags].join(", "));`,
  ];
  if (variants.length === 0) return [example("Ask for flags", "All flags that are on for a host.", asked)];
  return [
    example(
      "Build code in or out",
      "`feature()` stands in the condition itself, with a literal; what is off is not in the bundle.",
      [
        'import { feature } from "bun:bundle";',
        "",
        `if (feature(${literal(flag)})) {`,
        `  console.log(${literal(`built with ${flag}`)});`,
        "}",
      ],
    ),
    example("Ask for flags at run time", "For reports and tests; it removes no code.", asked),
  ];
}

/** Node's name of the platform, as the matrix calls it; the last platform without a name of Node's stands for the rest. */
function platformLines({ platforms }: Matrix): readonly string[] {
  const [only, ...others] = platforms;
  if (only !== undefined && others.length === 0) return [`const platform: Platform = ${literal(only.name)};`];
  const known = platforms.flatMap(({ name, processPlatforms }) =>
    processPlatforms.map((node) => `  [${literal(node)}, ${literal(name)}],`),
  );
  const unnamed = platforms.findLast(({ processPlatforms }) => processPlatforms.length === 0);
  const rest = (unnamed ?? present(platforms[0], "platform")).name;
  return [
    "const platforms = new Map<string, Platform>([",
    ...known,
    "]);",
    `const platform = platforms.get(process.platform) ?? ${literal(rest)};`,
  ];
}

function literal(value: LiteralValue): string {
  return lit(value).typescript;
}

function example(title: string, intro: string, code: readonly string[]): IntegrationExample {
  return { title: text(title), intro: ownMarkdown(intro), code: codeBlock("ts", code) };
}
