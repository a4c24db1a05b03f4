import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch } from "diff";
import { plain } from "../../generator/diagnostics/paint.ts";
import { explainCode, explainOtherRule } from "../../generator/explain/explain-code.ts";
import { renderExplanation } from "../../generator/explain/render-explanation.ts";
import { rulePage } from "../../generator/explain/rule-page.ts";
import { CHECKS } from "../../generator/flags/checks/index.ts";
import { RULE_EXAMPLES } from "../../generator/precompiled/rule-examples.ts";
import { RULES } from "../../generator/rules/index.ts";
import { readPage } from "../markdown-page.ts";
import { ROOT } from "../temp-project.ts";
import { compileText, rendered } from "../tester.ts";

/** The fenced blocks of a page, by language. */
function blocksOf(page: string): readonly { readonly language: string; readonly code: string }[] {
  return [...page.matchAll(/^```([a-z]+)\n(.*?)\n```$/gms)].map(([, language = "", code = ""]) => ({ language, code }));
}

const fixtures = (code: string, kind: string) =>
  readdirSync(join(ROOT, "tests/rules/fixtures", code))
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".yaml"))
    .map((name) => readFileSync(join(ROOT, "tests/rules/fixtures", code, name), "utf8").trimEnd());

/** A fixture on the day that its comment `# today: …` names, or on none. */
const compiled = (text: string) => compileText(text, undefined, /^# today: (\S+)$/m.exec(text)?.[1]);

describe.each(RULES.map((rule) => [rule.code, rule] as const))("the page of %s", (code, rule) => {
  const example = RULE_EXAMPLES[code] ?? { wrong: "", said: "", change: "", at: "" };
  const page = rulePage(rule, example);
  const [wrong, said, change, setting, waiver] = blocksOf(page);

  test("is what explain prints", async () => {
    const explanation = await explainCode(code);
    expect(explanation).toMatchObject({ kind: "code", code, severity: rule.severity, page });
    expect(explanation && renderExplanation(explanation, plain)).toBe(page);
  });

  test("says what the rule demands and why", () => {
    const { headings, blocks } = readPage(page);
    const shownHeadings = ["Why", "Example", ...(rule.essential === true ? [] : ["Setting and waiving it"])];
    expect(headings.map(({ text }) => text)).toEqual([code, ...shownHeadings]);
    expect(page).toContain(`\n${rule.describe}\n`);
    expect(page).toContain(`\n${rule.why}\n`);
    expect(blocks.join(" ")).toContain(`severity ${rule.severity}`);
    expect(rule.why).toMatch(/^[A-Z`].{200,}\.$/s);
  });

  test("shows one of the rule's own mistakes, what scopec says of it, and how it is made right", async () => {
    expect(fixtures(code, "err")).toContain(wrong?.code ?? "");
    expect(rendered((await compiled(example.wrong)).diagnostics)).toBe(example.said);
    expect(said?.code).toBe(example.said.trimEnd());
    const right = applyPatch(example.wrong, `--- a\n+++ a\n${change?.code}\n`);
    expect(right).not.toBe(false);
    expect(fixtures(code, "ok")).toContain(String(right).trimEnd());
  });

  test("sets and waives what it may, in words that the spec takes", async () => {
    if (rule.essential === true) {
      expect([setting, waiver]).toEqual([undefined, undefined]);
      expect(page).toContain("can be neither waived nor made less grave");
      return;
    }
    const set = await compiled(`${example.wrong}${setting?.code}\n`);
    expect(set.diagnostics.map(({ severity }) => severity)).not.toContain("error");
    const before = (await compiled(example.wrong)).diagnostics.length;
    const { diagnostics } = await compiled(`${example.wrong}${waiver?.code}\n`);
    expect(diagnostics.length).toBeLessThan(before);
    expect(diagnostics.map((each) => each.code)).not.toContain("no-unused-waiver");
  });
});

describe("a page", () => {
  test("holds code whatever its backticks", () => {
    const [rule] = RULES;
    if (rule === undefined) throw new Error("there is no rule");
    const page = rulePage(rule, { wrong: "a: '```'\n", said: "x", change: "y", at: "/a" });
    expect(page).toContain("````yaml\na: '```'\n````\n");
  });
});

describe("a code of the compiler itself", () => {
  test("is told by its meaning", async () => {
    const explanation = await explainCode("no-unused-waiver");
    expect(explanation).toEqual({
      kind: "code",
      code: "no-unused-waiver",
      severity: "warning",
      describe: "A waiver covers nothing that is found: what it waived is mended, or its pointer is wrong.",
      canBeWaived: false,
    });
    expect(explanation && renderExplanation(explanation, plain)).toBe(
      "no-unused-waiver (warning)\nA waiver covers nothing that is found: what it waived is mended, or its pointer is wrong.\nIt is a finding of the compiler itself, and cannot be waived.\n",
    );
  });

  test("of a check of the source is told by what it demands, and stands", async () => {
    const [check] = CHECKS;
    if (check === undefined) throw new Error("there is no check");
    const { code, severity, describe } = check;
    expect(await explainCode(code)).toEqual({ kind: "code", code, severity, describe, canBeWaived: false });
  });

  test("is none of other words", async () => {
    expect(await explainCode("no-such-code")).toBeUndefined();
    expect(await explainCode("constructor")).toBeUndefined();
  });
});

test("a rule of others is told by its own words, the same ones only once, and nothing in them hides", () => {
  const rule = {
    code: "own/no-x",
    severity: "info",
    describe: "No x.",
    why: "Because\u202e.",
    check: () => [],
  } as const;
  const told = { kind: "code", code: "own/no-x", severity: "info", describe: "No x.", canBeWaived: true };
  const whole = explainOtherRule(rule);
  expect(whole).toMatchObject(told);
  expect(whole.page).toStartWith("# `own/no-x`\n\nNo x.\n\n## Why\n\nBecause");
  expect(whole.page).not.toContain("\u202e");
  expect(explainOtherRule({ ...rule, why: rule.describe })).toEqual({
    ...told,
    page: "# `own/no-x`\n\nNo x.\n",
  } as typeof whole);
});
