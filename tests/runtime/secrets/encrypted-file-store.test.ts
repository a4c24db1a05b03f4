import { afterAll, describe, expect, test } from "bun:test";
import { chmodSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEncryptedFileStore, type EncryptedFileOptions, secretsFile } from "../../../runtime/secrets/index.ts";
import { deriveKeys, seal } from "../../../runtime/secrets/sealed-text.ts";
import { withoutPrivileges } from "../../privileges.ts";
import { temporaryFolders } from "../../temporary.ts";
import { testContract } from "./contract.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const KEY = new Uint8Array(32).fill(7);
const optionsIn = (folder: string): EncryptedFileOptions => ({ folder, key: KEY });
const mode = (path: string) => (lstatSync(path).mode & 0o777).toString(8);

describe("with a key", () => {
  const folder = join(folders.create({}), "made/when/needed");
  testContract((service) => createEncryptedFileStore(service, optionsIn(folder)));
});

describe("the file", () => {
  test("is for its owner alone, in a folder for its owner alone, and nothing else is left behind", async () => {
    const folder = join(folders.create({}), "private");
    await createEncryptedFileStore("acme", optionsIn(folder)).set("token", "very secret");
    expect(mode(folder)).toBe("700");
    expect(readdirSync(folder)).toEqual(["acme.secrets"]);
    expect(mode(secretsFile(folder, "acme"))).toBe("600");
    expect(readFileSync(secretsFile(folder, "acme"), "utf8")).not.toMatch(/very secret|token/);
  });

  test("is another one each time, as its nonce is", async () => {
    const folder = folders.create({});
    const store = createEncryptedFileStore("acme", optionsIn(folder));
    const texts = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      await store.set("token", "the same");
      texts.add(readFileSync(secretsFile(folder, "acme"), "utf8"));
    }
    expect(texts.size).toBe(5);
  });

  test("is left as it is when there is nothing to remove", async () => {
    const folder = folders.create({});
    const store = createEncryptedFileStore("acme", optionsIn(folder));
    await store.set("token", "x");
    const before = readFileSync(secretsFile(folder, "acme"), "utf8");
    expect(await store.delete("absent")).toBe(false);
    expect(readFileSync(secretsFile(folder, "acme"), "utf8")).toBe(before);
    expect([store.kind, store.service]).toEqual(["encrypted-file", "acme"]);
  });

  test("has a name of its own for each service", () => {
    const services = ["a-b", "a_b", "a_2db", "a/b", "../a", "A-b", "ä", "a b"];
    const paths = services.map((service) => secretsFile("/s", service));
    expect(new Set(paths).size).toBe(services.length);
    for (const path of paths) expect(path).toMatch(/^\/s\/[A-Za-z0-9_]+\.secrets$/);
  });

  test.each([0o640, 0o604, 0o660, 0o666, 0o700 | 0o010])("is refused with mode %o", async (wrong) => {
    const folder = folders.create({});
    const store = createEncryptedFileStore("acme", optionsIn(folder));
    await store.set("token", "x");
    chmodSync(secretsFile(folder, "acme"), wrong);
    await expect(store.get("token")).rejects.toMatchObject({ code: "UNSAFE_FILE" });
    await expect(store.set("token", "y")).rejects.toMatchObject({ code: "UNSAFE_FILE" });
  });

  test("belongs to the user as whom the process acts, not to the one who started it", async () => {
    await withoutPrivileges(async () => {
      const store = createEncryptedFileStore("acme", optionsIn(folders.create({})));
      await store.set("token", "x");
      expect(await store.get("token")).toBe("x");
    });
  });

  test("cannot be where a folder cannot be", async () => {
    const folder = folders.create({ "a-file": "text" });
    const store = createEncryptedFileStore("acme", optionsIn(join(folder, "a-file/below")));
    await expect(store.set("token", "x")).rejects.toMatchObject({ code: "FAILED" });
    await expect(store.get("token")).rejects.toMatchObject({
      code: "FAILED",
      message: expect.stringContaining("ENOTDIR"),
    });
  });
});

test("a service whose file would have too long a name for the disk has none", async () => {
  const store = createEncryptedFileStore("é".repeat(200), optionsIn(folders.create({})));
  await expect(store.get("token")).rejects.toMatchObject({ code: "FAILED" });
  await expect(store.set("token", "x")).rejects.toMatchObject({ code: "FAILED" });
});

