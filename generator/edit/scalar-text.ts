import { Scalar, stringify } from "yaml";

/**
 * A value as YAML text of one line that may stand wherever a scalar may: in quotes like those of the scalar it replaces, else
 * without, else, where that would mean something else, in double quotes.
 */
export function scalarText(value: string | boolean, { type }: Pick<Scalar, "type">): string {
  if (typeof value === "boolean") return String(value);
  if (type === Scalar.QUOTE_DOUBLE || UNSEEN.test(value)) return quotedText(value);
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  // In a flow list fewer texts may go without quotes than elsewhere.
  const list = stringify([value], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
  const text = list.trimEnd().slice(1, -1);
  return text === value && !DOCUMENT_MARK.test(text) ? text : quotedText(value);
}

/** Three dashes or dots at the beginning of a line end a document. */
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/;

/** Line breaks and what else cannot be seen: only double quotes have escapes for it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A text in double quotes. YAML reads them as JSON does. */
export function quotedText(value: string): string {
  return JSON.stringify(value);
}
