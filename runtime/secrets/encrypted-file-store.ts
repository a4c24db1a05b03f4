import { join } from "node:path";
import { readPrivateFile, withFileLock, writePrivateFile } from "./private-file.ts";
import {
  checkSealingKey,
  type DerivedKeys,
  deriveKeys,
  parseSealedFile,
  type SealingKey,
  seal,
  unseal,
} from "./sealed-text.ts";
import { asIdentifier, checkSecretName, checkSecretValue, checkServiceName } from "./secret-name.ts";
import type { SecretStore } from "./secret-store.ts";

/** Where encrypted files are, and what they are encrypted with. */
export type EncryptedFileOptions = SealingKey & {
  /** A folder for files of secrets, one a service; made with mode 700 when the first is written. */
  readonly folder: string;
};

type Secrets = Readonly<Record<string, string>>;

/**
 * The secrets of a service in an encrypted file (AES-256-GCM; the key comes from a passphrase by scrypt), which only the user
 * may read (mode 600). Whoever changes a byte of it, or has another passphrase, gets an error; who puts an older file of the
 * same service back is not noticed.
 *
 * @throws SecretStoreError for a service that has no legal name, a short passphrase, or a key that is not 32 bytes
 */
export function createEncryptedFileStore(service: string, options: EncryptedFileOptions): SecretStore {
  checkServiceName(service);
  checkSealingKey(options);
  const path = secretsFile(options.folder, service);
  let known: DerivedKeys | undefined;

  async function keysFor(salt: Buffer | undefined): Promise<DerivedKeys> {
    if (known === undefined || (salt !== undefined && !known.salt.equals(salt)))
      known = await deriveKeys(options, salt);
    return known;
  }

  async function read(): Promise<Secrets> {
    const json = await readPrivateFile(path);
    if (json === null) return {};
    const file = parseSealedFile(json, service);
    const secrets: Secrets = JSON.parse(unseal(file, await keysFor(Buffer.from(file.salt, "base64"))));
    return secrets;
  }

  async function write(secrets: Secrets): Promise<void> {
    await writePrivateFile(
      path,
      `${JSON.stringify(seal(JSON.stringify(secrets), service, await keysFor(undefined)))}\n`,
    );
  }

  return {
    kind: "encrypted-file",
    service,
    async get(name) {
      checkSecretName(name);
      const secrets = await read();
      return Object.hasOwn(secrets, name) ? (secrets[name] ?? null) : null;
    },
    async set(name, value) {
      checkSecretName(name);
      checkSecretValue(value);
      await withFileLock(path, async () => write({ ...(await read()), [name]: value }));
    },
    async delete(name) {
      checkSecretName(name);
      return withFileLock(path, async () => {
        const { [name]: found, ...others } = await read();
        if (found !== undefined) await write(others);
        return found !== undefined;
      });
    },
  };
}

/** The file of a service: no two services share one, on file systems that tell capitals apart. */
export function secretsFile(folder: string, service: string): string {
  return join(folder, `${asIdentifier(service)}.secrets`);
}
