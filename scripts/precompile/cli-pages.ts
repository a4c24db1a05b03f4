import type { CommandDefinition } from "../../generator/cli/command.ts";
import { COMMANDS, createProgram, GROUPS } from "../../generator/cli/program.ts";
import { codeSpan, table, text } from "../../generator/emit/writers/markdown.ts";

/** Where the pages of the commands are. */
export const CLI_PAGES = "docs/cli";

const MADE = "<!-- Made by `npm run precompile` from the commands' own help; do not edit. -->\n\n";

/** A command with the words that call it, such as `flags scan`. */
interface NamedCommand {
  readonly words: string;
  readonly command: CommandDefinition;
}

/** A page for each command, by path, and an index of them. */
export function cliPages(): ReadonlyMap<string, string> {
  const all: readonly NamedCommand[] = [
    ...COMMANDS.map((command) => ({ words: command.name, command })),
    ...GROUPS.flatMap(({ name, commands }) =>
      commands.map((command) => ({ words: `${name} ${command.name}`, command })),
    ),
  ];
  const pages = all.map(({ words, command }) => [pathOf(words), MADE + pageOf(words, command)] as const);
  return new Map([[`${CLI_PAGES}/README.md`, MADE + indexOf(all)], ...pages]);
}

function pathOf(words: string): string {
  return `${CLI_PAGES}/${words.replaceAll(" ", "-")}.md`;
}

function indexOf(all: readonly NamedCommand[]): string {
  const rows = all.map(({ words, command }) => [
    { markdown: `[\`scopec ${words}\`](${words.replaceAll(" ", "-")}.md)` },
    text(command.summary),
  ]);
  return `# The commands

Exit status: 0 clean, 1 findings or drift, 2 scopec could not do its work. Results go to stdout, talk to stderr.

${table(["command", "what it does"], rows).markdown}
`;
}

function pageOf(words: string, { summary, examples }: CommandDefinition): string {
  const rows = examples.map(({ command, does }) => [codeSpan(`npx ${command}`), text(does)]);
  return `# scopec ${words}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

\`\`\`text
${helpOf(words)}
\`\`\`

## Examples

${table(["command", "what it does"], rows).markdown}
`;
}

/** What `--help` prints, its examples aside. */
function helpOf(words: string): string {
  const terminal = {
    out: () => {},
    err: () => {},
    outIsTerminal: false,
    errIsTerminal: false,
    environment: {},
    workingFolder: "/",
    now: () => 0,
  };
  const program = createProgram({ context: { terminal }, args: [], onExit: () => {} });
  const found = words
    .split(" ")
    .reduce((parent, word) => parent.commands.find((each) => each.name() === word) ?? parent, program);
  return found.helpInformation().trimEnd();
}
