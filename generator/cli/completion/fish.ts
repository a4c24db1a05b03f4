import type { Completable, CompletableCommand, CompletableOption, CompletableValue } from "./completable.ts";
import { fishQuoted } from "./quote.ts";

/** The completion script for fish. */
export function fishScript({ options, commands }: Completable): string {
  const lines = [
    ...options.map((option) => optionLine("", option)),
    ...commands.map(
      ({ name, summary }) => `complete -c scopec -n '__scopec_in ""' -a ${fishQuoted(name)} -d ${fishQuoted(summary)}`,
    ),
    ...commands.flatMap(commandLines),
  ];
  return `# Completion of scopec for fish, made by \`scopec completion fish\`.

function __scopec_in --description 'Whether the command line has this command so far'
    set -l command ''
    for word in (commandline -opc)[2..-1]
        if not string match -q -- '-*' $word
            set command $word
            break
        end
    end
    test "$command" = "$argv[1]"
end

function __scopec_list --description 'These words, behind those that are listed already'
    set -l written (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    set -l before (string replace -r -- '[^,]*$' '' $written)
    printf '%s\\n' $before$argv
end

complete -c scopec -e
complete -c scopec -f
${lines.join("\n")}
`;
}

function commandLines({ name, options, argument }: CompletableCommand): readonly string[] {
  const offered = options.map((option) => optionLine(name, option));
  if (argument === undefined || argument.offered.kind === "anything") return offered;
  const { offered: value } = argument;
  const condition =
    value.kind === "words"
      ? `__scopec_in ${name}; and not __fish_seen_subcommand_from ${value.words.join(" ")}`
      : `__scopec_in ${name}`;
  return [...offered, `complete -c scopec -n ${fishQuoted(condition)} ${valueFlags(value)}`];
}

function optionLine(command: string, { names, describe, value }: CompletableOption): string {
  const spelt = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === undefined ? "" : ` -r ${valueFlags(value.offered)}`;
  const condition = fishQuoted(`__scopec_in ${command === "" ? '""' : command}`);
  return `complete -c scopec -n ${condition} ${spelt.join(" ")}${takes} -d ${fishQuoted(describe)}`;
}

function valueFlags(value: CompletableValue): string {
  if (value.kind === "words") return `-f -a ${fishQuoted(value.words.join(" "))}`;
  if (value.kind === "list") return `-f -a ${fishQuoted(`(__scopec_list ${value.words.join(" ")})`)}`;
  if (value.kind === "folder") return `-f -a '(__fish_complete_directories)'`;
  return value.kind === "file" ? "-F" : "-f";
}
