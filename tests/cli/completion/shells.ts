import { join } from "node:path";
import { SYSTEM_PACKAGES } from "../../../scripts/test/system-packages.ts";
import { writeFiles } from "../../temporary.ts";
import { plainEnvironment, runProcess } from "../scopec.ts";

/** A shell with a completion script loaded. */
export interface Shell {
  /** What is offered at the end of a command line, sorted, each as the word that would stand there. */
  offers(line: string): readonly string[];
}

/** The shells that scopec has completion for, and how each is started. */
export type ShellName = "bash" | "fish" | "zsh";

/**
 * Starts no shell yet: each question is asked of a new one, in a folder.
 *
 * @param folder where scripts may be put; paths complete from `below` in it
 * @throws {Error} when the shell is not installed
 */
export function createShell(name: ShellName, script: string, folder: string): Shell {
  const needed = SYSTEM_PACKAGES.find(({ command }) => command === name);
  if (Bun.which(name) === null) {
    throw new Error(`${name} is missing: apt-get install ${needed?.aptPackage} (bun scripts/test.ts does it as root)`);
  }
  writeFiles(folder, { ...FILES[name](script), "below/.keep": "" });
  const environment = { ...plainEnvironment(), HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  return {
    offers(line) {
      const command = COMMANDS[name](folder, line);
      const { status, out, err } = runProcess(command, join(folder, "below"), environment);
      if (status !== 0 || err !== "") throw new Error(`${name} ended with ${status} and said ${err}`);
      const found = out.split("\n").filter((each) => each !== "");
      return [...new Set(found.map((each) => wordOf(each)))].sort();
    },
  };
}

/** Without the description that fish puts behind a tab, and the slash that some shells put behind a folder. */
function wordOf(offer: string): string {
  return (offer.split("\t")[0] ?? "").replace(/\/$/, "");
}

/** Bash takes `=` for a word of its own. */
function bashWords(line: string): readonly string[] {
  return line.split(" ").flatMap((word) => word.split(/(=)/).filter((part, at) => part !== "" || at === 0));
}

const COMMANDS: Readonly<Record<ShellName, (folder: string, line: string) => readonly string[]>> = {
  bash: (folder, line) => ["bash", "--norc", join(folder, "ask.bash"), join(folder, "_scopec"), ...bashWords(line)],
  fish: (folder, line) => ["fish", "--no-config", join(folder, "ask.fish"), join(folder, "_scopec"), line],
  zsh: (folder, line) => ["zsh", "-f", join(folder, "ask.zsh"), folder, line],
};

const FILES: Readonly<Record<ShellName, (script: string) => Readonly<Record<string, string>>>> = {
  bash: (script) => ({
    _scopec: script,
    "ask.bash": `source "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
$(complete -p scopec | sed -E 's/.*-F ([^ ]+) .*/\\1/') scopec
printf '%s\\n' "\${COMPREPLY[@]}"
`,
  }),
  fish: (script) => ({
    _scopec: script,
    "ask.fish": `source $argv[1]
complete -C $argv[2]
`,
  }),
  // Completion in zsh lives in its line editor, which wants a terminal: an inner zsh gets one, and its user presses Tab.
  zsh: (script) => ({
    _scopec: script,
    "inner.zsh": `PROMPT= RPROMPT=
fpath=($FOLDER $fpath)
autoload -Uz compinit
compinit -u -D
typeset -ga offered
compadd() {
  if (( \${argv[(I)-[OAD]]} == 0 )); then
    local -a hits
    builtin compadd -A hits "$@"
    offered+=($hits)
  fi
  builtin compadd "$@"
}
tab() {
  zle complete-word
  print -rl -- $offered > $FOLDER/offered
  print D''ONE
}
zle -N tab
bindkey '^I' tab
print READ''Y
`,
    "ask.zsh": `zmodload zsh/zpty
export FOLDER=$1
zpty inner zsh -f -i
zpty -w inner 'source $FOLDER/inner.zsh'
zpty -r inner seen '*READY*'
zpty -w -n inner "$2"$'\\t'
zpty -r inner seen '*DONE*'
cat $FOLDER/offered
`,
  }),
};
