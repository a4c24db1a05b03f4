import { describe, expect, test } from "bun:test";
import { createOsStore, type OsSecrets } from "../../../runtime/secrets/index.ts";
import { bunSecrets } from "../../../runtime/secrets/os-store.ts";
import { testContract } from "./contract.ts";

/**
 * What the reference of `Bun.secrets` says of every system: an empty text removes, U+0000 is refused, a name that is not there
 * gives null or false. Stands in for the Keychain and the Credential Manager, which this machine does not have.
 */
function documented(platform?: string): OsSecrets {
  const kept = new Map<string, string>();
  // On Windows Bun makes one text of both (SecretsWindows.cpp), since the Credential Manager has no more.
  const keyOf = ({ service, name }: { readonly service: string; readonly name: string }) =>
    platform === "win32" ? `${service}/${name}` : JSON.stringify([service, name]);
  return {
    get: async (options) => kept.get(keyOf(options)) ?? null,
    async set(options) {
      if (/\0/.test(options.service + options.name + options.value)) throw new TypeError("null bytes");
      if (options.value === "") kept.delete(keyOf(options));
      else kept.set(keyOf(options), options.value);
    },
    delete: async (options) => kept.delete(keyOf(options)),
  };
}

describe.each(["darwin", "linux", "win32"])("by the documented contract, on %s", (platform) => {
  const secrets = documented(platform);
  testContract((service) => createOsStore(service, { secrets, platform }));
});

test.each(["darwin", "linux", "win32"])(
  "a service whose name has a slash shares nothing with one that ends before it, on %s",
  async (platform) => {
    const secrets = documented(platform);
    const open = (service: string) => createOsStore(service, { secrets, platform });
    await open("tenant").set("a/db/password", "of the tenant");
    expect(await open("tenant/a").get("db/password")).toBeNull();
    expect(await open("tenant/a/db").get("password")).toBeNull();
    await open("tenant/a/db").set("password", "of another");
    expect(await open("tenant/a").delete("db/password")).toBe(false);
    expect(await open("tenant").get("a/db/password")).toBe("of the tenant");
    expect(await open("tenant/a/db").get("password")).toBe("of another");
  },
);

test("a name is what the user finds in the store, but for slashes on Windows", async () => {
  const asked: string[] = [];
  const secrets: OsSecrets = {
    get: async ({ service, name }) => `${asked.push(`${service} ${name}`)}`,
    set: async ({ service, name, value }) => void asked.push(`${service} ${name} ${value}`),
    delete: async ({ service, name }) => asked.push(`${service} ${name}`) > 0,
  };
  for (const platform of ["darwin", "linux", "win32"]) {
    const store = createOsStore("a/b", { secrets, platform });
    await store.get("db.password");
    await store.get("c/d/e");
    await store.set("c/d", "x/y");
    await store.delete("/".padStart(2, "c"));
  }
  const plain = ["a/b db.password", "a/b c/d/e", "a/b c/d x/y", "a/b c/"];
  expect(asked).toEqual([...plain, ...plain, "a/b db.password", "a/b c%2Fd%2Fe", "a/b c%2Fd x/y", "a/b c%2F"]);
});

test("Windows takes 2,560 bytes and no more", async () => {
  const store = createOsStore("acme", { secrets: documented(), platform: "win32" });
  await expect(store.set("token", "ü".repeat(1_281))).rejects.toMatchObject({ code: "ILLEGAL_VALUE" });
  await store.set("token", "ü".repeat(1_280));
  for (const platform of ["darwin", "linux"]) {
    await createOsStore("acme", { secrets: documented(), platform }).set("token", "x".repeat(65_536));
  }
});

describe("a store that refuses", () => {
  const refusing = (error: unknown): OsSecrets => {
    const refuse = () => Promise.reject(error);
    return { get: refuse, set: refuse, delete: refuse };
  };

  test.each([
    ["darwin", "keychain"],
    ["linux", "Secret Service"],
    ["win32", "Credential Manager"],
    ["haiku", "does this system have one"],
  ])("is an error with its code and what to look at, on %s", async (platform, advice) => {
    const error = Object.assign(new Error("could not store hunter2"), { code: "ERR_SECRETS_ACCESS_DENIED" });
    const store = createOsStore("acme", { secrets: refusing(error), platform });
    for (const action of [store.get("a"), store.set("a", "hunter2"), store.delete("a")]) {
      const caught = await action.then(
        () => undefined,
        (reason) => reason,
      );
      expect(caught).toMatchObject({ name: "SecretStoreError", code: "FAILED" });
      expect(caught.message).toContain("(ERR_SECRETS_ACCESS_DENIED)");
      expect(caught.message).toContain(advice);
      expect(caught.message).toEndWith("?");
      expect(Bun.inspect(caught)).not.toContain("hunter2");
    }
  });

  test.each([
    new Error("hunter2"),
    "hunter2",
    undefined,
    ...["hunter2 is it", "ERR hunter2", "hunter2_ERR", `ERR_${"X".repeat(61)}`, "", null].map((code) =>
      Object.assign(new Error("hunter2"), { code }),
    ),
  ])("is one without a code where there is none", async (error) => {
    const store = createOsStore("acme", { secrets: refusing(error), platform: "linux" });
    const caught = await store.get("a").then(
      () => undefined,
      (reason) => reason,
    );
    expect(caught).toMatchObject({ name: "SecretStoreError", code: "FAILED" });
    expect(caught.message).toStartWith("the store of the operating system refused: is a Secret Service running");
    expect(Bun.inspect(caught)).not.toContain("hunter2");
  });
});

test("where there is none, it says what to do", () => {
  expect(() => createOsStore("acme", { secrets: null })).toThrow(
    expect.objectContaining({ code: "UNAVAILABLE", message: expect.stringContaining("run this with Bun") }),
  );
});

test("where Bun has none, or is not there, there is none", () => {
  const secrets = documented();
  expect(bunSecrets({ Bun: { secrets } })).toBe(secrets);
  expect([bunSecrets({ Bun: {} }), bunSecrets({})]).toEqual([null, null]);
});
