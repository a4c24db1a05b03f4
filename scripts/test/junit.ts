import type { Tally } from "./tally.ts";

/** What a JUnit report says. */
export interface JunitReport extends Tally {
  /** The test files that reported at least one case, as written in the report. A file that fails to load has none. */
  readonly files: ReadonlySet<string>;
}

// Of the message of a failed case the beginning tells it from others; the whole stands where it failed.
const LONGEST_MESSAGE = 300;

// Bun escapes `<` and `>` in names and messages, so these tokens cannot come from a test's own text.
const TOKEN = /<testcase\b[^>]*>|<\/testcase>|<(?:failure|error|skipped)\b[^>]*>/g;

/** Counts the cases of a JUnit report as Bun writes it; undefined when it is cut short or no such report at all. */
export function parseJunit(xml: string): JunitReport | undefined {
  if (!xml.includes("<testsuites") || !xml.trimEnd().endsWith("</testsuites>")) return undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set<string>();
  const failures: string[] = [];
  let testcase = "";
  let outcome: keyof typeof counts = "passed";
  for (const [token] of xml.matchAll(TOKEN)) {
    if (token.startsWith("<testcase")) {
      testcase = token;
      outcome = "passed";
      const file = attribute(token, "file");
      if (file !== undefined) files.add(file);
      if (token.endsWith("/>")) counts.passed += 1;
    } else if (token === "</testcase>") {
      counts[outcome] += 1;
    } else {
      outcome = token.startsWith("<skipped") ? "skipped" : "failed";
      if (outcome === "failed") failures.push(describeFailure(testcase, token));
    }
  }
  return { ...counts, files, failures };
}

/** `file:line: group > name: message` in one line, from the tokens of a case and of what went wrong in it. */
function describeFailure(testcase: string, failure: string): string {
  const place = `${attribute(testcase, "file") ?? "?"}:${attribute(testcase, "line") ?? "?"}`;
  const name = [attribute(testcase, "classname"), attribute(testcase, "name")].filter(Boolean).join(" > ");
  const message = (attribute(failure, "message") ?? "").replace(/\s+/g, " ").trim();
  return `${place}: ${name}: ${message.slice(0, LONGEST_MESSAGE)}`;
}

function attribute(token: string, name: string): string | undefined {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(token)?.[1];
  return text === undefined ? undefined : unescapeXml(text);
}

function unescapeXml(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#(\d+)|(lt|gt|quot|apos|amp));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (characters[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
