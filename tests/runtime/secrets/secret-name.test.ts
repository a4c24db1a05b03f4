import { expect, test } from "bun:test";
import {
  asIdentifier,
  checkSecretName,
  checkSecretValue,
  checkServiceName,
} from "../../../runtime/secrets/secret-name.ts";

const ILLEGAL_SECRET = {
  code: "ILLEGAL_NAME",
  message:
    "the name of a secret has letters, digits and `_`, `.`, `:`, `/`, `@`, `-`, begins with a letter or digit, and has at most 128 characters",
};
const ILLEGAL_SERVICE = {
  code: "ILLEGAL_NAME",
  message: "the name of a service has 1 to 255 characters, and no control characters",
};
const illegalValue = (bytes: number) => ({
  code: "ILLEGAL_VALUE",
  message: `a secret is a text that is not empty, has no U+0000 and no half characters, and at most ${bytes} bytes`,
});
/** What JavaScript callers can hand over, although the types say otherwise. */
const NOT_TEXTS = [undefined, null, 7, ["a"], { toString: () => "a" }] as unknown as readonly string[];

test.each(["a", "Z", "0", "9_.:/@-z", `a${"b".repeat(127)}`])("a secret may be called %j", (name) => {
  expect(() => checkSecretName(name)).not.toThrow();
});

test.each(["", "_a", ".", "-", "a b", "a\n", "a%", "ä", "a\u0301", `a${"b".repeat(128)}`, "__proto__"])(
  "a secret cannot be called %p",
  (name) => {
    expect(() => checkSecretName(name)).toThrow(expect.objectContaining(ILLEGAL_SECRET));
  },
);

test.each(["a", "ä 鍵 🔑", "../x", "__proto__", "🔑".repeat(255)])("a service may be called %j", (name) => {
  expect(() => checkServiceName(name)).not.toThrow();
});

test.each(["", "a\0", "a\n", "\u0085", "\u2028", "\u2029", "\udc00", "a".repeat(256)])(
  "a service cannot be called %p",
  (name) => {
    expect(() => checkServiceName(name)).toThrow(expect.objectContaining(ILLEGAL_SERVICE));
  },
);

test.each([" ", "a\nb", "🔑", "x".repeat(65_536), "ü".repeat(32_768)])("a secret may be a text", (value) => {
  expect(() => checkSecretValue(value)).not.toThrow();
});

test.each(["", "\0", "a\0b", "a\ud83d", "x".repeat(65_537), "ü".repeat(32_769)])(
  "what some backend would change is no secret",
  (value) => {
    expect(() => checkSecretValue(value)).toThrow(expect.objectContaining(illegalValue(65_536)));
  },
);

test("what is no text is none of them", () => {
  for (const each of NOT_TEXTS) {
    expect(() => checkSecretName(each)).toThrow(expect.objectContaining(ILLEGAL_SECRET));
    expect(() => checkServiceName(each)).toThrow(expect.objectContaining(ILLEGAL_SERVICE));
    expect(() => checkSecretValue(each)).toThrow(expect.objectContaining(illegalValue(65_536)));
  }
});

test("a backend may have less room", () => {
  expect(() => checkSecretValue("abc", 3)).not.toThrow();
  expect(() => checkSecretValue("abcd", 3)).toThrow(expect.objectContaining(illegalValue(3)));
});

test("an identifier keeps letters and digits, and writes the bytes of all else", () => {
  expect(asIdentifier("azAZ09")).toBe("azAZ09");
  expect(asIdentifier("a_b-\tü")).toBe("a_5fb_2d_09_c3_bc");
});
