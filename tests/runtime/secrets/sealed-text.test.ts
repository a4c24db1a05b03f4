import { describe, expect, test } from "bun:test";
import {
  copySealingKey,
  deriveKeys,
  parseSealedFile,
  type SealingKey,
  seal,
  unseal,
} from "../../../runtime/secrets/sealed-text.ts";

const SERVICE = "acme ü";
const KEY = { key: Uint8Array.from({ length: 32 }, (_, index) => index) };
const PASSPHRASE = { passphrase: "Schlüsselbund 12" };

/** Files of the first version, which every later one has to open. */
const BY_KEY = `{"format":"scopec-secrets","version":1,"service":"acme ü","derivation":"hkdf","salt":"mEVyKt/GBzsh2INBy5jDUA==","check":"+BAriXOldGmNGQ+HsLcmlhZM5U3+gw6Tp0hwjDx0i6w=","nonce":"kVcSQF5eMcbXRHQh","text":"PCU11hS+F+qg1Mcu++AeacTO6/AExrHlOaL4OukEANkQ3BhcTOO3YtI="}`;
const BY_PASSPHRASE = `{"format":"scopec-secrets","version":1,"service":"acme ü","derivation":"scrypt","salt":"Ne34DlU0cl5KOMQigyN37Q==","check":"nO0/m8jTBUjaRh2eMPPP6Cj2gZ4aF6mdKQGJdJn3P50=","nonce":"yXi2ak55sebYOuTs","text":"Xek+gxl1+Cg61CdA8FPDEBV+LNNc6m4Jpn3RguV9vnbpoZNKRF92cKQ="}`;

async function opened(json: string, secret: SealingKey): Promise<string> {
  const file = parseSealedFile(json, SERVICE);
  return unseal(file, await deriveKeys(copySealingKey(secret), Buffer.from(file.salt, "base64")));
}

/** A file with members in place of those it has. */
const changed = (members: object): string => JSON.stringify({ ...JSON.parse(BY_KEY), ...members });
const codeOf = (error: { readonly code: string }): string => error.code;

describe("a file", () => {
  test("of the first version opens, by its key", async () => {
    expect(await opened(BY_KEY, KEY)).toBe('{"token":"correct horse"}');
  });

  test("is sealed anew in the same form, with a salt, a check and a nonce of their lengths", async () => {
    const keys = await deriveKeys(KEY, Buffer.alloc(16, 1));
    const [file, other] = [seal("text", SERVICE, keys), seal("text", SERVICE, keys)];
    expect(Object.keys(file)).toEqual(Object.keys(JSON.parse(BY_KEY)));
    expect(file).toMatchObject({ format: "scopec-secrets", version: 1, service: SERVICE, derivation: "hkdf" });
    expect([file.salt, file.check, file.nonce, file.text].map((text) => Buffer.from(text, "base64").length)).toEqual([
      16, 32, 12, 20,
    ]);
    expect(file.nonce).not.toBe(other.nonce);
    expect(unseal(parseSealedFile(JSON.stringify(file), SERVICE), keys)).toBe("text");
  });

  test("with another key is WRONG_KEY, one that was changed is not", async () => {
    await expect(opened(BY_KEY, { key: new Uint8Array(32) })).rejects.toMatchObject({
      code: "WRONG_KEY",
      message: "the file of secrets was encrypted with another passphrase or key",
    });
    for (const members of [
      { derivation: "scrypt" },
      { nonce: "kVcSQF5eMcbXRHQi" },
      { text: "PCU11hS+F+qg1Mcu++AeacTO6/AExrHlOaL4OukEANkQ3BhcTOO3YtM=" },
      { text: Buffer.alloc(16).toString("base64") },
    ]) {
      expect(await opened(changed(members), KEY).catch(codeOf)).toBe("TAMPERED");
    }
  });

  test("does not open for another service, and says so when it is asked for by name", async () => {
    expect(() => parseSealedFile(BY_KEY, "acme u")).toThrow(
      expect.objectContaining({
        code: "TAMPERED",
        message: "the file of secrets is not as it was written for this service; restore it from a backup",
      }),
    );
    const file = { ...parseSealedFile(BY_KEY, SERVICE), service: "acme u" };
    const keys = await deriveKeys(KEY, Buffer.from(file.salt, "base64"));
    expect(() => unseal(file, keys)).toThrow(expect.objectContaining({ code: "TAMPERED" }));
  });

  test.each(["", "{", "null", "[]", '"text"', "{}", '{"__proto__":{"format":"scopec-secrets"}}'])(
    "is refused as %j",
    (json) => {
      expect(() => parseSealedFile(json, SERVICE)).toThrow(expect.objectContaining({ code: "TAMPERED" }));
    },
  );

  test.each([
    ["another format", { format: "secrets" }],
    ["another version", { version: 2 }],
    ["a version in words", { version: "1" }],
    ["a derivation that nobody knows", { derivation: "md5" }],
    ["no salt", { salt: undefined }],
    ["a salt that is too short", { salt: Buffer.alloc(15).toString("base64") }],
    ["a salt that is too long", { salt: Buffer.alloc(17).toString("base64") }],
    ["a salt in a list", { salt: ["mEVyKt/GBzsh2INBy5jDUA=="] }],
    ["a salt spelled otherwise", { salt: "mEVyKt/GBzsh2INBy5jDUB==" }],
    ["a salt without padding", { salt: "mEVyKt/GBzsh2INBy5jDUA" }],
    ["a salt with a line break", { salt: "mEVyKt/GBzsh\n2INBy5jDUA==" }],
    ["a salt in the alphabet for URLs", { salt: "mEVyKt_GBzsh2INBy5jDUA==" }],
    ["a check of another length", { check: Buffer.alloc(31).toString("base64") }],
    ["a nonce that is too short", { nonce: Buffer.alloc(11).toString("base64") }],
    ["a nonce that is too long", { nonce: Buffer.alloc(13).toString("base64") }],
    ["a text that is no text", { text: 1 }],
    ["a text without room for its tag", { text: Buffer.alloc(15).toString("base64") }],
  ])("is refused with %s", (_, members) => {
    expect(() => parseSealedFile(changed(members), SERVICE)).toThrow(expect.objectContaining({ code: "TAMPERED" }));
  });

  test("may say more, which nobody reads", async () => {
    expect(await opened(changed({ more: "x" }), KEY)).toBe('{"token":"correct horse"}');
  });
});

