import { defineCommand } from "../command.ts";

/** `scopec completion` */
export const completion = defineCommand({
  name: "completion",
  summary: "print a script that makes a shell complete scopec's commands and options",
  describe: `Prints a completion script. Where it goes:

  bash   eval "$(scopec completion bash)" in ~/.bashrc
  zsh    source <(scopec completion zsh) in ~/.zshrc, behind compinit
  fish   scopec completion fish > ~/.config/fish/completions/scopec.fish

Exit status: 0 printed, 2 scopec could not do its work.`,
  argument: { name: "shell", describe: "the shell", choices: ["bash", "zsh", "fish"] },
  options: [],
  examples: [
    { command: "scopec completion zsh", does: "the script for zsh" },
    { command: 'eval "$(scopec completion bash)"', does: "complete in this bash from now on" },
  ],
  load: async () => (await import("../completion/run-completion.ts")).runCompletion,
});
