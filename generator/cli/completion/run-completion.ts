import type { CommandContext, ExitStatus } from "../command.ts";
import type { Given } from "../given.ts";
import { bashScript } from "./bash.ts";
import { type Completable, completableOf } from "./completable.ts";
import { fishScript } from "./fish.ts";
import { zshScript } from "./zsh.ts";

/** Makes the script of each shell. */
export const SCRIPTS: Readonly<Record<string, (completable: Completable) => string>> = {
  bash: bashScript,
  fish: fishScript,
  zsh: zshScript,
};

/** `scopec completion <shell>`: the script that is made from the commands as they are declared. */
export async function runCompletion(_: Given, context: CommandContext, shell = ""): Promise<ExitStatus> {
  const script = SCRIPTS[shell];
  if (script === undefined) throw new Error(`there is no completion script for ${shell}`);
  context.terminal.out(script(await completableOf(context.commands ?? [])));
  return 0;
}
