import type { Severity } from "./diagnostic.ts";

/** What a code of the catalogue says, given its parameters. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly help: (parameters: P) => string;
}

/** A finding that stops what was asked for. */
export const error = <P>(message: (parameters: P) => string, help: (parameters: P) => string): Entry<P> => ({
  severity: "error",
  message,
  help,
});

/** A finding that stops nothing. */
export const warning = <P>(message: (parameters: P) => string, help: (parameters: P) => string): Entry<P> => ({
  severity: "warning",
  message,
  help,
});

/** The help for a name that is not known. */
export const didYouMean = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean \`${suggestion}\`?`;

/** Names for a sentence. */
export const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
