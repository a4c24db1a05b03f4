import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { RULES } from "../../generator/rules/index.ts";
import packageJson from "../../package.json" with { type: "json" };
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { ROOT, scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const SCHEMAS = ["diagnostics-v1", "explanation-v1"] as const;
type SchemaName = (typeof SCHEMAS)[number];

const schemas = Object.fromEntries(
  SCHEMAS.map((name) => [name, JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), "utf8"))]),
);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const validators = Object.fromEntries(SCHEMAS.map((name) => [name, ajv.compile(schemas[name])]));

/** What the schema finds wrong in an output. */
function mistakes(name: SchemaName, output: unknown): unknown {
  return validators[name]?.(output) === true ? [] : (validators[name]?.errors ?? "not compiled");
}

const right = `${minimalSpec.replace("platform: Any, apiStrategy: HTTP, operationalBenefit: Fast", "platform: Any, featureFlags: [PANEL], apiStrategy: HTTP, operationalBenefit: Fast")}flags:
  PANEL: { description: P, type: Feature, category: Core, domain: all, scope: all, tier: basic, since: "1.0", status: stable }
variants:
  guest: { title: P, domain: all, features: [PANEL], scope: ACME, tier: basic, useCase: u, status: draft }
`;
const slip = right.replace("[darwin]", "[darwin, darwin]");
const twice = right.replace("rows:\n", `rows:\n${right.split("\n").find((line) => line.includes("acme.example"))}\n`);
const warned = `${right}waivers:\n  - { rule: no-shared-storage, pointer: /scopes, reason: r, owner: o }\n`;

/** Every command that prints JSON, on specs of each kind: its arguments and the spec, `edited` being a drifted project. */
const OUTPUTS: readonly (readonly [SchemaName, readonly string[], keyof typeof SPECS])[] = [
  ["diagnostics-v1", ["gen"], "right"],
  ["diagnostics-v1", ["gen", "--dry-run", "--stats"], "right"],
  ["diagnostics-v1", ["gen", "--check", "--stats"], "right"],
  ["diagnostics-v1", ["gen", "--check"], "edited"],
  ["diagnostics-v1", ["gen"], "edited"],
  ["diagnostics-v1", ["gen", "--force", "--stats"], "edited"],
  ["diagnostics-v1", ["gen"], "twice"],
  ["diagnostics-v1", ["gen", "--check", "--stats"], "slip"],
  ["diagnostics-v1", ["gen"], "missing"],
  ["diagnostics-v1", ["guardrails"], "edited"],
  ["diagnostics-v1", ["guardrails"], "right"],
  ["diagnostics-v1", ["lint"], "right"],
  ["diagnostics-v1", ["lint"], "warned"],
  ["diagnostics-v1", ["lint"], "slip"],
  ["diagnostics-v1", ["lint"], "twice"],
  ["diagnostics-v1", ["lint"], "missing"],
  ["diagnostics-v1", ["lint", "--fix"], "right"],
  ["diagnostics-v1", ["lint", "--fix"], "slip"],
  ["diagnostics-v1", ["explain", "acme.example"], "slip"],
  ["explanation-v1", ["explain", "acme.example"], "right"],
  ["explanation-v1", ["explain", "acme.exampel"], "right"],
  ["explanation-v1", ["explain", "x.example", "--platform", "Linux"], "right"],
  ["explanation-v1", ["explain", "http://no host"], "right"],
  ["explanation-v1", ["explain", "PANEL"], "right"],
  ["explanation-v1", ["explain", "ACME"], "right"],
  ["explanation-v1", ["explain", "Linux"], "right"],
  ["explanation-v1", ["explain", "variant:guest"], "right"],
  ["explanation-v1", ["explain", "ACME"], "several"],
  ["explanation-v1", ["explain", "generated/scopes.ts"], "right"],
  ["explanation-v1", ["explain", "generated/guardrails/guardrails.test.ts"], "right"],
  ["explanation-v1", ["explain", "/rows/0/featureFlags"], "right"],
  ["explanation-v1", ["explain", "/rows/99"], "right"],
  ["explanation-v1", ["explain", "no-unused-waiver"], "right"],
  ["explanation-v1", ["explain", "acme.example"], "several"],
  ...RULES.map(({ code }) => ["explanation-v1", ["explain", code], "missing"] as const),
];

