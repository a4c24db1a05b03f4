import type { CommandContext, ExitStatus } from "./command.ts";

/**
 * Runs the command line. Gives the exit status: 0 clean, 1 findings or drift, 2 scopec could not do its work. Never throws.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitStatus> {
  const { createProgram, statusOfParsing } = await import("./program.ts");
  let status: ExitStatus = 0;
  const onExit = (given: ExitStatus) => {
    status = given;
  };
  const program = createProgram({ context, args, onExit });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    // To print help ends in an error too, and must not wait for the code that knows all failures.
    return statusOfParsing(error) ?? (await import("./failure.ts")).statusOf(error, context.terminal);
  }
}
