import { Document, Scalar } from "yaml";
import { GENERATED_NOTE } from "./header.ts";

/** A scalar with a comment behind it. */
export type CommentedText = Scalar;

/** Plain data for a YAML file; scalars may carry a comment. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | Scalar
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** A scalar with a comment behind it. */
export function commented(value: string, comment: string): Scalar {
  const scalar = new Scalar(value);
  scalar.comment = ` ${comment}`;
  return scalar;
}

/** A YAML file: a note at its top, then the value, in the order of its keys, no anchors, no folded lines. */
export function yamlFile(value: { readonly [key: string]: YamlValue }): string {
  const document = new Document(quoted(value), { aliasDuplicateObjects: false });
  document.commentBefore = ` ${GENERATED_NOTE}`;
  return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: true });
}

/**
 * The value with texts in quotes that begin with white space and have several lines: as a block they need its depth in a
 * number, which the printer gets wrong in a list of lists.
 */
function quoted(value: YamlValue): unknown {
  if (typeof value === "string") return /^\s/.test(value) && value.includes("\n") ? inQuotes(value) : value;
  if (value === null || typeof value !== "object" || value instanceof Scalar) return value;
  if (Array.isArray(value)) return value.map(quoted);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, quoted(item)]));
}

function inQuotes(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
