/** Thrown for what the user asked wrongly, e.g. an unknown emitter: the message says what and how to mend it; status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
