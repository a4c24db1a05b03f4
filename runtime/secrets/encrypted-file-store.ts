import { join } from "node:path";
import { withFileLock } from "./file-lock.ts";
import { inTurn } from "./in-turn.ts";
import { createKeyring } from "./keyring.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";
import { copySealingKey, deriveKeys, parseSealedFile, type SealingKey, seal, tampered, unseal } from "./sealed-text.ts";
import { asIdentifier, checkSecretName, checkSecretValue, checkServiceName } from "./secret-name.ts";
import type { SecretStore } from "./secret-store.ts";

/** Where encrypted files are, and what they are encrypted with. */
export type EncryptedFileOptions = SealingKey & {
  /** A folder for files of secrets, one a service; made with mode 700 when the first is written. */
  readonly folder: string;
};

/** By their names. No plain object: a secret may be called `constructor`. */
type Secrets = ReadonlyMap<string, string>;

/**
 * The secrets of a service in an encrypted file (AES-256-GCM; the key comes from a passphrase by scrypt), which only the user
 * may read (mode 600). Whoever changes what it says, or has another passphrase, gets an error; who puts an older file of the
 * same service back is not noticed.
 *
 * @throws SecretStoreError for a service that has no legal name, a short passphrase, or a key that is not 32 bytes
 */
export function createEncryptedFileStore(service: string, options: EncryptedFileOptions): SecretStore {
  checkServiceName(service);
  const secret = copySealingKey(options);
  const path = secretsFile(options.folder, service);
  const keysFor = createKeyring((salt) => deriveKeys(secret, salt));

  async function read(): Promise<Secrets> {
    const json = await readPrivateFile(path);
    if (json === null) return new Map();
    const file = parseSealedFile(json, service);
    return secretsOf(unseal(file, await keysFor(Buffer.from(file.salt, "base64"))));
  }

  async function write(secrets: Secrets): Promise<void> {
    const text = JSON.stringify(Object.fromEntries(secrets));
    await writePrivateFile(path, `${JSON.stringify(seal(text, service, await keysFor()))}\n`);
  }

  function alone<T>(action: () => Promise<T>): Promise<T> {
    return inTurn(path, () => withFileLock(path, action));
  }

  return {
    kind: "encrypted-file",
    service,
    async get(name) {
      checkSecretName(name);
      return (await read()).get(name) ?? null;
    },
    async set(name, value) {
      checkSecretName(name);
      checkSecretValue(value);
      await alone(async () => write(new Map(await read()).set(name, value)));
    },
    async delete(name) {
      checkSecretName(name);
      return alone(async () => {
        const others = new Map(await read());
        const isFound = others.delete(name);
        if (isFound) await write(others);
        return isFound;
      });
    },
  };
}

/** What another program sealed with the same key may be anything, and an error of the parser would quote it. */
function secretsOf(text: string): Secrets {
  try {
    const secrets: Record<string, string> = JSON.parse(text);
    return new Map(Object.entries(secrets));
  } catch {
    throw tampered();
  }
}

/** The file of a service: no two services share one, on file systems that tell capitals apart. */
export function secretsFile(folder: string, service: string): string {
  return join(folder, `${asIdentifier(service)}.secrets`);
}
