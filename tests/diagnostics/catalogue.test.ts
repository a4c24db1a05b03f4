import { describe, expect, test } from "bun:test";
import {
  CATALOGUE_CODES,
  type CatalogueCode,
  type CatalogueParameters,
  fromCatalogue,
  severityOfCode,
} from "../../generator/diagnostics/catalogue.ts";
import { MEANINGS } from "../../generator/diagnostics/meanings.ts";
import { RULES } from "../../generator/rules/index.ts";
import { spanOf } from "./findings.ts";
import { SAMPLES } from "./samples.ts";

const span = spanOf("Linus");
const allCodes = [...CATALOGUE_CODES, ...RULES.map(({ code }) => code)];

/** What a code says for each of its samples, together with the sample. */
function spoken(code: CatalogueCode) {
  return SAMPLES[code].map((parameters) => {
    // Each sample fits its own code; the union of all of them cannot say so.
    const { message, help = "" } = fromCatalogue(code, parameters as CatalogueParameters<CatalogueCode>, { span });
    return { parameters, message, help };
  });
}

function spokenSeverity(code: CatalogueCode) {
  const [parameters] = SAMPLES[code];
  return fromCatalogue(code, parameters as CatalogueParameters<CatalogueCode>, { span }).severity;
}

describe("the catalogue", () => {
  test("has no code twice, and none that a rule has", () => {
    expect(allCodes.filter((code, index) => allCodes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(allCodes)("names %s as codes are named", (code) => {
    expect(code).toMatch(/^(?:(?:no|use|drift)(?:-[a-z]+)+|master-table-columns)$/);
  });

  test.each(CATALOGUE_CODES)("says what %s is about, and what to do", (code) => {
    for (const { message, help } of spoken(code)) {
      // A message goes on in the middle of a line, help is sentences; both stand on one line.
      expect(message).toMatch(/^(?:[^A-Z\n]|TypeScript )[^\n]*[^\s.]$/);
      expect(help).toMatch(/^[A-Z][^\n]*[.?]$/);
      expect(message + help).not.toMatch(/undefined|\[object|``|\bnull\b/);
    }
  });

  test.each(CATALOGUE_CODES)("says in a sentence what %s means, without its particulars", (code) => {
    expect(MEANINGS[code]).toMatch(/^[A-Z`][^\n]*[^.]\.$/);
    expect(spoken(code).map(({ message }) => message)).not.toContain(MEANINGS[code]);
    expect(severityOfCode(code)).toBe(spokenSeverity(code));
  });

  test.each(CATALOGUE_CODES)("has a use for each parameter of %s", (code) => {
    const all = spoken(code);
    for (const name of new Set(all.flatMap(({ parameters }) => Object.keys(parameters)))) {
      const shown = all.some(({ parameters, message, help }) => {
        const value: unknown = Object.entries(parameters).find(([key]) => key === name)?.[1];
        const texts = [value].flat().filter((text) => typeof text === "string");
        return texts.length > 0 && texts.every((text) => `${message} ${help}`.includes(text));
      });
      expect({ name, shown }).toEqual({ name, shown: true });
    }
  });

  test("lists names where there are a few", () => {
    const helps = (code: CatalogueCode) => spoken(code).map(({ help }) => help);
    expect(helps("no-unknown-key")).toEqual(["Did you mean `tier`?", "Known keys: `tier`, `title`.", "Remove it."]);
    expect(helps("no-unknown-reference")).toEqual([
      "Did you mean `ACME`?",
      "The scopes are `guest`, `other`; declare another under `scopes`.",
      `The scopes are ${Array(12).fill("`guest`").join(", ")}; declare another under \`scopes\`.`,
      "Correct the name, or declare it under `scopes`.",
      "Correct the name, or declare it under `flags`.",
    ]);
  });

  test("counts what it looked for", () => {
    expect(spoken("no-missing-spec").map(({ message }) => message)).toEqual([
      "there is no spec: `spec/matrix.yaml` does not exist",
      "there is no spec: `spec/matrix.yaml`, `spec/matrix.yml` do not exist",
      "the imported file `spec/rows.ts` does not exist",
    ]);
  });

  test("quotes no more of a name than anyone reads", () => {
    const parameters = { key: "k".repeat(1_000_000), known: [], suggestion: undefined };
    const { message } = fromCatalogue("no-unknown-key", parameters, { span });
    expect(message).toBe(`\`${"k".repeat(299)}…\` is not a key that is known here`);
  });
});
