import { expect, test } from "bun:test";
import type { SecretStore } from "../../../runtime/secrets/index.ts";

/** Values that a store must give back to the character. */
const VALUES: readonly (readonly [string, string])[] = [
  ["a plain text", "correct horse"],
  ["one that looks like JSON", '{"a":"\\u0000"}'],
  ["characters beyond ASCII", "Schlüssel 鍵 🔑 e\u0301"],
  ["several lines", "-----BEGIN KEY-----\nabc\n-----END KEY-----\n"],
  ["white space alone", "  \t "],
  ["quotes, dollars and backslashes", `'"$HOME\\n\`id\`;--`],
  ["2,560 bytes", "x".repeat(2_560)],
];

/** What `secret-store.ts` promises of each store that can be written. */
export function testContract(open: (service: string) => SecretStore): void {
  test.each([...VALUES])("keeps %s", async (_, value) => {
    const store = open("contract");
    await store.set("db.password", value);
    expect(await store.get("db.password")).toBe(value);
    expect(await open("contract").get("db.password")).toBe(value);
  });

  test("replaces, and removes once", async () => {
    const store = open("contract");
    await store.set("token", "first");
    await store.set("token", "second");
    expect(await store.get("token")).toBe("second");
    expect(await store.delete("token")).toBe(true);
    expect(await store.get("token")).toBeNull();
    expect(await store.delete("token")).toBe(false);
  });

  test("has nothing under a name that was never kept, whatever all objects have", async () => {
    const store = open("never-written");
    for (const name of ["absent", "constructor", "toString"]) expect(await store.get(name)).toBeNull();
    for (const name of ["absent", "constructor", "toString"]) expect(await store.delete(name)).toBe(false);
  });

  test("keeps under such a name what it is given, and removes it once", async () => {
    const store = open("contract");
    await store.set("constructor", "x");
    expect(await open("contract").get("constructor")).toBe("x");
    expect([await store.delete("constructor"), await store.delete("constructor")]).toEqual([true, false]);
  });

  test("keeps the secrets of services apart", async () => {
    await open("tenant-a").set("key", "of a");
    await open("tenant-b").set("key", "of b");
    expect(await open("tenant-a").get("key")).toBe("of a");
    expect(await open("tenant-A").get("key")).toBeNull();
    expect(await open("tenant-b").delete("key")).toBe(true);
    expect(await open("tenant-a").get("key")).toBe("of a");
  });

  testRefusals(open);
}

function testRefusals(open: (service: string) => SecretStore): void {
  test.each(["", "a b", "-a", "a\0", "a\nb", "../a", "ä", "a".repeat(129), "__proto__"])(
    "refuses the name %j",
    async (name) => {
      const store = open("contract");
      for (const action of [store.get(name), store.set(name, "x"), store.delete(name)]) {
        await expect(action).rejects.toMatchObject({ name: "SecretStoreError", code: "ILLEGAL_NAME" });
      }
    },
  );

  test.each(["", "a\0b", "\ud800", "x".repeat(65_537)])(
    "refuses a value that some backend would change",
    async (value) => {
      const store = open("contract");
      await expect(store.set("refused", value)).rejects.toMatchObject({ code: "ILLEGAL_VALUE" });
      expect(await store.get("refused")).toBeNull();
    },
  );

  test.each(["", "a\nb", "\ud800", "x".repeat(256)])("refuses a service that no backend can take", (service) => {
    expect(() => open(service)).toThrow(expect.objectContaining({ code: "ILLEGAL_NAME" }));
  });
}
