import { createSourceText } from "../base/source-text.ts";
import { nearest } from "../base/suggest.ts";
import { createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import { BLOCKS, type BlockSubject } from "./blocks.ts";
import { fencedLines } from "./fenced-lines.ts";

/** A page with its blocks as they should be. */
export interface Injected {
  readonly text: string;
  /** How many blocks it has. */
  readonly blocks: number;
}

const BEGIN = /^<!-- scopec:begin ([a-z-]+)(?: (\S+))? -->\s*$/;
const END = /^<!-- scopec:end -->\s*$/;

/** A block in a page: the lines between its markers. */
interface Place {
  readonly name: string;
  readonly argument: string | undefined;
  /** The line of the marker that begins it, and of the one that ends it, from 0. */
  readonly begin: number;
  readonly end: number;
}

/**
 * Puts what the matrix says now between the markers of a page; every byte outside of them stays. Markers stand on lines of
 * their own, outside of fenced code: `<!-- scopec:begin flags -->` and `<!-- scopec:end -->`. A marker without its partner, a
 * block inside another and one that there is not are errors (`no-broken-block`).
 */
export function inject(
  page: { readonly path: string; readonly text: string },
  subject: BlockSubject,
): Checked<Injected> {
  const collector = createCollector();
  const lines = page.text.split("\n");
  const source = createSourceText(page.path, page.text);
  const report = (line: number, reason: string, help: string) => {
    const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    const end = start + (lines[line] ?? "").replace(/\r$/, "").length;
    collector.report("no-broken-block", { reason, help }, { span: { source, start, end } });
  };
  const places = findPlaces(lines, report);
  let text = "";
  let at = 0;
  for (const { name, argument, begin, end } of places) {
    const made = BLOCKS[name]?.make(subject, argument)?.markdown;
    if (made === undefined) report(begin, ...whyNothing(name, argument));
    const feed = lines[begin]?.endsWith("\r") ? "\r\n" : "\n";
    const inside = `\n${made ?? ""}\n\n`.replaceAll("\n", feed);
    text += `${lines.slice(at, begin + 1).join("\n")}\n${inside}`;
    at = end;
  }
  text += lines.slice(at).join("\n");
  return collector.checked({ text, blocks: places.length });
}

type Report = (line: number, reason: string, help: string) => void;

function findPlaces(lines: readonly string[], report: Report): readonly Place[] {
  const isFenced = fencedLines(lines);
  const places: Place[] = [];
  let open: Omit<Place, "end"> | undefined;
  for (const [index, line] of lines.entries()) {
    if (isFenced[index] === true) continue;
    const [marker, name, argument] = BEGIN.exec(line) ?? [];
    if (marker !== undefined && name !== undefined) {
      if (open !== undefined) report(index, "a block begins inside another", CLOSE);
      open = { name, argument, begin: index };
    } else if (END.test(line)) {
      if (open === undefined) report(index, "a block ends here that does not begin", OPEN);
      else places.push({ ...open, end: index });
      open = undefined;
    }
  }
  if (open !== undefined) report(open.begin, `the block \`${open.name}\` does not end`, CLOSE);
  return places;
}

const CLOSE = "Put `<!-- scopec:end -->` on a line of its own where the block ends.";
const OPEN = "Put `<!-- scopec:begin <block> -->` on a line of its own where the block begins.";

function whyNothing(name: string, argument: string | undefined): readonly [reason: string, help: string] {
  if (!Object.hasOwn(BLOCKS, name)) {
    const meant = nearest(name, Object.keys(BLOCKS));
    const help =
      meant === undefined ? `The blocks are ${Object.keys(BLOCKS).join(", ")}.` : `Did you mean \`${meant}\`?`;
    return [`there is no block called \`${name}\``, help];
  }
  if (name === "variant-sizes") return ["no sizes are committed", "Run `scopec build --certify` first."];
  return [`there is no scope called \`${argument ?? ""}\``, "Name a scope of the spec, or none for all flags."];
}
