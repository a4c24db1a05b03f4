import type { ValidationError } from "../../runtime/validation/validation-error.ts";
import { clip } from "../base/clip.ts";
import { DAY_PATTERN, type JsonSchema } from "./json-schema.ts";

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a map",
  string: "text",
};

/** What a type of JSON Schema is called in messages. */
export function typeWords(type: unknown): string {
  const words = [type].flat().flatMap((each) => String(each).split(","));
  return words.map((each) => TYPE_NAMES[each] ?? each).join(" or ");
}

/** For someone who wrote a value of another type than the schema's: how what was probably meant is written; or nothing. */
export function howToWrite(value: unknown, { type, required = [] }: JsonSchema): string {
  if (type === "object" && value === null) return "An empty map is written `{}`.";
  if (type === "array" && value === null) return "An empty list is written `[]`.";
  if (type === "object" && required.length > 0)
    return `It has the keys ${required.map((key) => `\`${key}\``).join(", ")}.`;
  if (type === "string" && Array.isArray(value)) return "One value stands here, not several.";
  if (type === "string") return typeof value === "number" || typeof value === "boolean" ? `Write \`"${value}"\`.` : "";
  return typeof value === "string" ? howToWriteText(value, type) : "";
}

/** For someone who wrote text. */
function howToWriteText(text: string, type: unknown): string {
  if (type === "array")
    return text.length > LONGEST_EXAMPLE ? "" : `A list of one is written \`[${JSON.stringify(text)}]\`.`;
  if (type === "boolean" && /^(?:yes|on|y|true)$/i.test(text)) return "Write `true`, without quotes.";
  if (type === "boolean" && /^(?:no|off|n|false)$/i.test(text)) return "Write `false`, without quotes.";
  const isNumber = type === "integer" && /^\d{1,15}$|^\d{1,3}(?:[_, ']\d{3}){1,4}$/.test(text);
  return isNumber ? `Write \`${text.replace(/\D/g, "")}\`, without quotes.` : "";
}

const LONGEST_EXAMPLE = 40;

/** What a value is, for someone who expected another type. */
export function kindOfValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  return type === "boolean" || type === "number" ? `the ${WORD_FOR[type]} ${String(value)}` : typeWords(type);
}

const WORD_FOR = { boolean: "truth value", number: "number" } as const;

/** A value as a message shows it: short, and on one line. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return "this list";
  if (typeof value === "object" && value !== null) return "this map";
  return `\`${clip(typeof value === "string" ? JSON.stringify(value) : String(value), 80)}\``;
}

/** What a failed keyword asks for. */
export function expectation({ keyword, params }: ValidationError): string {
  return EXPECTATIONS[keyword]?.(params) ?? `it does not meet \`${keyword}\``;
}

type Params = ValidationError["params"];

const atLeast = ({ limit }: Params, items: string) =>
  limit === 1 ? "it must not be empty" : `it must have at least ${String(limit)} ${items}`;

/** Patterns that say less than words. */
const PATTERNS: Readonly<Record<string, string>> = {
  "\\S": "it must not be blank",
  [DAY_PATTERN]:
    "the calendar has no such day; one is written as year-month-day, with two digits each for month and day",
};

const EXPECTATIONS: Readonly<Record<string, (params: Params) => string>> = {
  const: ({ allowedValue }) => `it must be ${showValue(allowedValue)}`,
  enum: ({ allowedValues }) => `it must be one of ${(allowedValues as readonly unknown[]).map(showValue).join(", ")}`,
  maxLength: ({ limit }) => `it may have at most ${String(limit)} characters`,
  maximum: ({ limit }) => `it may be at most ${String(limit)}`,
  minItems: (params) => atLeast(params, "items"),
  minLength: (params) => atLeast(params, "characters"),
  minProperties: (params) => atLeast(params, "entries"),
  minimum: ({ limit }) => `it must be at least ${String(limit)}`,
  pattern: ({ pattern }) => PATTERNS[String(pattern)] ?? `it does not have the form /${String(pattern)}/`,
};

/** What editors say about a value, with its examples. Every part of the spec's schema says something. */
export function describeSchema({ description = "", examples = [] }: JsonSchema): string {
  if (examples.length === 0) return description;
  return `${description} For example ${examples.map((example) => `\`${String(example)}\``).join(", ")}.`;
}
