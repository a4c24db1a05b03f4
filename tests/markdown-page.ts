/** A heading with the anchor that a renderer gives it. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A table as a reader sees it; a `<br>` in a cell is a line feed. */
export interface PageTable {
  /** The text of the nearest heading above it. */
  readonly under: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A Markdown page as a reader sees it. */
export interface Page {
  readonly headings: readonly Heading[];
  readonly tables: readonly PageTable[];
  /** Where links lead to. */
  readonly links: readonly string[];
  /** The texts of paragraphs and list items. */
  readonly blocks: readonly string[];
  /** The opening tags of the page, in their order, line breaks aside: two pages of one structure have the same. */
  readonly structure: readonly string[];
}

/** Everything that some renderer or other does beyond plain Markdown is on: what is to show as text must survive it all. */
const EXTENSIONS = { autolinks: true, headings: { ids: true }, wikiLinks: true } as const;

/** Reads a page with the Markdown parser of Bun, which shares nothing with the code that writes pages. */
export function readPage(source: string): Page {
  const html = Bun.markdown.html(source, EXTENSIONS).replace(/<!--.*?-->/gs, "");
  const elements = (name: string, within = html) =>
    [...within.matchAll(new RegExp(`<${name}(?: ([^>]*))?>(.*?)</${name}>`, "gs"))].map(
      ([, attributes = "", inner = ""]) => ({ attributes, inner }),
    );
  const cells = (name: string, row: string) => elements(name, row).map(({ inner }) => textOf(inner));
  const headings = [...html.matchAll(/<h(\d) id="([^"]*)">(.*?)<\/h\1>/gs)];
  return {
    headings: headings.map(([, level, id = "", inner = ""]) => ({ level: Number(level), id, text: textOf(inner) })),
    tables: [...html.matchAll(/<table>(.*?)<\/table>/gs)].map((match) => {
      const [head = "", ...rows] = elements("tr", match[1]).map(({ inner }) => inner);
      const above = headings.filter(({ index }) => index < match.index).at(-1)?.[3] ?? "";
      return { under: textOf(above), headings: cells("th", head), rows: rows.map((row) => cells("td", row)) };
    }),
    links: [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => textOf(href)),
    blocks: [...elements("p"), ...elements("li")].map(({ inner }) => textOf(inner)),
    structure: [...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name = ""]) => name).filter((name) => name !== "br"),
  };
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function textOf(html: string): string {
  return html
    .replace(/<br ?\/?>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
}

/**
 * A text as a page can show it: white space around it dropped, every line end a line feed, and U+FFFD for what neither
 * Markdown nor HTML can hold.
 */
export function shown(text: string): string {
  return text
    .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")
    .replace(/\r\n|[\r\u2028\u2029]/g, "\n")
    .replace(/\p{Surrogate}|\0/gu, "\ufffd");
}
