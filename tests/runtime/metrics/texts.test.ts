import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizeMetric } from "../../../runtime/metrics/index.ts";
import { forbiddenCharacter, isLongerThan, isOrdinaryText } from "../../../runtime/metrics/text-rules.ts";
import { ROOT } from "../../temp-project.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

/** The lines of the table in `docs/security/metrics.md`. */
const page = readFileSync(join(ROOT, "docs/security/metrics.md"), "utf8");
const [, table = ""] = /<!-- texts: begin -->\n([\s\S]*?)<!-- texts: end -->/.exec(page) ?? [];
const LINES = table
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells[2]?.startsWith("`") === true)
  .map(
    ([, what = "", example = "", outcome = ""]) => [what, JSON.parse(example.slice(1, -1)) as string, outcome] as const,
  );

describe("the table of texts", () => {
  test("is there", () => {
    expect(LINES.length).toBeGreaterThan(50);
  });

  test.each(LINES)("holds for %s, as a value", (_, text, outcome) => {
    const { metric, normalized, findings } = sanitizeMetric(withProperties({ text }), rulesWith());
    const kept = metric?.properties["text"];
    if (outcome === "kept") expect([kept, normalized]).toEqual([text, []]);
    else if (outcome === "normalised")
      expect([kept, normalized]).toEqual([text.normalize("NFC"), ["/properties/text"]]);
    else expect(findings.map(({ code, path }) => `${path} ${code}`)).toEqual([`/properties/text ${outcome}`]);
    if (outcome === "normalised") expect(text.normalize("NFC")).not.toBe(text);
  });

  test.each(LINES)("holds for %s, in each short text", (_, text, outcome) => {
    for (const field of ["name", "category", "unit", "source"] as const) {
      const { metric, normalized, findings } = sanitizeMetric({ ...METRIC, [field]: text }, rulesWith());
      if (outcome === "kept") expect([metric?.[field], normalized]).toEqual([text, []]);
      else if (outcome === "normalised")
        expect([metric?.[field], normalized]).toEqual([text.normalize("NFC"), [`/${field}`]]);
      else expect(findings.map(({ code, path }) => `${path} ${code}`)).toEqual([`/${field} ${outcome}`]);
    }
  });

  test.each(LINES.filter(([what]) => what !== "printable ASCII"))(
    "is stricter for %s as a key, an id and a scope",
    (_, text) => {
      expect(problems(withProperties({ [text]: 1 }))).toHaveLength(1);
      expect(problems({ ...METRIC, id: text })).toEqual(["/id key-charset"]);
      expect(problems(withProperties({ scope: text }))).toContain("/properties/scope scope-violation");
    },
  );
});

describe("the short cut", () => {
  const ordinary = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(isOrdinaryText);

  test("holds no character that is forbidden or that NFC changes", () => {
    expect(ordinary.length).toBeGreaterThan(30_000);
    expect(ordinary.filter((one) => forbiddenCharacter(one) !== undefined || one.normalize("NFC") !== one)).toEqual([]);
  });

  test("holds none that NFC joins with another of them", () => {
    const all = ordinary.join("");
    expect(
      all.normalize("NFC") === all &&
        all.split("").reverse().join("").normalize("NFC") === all.split("").reverse().join(""),
    ).toBe(true);
    expect(ordinary.filter((one) => /\p{M}/u.test(one))).toEqual([]);
  });

  test("covers what most texts are made of, and not what is outside", () => {
    for (const text of ["", "plain text ~", "Zürich", "Ελλάδα", "Москва", "東京 ひらがな カタカナ", "한국어"])
      expect(isOrdinaryText(text)).toBe(true);
    for (const text of ["\x1f", "\x7f", "\x9f", "\u00ad", "a\u0301", "\u037e", "\u200b", "\ud800", "\uffff"]) {
      expect(isOrdinaryText(text)).toBe(false);
      expect(isOrdinaryText(`long enough to be looked through ${text} to its end`)).toBe(false);
    }
  });
});

describe("a forbidden character", () => {
  test("is the first of them", () => {
    expect(forbiddenCharacter("a\u200b\n")).toBe("hidden-character");
    expect(forbiddenCharacter("a\n\u200b")).toBe("control-character");
  });

  test("is every one of its kind, and only those", () => {
    const kinds: Record<string, number> = {};
    for (let code = 0; code <= 0x10_ffff; code += 1) {
      const kind = forbiddenCharacter(String.fromCodePoint(code));
      if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    // 65 control characters and two separators; 2,048 surrogates; 66 noncharacters.
    const { "hidden-character": hidden = 0, ...others } = kinds;
    expect(others).toEqual({ "control-character": 67, "lone-surrogate": 2_048, noncharacter: 66 });
    // The tags and selectors of plane 14 alone are 4,096; format characters beyond depend on the version of Unicode.
    expect(hidden).toBeGreaterThan(4_150);
    expect(hidden).toBeLessThan(4_400);
  });
});

describe("a length", () => {
  test.each<[string, number, boolean]>([
    ["", 1, false],
    ["a", 1, false],
    ["ab", 1, true],
    ["😀", 1, false],
    ["😀😀", 1, true],
    ["😀a", 1, true],
    ["😀a", 2, false],
    ["\ud800\ud800", 1, true],
    ["abc", 1, true],
  ])("of %j against %d", (text, limit, expected) => {
    expect(isLongerThan(text, limit)).toBe(expected);
  });

  test("counts before the normal form and after it", () => {
    const rules = rulesWith({ maxValueLength: 4 });
    expect(problems(withProperties({ k: "e\u0301e\u0301" }), rules)).toEqual([]);
    // Three characters once it is composed, and six before.
    expect(problems(withProperties({ k: "e\u0301".repeat(3) }), rules)).toEqual(["/properties/k text-too-long"]);
    // Two characters before, and six in normal form, which takes this sign apart.
    expect("\ud834\udd60".normalize("NFC")).toHaveLength(6);
    expect(problems(withProperties({ k: "\ud834\udd60\ud834\udd60" }), rules)).toEqual(["/properties/k text-too-long"]);
  });
});
