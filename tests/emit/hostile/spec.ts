import type { JsonSchema } from "../../../generator/model/json-schema.ts";
import { specSchema } from "../../../generator/model/schema.ts";
import { HOSTILE } from "./texts.ts";

/** A spec as plain data. */
export type Spec = ReturnType<typeof specOf>;

const PLATFORMS = ["Linux", "Other"];

/** A spec in which every free text is one of these; each of them stands in each field that takes one. */
export function specOf(texts: readonly string[]) {
  return {
    version: 1,
    scopes: {
      ...mapped("s", texts, scopeOf),
      guest: { description: "Everyone else", tier: "basic", fallback: true, defaults: ownNames(texts.length) },
    },
    platforms: Object.fromEntries(PLATFORMS.map((name) => [name, {}])),
    // Unlike a literal, this makes `__proto__` an ordinary key.
    secretsBackends: Object.fromEntries(
      texts.map((text) => [text, { description: text, platforms: PLATFORMS, production: true }]),
    ),
    columns: { ...mapped("c", texts, columnOf), list: { type: "array", enum: texts, default: texts } },
    rows: [...texts.flatMap(rowsOf), { ...FALLBACK_ROW, secretsBackend: texts[0] ?? "" }],
    flags: mapped("F", texts, flagOf),
    variants: mapped("v", texts, variantOf),
    roles: mapped("r", texts, (text) => ({ description: text, permissions: ["metrics:read"] })),
    components: mapped("c", texts, componentOf),
    approvals: texts.map((text) => ({ change: "host-added", subject: text, reason: text, owner: text })),
    waivers: texts.map((text) => ({ rule: "no-shared-storage", pointer: "/scopes", reason: text, owner: text })),
    build: { entries: ["src/main.ts"] },
  };
}

const FALLBACK_ROW = {
  servingDomain: "*.example",
  detectedScope: "guest",
  platform: "Any",
  apiStrategy: "HTTP",
  operationalBenefit: "Safe",
};

function mapped<T>(prefix: string, texts: readonly string[], value: (text: string, index: number) => T) {
  return Object.fromEntries(texts.map((text, index) => [`${prefix}${index}`, value(text, index)]));
}

function scopeOf(text: string, index: number) {
  const flags = { featureFlags: [`F${index}`] };
  const texts = { secretsBackend: text, apiStrategy: text, operationalBenefit: text };
  return { description: text, tier: text, production: true, defaults: { ...ownNames(index), ...flags, ...texts } };
}

/** A row that has all texts of its own, and one that has them from its scope. */
function rowsOf(text: string, index: number) {
  const key = { servingDomain: `h${index}.example`, detectedScope: `s${index}` };
  const texts = { secretsBackend: text, apiStrategy: text, operationalBenefit: text };
  return [
    { ...key, platform: "Linux", featureFlags: [`F${index}`], ...texts },
    { ...key, platform: "Any" },
  ];
}

function flagOf(text: string) {
  const texts = { description: text, type: text, category: text, tier: text, since: text, approval: text, owner: text };
  const lists = { implies: [], prerequisites: [], conflicts: [] };
  return { ...texts, permanent: text, domain: "all", scope: "all", status: "stable", ...lists };
}

function variantOf(text: string, index: number) {
  const texts = { title: text, tier: text, useCase: text };
  return { ...texts, domain: "all", features: [`F${index}`], scope: "all", status: "approved" };
}

function componentOf(text: string) {
  const texts = { title: text, purpose: text, category: text, tier: text, approval: text };
  const test = { file: "tests/c.test.ts", name: text };
  const guardrails = { G1: { rule: text, severity: "high", test } };
  const tests = [{ file: "tests/c.test.ts", covers: text }];
  const place = { domain: "all", scope: "all" };
  return {
    ...texts,
    ...place,
    status: "stable",
    module: "src/c.ts",
    interface: [text],
    guardrails,
    tests,
    acceptance: [text],
  };
}

function columnOf(text: string) {
  return { title: text, description: text, type: "string", enum: [text, "other"], default: text };
}

function ownNames(index: number) {
  return { storagePath: `s${index}/`, serviceNameFormat: `service-${index}`, secretsFlag: "KEEP" };
}

/** The text of a spec: JSON in plain ASCII, which is YAML as well. */
export function specText(spec: object): string {
  const ascii = JSON.stringify(spec, null, 1).replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${ascii}\n`;
}

/** The fields of the spec format that take any text, as paths with `*` for a name or an index; `~` marks a name. */
export function textFields(schema: JsonSchema = specSchema(), path = ""): readonly string[] {
  const { additionalProperties, items, properties = {}, propertyNames } = schema;
  return [
    ...(isFreeText(schema) ? [path] : []),
    ...(propertyNames !== undefined && isFreeText(propertyNames) ? [`${path}/~`] : []),
    ...Object.entries(properties).flatMap(([name, property]) => textFields(property, `${path}/${name}`)),
    ...(items === undefined ? [] : textFields(items, `${path}/*`)),
    ...(typeof additionalProperties === "object" ? textFields(additionalProperties, `${path}/*`) : []),
  ];
}

function isFreeText({ type, pattern, enum: values }: JsonSchema): boolean {
  return type === "string" && values === undefined && (pattern === undefined || pattern === "\\S");
}

/** All values of a field. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  const [first, ...rest] = path.split("/").slice(1);
  if (first === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (first === "~") return Object.keys(value);
  const inner = first === "*" ? Object.values(value) : Object.hasOwn(value, first) ? [Reflect.get(value, first)] : [];
  return inner.flatMap((each) => valuesAt(each, ["", ...rest].join("/")));
}

/** A copy of a spec with another value at the first place of a field; for a name, the name of the first entry. */
export function withValue(value: unknown, path: string, text: string): object {
  const copy = structuredClone(value) as object;
  const tokens = path.split("/").slice(1);
  const last = tokens.pop() ?? "";
  const parent = tokens.reduce<object>((at, token) => Reflect.get(at, keyIn(at, token)) as object, copy);
  Reflect.set(parent, keyIn(parent, last), text);
  return copy;
}

function keyIn(container: object, token: string): string {
  return token === "*" ? (Object.keys(container)[0] ?? "0") : token;
}

/** The hostile spec. */
export const HOSTILE_SPEC: Spec = specOf(HOSTILE);

/** Fields of any text by their schema that name something declared elsewhere, or a host: nothing else can stand there. */
export const REFERENCES: readonly string[] = [
  "/scopes/*/defaults/featureFlags/*",
  "/secretsBackends/*/platforms/*",
  "/rows/*/servingDomain",
  "/rows/*/detectedScope",
  "/rows/*/platform",
  "/rows/*/featureFlags/*",
  "/flags/*/domain",
  "/flags/*/scope",
  "/flags/*/replacedBy",
  "/flags/*/implies/*",
  "/flags/*/prerequisites/*",
  "/flags/*/conflicts/*",
  "/variants/*/domain",
  "/variants/*/features/*",
  "/variants/*/scope",
  "/components/*/domain",
  "/components/*/scope",
];
