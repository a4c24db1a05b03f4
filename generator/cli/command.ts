import type { Emitter } from "../emit/emitter.ts";
import type { Terminal } from "./terminal.ts";

/** Exit statuses: clean; findings or drift; scopec could not do its work. */
export type ExitStatus = 0 | 1 | 2;

/** An option of a command, in commander's notation. */
export interface CommandOption {
  readonly flags: string;
  readonly describe: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** What a command runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The emitters, when others than scopec's own; for tests. */
  readonly emitters?: readonly Emitter[];
}

/** A command: what its help says, and how it is run. The code behind it loads only when it runs. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  readonly describe: string;
  /** What stands behind the command, where it needs something; what `repeats` may stand there any number of times. */
  readonly argument?: { readonly name: string; readonly describe: string; readonly repeats?: true };
  readonly options: readonly CommandOption[];
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Gives what runs it. An argument that repeats is a list among the options, by its name. */
  readonly load: () => Promise<
    (options: Readonly<Record<string, unknown>>, context: CommandContext, argument?: string) => Promise<ExitStatus>
  >;
}

/** Declares a command. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}

/** Thrown for what the user asked wrongly, e.g. an unknown emitter: the message says what and how to mend it; status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
