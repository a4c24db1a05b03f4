/** `scopec/runtime/secrets`: the secrets of one service of the matrix, wherever its row keeps them. For Node and Bun. */
export { createEncryptedFileStore, type EncryptedFileOptions, secretsFile } from "./encrypted-file-store.ts";
export { createEnvironmentStore, type SecretsEnvironment, secretVariable } from "./environment-store.ts";
export { type OpenOptions, openSecretStore, SECRET_BACKENDS, type SecretsRow } from "./open-secret-store.ts";
export { createOsStore, type OsSecrets, type OsStoreOptions } from "./os-store.ts";
export type { SealingKey } from "./sealed-text.ts";
export { type SecretStore, SecretStoreError, type SecretStoreErrorCode } from "./secret-store.ts";
