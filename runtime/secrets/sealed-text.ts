import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from "node:crypto";
import { promisify } from "node:util";
import { SecretStoreError } from "./secret-store.ts";

const stretch = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** What a file is encrypted with: a passphrase of people, or 32 random bytes. */
export type SealingKey = { readonly passphrase: string } | { readonly key: Uint8Array };

/** What stands in the file. Every part of it but `text` is authenticated with it. */
export interface SealedFile {
  readonly format: "scopec-secrets";
  readonly version: 1;
  /** Whose secrets these are. */
  readonly service: string;
  /** How the key is made: by scrypt from a passphrase, by HKDF from 32 bytes. */
  readonly derivation: "scrypt" | "hkdf";
  /** The others in Base64. */
  readonly salt: string;
  /** Tells a wrong key from a changed file. */
  readonly check: string;
  readonly nonce: string;
  readonly text: string;
}

/** The keys that one salt gives. */
export interface DerivedKeys {
  readonly salt: Buffer;
  readonly derivation: SealedFile["derivation"];
  readonly seal: Buffer;
  readonly check: string;
}

/** 128 MiB and some tenths of a second for each guess; what OWASP asks of scrypt at least. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** The length of HMAC-SHA-256. */
const CHECK_BYTES = 32;
const MIN_PASSPHRASE = 12;

/** The length of the salt of a file. */
export const SALT_BYTES = 16;

/**
 * A copy of a key, which stays what it is when the caller wipes or changes theirs. Of the Unicode forms of a passphrase, the
 * composed one counts.
 *
 * @throws SecretStoreError for a passphrase shorter than 12 characters or with half characters, or a key that is not 32 bytes
 */
export function copySealingKey(secret: SealingKey): SealingKey {
  if ("key" in secret) {
    const { key } = secret;
    if (key instanceof Uint8Array && key.length === KEY_BYTES) return { key: Uint8Array.from(key) };
  } else {
    const given: unknown = secret.passphrase;
    const passphrase = typeof given === "string" ? given.normalize("NFC") : "";
    // Half characters are all the same in UTF-8.
    if ([...passphrase].length >= MIN_PASSPHRASE && !/\p{Cs}/u.test(passphrase)) return { passphrase };
  }
  throw new SecretStoreError(
    "WRONG_KEY",
    "encrypted storage needs a passphrase of 12 characters or more, or a key of 32 bytes",
  );
}

/** The keys for a file with this salt. */
export async function deriveKeys(secret: SealingKey, salt: Buffer): Promise<DerivedKeys> {
  const both =
    "key" in secret
      ? Buffer.from(hkdfSync("sha256", secret.key, salt, "scopec-secrets 1", 2 * KEY_BYTES))
      : await stretch(secret.passphrase, salt, 2 * KEY_BYTES, SCRYPT);
  const check = createHmac("sha256", both.subarray(KEY_BYTES)).update("scopec-secrets 1 key").digest("base64");
  return { salt, derivation: "key" in secret ? "hkdf" : "scrypt", seal: both.subarray(0, KEY_BYTES), check };
}

/** Encrypts a text by AES-256-GCM with a new nonce. */
export function seal(text: string, service: string, keys: DerivedKeys): SealedFile {
  const nonce = randomBytes(NONCE_BYTES);
  const header = {
    format: "scopec-secrets",
    version: 1,
    service,
    derivation: keys.derivation,
    salt: keys.salt.toString("base64"),
    check: keys.check,
    nonce: nonce.toString("base64"),
  } as const;
  const cipher = createCipheriv("aes-256-gcm", keys.seal, nonce);
  cipher.setAAD(Buffer.from(JSON.stringify(header)));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { ...header, text: sealed.toString("base64") };
}

/**
 * Decrypts a file.
 *
 * @throws SecretStoreError WRONG_KEY for another key, TAMPERED for a file that is not as it was written
 */
export function unseal({ text, ...header }: SealedFile, keys: DerivedKeys): string {
  if (!timingSafeEqual(Buffer.from(keys.check), Buffer.from(header.check))) {
    throw new SecretStoreError("WRONG_KEY", "the file of secrets was encrypted with another passphrase or key");
  }
  try {
    const sealed = Buffer.from(text, "base64");
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", keys.seal, Buffer.from(header.nonce, "base64"), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(JSON.stringify(header)));
    decipher.setAuthTag(sealed.subarray(end));
    return decipher.update(sealed.subarray(0, end), undefined, "utf8") + decipher.final("utf8");
  } catch {
    throw tampered();
  }
}

/** Reads the text of a file, with its members in the order that is authenticated. */
export function parseSealedFile(json: string, service: string): SealedFile {
  let read: Partial<Readonly<Record<keyof SealedFile, unknown>>>;
  try {
    read = Object(JSON.parse(json));
  } catch {
    throw tampered();
  }
  const { format, version, derivation } = read;
  const isKnown = format === "scopec-secrets" && version === 1 && (derivation === "scrypt" || derivation === "hkdf");
  if (!isKnown || read.service !== service) throw tampered();
  return {
    format,
    version,
    service,
    derivation,
    salt: base64(read.salt, SALT_BYTES),
    check: base64(read.check, CHECK_BYTES),
    nonce: base64(read.nonce, NONCE_BYTES),
    text: base64(read.text, TAG_BYTES, Number.POSITIVE_INFINITY),
  };
}

/** Bytes as Base64, in the one spelling that they have. */
function base64(value: unknown, least: number, most: number = least): string {
  if (typeof value !== "string") throw tampered();
  const bytes = Buffer.from(value, "base64");
  if (bytes.length < least || bytes.length > most || bytes.toString("base64") !== value) throw tampered();
  return value;
}

/** The error for a file that is not as it was written. */
export function tampered(): SecretStoreError {
  return new SecretStoreError(
    "TAMPERED",
    "the file of secrets is not as it was written for this service; restore it from a backup",
  );
}
