import { FORMATS, type Format } from "../diagnostics/renderers.ts";
import { type CommandOption, UsageError } from "./command.ts";

/** What commander gives for the options of a command. */
export type Given = Readonly<Record<string, unknown>>;

/** The text of an option; `undefined` when it was not given. */
export function givenText(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}

/** The form of output that was asked for. */
export function givenFormat(given: Given): Format {
  return FORMATS.find((format) => format === given["format"]) ?? "pretty";
}

/**
 * A whole number from 0 on; `undefined` when it was not given.
 *
 * @throws {UsageError} for anything else
 */
export function givenCount(given: Given, name: string): number | undefined {
  const text = givenText(given, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${text} is not a whole number`);
  return Number(text);
}

/** The options by which every command finds its project. */
export const PROJECT_OPTIONS: readonly CommandOption[] = [
  { flags: "--spec <file>", describe: "the spec (default: spec/matrix.yaml below the root)", completes: "file" },
  {
    flags: "--root <dir>",
    describe: "the project's root (default: the nearest folder above with a spec)",
    completes: "folder",
  },
];

/** The option that chooses how findings are printed. */
export const FORMAT_OPTION: CommandOption = {
  flags: "--format <format>",
  describe: "how to print findings",
  choices: FORMATS,
  default: "pretty",
};
