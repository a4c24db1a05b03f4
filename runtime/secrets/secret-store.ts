/**
 * Where the secrets of one service are kept. A service is what a row of the matrix says under `serviceNameFormat`; the secrets
 * of another service cannot be reached through it. No secret, and no part of one, is in any error.
 */
export interface SecretStore {
  /** What is behind it: the store of the operating system, an encrypted file, or the environment. */
  readonly kind: "os" | "encrypted-file" | "environment";
  readonly service: string;
  /**
   * @returns the secret, or null where there is none
   * @throws SecretStoreError when the store cannot be read, as a rejection
   */
  readonly get: (name: string) => Promise<string | null>;
  /**
   * Keeps a secret; one of the same name is replaced. When it has resolved, the secret is kept.
   *
   * @throws SecretStoreError when it cannot be kept, as a rejection; the old one is then still there
   */
  readonly set: (name: string, value: string) => Promise<void>;
  /**
   * @returns whether there was one
   * @throws SecretStoreError when it cannot be removed, as a rejection
   */
  readonly delete: (name: string) => Promise<boolean>;
}

/** Why a store refused. */
export type SecretStoreErrorCode =
  | "UNAVAILABLE"
  | "UNKNOWN_BACKEND"
  | "ILLEGAL_NAME"
  | "ILLEGAL_VALUE"
  | "READ_ONLY"
  | "WRONG_KEY"
  | "TAMPERED"
  | "UNSAFE_FILE"
  | "TOO_LARGE"
  | "BUSY"
  | "FAILED";

/** A store that refused or failed. Its message says what to do, and never holds a secret, a passphrase or a key. */
export class SecretStoreError extends Error {
  override readonly name = "SecretStoreError";
  readonly code: SecretStoreErrorCode;

  constructor(code: SecretStoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
