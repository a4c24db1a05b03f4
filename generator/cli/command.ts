import type { Emitter } from "../emit/emitter.ts";
import type { Terminal } from "./terminal.ts";

/** Exit statuses: clean; findings or drift; scopec could not do its work. */
export type ExitStatus = 0 | 1 | 2;

/** What a shell offers where a value is written and no choices are declared. */
export type Completes = "file" | "folder";

/** An option of a command, in commander's notation. */
export interface CommandOption {
  readonly flags: string;
  readonly describe: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly completes?: Completes;
  /** What a shell offers for a list of names separated by commas; loads only when it is asked for. */
  readonly names?: () => Promise<readonly string[]>;
}

/** What stands behind a command. */
export interface CommandArgument {
  readonly name: string;
  readonly describe: string;
  readonly optional?: true;
  /** Any number of words, none too; they are given among the options. */
  readonly isList?: true;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
}

/** The option that the program and every command have. */
export const HELP_OPTION: CommandOption = { flags: "-h, --help", describe: "print this help" };

/** The option that the program itself has besides. */
export const VERSION_OPTION: CommandOption = { flags: "-V, --version", describe: "print the version" };

/** What a command runs in. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The emitters, when others than scopec's own; for tests. */
  readonly emitters?: readonly Emitter[];
  /** Every command there is; the program adds them. */
  readonly commands?: readonly CommandDefinition[];
}

/** A command: what its help says, and how it is run. The code behind it loads only when it runs. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  readonly describe: string;
  /** What stands behind the command, where it takes something. */
  readonly argument?: CommandArgument;
  readonly options: readonly CommandOption[];
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Gives what runs it. An argument that repeats is a list among the options, by its name. */
  readonly load: () => Promise<
    (options: Readonly<Record<string, unknown>>, context: CommandContext, argument?: string) => Promise<ExitStatus>
  >;
}

/** Commands that belong together: `scopec flags scan`, `scopec flags list`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly describe: string;
  readonly commands: readonly CommandDefinition[];
}

/** Declares commands that belong together. */
export function defineGroup(group: CommandGroup): CommandGroup {
  return group;
}

/** Declares a command. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}

export { UsageError } from "./usage-error.ts";
