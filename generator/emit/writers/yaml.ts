import { GENERATED_NOTE } from "./header.ts";
import { yamlKey, yamlText } from "./yaml-text.ts";

const COMMENT: unique symbol = Symbol("comment");

/** A text with a comment behind it. */
export interface CommentedText {
  readonly text: string;
  readonly [COMMENT]: string;
}

/** Plain data for a YAML file; texts may carry a comment. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | CommentedText
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** A text with a comment behind it; both of one line. */
export function commented(text: string, comment: string): CommentedText {
  return { text, [COMMENT]: comment };
}

/**
 * A YAML file: a note at its top, then the value, in the order of its keys, no anchors, no folded lines. It is what the `yaml`
 * package would print; that package would take as long to load as all else that `gen` does.
 */
export function yamlFile(value: { readonly [key: string]: YamlValue }): string {
  return `# ${GENERATED_NOTE}\n\n${block(value, "")}\n`;
}

/** A value whose first line stands where it is put, and whose further lines begin with the indent. */
function block(value: YamlValue, indent: string): string {
  if (typeof value === "string") return yamlText(value, indent);
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (isCommented(value)) return `${yamlText(value.text, indent)} # ${value[COMMENT]}`;
  if (isList(value)) {
    const items = value.map((item) => `- ${block(item, `${indent}  `)}`);
    return items.length === 0 ? "[]" : items.join(`\n${indent}`);
  }
  const entries = Object.entries(value).map(([key, item]) => `${yamlKey(key, indent)}:${behindKey(item, indent)}`);
  return entries.length === 0 ? "{}" : entries.join(`\n${indent}`);
}

/** The value of a key: on its line, or below it where it has members. */
function behindKey(value: YamlValue, indent: string): string {
  if (value === null) return "";
  const inner = `${indent}  `;
  const isBelow = typeof value === "object" && !isCommented(value) && Object.keys(value).length > 0;
  return `${isBelow ? `\n${inner}` : " "}${block(value, inner)}`;
}

function isCommented(value: YamlValue & object): value is CommentedText {
  return COMMENT in value;
}

function isList(value: YamlValue & object): value is readonly YamlValue[] {
  return Array.isArray(value);
}
