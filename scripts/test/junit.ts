import type { Tally } from "./tally.ts";

/** What a JUnit report says. */
export interface JunitReport extends Tally {
  /** The test files that reported at least one case, as written in the report. A file that fails to load has none. */
  readonly files: ReadonlySet<string>;
}

// Bun escapes `<` and `>` in names and messages, so these tokens cannot come from a test's own text.
const TOKEN = /<testcase\b[^>]*>|<\/testcase>|<(?:failure|error|skipped)\b/g;

/** Counts the cases of a JUnit report as Bun writes it; undefined when it is cut short or no such report at all. */
export function parseJunit(xml: string): JunitReport | undefined {
  if (!xml.includes("<testsuites") || !xml.trimEnd().endsWith("</testsuites>")) return undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set<string>();
  let outcome: keyof typeof counts = "passed";
  for (const [token] of xml.matchAll(TOKEN)) {
    if (token.startsWith("<testcase")) {
      outcome = "passed";
      const file = /\bfile="([^"]*)"/.exec(token)?.[1];
      if (file !== undefined) files.add(unescapeXml(file));
      if (token.endsWith("/>")) counts.passed += 1;
    } else if (token === "</testcase>") {
      counts[outcome] += 1;
    } else {
      outcome = token === "<skipped" ? "skipped" : "failed";
    }
  }
  return { ...counts, files };
}

function unescapeXml(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => characters[name] ?? whole);
}
