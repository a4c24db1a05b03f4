import { describe, expect, test } from "bun:test";
import { appearanceKey, overlookedDifference, overlookedKey } from "../../generator/rules/helpers/look-alikes.ts";

describe("what people overlook in names", () => {
  test.each([
    ["ACME", "acme", "case"],
    ["acme-corp", "acme_corp", "separators"],
    ["acme corp", "acmecorp", "separators"],
    ["acme-corp-", "acme-corp", "separators"],
    ["Acme Corp", "ACME_CORP", "case and separators"],
    ["Ａｃｍｅ", "Acme", "Unicode form"],
    ["caf\u00e9", "cafe\u0301", "Unicode form"],
    ["vault\u200b", "vault", "Unicode form"],
    ["ﬁle store", "FileStore", "Unicode form and case and separators"],
    ["v1_0", "v1-0", "separators"],
    ["\u212aey", "Key", "Unicode form"],
  ])("%j and %j differ in %s only", (a, b, difference) => {
    expect(overlookedKey(a)).toBe(overlookedKey(b));
    expect(overlookedDifference(a, b)).toBe(difference);
    expect(overlookedDifference(b, a)).toBe(difference);
  });

  test.each([
    ["ACME", "ACNE"],
    ["v1_0", "v10"],
    ["---", "==="],
    ["---", "- -"],
    ["a", "\u0430"],
  ])("%j and %j differ in more", (a, b) => {
    expect(overlookedKey(a)).not.toBe(overlookedKey(b));
  });
});

describe("names as they look", () => {
  test.each([
    ["R0OT", "ROOT"],
    ["TIER_1", "TIER_I"],
    ["prod-1", "prod-l"],
    ["corn", "com"],
    ["\u0430pple", "apple"],
    ["ΑΒΕ", "ABE"],
    ["V\u0430u1t", "Vault"],
    ["acme-1", "acme_l"],
  ])("%j looks like %j", (a, b) => {
    expect(appearanceKey(a)).toBe(appearanceKey(b));
  });

  test.each([
    ["mail", "mall"],
    ["MAIL", "MALL"],
    ["Vault", "vault"],
    ["tier-1", "tier-2"],
    ["дом", "дым"],
  ])("%j does not look like %j", (a, b) => {
    expect(appearanceKey(a)).not.toBe(appearanceKey(b));
  });
});
