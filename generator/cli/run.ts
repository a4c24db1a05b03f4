import type { CommandContext, ExitStatus } from "./command.ts";

/**
 * Runs the command line. Gives the exit status: 0 clean, 1 findings or drift, 2 scopec could not do its work. Never throws.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitStatus> {
  const { createProgram } = await import("./program.ts");
  let status: ExitStatus = 0;
  const program = createProgram(context, (given) => {
    status = given;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    const { statusOf } = await import("./failure.ts");
    return statusOf(error, context.terminal);
  }
}
