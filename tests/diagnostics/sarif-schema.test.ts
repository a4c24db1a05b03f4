import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";
import {
  CATALOGUE_CODES,
  type CatalogueCode,
  type CatalogueParameters,
  fromCatalogue,
} from "../../generator/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { Fix } from "../../generator/diagnostics/fix.ts";
import { renderSarif } from "../../generator/diagnostics/render-sarif.ts";
import { RULES } from "../../generator/rules/index.ts";
import { anyText } from "../emit/arbitraries.ts";
import { HOSTILE } from "../emit/hostile/texts.ts";
import { finding, spanOf } from "./findings.ts";
import { SAMPLES } from "./samples.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/sarif-2.1.0.schema.json"), "utf8"));

/** The characters of a URI (RFC 3986 §2), percent signs only before two hexadecimal digits. */
const URI = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URI.test(text) && /^[a-z]+:/.test(text),
    "uri-reference": URI,
    uuid: true,
    "date-time": true,
  },
});
const validate = ajv.compile(schema);

/** What the schema of the standard finds wrong in the log of some findings. */
function mistakesIn(findings: readonly Diagnostic[]): unknown {
  const log: unknown = JSON.parse(renderSarif(findings));
  validate(log);
  return validate.errors ?? [];
}

const samples = CATALOGUE_CODES.flatMap((code) =>
  SAMPLES[code].map((parameters) =>
    fromCatalogue(code, parameters as CatalogueParameters<CatalogueCode>, {
      span: spanOf("Linus"),
      related: [{ message: "the other one is here", span: spanOf("Linux") }],
    }),
  ),
);
const ruled = RULES.map((about) => finding({ code: about.code, severity: about.severity, about }));

const fixAt = (span: Diagnostic["span"], text: string): Fix => ({
  kind: "suggested",
  description: text,
  steps: [],
  edits: [{ span, text }],
});

/** A finding in which every text is this one. */
function saying(text: string): Diagnostic {
  const span = { source: createSourceText(text, text), start: 0, end: text.length };
  const about = { describe: text, severity: "warning", why: text } as const;
  return finding({
    message: text,
    help: text,
    span,
    related: [{ message: text, span }],
    about,
    fix: fixAt(span, text),
  });
}

describe("the schema of SARIF 2.1.0 is met by", () => {
  test("no finding at all, and a finding of every code", () => {
    expect(mistakesIn([])).toEqual([]);
    expect(mistakesIn([...samples, ...ruled])).toEqual([]);
  });

  test("a fix", () => {
    expect(mistakesIn([finding({ fix: fixAt(spanOf("Linus"), "Linux") })])).toEqual([]);
  });

  test.each(HOSTILE)("a path, message, rule and fix of %j", (text) => {
    expect(mistakesIn([saying(text)])).toEqual([]);
  });

  test("any path, message, rule and fix", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(mistakesIn(texts.map(saying))).toEqual([]);
      }),
    );
  });
});

describe("GitHub's own demands are met:", () => {
  const { rules } = JSON.parse(renderSarif([...samples, ...ruled, saying("x".repeat(5_000))])).runs[0].tool.driver;

  test("each rule has texts of the length that it takes", () => {
    expect(rules.length).toBe(CATALOGUE_CODES.length + RULES.length);
    for (const { name, shortDescription, fullDescription, help } of rules) {
      expect(name).toMatch(/^.{1,255}$/);
      for (const { text } of [shortDescription, fullDescription]) expect(text).toMatch(/^[^\n]{1,1024}$/);
      expect(help.text).not.toBe("");
    }
  });

  test("each code has a sentence of its own", () => {
    const sentences = rules.map(({ fullDescription }: { fullDescription: { text: string } }) => fullDescription.text);
    expect(new Set(sentences).size).toBe(sentences.length);
    const ours = sentences.filter((sentence: string) => !sentence.startsWith("xx"));
    for (const sentence of ours) expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

test("the schema finds what is wrong", () => {
  const log = JSON.parse(renderSarif([finding({ fix: fixAt(spanOf("Linus"), "Linux") })]));
  const [run] = log.runs;
  const [result] = run.results;
  const broken = [
    { ...log, version: "2.2.0" },
    { ...log, runs: [{ ...run, columnKind: "bytes" }] },
    { ...log, runs: [{ ...run, results: [{ ...result, level: "fatal" }] }] },
    { ...log, runs: [{ ...run, results: [{ ...result, fix: result.fixes }] }] },
    { ...log, runs: [{ ...run, results: [{ ...result, fixes: [{ description: {} }] }] }] },
    JSON.parse(JSON.stringify(log).replace('"spec/matrix.yaml"', '"spec matrix.yaml"')),
  ];
  expect(validate(log)).toBe(true);
  expect(broken.map((each) => validate(each))).toEqual(broken.map(() => false));
});
