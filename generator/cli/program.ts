import { Argument, Command, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import {
  type CommandContext,
  type CommandDefinition,
  type ExitStatus,
  HELP_OPTION,
  VERSION_OPTION,
} from "./command.ts";
import { completion } from "./commands/completion.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { fmt } from "./commands/fmt.ts";
import { gen } from "./commands/gen.ts";
import { init } from "./commands/init.ts";
import { lint } from "./commands/lint.ts";

/** Every command. To add one: its file in `commands/`, a line here, a test in `tests/cli/`. */
const COMMANDS: readonly CommandDefinition[] = [init, gen, lint, diff, fmt, explain, completion];

/** The command line, ready to parse; `onExit` gets the status of the command that ran. */
export function createProgram(context: CommandContext, onExit: (status: ExitStatus) => void): Command {
  const { terminal } = context;
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
  for (const definition of COMMANDS) addCommand(program, definition, { context, onExit });
  return program;
}

function addCommand(
  program: Command,
  { name, summary, describe, argument, options, examples, load }: CommandDefinition,
  { context, onExit }: { readonly context: CommandContext; readonly onExit: (status: ExitStatus) => void },
): void {
  // `.command()` hands the settings of the program down; `addCommand(new Command())` would not.
  const command = program.command(name).summary(summary).description(describe);
  if (argument !== undefined) {
    const written = argument.optional === true ? `[${argument.name}]` : `<${argument.name}>`;
    const added = new Argument(written, argument.describe);
    command.addArgument(argument.choices === undefined ? added : added.choices([...argument.choices]));
  }
  for (const option of options) {
    const added = new Option(option.flags, option.describe);
    if (option.choices !== undefined) added.choices([...option.choices]);
    if (option.default !== undefined) added.default(option.default);
    command.addOption(added);
  }
  const shown = examples.map((example) => `  ${example.command.padEnd(34)}  ${example.does}`);
  command.addHelpText("after", `\nExamples:\n${shown.join("\n")}`);
  // commander passes the argument, where there is one, before the options.
  command.action(async (...passed: readonly unknown[]) => {
    const [word, given] = argument === undefined ? [undefined, passed[0]] : passed;
    const run = await load();
    const options = given as Readonly<Record<string, unknown>>;
    onExit(await run(options, { ...context, commands: COMMANDS }, word === undefined ? undefined : String(word)));
  });
}
