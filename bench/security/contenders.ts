import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv } from "ajv";
import * as v from "valibot";
import { z } from "zod";
import { createMetricRules, DEFAULT_LIMITS, validateMetric } from "../../runtime/metrics/index.ts";
import { SCOPE } from "./metrics.ts";

/** One way to say whether a metric may be stored: well-formed, within the limits, and of the scope. */
export interface Contender {
  readonly name: string;
  readonly accepts: (metric: unknown) => boolean;
}

const KEY =
  "^(?!(?:__(?:proto|(?:define|lookup)[GS]etter)__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|prototype|to(?:Locale)?String|valueOf|\\.|\\.\\.)$|(?!scope$)[Ss][Cc][Oo][Pp][Ee]$)[A-Za-z0-9_.-]{1,256}$";
const CLEAN = "^[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cs}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}]*$";
const { maxProperties, maxKeyLength, maxValueLength } = DEFAULT_LIMITS;
const LAST_TIMESTAMP = 8_640_000_000_000_000;
const CLEAN_PATTERN = new RegExp(CLEAN, "u");
const KEY_PATTERN = new RegExp(KEY);

function ours(): Contender {
  const rules = createMetricRules(SCOPE, DEFAULT_LIMITS);
  return { name: "scopec", accepts: (metric) => validateMetric(metric, rules).length === 0 };
}

function ajv(): Contender {
  const short = { type: "string", minLength: 1, maxLength: maxKeyLength, pattern: CLEAN };
  const fields = {
    id: { type: "string", pattern: KEY },
    name: short,
    category: short,
    value: { type: "number" },
    unit: { ...short, minLength: 0 },
    timestamp: { type: "integer", minimum: 0, maximum: LAST_TIMESTAMP },
    source: short,
    properties: {
      type: "object",
      maxProperties,
      required: ["scope"],
      propertyNames: { pattern: KEY },
      properties: { scope: { const: SCOPE } },
      additionalProperties: { type: ["string", "number", "boolean"], maxLength: maxValueLength, pattern: CLEAN },
    },
  };
  const schema = { type: "object", properties: fields, required: Object.keys(fields), additionalProperties: false };
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return { name: "ajv, compiled", accepts: (metric) => validate(metric) };
}

function zod(): Contender {
  const short = z.string().min(1).max(maxKeyLength).regex(CLEAN_PATTERN);
  const schema = z.strictObject({
    id: z.string().regex(KEY_PATTERN),
    name: short,
    category: short,
    value: z.number(),
    unit: z.string().max(maxKeyLength).regex(CLEAN_PATTERN),
    timestamp: z.number().int().min(0).max(LAST_TIMESTAMP),
    source: short,
    properties: z
      .record(
        z.string().regex(KEY_PATTERN),
        z.union([z.string().max(maxValueLength).regex(CLEAN_PATTERN), z.number(), z.boolean()]),
      )
      .refine((properties) => Object.keys(properties).length <= maxProperties)
      .refine((properties) => properties["scope"] === SCOPE),
  });
  return { name: "zod", accepts: (metric) => schema.safeParse(metric).success };
}

function typeBox(): Contender {
  const short = Type.RegExp(CLEAN_PATTERN, { minLength: 1, maxLength: maxKeyLength });
  const value = Type.Union([Type.RegExp(CLEAN_PATTERN, { maxLength: maxValueLength }), Type.Number(), Type.Boolean()]);
  const properties = Type.Intersect([
    Type.Record(Type.String({ pattern: KEY }), value, { maxProperties, additionalProperties: false }),
    Type.Object({ scope: Type.Literal(SCOPE) }),
  ]);
  const schema = Type.Object(
    {
      id: Type.String({ pattern: KEY }),
      name: short,
      category: short,
      value: Type.Number(),
      unit: Type.RegExp(CLEAN_PATTERN, { maxLength: maxKeyLength }),
      timestamp: Type.Integer({ minimum: 0, maximum: LAST_TIMESTAMP }),
      source: short,
      properties,
    },
    { additionalProperties: false },
  );
  const compiled = TypeCompiler.Compile(schema);
  return { name: "TypeBox, compiled", accepts: (metric) => compiled.Check(metric) };
}

function valibot(): Contender {
  const short = v.pipe(v.string(), v.minLength(1), v.maxLength(maxKeyLength), v.regex(CLEAN_PATTERN));
  const text = v.pipe(v.string(), v.maxLength(maxValueLength), v.regex(CLEAN_PATTERN));
  const schema = v.strictObject({
    id: v.pipe(v.string(), v.regex(KEY_PATTERN)),
    name: short,
    category: short,
    value: v.pipe(v.number(), v.finite()),
    unit: v.pipe(v.string(), v.maxLength(maxKeyLength), v.regex(CLEAN_PATTERN)),
    timestamp: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIMESTAMP)),
    source: short,
    properties: v.pipe(
      v.record(v.pipe(v.string(), v.regex(KEY_PATTERN)), v.union([text, v.number(), v.boolean()])),
      v.maxEntries(maxProperties),
      v.check((properties) => properties["scope"] === SCOPE),
    ),
  });
  return { name: "valibot", accepts: (metric) => v.is(schema, metric) };
}

/** All of them; ours first. */
export const CONTENDERS: readonly Contender[] = [ours(), ajv(), zod(), typeBox(), valibot()];
