import { createHash } from "node:crypto";

/** The text with every line ending as LF, the form in which texts are compared and hashed (git may check out CRLF). */
export function withLineFeeds(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

/** SHA-256 of the LF form of a text, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return digest(withLineFeeds(text));
}

/** SHA-256 of bytes as they are, as 64 lower-case hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return digest(bytes);
}

/** Bun has a hash at hand; `node:crypto` takes either runtime 5 ms to load, and is loaded at its first use. */
function digest(data: string | Uint8Array): string {
  return typeof Bun === "undefined"
    ? createHash("sha256").update(data).digest("hex")
    : new Bun.CryptoHasher("sha256").update(data).digest("hex");
}
