import { Argument, Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import {
  type CommandContext,
  type CommandDefinition,
  type CommandGroup,
  type ExitStatus,
  HELP_OPTION,
  VERSION_OPTION,
} from "./command.ts";
import { build } from "./commands/build.ts";
import { completion } from "./commands/completion.ts";
import { diff } from "./commands/diff.ts";
import { docs } from "./commands/docs.ts";
import { explain } from "./commands/explain.ts";
import { flags } from "./commands/flags.ts";
import { fmt } from "./commands/fmt.ts";
import { gen } from "./commands/gen.ts";
import { guardrails } from "./commands/guardrails.ts";
import { init } from "./commands/init.ts";
import { lint } from "./commands/lint.ts";
import { merge } from "./commands/merge.ts";
import { mutate } from "./commands/mutate.ts";
import { scaffold } from "./commands/scaffold.ts";

/** Every command. To add one: its file in `commands/`, a line here, a test in `tests/cli/`. */
export const COMMANDS: readonly CommandDefinition[] = [
  init,
  gen,
  build,
  guardrails,
  mutate,
  lint,
  diff,
  merge,
  fmt,
  explain,
  scaffold,
  completion,
];

/** Every group of commands. To add one: its file in `commands/`, a line here, a test in `tests/cli/`. */
export const GROUPS: readonly CommandGroup[] = [flags, docs];

/** The commands as a shell completes them: of a group, the names of its commands. */
const SHOWN: readonly CommandDefinition[] = [
  ...COMMANDS,
  ...GROUPS.map(({ commands, ...group }) => ({
    ...group,
    argument: { name: "command", describe: group.summary, choices: commands.map(({ name }) => name) },
    options: [],
    examples: [],
    load: () => Promise.reject(new Error(`${group.name} is a group of commands`)),
  })),
];

/** What the command line is made for. */
interface Occasion {
  readonly context: CommandContext;
  /** The words to be parsed. Where the first is a command, no other has to be known. */
  readonly args: readonly string[];
  /** Gets the status of the command that ran. */
  readonly onExit: (status: ExitStatus) => void;
}

/** The command line, ready to parse. */
export function createProgram(occasion: Occasion): Command {
  const { terminal } = occasion.context;
  const program = new Command("scopec")
    .description(
      "Compiles a scoping matrix into typed modules, flags, validators, docs, workflows and guardrail tests.",
    )
    .version(packageJson.version, VERSION_OPTION.flags, VERSION_OPTION.describe)
    .helpOption(HELP_OPTION.flags, HELP_OPTION.describe)
    .helpCommand(false)
    .showHelpAfterError("Run it with --help to see what it takes.")
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  const [first] = occasion.args;
  const isOne = [...COMMANDS, ...GROUPS].some(({ name }) => name === first);
  const isMeant = ({ name }: { readonly name: string }) => !isOne || name === first;
  for (const definition of COMMANDS.filter(isMeant)) addCommand(program, definition, occasion);
  for (const { name, summary, describe, commands } of GROUPS.filter(isMeant)) {
    const group = program.command(name).summary(summary).description(unwrapped(describe)).helpCommand(false);
    for (const definition of commands) addCommand(group, definition, occasion);
  }
  return program;
}

/** The status when commander itself ended the run: it has printed its own messages; help and version are no failure. */
export function statusOfParsing(error: unknown): ExitStatus | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? 0 : 2;
}

/** A text as paragraphs of one line each, which help breaks anew; lines that are set in stay lines. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<=[^\n])\n(?=\S)/g, " ");
}

function addCommand(
  parent: Command,
  { name, summary, describe, argument, options, examples, load }: CommandDefinition,
  { context, onExit }: Occasion,
): void {
  // `.command()` hands the settings of the program down; `addCommand(new Command())` would not.
  const command = parent.command(name).summary(summary).description(unwrapped(describe));
  if (argument !== undefined) {
    const inside = argument.isList === true ? `${argument.name}...` : argument.name;
    const written = argument.optional === true || argument.isList === true ? `[${inside}]` : `<${inside}>`;
    const added = new Argument(written, argument.describe);
    command.addArgument(argument.choices === undefined ? added : added.choices([...argument.choices]));
  }
  for (const option of options) {
    const added = new Option(option.flags, option.describe);
    if (option.choices !== undefined) added.choices([...option.choices]);
    if (option.default !== undefined) added.default(option.default);
    command.addOption(added);
  }
  const lines = examples.map((example) => `  ${example.command.padEnd(34)}  ${example.does}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
  // commander passes the argument, where there is one, before the options.
  command.action(async (...passed: readonly unknown[]) => {
    const [word, options] = argument === undefined ? [undefined, passed[0]] : passed;
    const given = options as Readonly<Record<string, unknown>>;
    const run = await load();
    const shown = { ...context, commands: SHOWN };
    if (argument?.isList === true) onExit(await run({ ...given, [argument.name]: word }, shown));
    else onExit(await run(given, shown, word === undefined ? undefined : String(word)));
  });
}
