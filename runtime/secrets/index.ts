/** `scopec/runtime/secrets`: the secrets of one service of the matrix, wherever its row keeps them. */
export { type SecretStore, SecretStoreError, type SecretStoreErrorCode } from "./secret-store.ts";
