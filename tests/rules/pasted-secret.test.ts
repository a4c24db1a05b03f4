import { describe, expect, test } from "bun:test";
import { check } from "../../generator/compile.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { FORMATS, render } from "../../generator/diagnostics/renderers.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { compileText, findings, specWith } from "../tester.ts";

/** Put together here, so that whoever searches this repository for secrets finds none. */
const BODY = "EXAMPLE0".repeat(8);
const TOKEN = ["ghp", BODY.slice(0, 36)].join("_");
const KEY = [`-----BEGIN ${"PRIVATE KEY"}-----`, BODY, BODY, `-----END ${"PRIVATE KEY"}-----`];

/** The smallest spec with another strategy in its first row, which is line 16. */
function withStrategy(written: string): string {
  const row = `servingDomain: acme.example, detectedScope: ACME, platform: Any, operationalBenefit: b, apiStrategy: ${written}`;
  const other = `servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: a, operationalBenefit: b`;
  return specWith({ rows: `rows:\n  - { ${row} }\n  - { ${other} }` });
}

const waived = (reason: string) =>
  specWith({ waivers: `waivers:\n  - { rule: no-split-host, pointer: /rows/7, owner: o, reason: ${reason} }` });

/** The lines at which a rule finds something. */
async function linesOf(text: string, code = "no-pasted-secret"): Promise<readonly number[]> {
  const { diagnostics } = await compileText(text);
  return findings(diagnostics).flatMap((each) => (each.includes(` ${code}: `) ? [Number(each.split(":")[0])] : []));
}

describe("a pasted secret is found", () => {
  test.each([
    ["in a text", withStrategy(`"Bearer ${TOKEN}"`), [16]],
    ["in a text that YAML escapes", withStrategy(`"Bearer \\x67hp_${BODY.slice(0, 36)}"`), [16]],
    ["in the reason of a waiver", waived(TOKEN), [19]],
    ["in a comment", `${withStrategy("a")}# ${TOKEN}\n`, [18]],
    ["in a comment and in a text", `# ${TOKEN}\n${withStrategy(TOKEN)}`, [1, 17]],
    [
      "where it stands, and where an alias repeats it",
      withStrategy(`&token ${TOKEN}, bunTestTz: UTC`).replace("apiStrategy: a,", "apiStrategy: *token,"),
      [16, 17],
    ],
  ])("%s", async (_what, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test("as a private key of several lines, which is one finding, with or without an end", async () => {
    const block = (lines: readonly string[]) =>
      specWith({
        variants: `waivers:\n  - rule: no-split-host\n    pointer: /rows/7\n    owner: o\n    reason: |\n${lines.map((line) => `      ${line}`).join("\n")}`,
      });
    expect(await linesOf(block(KEY))).toEqual([22]);
    expect(await linesOf(block(KEY.slice(0, 2)))).toEqual([22]);
    expect(await linesOf(`${specWith({})}# ${KEY.join("\n# ")}\n`)).toEqual([18]);
  });

  test("in the comments of included files, and behind its name there", async () => {
    const random = ["Zk3", "vQ9", "xL2", "mB7", "nR5", "tW8", "cY1", "dF4"].join("");
    const files = {
      "spec/matrix.yaml": `${specWith({})}include: [more.yaml, last.yaml]\n`,
      "spec/more.yaml": `# ${TOKEN}\nwaivers:\n  - { rule: no-split-host, pointer: /rows/0, owner: ${TOKEN}, reason: c }\n`,
      "spec/last.yaml": `waivers: []\n# token: ${random}\n`,
    };
    const [, diagnostics] = await check(createMemoryHost({ files }), "spec/matrix.yaml");
    const places = diagnostics.flatMap(({ code, span }) =>
      code === "no-pasted-secret" ? [`${span.source.path}:${span.source.positionAt(span.start).line}`] : [],
    );
    expect(places.sort()).toEqual(["spec/last.yaml:2", "spec/more.yaml:1", "spec/more.yaml:3"]);
  });

  test("once for each line and kind, however many there are", async () => {
    const many = "eyJaaaaaaaa.".repeat(40_000);
    expect(await linesOf(withStrategy(many))).toEqual([16]);
    expect(await linesOf(`${withStrategy("a")}# ${many}\n# ${TOKEN} ${TOKEN}\n# ${TOKEN}\n`)).toEqual([18, 19, 20]);
  });

  test("in a TypeScript spec, and in a file that it imports", async () => {
    const files = {
      "spec/matrix.ts": `import { defineMatrix } from "scopec";
import { shared } from "./shared.ts";
// ${TOKEN}
export default defineMatrix({
  version: 1,
  scopes: { guest: { description: "G", tier: "basic", fallback: true, defaults: shared } },
  platforms: { Linux: {} },
  rows: [{ servingDomain: "*.example", detectedScope: "guest", platform: "Any" }],
});
`,
      "spec/shared.ts": `export const shared = {
  secretsBackend: "Vault", secretsFlag: "KEEP", storagePath: "g/", serviceNameFormat: "g",
  apiStrategy: "HTTP",
  operationalBenefit: "${TOKEN}",
};
`,
    };
    const [, diagnostics] = await check(createMemoryHost({ files }), "spec/matrix.ts");
    const place = ({ code, span }: Diagnostic) =>
      `${span.source.path}:${span.source.positionAt(span.start).line} ${code}`;
    expect(diagnostics.map(place).sort()).toEqual([
      "spec/matrix.ts:3 no-pasted-secret",
      "spec/shared.ts:4 no-pasted-secret",
    ]);
  });
});

describe("a pasted secret is printed", () => {
  const specs = {
    "by the rule that finds it": withStrategy(TOKEN),
    "by no finding that stands beside it": withStrategy(`${TOKEN}, bunTestTz: nowhere`),
    "by no finding that quotes it": withStrategy("a").replace("platform: Any", `platform: ${TOKEN}`),
    "by no finding that quotes the beginning of it": withStrategy("a").replace(
      "platform: Any",
      `platform: ${"x".repeat(270)}-${TOKEN}`,
    ),
    "by none that says what stands instead of another type": specWith({
      version: `version: "${"x".repeat(50)}-${TOKEN}"`,
    }),
    "by none about a text to come": withStrategy("a").replace(
      "operationalBenefit: b,",
      `operationalBenefit: "todo: xxxx ${TOKEN}",`,
    ),
    "by none about its name": specWith({ rules: `rules: { ${TOKEN}: off }` }),
  };

  test.each(Object.entries(specs).flatMap(([what, text]) => FORMATS.map((format) => [what, format, text] as const)))(
    "in no format in full, %s (%s)",
    async (_what, format, text) => {
      const { diagnostics } = await compileText(text);
      expect(diagnostics).not.toBeEmpty();
      const printed = render(format, diagnostics, plain);
      expect(printed.length).toBeGreaterThan(100);
      expect(printed).not.toContain(BODY.slice(0, 12));
    },
  );
});

test("what only looks like one can be waived at its place", async () => {
  const waiver =
    "waivers:\n  - { rule: no-pasted-secret, pointer: /rows/0/apiStrategy, reason: an example, owner: us }\n";
  const { compilation, diagnostics } = await compileText(withStrategy(TOKEN) + waiver);
  expect(findings(diagnostics)).toEqual([]);
  expect(compilation).toBeDefined();
});
