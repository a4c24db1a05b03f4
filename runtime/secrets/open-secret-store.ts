import { shownText } from "../metrics/shown-text.ts";
import { createEncryptedFileStore, type EncryptedFileOptions } from "./encrypted-file-store.ts";
import { createEnvironmentStore, type SecretsEnvironment } from "./environment-store.ts";
import { createOsStore, type OsStoreOptions } from "./os-store.ts";
import { type SecretStore, SecretStoreError } from "./secret-store.ts";

/** What is needed of a row of the matrix. */
export interface SecretsRow {
  readonly secretsBackend: string;
  /** The service under which its secrets are filed. */
  readonly serviceNameFormat: string;
}

/** What the stores need besides the row. */
export interface OpenOptions {
  /** The kind of store behind each name that a matrix has for a backend; {@link SECRET_BACKENDS} without it. */
  readonly backends?: Readonly<Record<string, SecretStore["kind"]>>;
  /** For encrypted files. */
  readonly files?: EncryptedFileOptions;
  readonly os?: OsStoreOptions;
  readonly environment?: () => SecretsEnvironment;
}

/** The kind of store behind the usual names. A store of the operating system is the user's own in any case. */
export const SECRET_BACKENDS: Readonly<Record<string, SecretStore["kind"]>> = {
  "Encrypted local storage": "encrypted-file",
  Environment: "environment",
  "Secret Service (libsecret)": "os",
  "Secret Service (user-scoped)": "os",
  "Windows Credential Manager": "os",
  "macOS Keychain": "os",
  "macOS Keychain (user-scoped)": "os",
};

/**
 * Opens the store that a row of the matrix names, for the service that it names.
 *
 * @param row - `getMatrixRow(host, platform)` of the generated scopes module
 * @throws SecretStoreError for a backend that nobody knows, one that this runtime lacks, or encrypted files without `files`
 */
export function openSecretStore(row: SecretsRow, options: OpenOptions = {}): SecretStore {
  const { backends = SECRET_BACKENDS, files, os, environment } = options;
  const { secretsBackend, serviceNameFormat: service } = row;
  const kind = Object.hasOwn(backends, secretsBackend) ? backends[secretsBackend] : undefined;
  if (kind === "os") return createOsStore(service, os);
  if (kind === "environment") return createEnvironmentStore(service, environment);
  if (kind === "encrypted-file" && files !== undefined) return createEncryptedFileStore(service, files);
  throw kind === "encrypted-file"
    ? new SecretStoreError("UNAVAILABLE", "encrypted storage needs `files`: a folder, and a passphrase or a key")
    : new SecretStoreError(
        "UNKNOWN_BACKEND",
        `nothing says what is behind the secrets backend ${shownText(secretsBackend)}: give it a kind in \`backends\`, "os", "encrypted-file" or "environment"`,
      );
}
