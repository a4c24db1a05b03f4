import type { Rule } from "../rules/rule.ts";

/** A spec that breaks a rule, and how it is mended: two of the rule's own fixtures. */
export interface RuleExample {
  /** The spec that breaks it. */
  readonly wrong: string;
  /** What scopec says of it. */
  readonly said: string;
  /** What makes it right: the lines of a unified diff, without file names. */
  readonly change: string;
  /** The JSON Pointer of the first finding: what a waiver of it would name. */
  readonly at: string;
}

/** A rule's page as Markdown: what it demands, why, how it is set or waived, and an example. Ends with one line feed. */
export function rulePage({ code, severity, describe, why, essential }: Rule, example: RuleExample): string {
  const blocks = [
    `# \`${code}\``,
    describe,
    essential === true
      ? `Its findings are of severity \`${severity}\`. It can be neither waived nor made less grave: without it the output would be wrong.`
      : `Its findings are of severity \`${severity}\`, unless the spec says otherwise, and can be waived.`,
    "## Why",
    why,
    "## Example",
    "This spec is wrong:",
    fenced("yaml", example.wrong),
    "scopec says:",
    fenced("text", example.said),
    "This makes it right:",
    fenced("diff", example.change),
    ...(essential === true ? [] : settingBlocks(code, example.at)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function settingBlocks(code: string, at: string): readonly string[] {
  return [
    "## Setting and waiving it",
    "Its severity for the whole spec is `error`, `warning`, `info` or `off`:",
    fenced("yaml", `rules:\n  ${code}: warning`),
    "A waiver accepts what it finds at one place, here in the example above, and below it. It ends after the day in `expires`:",
    fenced("yaml", waiverOf(code, at)),
  ];
}

function waiverOf(code: string, at: string): string {
  return `waivers:
  - rule: ${code}
    pointer: ${JSON.stringify(at)}
    reason: Why it is accepted
    owner: Who answers for it
    expires: "2030-12-31"`;
}

/** A block of code, whatever it holds. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n+$/, "")}\n${fence}`;
}
