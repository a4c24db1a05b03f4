import { SecretStoreError } from "./secret-store.ts";

const SECRET_NAME = /^[A-Za-z0-9][A-Za-z0-9_.:/@-]{0,127}$/;
/** Services come from the matrix, where they are any line of text; what no backend can take is refused here. */
const SERVICE_NAME = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,255}$/u;
/** The most that a secret may have in UTF-8, so that nobody keeps whole files here. */
const MAX_BYTES = 65_536;

/** @throws SecretStoreError for a name that is none: letters, digits, `_ . : / @ -`, beginning with a letter or digit, at most 128 */
export function checkSecretName(name: string): void {
  if (typeof name === "string" && SECRET_NAME.test(name)) return;
  throw new SecretStoreError(
    "ILLEGAL_NAME",
    "the name of a secret has letters, digits and `_`, `.`, `:`, `/`, `@`, `-`, begins with a letter or digit, and has at most 128 characters",
  );
}

/** @throws SecretStoreError for a service that no backend can take: empty, longer than 255, or with control characters */
export function checkServiceName(service: string): void {
  if (typeof service === "string" && SERVICE_NAME.test(service)) return;
  throw new SecretStoreError(
    "ILLEGAL_NAME",
    "the name of a service has 1 to 255 characters, and no control characters",
  );
}

/** @throws SecretStoreError for a secret that some backend would change or drop: empty, with U+0000 or half a character, too long */
export function checkSecretValue(value: string, maxBytes: number = MAX_BYTES): void {
  // For Bun.secrets, to keep an empty text is to remove the secret.
  const isKept = typeof value === "string" && value !== "" && !/[\0\p{Cs}]/u.test(value);
  if (isKept && new TextEncoder().encode(value).length <= maxBytes) return;
  throw new SecretStoreError(
    "ILLEGAL_VALUE",
    `a secret is a text that is not empty, has no U+0000 and no half characters, and at most ${maxBytes} bytes`,
  );
}

/** A name as letters, digits and `_` alone: two names never become one. */
export function asIdentifier(name: string): string {
  return [...new TextEncoder().encode(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9]/.test(character) ? character : `_${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
}
