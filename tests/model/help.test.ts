import { describe, expect, test } from "bun:test";
import type { JsonSchema } from "../../generator/model/json-schema.ts";
import { specSchema } from "../../generator/model/schema.ts";
import { describeSchema, expectation, kindOfValue, showValue } from "../../generator/model/shape-words.ts";
import { modelText, rendered, specWith } from "../tester.ts";
import { FLAG, ROW } from "./cases.ts";

describe("help says what to write:", () => {
  test.each([
    ["the key that was probably meant", { flagz: "flagz: {}" }, "Did you mean `flags`?"],
    [
      "the keys that there are",
      { extras: "build: { files: [] }" },
      "Known keys: `entries`, `target`, `sourceMaps`, `certified`.",
    ],
    [
      "where limits of a scope stand",
      { limits: "limits: { ACME: { maxProperties: 5 } }" },
      "Known keys: `maxProperties`, `maxKeyLength`, `keyCharset`, `maxValueLength`, `maxConnectionsPerScope`, `maxMessagesPerMinute`, `maxPayloadBytes`, `maxTokenLifetime`. Limits of one scope stand in it: `scopes.<name>.limits`.",
    ],
    [
      "the word that was probably meant",
      { roles: 'roles: { viewer: { description: d, permissions: ["metrics:raed"] } }' },
      "Did you mean `metrics:read`?",
    ],
    ["what a missing key is for", { version: "" }, "Add `version`: The version of the spec format: 1."],
    [
      "what a name looks like",
      { flags: `flags: { f: { ${FLAG} } }` },
      "The name of a flag: capital letters, digits and `_`, beginning with a letter.",
    ],
    [
      "what a value means, with examples",
      { rows: `rows: [{ ${ROW}, storagePath: a }]` },
      "The prefix below which all data of the scope is kept: relative, ending in `/`, never inside another scope's. For example `enterprise/`, `tenants/acme/`.",
    ],
    [
      "what a value of the wrong type means",
      { rows: `rows: [{ ${ROW}, bunTestTz: 3 }]` },
      'The time zone under `bun test`: `System local`, `UTC` or an IANA name. For example `UTC`. Write `"3"`.',
    ],
    [
      "how an empty map is written",
      { platforms: "platforms: { Linux: }" },
      "A platform. An empty map is written `{}`.",
    ],
    [
      "how an empty list is written",
      { rows: `rows: [{ ${ROW}, featureFlags: }]` },
      "The flags that are on for this host and platform. An empty list is written `[]`.",
    ],
    [
      "nothing of that for an empty text",
      { rows: `rows: [{ ${ROW}, secretsFlag: }]` },
      "The persistence flag passed to the secrets backend. For example `CRED_PERSIST_ENTERPRISE`.",
    ],
    [
      "what to do with a repeated item",
      { platforms: "platforms: { Linux: { processPlatforms: [a, a] } }" },
      "Take one of the two out.",
    ],
  ])("%s", async (_what, sections, expected) => {
    const { diagnostics } = await modelText(specWith(sections));
    expect(diagnostics.map(({ help }) => help)).toEqual([expected]);
  });

  test("where an item stood first that stands in its list twice", async () => {
    const { diagnostics } = await modelText(specWith({ build: "build: { entries: [a.ts, b.ts, a.ts] }" }));
    expect(rendered(diagnostics)).toContain("spec/matrix.yaml:18:20  the first one is here\n");
  });

  test("every part of the schema says what it is, so that none is left with its form alone", () => {
    expect(undescribed(specSchema(), "")).toEqual([]);
  });
});

function undescribed(schema: JsonSchema, path: string): readonly string[] {
  const { description = "", properties = {}, items, additionalProperties, propertyNames } = schema;
  const inner: readonly (readonly [string, JsonSchema | undefined])[] = [
    ...Object.entries(properties),
    ["*", typeof additionalProperties === "object" ? additionalProperties : undefined],
    ["#", items],
    ["names", propertyNames],
  ];
  return [
    ...(/^[A-Z`].*\.$/.test(description) && description.length < 250 ? [] : [path]),
    ...inner.flatMap(([name, part]) => (part === undefined ? [] : undescribed(part, `${path}/${name}`))),
  ];
}

describe("words for values and keywords", () => {
  test.each<[unknown, string, string]>([
    [null, "empty", "`null`"],
    [undefined, "empty", "`undefined`"],
    [[], "a list", "this list"],
    [{}, "a map", "this map"],
    ["a\nb", "text", '`"a\\nb"`'],
    [1.5, "the number 1.5", "`1.5`"],
    [true, "the truth value true", "`true`"],
    [10n ** 3n, "bigint", "`1000`"],
  ])("%p is %s", (value, kind, shown) => {
    expect(kindOfValue(value)).toBe(kind);
    expect(showValue(value)).toBe(shown);
  });

  test("of a schema are its description and its examples", () => {
    expect(describeSchema({ description: "A tier.", examples: ["basic", 2] })).toBe(
      "A tier. For example `basic`, `2`.",
    );
    expect(describeSchema({ description: "A tier." })).toBe("A tier.");
    expect(describeSchema({})).toBe("");
  });

  test.each([
    ["minLength", { limit: 2 }, "it must have at least 2 characters"],
    ["minLength", { limit: 1 }, "it must not be empty"],
    ["multipleOf", { multipleOf: 2 }, "it does not meet `multipleOf`"],
  ])("%s %p", (keyword, params, expected) => {
    expect(expectation({ keyword, params, instancePath: "", schemaPath: "" })).toBe(expected);
  });
});
