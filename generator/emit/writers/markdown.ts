import { markdownTable } from "markdown-table";
import { INVISIBLE } from "./invisible.ts";
import { displayWidth } from "./width.ts";

/** A piece of Markdown. Only this module makes one: text from a spec enters through {@link text} or {@link codeSpan}. */
export interface Markdown {
  readonly markdown: string;
}

const markdown = (source: string): Markdown => ({ markdown: source });

/** Markdown that the project itself wrote; never text from a spec. */
export function ownMarkdown(source: string): Markdown {
  return markdown(source);
}

/** Fixed Markdown with pieces in its holes. */
export function md(fixed: TemplateStringsArray, ...holes: readonly Markdown[]): Markdown {
  return markdown(fixed.map((part, index) => part + (holes[index]?.markdown ?? "")).join(""));
}

/** Pieces with a fixed separator between them. */
export function joined(pieces: readonly Markdown[], separator = ", "): Markdown {
  return markdown(pieces.map((piece) => piece.markdown).join(separator));
}

/**
 * Running text that shows as it is written, wherever it stands: nothing in it becomes markup, a link, a table border, HTML or
 * a hole of a site generator. White space around it is dropped, a line end becomes `<br>`.
 */
export function text(written: string): Markdown {
  if (PLAIN.test(written)) return markdown(written);
  const trimmed = written.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return markdown(escaped(trimmed).replace(BLOCK_MARKER, "$1\\$2").replace(HEADING_END, "\\$&"));
}

/** Most texts: nothing that the patterns below look for, so that none of them has to. */
const PLAIN = /^(?!.*www)[A-Za-z](?:[A-Za-z0-9 ,;()'"!?%/=+.-]*[A-Za-z0-9,;()'"!?%/=+.-])?$/;

/** A text as a sentence of its own: it ends with a mark that ends one. */
export function sentence(written: string): Markdown {
  return text(/[.!?…]\s*$/.test(written) ? written : `${written.trimEnd()}.`);
}

/** What may close a heading, and then does not show. */
const HEADING_END = /(?<=\s)#+$/;

/** What begins a heading, a quotation, a list, a rule or a container where it begins a line. */
const BLOCK_MARKER = /^(\d{0,9})(#(?=#{0,5}(?:\s|$))|>|[-+](?=\s|$)|-(?=-)|:(?=::)|(?<=\d)[.)](?=\s|$))/;

/** What Markdown acts on wherever it stands; an underscore inside a word does nothing. */
const MARKUP = /[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/g;

function escaped(written: string): string {
  return written
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\{(?=[{%])/g, "&#123;")
    .replace(MARKUP, "\\$&")
    .replace(/\r\n|[\n\r\u2028\u2029]/g, "<br>")
    .replace(INVISIBLE, reference);
}

/** A reference to a character. NUL and halves of surrogate pairs show as U+FFFD: no page can hold them. */
function reference(character: string): string {
  return `&#x${character.codePointAt(0)?.toString(16)};`;
}

/** Literal code in a line; a dash for the empty text. Between backticks, or as HTML where they cannot hold the text. */
export function codeSpan(written: string): Markdown {
  if (written === "") return none;
  const plain = written.search(INVISIBLE) === -1 && !/[`|\t-\r]|\{[{%]|^\s|\s$/.test(written);
  if (plain) return markdown(`\`${written}\``);
  const edges = escaped(written).replace(/^ | $/g, "&#32;");
  return markdown(`<code>${edges}</code>`);
}

/** Several codes in a line; a dash where there are none. */
export function codeSpans(written: readonly string[]): Markdown {
  return written.length === 0 ? none : joined(written.map(codeSpan));
}

/** A dash: an empty cell is easily taken for a forgotten one. */
export const none: Markdown = markdown("–");

/** A table; the cells are padded so that the source reads as a table too. */
export function table(headings: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const cells = rows.map((row) => row.map((cell) => cell.markdown));
  return markdown(markdownTable([[...headings], ...cells], { stringLength: displayWidth }));
}

/** A fenced block of code; the fence is longer than any run of backticks in it. */
export function codeBlock(language: "ts" | "bash" | "yaml" | "mermaid", lines: readonly string[]): Markdown {
  const runs = [...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run + 1)));
  return markdown([fence + language, ...lines, fence].join("\n"));
}
