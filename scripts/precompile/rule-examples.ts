import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../generator/compile.ts";
import { plain } from "../../generator/diagnostics/paint.ts";
import { renderPretty } from "../../generator/diagnostics/render-pretty.ts";
import { type RuleExample, rulePage } from "../../generator/explain/rule-page.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { loadSpec } from "../../generator/load/load-spec.ts";
import { toMatrix } from "../../generator/model/to-matrix.ts";
import { unifiedDiff } from "../../generator/plan/unified-diff.ts";
import { RULES } from "../../generator/rules/index.ts";
import type { Rule } from "../../generator/rules/rule.ts";

const FIXTURES = "tests/rules/fixtures";
const SPEC = "spec/matrix.yaml";

/** A rule with the example that its page shows. */
export interface RuleWithExample {
  readonly rule: Rule;
  readonly example: RuleExample;
}

/** Every rule with its example: of its fixtures, the wrong one and the right one that differ least. */
export async function ruleExamples(root: string): Promise<readonly RuleWithExample[]> {
  return Promise.all(RULES.map(async (rule) => ({ rule, example: await exampleOf(root, rule) })));
}

async function exampleOf(root: string, rule: Rule): Promise<RuleExample> {
  const folder = join(root, FIXTURES, rule.code);
  const texts = (kind: string) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".yaml"))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
  const candidates = await Promise.all(
    texts("err").flatMap((wrong) =>
      texts("ok").map(async (right) => ({
        wrong,
        change: withoutNames(await unifiedDiff(SPEC, { before: wrong, after: right })),
      })),
    ),
  );
  const [best, ...others] = candidates;
  if (best === undefined) throw new Error(`the rule ${rule.code} has no fixtures in ${folder}`);
  const { wrong, change } = others.reduce((sofar, each) => (changes(each) < changes(sofar) ? each : sofar), best);
  return { wrong, change, ...(await sayingOf(rule, wrong)) };
}

/** How many lines change from the wrong spec to the right one. */
function changes({ change }: { readonly change: string }): number {
  return change.split("\n").filter((line) => /^[-+]/.test(line)).length;
}

function withoutNames(diff: string): string {
  return diff.split("\n").slice(2).join("\n");
}

/** What scopec says of a spec that breaks a rule, and where the rule's first finding is. */
async function sayingOf(rule: Rule, wrong: string): Promise<Pick<RuleExample, "said" | "at">> {
  const host = createMemoryHost({ files: { [SPEC]: wrong } });
  const today = /^# today: (\S+)$/m.exec(wrong)?.[1];
  const [, findings] = await compile(host, SPEC, today === undefined ? {} : { today });
  const [document] = await loadSpec(host, SPEC);
  const [matrix] = document === undefined ? [] : toMatrix(document);
  const [first] = document === undefined || matrix === undefined ? [] : await rule.check(matrix, { document, today });
  if (first === undefined) throw new Error(`the rule ${rule.code} finds nothing in its fixture`);
  return { said: renderPretty(findings, plain), at: first.at };
}

/** The module that holds the examples; the rest of a page is made of the rule itself. */
export function ruleExamplesModule(all: readonly RuleWithExample[]): string {
  const examples = Object.fromEntries(all.map(({ rule, example }) => [rule.code, example]));
  const type =
    "Readonly<Record<string, { readonly wrong: string; readonly said: string; readonly change: string; readonly at: string }>>";
  return `/** The example on the page of each rule, by the rule's code. */\nexport const RULE_EXAMPLES: ${type} = ${JSON.stringify(examples, null, 2)};\n`;
}

/** Where the pages are for people who read them in the repository. */
export const RULE_PAGES = "docs/rules";

/** The pages by path, and an index of them. */
export function rulePages(all: readonly RuleWithExample[]): ReadonlyMap<string, string> {
  const made = "<!-- Made by `npm run precompile` from the rules and their fixtures; do not edit. -->\n\n";
  const pages = all.map(
    ({ rule, example }) => [`${RULE_PAGES}/${rule.code}.md`, made + rulePage(rule, example)] as const,
  );
  return new Map([[`${RULE_PAGES}/README.md`, made + indexPage(all)], ...pages]);
}

function indexPage(all: readonly RuleWithExample[]): string {
  const rows = all.map(({ rule: { code, severity, essential, describe } }) => {
    const waived = essential === true ? "no" : "yes";
    return `| [\`${code}\`](${code}.md) | ${severity} | ${waived} | ${describe.replaceAll("|", "\\|")} |`;
  });
  return `# The rules

A spec whose every value is well-formed may still be wrong. \`scopec explain <rule>\` prints the page of a rule.

| rule | severity | can be waived | what it demands |
| ---- | -------- | ------------- | --------------- |
${rows.join("\n")}
`;
}
