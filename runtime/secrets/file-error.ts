import { SecretStoreError } from "./secret-store.ts";

/** The code that the system gives an error: `ENOENT`; `undefined`, as a text, for what has none. */
export function codeOf(error: unknown): string {
  return String(Object(error).code);
}

/** What becomes of an error about a file: its code is told, nothing else; what is one of ours already stays what it is. */
export function failed(error: unknown): SecretStoreError {
  if (error instanceof SecretStoreError) return error;
  return new SecretStoreError("FAILED", `the file of secrets cannot be reached (${codeOf(error)})`);
}

/** Null for a file that is not there. */
export async function unlessMissing<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw failed(error);
  }
}
