import { Option } from "commander";
import {
  type CommandArgument,
  type CommandDefinition,
  type CommandOption,
  type Completes,
  HELP_OPTION,
  VERSION_OPTION,
} from "../command.ts";

/** What a shell offers as a value: one of some words, several of them separated by commas, a path, or nothing. */
export type CompletableValue =
  | { readonly kind: "words" | "list"; readonly words: readonly string[] }
  | { readonly kind: Completes | "anything" };

/** An option as shells see it. */
export interface CompletableOption {
  /** As they are written: `-h` and `--help`. */
  readonly names: readonly string[];
  readonly describe: string;
  /** What its value is called, and what is offered for it; absent where it takes none. */
  readonly value?: { readonly name: string; readonly offered: CompletableValue };
}

/** A command as shells see it. */
export interface CompletableCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  readonly argument?: { readonly name: string; readonly offered: CompletableValue };
}

/** The command line as shells see it: the options in front of every command, and the commands. */
export interface Completable {
  readonly options: readonly CompletableOption[];
  readonly commands: readonly CompletableCommand[];
}

/** Reads off the declared commands what a shell can complete; names that load late are loaded. */
export async function completableOf(commands: readonly CommandDefinition[]): Promise<Completable> {
  return {
    options: [await optionOf(VERSION_OPTION), await optionOf(HELP_OPTION)],
    commands: await Promise.all(commands.map(commandOf)),
  };
}

async function commandOf({ name, summary, options, argument }: CommandDefinition): Promise<CompletableCommand> {
  return {
    name,
    summary,
    options: await Promise.all([...options, HELP_OPTION].map(optionOf)),
    ...(argument !== undefined && { argument: { name: argument.name, offered: offeredFor(argument) } }),
  };
}

async function optionOf(declared: CommandOption): Promise<CompletableOption> {
  const { short, long, required } = new Option(declared.flags);
  const [, name = ""] = /<([^>]+)>/.exec(declared.flags) ?? [];
  const names = await declared.names?.();
  const offered: CompletableValue = names === undefined ? offeredFor(declared) : { kind: "list", words: names };
  return {
    names: [short, long].filter((each) => each !== undefined),
    describe: declared.describe,
    ...(required && { value: { name, offered } }),
  };
}

function offeredFor({ choices, completes }: Pick<CommandArgument, "choices" | "completes">): CompletableValue {
  return choices === undefined ? { kind: completes ?? "anything" } : { kind: "words", words: choices };
}
