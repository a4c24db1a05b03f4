import type { Completable, CompletableCommand, CompletableOption, CompletableValue } from "./completable.ts";
import { singleQuoted, zshSpecified } from "./quote.ts";

/** The completion script for zsh: as a file `_scopec` in `fpath`, or sourced after `compinit`. */
export function zshScript({ options, commands }: Completable): string {
  const described = commands.map(({ name, summary }) => singleQuoted(`${zshSpecified(name)}:${zshSpecified(summary)}`));
  return `#compdef scopec
# Completion of scopec for zsh, made by \`scopec completion zsh\`.

_scopec() {
  local curcontext="$curcontext" state line ret=1
  typeset -A opt_args
  local -a commands=(
${described.map((each) => `    ${each}`).join("\n")}
  )
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\\n`).join("")}    '1: :->command' \\
    '*:: :->rest' && ret=0
  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] == _scopec ]]; then
  _scopec "$@"
else
  compdef _scopec scopec
fi
`;
}

function commandCase({ name, options, argument }: CompletableCommand): string {
  const specs = options.map(optionSpec);
  if (argument !== undefined) specs.push(singleQuoted(`1:${valueSpec(argument)}`));
  const lines = specs.map((spec) => `            ${spec}`).join(" \\\n");
  return `        ${name})\n          _arguments \\\n${lines} && ret=0\n          ;;`;
}

/** An option in each of its spellings; those that shut out everything else are the ones that print and end. */
function optionSpec({ names, describe, value }: CompletableOption): string {
  const shutOut = names.length > 1 ? "(- *)" : "";
  const takes = value === undefined ? "" : `:${valueSpec(value)}`;
  return names
    .map((name) =>
      singleQuoted(`${shutOut}${name}${value === undefined ? "" : "="}[${zshSpecified(describe)}]${takes}`),
    )
    .join(" ");
}

function valueSpec({ name, offered }: { readonly name: string; readonly offered: CompletableValue }): string {
  return `${zshSpecified(name)}:${actionFor(offered)}`;
}

function actionFor(value: CompletableValue): string {
  if (value.kind === "words") return `(${value.words.join(" ")})`;
  if (value.kind === "list") return `_sequence compadd - ${value.words.join(" ")}`;
  if (value.kind === "anything") return " ";
  return value.kind === "file" ? "_files" : "_files -/";
}