const SPECS = { right, slip, twice, warned, edited: right, several: right, missing: undefined };

/** `several`: twice, in folders that a config lists. */
function filesOf(spec: keyof typeof SPECS, text: string): Readonly<Record<string, string>> {
  if (spec !== "several") return { [SPEC_PATH]: text };
  const config = `specs: [one/${SPEC_PATH}, two/${SPEC_PATH}]\n`;
  return { [`one/${SPEC_PATH}`]: text, [`two/${SPEC_PATH}`]: text, "scopec.config.yaml": config };
}

async function outputOf(args: readonly string[], spec: keyof typeof SPECS): Promise<unknown> {
  const text = SPECS[spec];
  const root = folders.create(text === undefined ? {} : filesOf(spec, text));
  if (spec === "edited") {
    await scopec(root, ["gen"]);
    writeFiles(root, { "generated/flags.ts": "mine\n" });
  }
  const { out } = await scopec(root, [...args, "--format", "json"]);
  return JSON.parse(out);
}

type Output = Readonly<Record<string, unknown>>;

const outputs: (readonly [SchemaName, Output])[] = [];
beforeAll(async () => {
  for (const [name, args, spec] of OUTPUTS) outputs.push([name, (await outputOf(args, spec)) as Output]);
});

test.each(OUTPUTS.map(([name, args, spec], index) => [`scopec ${args.join(" ")}`, spec, name, index] as const))(
  "%s of a spec that is %s fits %s",
  (_command, _spec, name, index) => {
    const output = outputs[index]?.[1];
    expect(mistakes(name, output)).toEqual([]);
    expect(output).toMatchObject({ version: 1, command: OUTPUTS[index]?.[1][0] });
  },
);

/** Every object in a value, the value itself included. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

describe("the schemas are closed:", () => {
  test("no output may have a key more, anywhere", () => {
    for (const [name, output] of outputs) {
      objectsIn(output).forEach((_object, index) => {
        const changed = structuredClone(output);
        Object.assign(objectsIn(changed)[index] ?? {}, { another: "x" });
        expect(mistakes(name, changed)).not.toEqual([]);
      });
    }
  });

  test("each key has a use: without it, or with another value, some output would not fit", () => {
    for (const name of SCHEMAS) {
      for (const definition of Object.values(schemas[name].$defs as Readonly<Record<string, Output>>)) {
        if (definition["properties"] === undefined) continue;
        expect(definition["additionalProperties"]).toBe(false);
        const keys = Object.keys(definition["properties"] as object);
        expect(keys).toEqual(expect.arrayContaining([...(definition["required"] as string[])]));
        const seen = outputs.flatMap(([, output]) => objectsIn(output)).flatMap((object) => Object.keys(object));
        expect(keys.filter((key) => !seen.includes(key))).toEqual([]);
      }
    }
  });

  test("no required key may be missing, and none may have another type", () => {
    for (const [name, output] of outputs) {
      for (const key of Object.keys(output)) {
        const { [key]: gone, ...rest } = output;
        expect(gone).toBeDefined();
        expect(mistakes(name, { ...output, [key]: { other: 1 } })).not.toEqual([]);
        const optional = ["fixed", "milliseconds", "meant", "page", ...(output["kind"] === "host" ? ["code"] : [])];
        if (!optional.includes(key)) expect({ key, mistakes: mistakes(name, rest) }).not.toEqual({ key, mistakes: [] });
      }
      expect(mistakes(name, { ...output, version: 2 })).not.toEqual([]);
    }
  });
});

test("the schemas ship with the package, and where others can import them", () => {
  expect(packageJson.files).toContain("schemas");
  expect(packageJson.exports["./schemas/*.json"]).toBe("./schemas/*.json");
  expect(readdirSync(join(ROOT, "schemas")).sort()).toEqual(SCHEMAS.map((name) => `${name}.schema.json`));
});
