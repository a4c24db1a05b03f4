import { createHash } from "node:crypto";

/** The text with every line ending as LF, the form in which texts are compared and hashed (git may check out CRLF). */
export function withLineFeeds(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

/** SHA-256 of the LF form of a text, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(withLineFeeds(text)).digest("hex");
}

/** SHA-256 of bytes as they are, as 64 lower-case hexadecimal digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
