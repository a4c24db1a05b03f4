import { markdownTable } from "markdown-table";

/** A piece of Markdown. Only this module makes one: text from a spec enters through {@link text} or {@link codeSpan}. */
export interface Markdown {
  readonly markdown: string;
}

const markdown = (source: string): Markdown => ({ markdown: source });

/** Fixed Markdown with pieces in its holes. */
export function md(fixed: TemplateStringsArray, ...holes: readonly Markdown[]): Markdown {
  return markdown(fixed.map((part, index) => part + (holes[index]?.markdown ?? "")).join(""));
}

/** Pieces with a fixed separator between them. */
export function joined(pieces: readonly Markdown[], separator = ", "): Markdown {
  return markdown(pieces.map((piece) => piece.markdown).join(separator));
}

/** Running text that shows as it is written: nothing in it becomes markup, a table border, HTML or a template hole. */
export function text(written: string): Markdown {
  return markdown(written.replace(SPECIAL, escaped));
}

/** What Markdown, HTML or a site generator's `{{ }}` would act on; an underscore inside a word does nothing. */
const SPECIAL = /\r\n|[\r\n\u2028\u2029]|\{\{|~~|&(?=#?\w+;)|(?<!\w)_|_(?!\w)|[\\`*[\]<|]/g;

function escaped(special: string): string {
  if (/^[\r\n\u2028\u2029]/.test(special)) return "<br>";
  if (special === "{{") return "&#123;&#123;";
  if (special === "&") return "&amp;";
  if (special === "<") return "&lt;";
  return special.replace(/./g, "\\$&");
}

/** Literal code in a line: in as many backticks as it needs, its vertical bars escaped for tables. */
export function codeSpan(written: string): Markdown {
  const flat = written.replace(/\s+/g, " ");
  if (flat.trim() === "") return markdown("–");
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return markdown(`${fence}${pad}${flat}${pad}${fence}`.replaceAll("|", "\\|"));
}

/** Several codes in a line; a dash where there are none. */
export function codeSpans(written: readonly string[]): Markdown {
  return written.length === 0 ? markdown("–") : joined(written.map(codeSpan));
}

/** A dash: an empty cell is easily taken for a forgotten one. */
export const none: Markdown = markdown("–");

/** A table; the cells are padded so that the source reads as a table too. */
export function table(headings: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const cells = rows.map((row) => row.map((cell) => cell.markdown));
  return markdown(markdownTable([[...headings], ...cells], { stringLength: (cell) => [...cell].length }));
}

/** A fenced block of code. */
export function codeBlock(language: "ts" | "bash" | "yaml", lines: readonly string[]): Markdown {
  return markdown(["```" + language, ...lines, "```"].join("\n"));
}
