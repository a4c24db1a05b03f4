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
  const document = new Document(value, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${GENERATED_NOTE}`;
  return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: true });
}