describe("a key", () => {
  test("may be wiped once the store is there", async () => {
    const folder = folders.create({});
    const key = Uint8Array.from(KEY);
    const store = createEncryptedFileStore("acme", { folder, key });
    key.fill(0);
    await store.set("token", "x");
    expect(await createEncryptedFileStore("acme", optionsIn(folder)).get("token")).toBe("x");
    await expect(createEncryptedFileStore("acme", { folder, key }).get("token")).rejects.toMatchObject({
      code: "WRONG_KEY",
    });
  });

  test("that is wrong reads nothing and destroys nothing", async () => {
    const folder = folders.create({});
    const right = createEncryptedFileStore("acme", optionsIn(folder));
    const wrong = createEncryptedFileStore("acme", { folder, key: new Uint8Array(32) });
    await right.set("token", "x");
    await expect(wrong.get("token")).rejects.toMatchObject({ code: "WRONG_KEY" });
    await expect(wrong.set("token", "y")).rejects.toMatchObject({ code: "WRONG_KEY" });
    await expect(wrong.delete("token")).rejects.toMatchObject({ code: "WRONG_KEY" });
    expect(await right.get("token")).toBe("x");
  });
});

describe("a file that somebody changed", () => {
  test("is refused, whichever character it is", async () => {
    const folder = folders.create({});
    const path = secretsFile(folder, "acme");
    await createEncryptedFileStore("acme", optionsIn(folder)).set("token", "secret");
    const text = readFileSync(path, "utf8");
    const codes = new Set<string>();
    for (let at = 0; at < text.trimEnd().length; at += 1) {
      writeFileSync(path, `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`);
      const found = await createEncryptedFileStore("acme", optionsIn(folder))
        .get("token")
        .catch((error) => error.code);
      codes.add(String(found));
    }
    expect([...codes].sort()).toEqual(["TAMPERED", "WRONG_KEY"]);
  });

  test("is refused when it is another service's", async () => {
    const folder = folders.create({});
    await createEncryptedFileStore("other", optionsIn(folder)).set("token", "of the other");
    const text = readFileSync(secretsFile(folder, "other"), "utf8");
    writeFileSync(secretsFile(folder, "acme"), text, { mode: 0o600 });
    const store = createEncryptedFileStore("acme", optionsIn(folder));
    await expect(store.get("token")).rejects.toMatchObject({ code: "TAMPERED" });
    writeFileSync(secretsFile(folder, "acme"), text.replace('"service":"other"', '"service":"acme"'));
    await expect(store.get("token")).rejects.toMatchObject({ code: "TAMPERED" });
  });
});

describe("a file that another program sealed with the same key", () => {
  test.each(["hunter2 is no JSON", '{"token": hunter2}', "null", ""])(
    "is refused, and nothing of it is told: %j",
    async (text) => {
      const folder = folders.create({});
      const file = seal(text, "acme", await deriveKeys({ key: KEY }, Buffer.alloc(16, 1)));
      writeFileSync(secretsFile(folder, "acme"), JSON.stringify(file), { mode: 0o600 });
      const store = createEncryptedFileStore("acme", optionsIn(folder));
      for (const action of [() => store.get("token"), () => store.set("token", "x"), () => store.delete("token")]) {
        const error = await action().catch((reason) => reason);
        expect(error).toMatchObject({ name: "SecretStoreError", code: "TAMPERED" });
        expect(Bun.inspect(error)).not.toContain("hunter2");
      }
    },
  );
});

describe("writers at the same time", () => {
  test("lose nothing, in one process", async () => {
    const folder = folders.create({});
    const stores = Array.from({ length: 4 }, () => createEncryptedFileStore("acme", optionsIn(folder)));
    const names = Array.from({ length: 24 }, (_, index) => `name-${index}`);
    await Promise.all(names.map((name, index) => stores[index % 4]?.set(name, `value of ${name}`)));
    for (const name of names) expect(await stores[0]?.get(name)).toBe(`value of ${name}`);
    expect(readdirSync(folder)).toEqual(["acme.secrets"]);
  }, 60_000);

  test("lose nothing and have to wait for nobody else, however many they are in one process", async () => {
    const store = createEncryptedFileStore("acme", optionsIn(folders.create({})));
    const names = Array.from({ length: 400 }, (_, index) => `name-${index}`);
    await Promise.all(names.map((name) => store.set(name, name)));
    for (const name of names) expect(await store.get(name)).toBe(name);
  }, 60_000);

  test("lose nothing, in several processes", async () => {
    const folder = folders.create({});
    const run = (writer: number) =>
      Bun.spawn([process.execPath, join(import.meta.dir, "writer.ts"), folder, String(writer)], { stderr: "inherit" })
        .exited;
    expect(await Promise.all([0, 1, 2].map(run))).toEqual([0, 0, 0]);
    const store = createEncryptedFileStore("acme", optionsIn(folder));
    for (const writer of [0, 1, 2]) {
      for (const index of [0, 1, 2, 3, 4]) expect(await store.get(`w${writer}-${index}`)).toBe(`${writer}/${index}`);
    }
    expect(readdirSync(folder)).toEqual(["acme.secrets"]);
  }, 60_000);
});
