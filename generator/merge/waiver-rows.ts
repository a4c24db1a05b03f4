import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { applyEdits } from "../base/text-edit.ts";
import { rowName, Unmergeable } from "./keyed.ts";
import { placeOf } from "./range-of.ts";

/**
 * A spec in which the waivers name their row by what identifies it instead of by its place, which changes when a side adds or
 * removes rows. {@link numberRows} takes it back. A spec that includes files stays as it is: its rows are counted through all
 * of them.
 *
 * @throws {Unmergeable} for a text that has such names already
 */
export function nameRows(text: string): string {
  if (text.includes("/rows/@")) throw new Unmergeable("it names rows as scopec does while it merges");
  const rows = /\/rows\/\d/.test(text) ? rowsIn(text) : undefined;
  if (rows === undefined) return text;
  return replacePointers(text, (pointer) =>
    pointer.replace(/\/rows\/(\d+)(?=["'/\s]|$)/, (whole, index: string) => {
      const name = rows[Number(index)];
      return name === undefined ? whole : `/rows/@${encode(name)}@`;
    }),
  );
}

/** The text with places for names, as the rows stand in a text; of a row that is not there, the name is left for people to see. */
export function numberRows(text: string, rowsFrom: string): string {
  if (!text.includes("/rows/@")) return text;
  const rows = rowsIn(rowsFrom) ?? [];
  return text.replace(/\/rows\/@([0-9a-f.]*)@/g, (_, code: string) => {
    const at = rows.indexOf(decode(code));
    return `/rows/${at === -1 ? `(gone) ${decode(code)}`.replaceAll(/[^\w.*() -]/g, "_") : at}`;
  });
}

/** The names of the rows of a spec that is a single file. */
function rowsIn(text: string): readonly string[] | undefined {
  const { contents } = parseDocument(text, { version: "1.2", uniqueKeys: false });
  const rows = isMap(contents) && !contents.has("include") ? contents.get("rows") : undefined;
  if (!isSeq(rows)) return undefined;
  return rows.items.map((row) =>
    isMap(row) ? rowName(String(row.get("servingDomain") ?? ""), String(row.get("platform") ?? "")) : "",
  );
}

function replacePointers(text: string, change: (pointer: string) => string): string {
  const { contents } = parseDocument(text, { version: "1.2", uniqueKeys: false });
  const waivers = isMap(contents) ? contents.get("waivers") : undefined;
  const nodes = isSeq(waivers)
    ? waivers.items.map((waiver) => (isMap(waiver) ? waiver.get("pointer", true) : undefined))
    : [];
  const edits = nodes.flatMap((node) => {
    if (!isScalar(node)) return [];
    const [start, end] = placeOf(node);
    return [{ start, end, text: change(text.slice(start, end)) }];
  });
  return applyEdits(text, edits);
}

/** A name as text that may stand in any kind of quotes, or none. */
function encode(name: string): string {
  return [...name].map((character) => character.codePointAt(0)?.toString(16)).join(".");
}

function decode(code: string): string {
  return code === "" ? "" : String.fromCodePoint(...code.split(".").map((digits) => Number.parseInt(digits, 16)));
}
