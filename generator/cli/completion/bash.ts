import type { Completable, CompletableOption, CompletableValue } from "./completable.ts";
import { singleQuoted } from "./quote.ts";

/** The completion script for bash; nothing in it is newer than bash 3.2, which macOS has. */
export function bashScript({ options, commands }: Completable): string {
  const valued = [{ name: "", options }, ...commands].flatMap((command) =>
    command.options.flatMap((option) => valuesOf(command.name, option)),
  );
  const offers = [
    branch("' '-*", wordsOffer(namesOf(options))),
    branch("' '*", wordsOffer(commands.map(({ name }) => name))),
    ...commands.flatMap(({ name, options: own, argument }) => [
      branch(`${singleQuoted(`${name} `)}-*`, wordsOffer(namesOf(own))),
      ...(argument === undefined || argument.offered.kind === "anything"
        ? []
        : [branch(`${singleQuoted(`${name} `)}*`, `[ "$arguments" -gt 0 ] || ${offerOf(argument.offered)}`)]),
    ]),
  ];
  return `${HELPERS}
_scopec() {
${whereItStands(valued.map(({ pattern }) => pattern))}
  case "$command $before" in
${valued.map(({ pattern, offered }) => branch(pattern, `${offerOf(offered)}; return`)).join("\n")}
  esac
  case "$command $current" in
${offers.join("\n")}
  esac
}

complete -F _scopec scopec
`;
}

/** What offers words, words of a list, and paths for `$current`. */
const HELPERS = `# Completion of scopec for bash, made by \`scopec completion bash\`.

_scopec_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$*" -- "$current")
}

_scopec_list() {
  local before= word
  [[ $current == *,* ]] && before=\${current%,*},
  while IFS= read -r word; do COMPREPLY+=("$before$word"); done < <(compgen -W "$*" -- "\${current##*,}")
  compopt -o nospace 2>/dev/null
}

_scopec_paths() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$1" -- "$current")
  compopt -o filenames 2>/dev/null
}
`;

/** Finds out the word to complete, the one before it, the command, and how many arguments of it are there already. */
function whereItStands(valuePatterns: readonly string[]): string {
  return `  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= arguments=0 at
  COMPREPLY=()
  # Bash takes --option=value apart into three words.
  if [[ $current == "=" ]]; then
    current=
  elif [[ $before == "=" ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
      ${valuePatterns.join(" | ")})
        [[ \${COMP_WORDS[at + 1]:-} == "=" ]] && ((at++))
        ((at++))
        ;;
      *' '-*) ;;
      ' '*) command=\${COMP_WORDS[at]} ;;
      *) ((arguments++)) ;;
    esac
  done`;
}

interface Valued {
  readonly pattern: string;
  readonly offered: CompletableValue;
}

/** A pattern for each name of an option that takes a value. */
function valuesOf(command: string, { names, value }: CompletableOption): readonly Valued[] {
  if (value === undefined) return [];
  return names.map((name) => ({ pattern: singleQuoted(`${command} ${name}`), offered: value.offered }));
}

function namesOf(options: readonly CompletableOption[]): readonly string[] {
  return options.flatMap(({ names }) => names);
}

function branch(pattern: string, command: string): string {
  return `    ${pattern}) ${command} ;;`;
}

function offerOf(value: CompletableValue): string {
  if (value.kind === "words") return wordsOffer(value.words);
  if (value.kind === "list") return `_scopec_list ${value.words.map(singleQuoted).join(" ")}`;
  if (value.kind === "anything") return ":";
  return `_scopec_paths ${value.kind === "file" ? "-f" : "-d"}`;
}

function wordsOffer(words: readonly string[]): string {
  return `_scopec_words ${words.map(singleQuoted).join(" ")}`;
}