describe("a passphrase", () => {
  test("opens a file of the first version, in any Unicode form, and no other does", async () => {
    expect(await opened(BY_PASSPHRASE, PASSPHRASE)).toBe('{"token":"correct horse"}');
    expect(await opened(BY_PASSPHRASE, { passphrase: "Schlu\u0308sselbund 12" })).toBe('{"token":"correct horse"}');
    expect(await opened(BY_PASSPHRASE, { passphrase: "Schluesselbund 12" }).catch(codeOf)).toBe("WRONG_KEY");
    expect(await opened(BY_PASSPHRASE, KEY).catch(codeOf)).toBe("WRONG_KEY");
    expect(parseSealedFile(BY_PASSPHRASE, SERVICE)).toMatchObject({ derivation: "scrypt" });
    expect(await deriveKeys(PASSPHRASE, Buffer.alloc(16))).toMatchObject({ derivation: "scrypt" });
  }, 60_000);

  test.each([["twelve chars"], ["🔑".repeat(12)], ["u\u0308".repeat(12)]])("has 12 characters: %j", (passphrase) => {
    expect(copySealingKey({ passphrase })).toEqual({ passphrase: passphrase.normalize("NFC") });
  });

  test.each<object>([
    {},
    { passphrase: "" },
    { passphrase: "elevenchars" },
    { passphrase: "🔑".repeat(11) },
    { passphrase: "u\u0308".repeat(11) },
    { passphrase: "half of a key \ud83d" },
    { passphrase: undefined },
    { passphrase: { toString: () => "long enough for anybody" } },
    { key: new Uint8Array(31) },
    { key: new Uint8Array(33) },
    { key: undefined, passphrase: "long enough for anybody" },
    { key: "x".repeat(32) },
    { key: Array.from({ length: 32 }, () => 7) },
  ])("is refused when it is too short or none, and so is a key that is not 32 bytes: %#", (secret) => {
    expect(() => copySealingKey(secret as SealingKey)).toThrow(
      expect.objectContaining({
        code: "WRONG_KEY",
        message: "encrypted storage needs a passphrase of 12 characters or more, or a key of 32 bytes",
      }),
    );
  });
});

test("a key is copied, so that its owner may wipe it", () => {
  const key = new Uint8Array(32).fill(7);
  const copy = copySealingKey({ key });
  key.fill(0);
  expect(copy).toEqual({ key: new Uint8Array(32).fill(7) });
});
