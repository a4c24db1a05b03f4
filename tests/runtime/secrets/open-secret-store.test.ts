import { afterAll, describe, expect, test } from "bun:test";
import { getMatrixRow, SCOPING_MATRIX } from "../../../generated/scopes.ts";
import { openSecretStore, SECRET_BACKENDS, SecretStoreError } from "../../../runtime/secrets/index.ts";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const files = { folder: folders.create({}), key: new Uint8Array(32) };

describe("a row of the seed matrix", () => {
  test.each(SCOPING_MATRIX.map((row) => [row.servingDomain, row.platform, row] as const))(
    "opens a store: %s on %s",
    (_, __, row) => {
      const store = openSecretStore(row, { files });
      expect(store.service).toBe(row.serviceNameFormat);
      expect(store.kind).toBe(row.secretsBackend.startsWith("Encrypted") ? "encrypted-file" : "os");
    },
  );

  test("of the sandbox on Windows keeps what it is given", async () => {
    const row = getMatrixRow("localhost", "Windows");
    await openSecretStore(row, { files }).set("token", "x");
    expect(await openSecretStore(row, { files }).get("token")).toBe("x");
  });

  test("does not see the secrets of another scope's service", async () => {
    const sandbox = getMatrixRow("localhost", "Other");
    const fallback = getMatrixRow("nobody.example", "Other");
    await openSecretStore(sandbox, { files }).set("shared-name", "sandbox");
    expect(await openSecretStore(fallback, { files }).get("shared-name")).toBeNull();
  });
});

describe("a row", () => {
  const row = (secretsBackend: string) => ({ secretsBackend, serviceNameFormat: "acme" });
  const codeOf = (action: () => unknown): string => {
    try {
      return String(action());
    } catch (error) {
      return error instanceof SecretStoreError ? error.code : String(error);
    }
  };

  test("with a backend of another name needs its kind said", () => {
    expect(codeOf(() => openSecretStore(row("Vault")))).toBe("UNKNOWN_BACKEND");
    expect(codeOf(() => openSecretStore(row("Vault"), { files }))).toBe("UNKNOWN_BACKEND");
    expect(openSecretStore(row("Vault"), { backends: { Vault: "environment" } }).kind).toBe("environment");
    expect(codeOf(() => openSecretStore(row("Environment"), { backends: {} }))).toBe("UNKNOWN_BACKEND");
  });

  test("cannot name what all objects have", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(codeOf(() => openSecretStore(row(name)))).toBe("UNKNOWN_BACKEND");
    }
  });

  test("of which nothing opens says why", () => {
    expect(() => openSecretStore(row("Vault"))).toThrow(
      'nothing says what is behind the secrets backend Vault: give it a kind in `backends`, "os", "encrypted-file" or "environment"',
    );
    expect(() => openSecretStore(row("Encrypted local storage"))).toThrow(
      "encrypted storage needs `files`: a folder, and a passphrase or a key",
    );
  });

  test("of the operating system reaches the one it is given", async () => {
    const os = { secrets: { get: async () => "of the system", set: async () => {}, delete: async () => false } };
    expect(await openSecretStore(row("macOS Keychain"), { os }).get("token")).toBe("of the system");
    expect(() => openSecretStore(row("macOS Keychain"), { os: { secrets: null } })).toThrow(
      expect.objectContaining({ code: "UNAVAILABLE" }),
    );
  });

  test("with encrypted storage needs to be told where, and with what", () => {
    expect(codeOf(() => openSecretStore(row("Encrypted local storage")))).toBe("UNAVAILABLE");
  });

  test("with the environment reads the one it is given", async () => {
    const environment = () => ({ SECRET_acme__token: "x" });
    expect(await openSecretStore(row("Environment"), { environment }).get("token")).toBe("x");
  });

  test("can have any backend of the seed, by its name there", () => {
    expect(Object.keys(SECRET_BACKENDS)).toEqual([...Object.keys(SECRET_BACKENDS)].sort());
    for (const { secretsBackend } of SCOPING_MATRIX) expect(SECRET_BACKENDS).toHaveProperty([secretsBackend]);
  });
});
