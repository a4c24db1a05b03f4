import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { SCRIPTS } from "../../../generator/cli/completion/run-completion.ts";
import { FORMATS } from "../../../generator/diagnostics/renderers.ts";
import { EMITTERS } from "../../../generator/emit/index.ts";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { COMMANDS, ROOT, runProcess, scopec, treeOf } from "../scopec.ts";
import { createShell, type Shell, type ShellName } from "./shells.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(300_000);

const SHELLS: readonly ShellName[] = ["bash", "fish", "zsh"];
const EMITTER_NAMES = EMITTERS.map(({ name }) => name);

const folders = temporaryFolders();
afterAll(folders.remove);

/** What `--help` of a command lists: the truth that completion has to agree with. */
async function helpOf(...command: readonly string[]) {
  const { out } = await scopec(ROOT, [...command, "--help"]);
  const options = [...out.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)/gm)].flatMap(([, short, long]) => [short, long]);
  const commands = [...(out.split("Commands:\n")[1] ?? "").matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
  return { options: options.filter((each) => each !== undefined), commands };
}

const { options: globalOptions, commands } = await helpOf();

describe.each([...SHELLS])("in %s", (name) => {
  let shell: Shell;
  beforeAll(async () => {
    const { status, out, err } = await scopec(ROOT, ["completion", name]);
    expect([status, err]).toEqual([0, ""]);
    const folder = folders.create();
    writeFiles(folder, { "below/spec one.yaml": "", "below/specs/.keep": "", "below/other/.keep": "" });
    shell = createShell(name, out, folder);
  });

  test("the commands are offered", () => {
    expect(commands.length).toBeGreaterThan(4);
    expect(shell.offers("scopec ")).toEqual([...commands].sort());
    expect(shell.offers("scopec ge")).toEqual(["gen"]);
    expect(shell.offers("scopec nothing")).toEqual([]);
  });

  test("the options of the program are offered", () => {
    expect(longOf(shell.offers("scopec --"))).toEqual(longOf(globalOptions));
  });

  test.each(commands)("the options of %s are offered, as its help lists them", async (command) => {
    const { options } = await helpOf(command);
    expect(longOf(options).length).toBeGreaterThan(0);
    expect(longOf(shell.offers(`scopec ${command} --`))).toEqual(longOf(options));
  });

  const values: readonly (readonly [string, readonly string[]])[] = [
    ["scopec gen --format ", FORMATS],
    ["scopec gen --format s", ["sarif"]],
    ["scopec lint --max-warnings 3 --format j", ["json"]],
    ["scopec gen --check --only docs --format g", ["github"]],
    ["scopec explain --format ", ["json", "pretty"]],
    ["scopec gen --only ", EMITTER_NAMES],
    ["scopec gen --only sc", ["schema", "scopes"]],
    ["scopec completion ", ["bash", "fish", "zsh"]],
    ["scopec completion bash ", []],
    ["scopec lint --max-warnings ", []],
    ["scopec explain --platform ", []],
    ["scopec gen --root s", ["specs"]],
    ["scopec init s", ["specs"]],
    ["scopec init --dry-run o", ["other"]],
  ];
  test.each(values)("what may follow `%s` is offered", (line, expected) => {
    // Where nothing else may stand, zsh offers the options.
    const offered = shell.offers(line).filter((each) => !each.startsWith("-") || expected.length > 0);
    expect(offered).toEqual([...expected].sort());
  });

  test("files and folders are offered for --spec, spaces in their names and all", () => {
    const offered = shell.offers("scopec gen --spec s").map((each) => each.replaceAll("\\", ""));
    expect(offered).toEqual(["spec one.yaml", "specs"]);
  });

  test("a value behind `=` is offered as well", () => {
    const behind = (line: string) => shell.offers(line).map((each) => each.replace(/^--format=/, ""));
    expect(behind("scopec gen --format=")).toEqual([...FORMATS].sort());
    expect(behind("scopec gen --format=j")).toEqual(["json"]);
  });

  test("a list goes on behind a comma", () => {
    const last = (line: string) => shell.offers(line).map((each) => each.replace(/^.*,/, ""));
    expect(last("scopec gen --only docs,fl")).toEqual(["flags"]);
    expect(last("scopec gen --only docs,flags,sc")).toEqual(["schema", "scopes"]);
  });
});

/** The long ones: a shell offers short options behind one `-` only. */
function longOf(options: readonly string[]): readonly string[] {
  return options.filter((each) => each.startsWith("--")).sort();
}

test.each([...SHELLS])("no text becomes code of %s", (name) => {
  const describe = 'it\'s "so": [a] (b) $HOME `touch made` $(touch made) \\ {c} *';
  const own = {
    names: ["--own"],
    describe,
    value: { name: "a:b", offered: { kind: "words", words: ["plain"] } },
  } as const;
  const listed = {
    names: ["--listed"],
    describe,
    value: { name: "x", offered: { kind: "list", words: ["plain"] } },
  } as const;
  const script = SCRIPTS[name]?.({
    options: [{ names: ["-h", "--help"], describe }],
    commands: [{ name: "gen", summary: describe, options: [own, listed] }],
  });
  const folder = folders.create();
  const shell = createShell(name, script ?? "", folder);
  expect(shell.offers("scopec ")).toEqual(["gen"]);
  expect(shell.offers("scopec --")).toEqual(["--help"]);
  expect(shell.offers("scopec gen --")).toEqual(["--listed", "--own"]);
  expect(shell.offers("scopec gen --own ")).toEqual(["plain"]);
  expect(Object.keys(treeOf(folder)).filter((path) => path.endsWith("made"))).toEqual([]);
  if (name === "fish") {
    const { out } = runProcess(["fish", "--no-config", "ask.fish", "_scopec", "scopec gen --o"], folder, {
      HOME: folder,
    });
    expect(out).toBe(`--own\t${describe}\n`);
  }
});

test("fish shows what commands and options are for", async () => {
  const folder = folders.create({ _scopec: (await scopec(ROOT, ["completion", "fish"])).out });
  const ask = (line: string) =>
    runProcess(["fish", "--no-config", "-c", `source _scopec; complete -C '${line}'`], folder, { HOME: folder }).out;
  expect(ask("scopec gen --che")).toBe("--check\twrite nothing; exit 1 when a generated file is not current\n");
  expect(ask("scopec gen --forc")).toBe("--force\toverwrite files that were edited or are not scopec's\n");
});

test.each([...SHELLS])(
  "the script for %s is the same from the bundle, and has no mistake in its syntax",
  async (name) => {
    const { out } = await scopec(ROOT, ["completion", name]);
    const folder = folders.create({ script: out });
    expect(runProcess([...COMMANDS.node(), "completion", name], folder)).toEqual({ status: 0, out, err: "" });
    expect(runProcess([name, "-n", "script"], folder)).toEqual({ status: 0, out: "", err: "" });
  },
);

test("zsh takes the script from a pipe as well, behind compinit", async () => {
  const folder = folders.create({ script: (await scopec(ROOT, ["completion", "zsh"])).out });
  const lines = "autoload -Uz compinit; compinit -u -D; source <(cat script); print $_comps[scopec]";
  expect(runProcess(["zsh", "-f", "-c", lines], folder)).toEqual({ status: 0, out: "_scopec\n", err: "" });
});

test("another shell is refused", async () => {
  const { status, out, err } = await scopec(ROOT, ["completion", "tcsh"]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("Allowed choices are bash, zsh, fish.");
});
