import { Command, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { CommandContext, CommandDefinition, ExitStatus } from "./command.ts";
import { build } from "./commands/build.ts";
import { explain } from "./commands/explain.ts";
import { fmt } from "./commands/fmt.ts";
import { gen } from "./commands/gen.ts";
import { lint } from "./commands/lint.ts";

/** Every command. To add one: its file in `commands/`, a line here, a test in `tests/cli/`. */
const COMMANDS: readonly CommandDefinition[] = [gen, build, lint, fmt, explain];

/** The command line, ready to parse; `onExit` gets the status of the command that ran. */
export function createProgram(context: CommandContext, onExit: (status: ExitStatus) => void): Command {
  const { terminal } = context;
  const program = new Command("scopec")
    .description(
      "Compiles a scoping matrix into typed modules, flags, validators, docs, workflows and guardrail tests.",
    )
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
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
  const repeats = argument?.repeats === true;
  if (argument !== undefined)
    command.argument(repeats ? `[${argument.name}...]` : `<${argument.name}>`, argument.describe);
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
    const given = passed[argument === undefined ? 0 : 1] as Readonly<Record<string, unknown>>;
    const run = await load();
    if (argument === undefined) onExit(await run(given, context));
    else if (repeats) onExit(await run({ ...given, [argument.name]: passed[0] }, context));
    else onExit(await run(given, context, String(passed[0])));
  });
}
