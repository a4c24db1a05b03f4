import { expect, test } from "bun:test";
import { defineCommand } from "../../../generator/cli/command.ts";
import { runCompletion, SCRIPTS } from "../../../generator/cli/completion/run-completion.ts";

const told = async (shell?: string, commands?: Parameters<typeof runCompletion>[1]["commands"]) => {
  let out = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: () => {},
    outIsTerminal: false,
    errIsTerminal: false,
    environment: {},
    workingFolder: "/",
    now: () => 0,
  };
  const status = await runCompletion({}, { terminal, ...(commands !== undefined && { commands }) }, shell);
  return { status, out };
};

const greet = defineCommand({
  name: "greet-all",
  summary: "Greets",
  describe: "Greets all.",
  options: [{ flags: "--loudly", describe: "louder" }],
  examples: [],
  load: async () => async () => 0,
});

test.each(Object.keys(SCRIPTS))(
  "the script for %s offers the commands that there are, and none but those",
  async (shell) => {
    const { status, out } = await told(shell, [greet]);
    expect(status).toBe(0);
    expect(out).toContain("greet-all");
    expect(out).toContain("loudly");
    const without = await told(shell);
    expect(without.status).toBe(0);
    expect(without.out).toContain("scopec");
    expect(without.out).not.toContain("greet-all");
  },
);

test.each(["tcsh", "", undefined])("there is none for %p", async (shell) => {
  expect(told(shell)).rejects.toThrow(`there is no completion script for ${shell ?? ""}`);
});
