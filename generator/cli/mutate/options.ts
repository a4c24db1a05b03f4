import { UsageError } from "../command.ts";
import { type Given, givenCount, givenText } from "../given.ts";

/** How the outcome is printed. */
export type MutateFormat = "pretty" | "json" | "markdown";

/** What `mutate` was asked for. */
export interface MutateOptions {
  readonly seed: number;
  readonly max: number | undefined;
  readonly mode: "print" | "write" | "check";
  readonly format: MutateFormat;
  readonly spec: string | undefined;
  readonly root: string | undefined;
}

/**
 * Reads the options as commander gives them.
 *
 * @throws {UsageError} for options that contradict each other
 */
export function readMutateOptions(given: Given): MutateOptions {
  const max = givenCount(given, "max");
  const isWriting = given["write"] === true;
  const isChecking = given["check"] === true;
  if (isWriting && isChecking) throw new UsageError("--write and --check are two answers to one question: use one");
  if (max !== undefined && (isWriting || isChecking)) {
    throw new UsageError("the report is about all changes, so --max means nothing with --write and --check");
  }
  return {
    seed: givenCount(given, "seed") ?? 1,
    max,
    mode: isWriting ? "write" : isChecking ? "check" : "print",
    format: (["json", "markdown"] as const).find((known) => known === given["format"]) ?? "pretty",
    spec: givenText(given, "spec"),
    root: givenText(given, "root"),
  };
}
