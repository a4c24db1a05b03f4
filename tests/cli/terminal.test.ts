import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { paintFor } from "../../generator/cli/terminal.ts";
import { coloured, plain } from "../../generator/diagnostics/paint.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { COMMANDS, plainEnvironment, runProcess, scopec } from "./scopec.ts";

// Processes are slow to start on a busy machine.
setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const ESCAPE = "\u001b[";
const CHANGED_SPEC = minimalSpec.replace("operationalBenefit: Fast", "operationalBenefit: Faster");
const BAD_SPEC = minimalSpec.replace("platform: Any", "platform: Ani");

describe("colour", () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, boolean, boolean])[] = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "0" }, true, true],
    [{ FORCE_COLOR: "" }, false, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ];
  test.each(cases)("with %j and a terminal: %p is %p", (environment, isTerminal, isColoured) => {
    const terminal = { environment } as Parameters<typeof paintFor>[0];
    expect(paintFor(terminal, isTerminal)).toBe(isColoured ? coloured : plain);
  });
});

describe("a terminal", () => {
  let root = "";
  beforeAll(async () => {
    root = folders.create({ [SPEC_PATH]: minimalSpec });
    await scopec(root, ["gen"]);
  });

  test("gets a line for each file that changed, on stderr", async () => {
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    const environment = { NO_COLOR: "1" };
    const { status, out, err } = await scopec(root, ["gen"], { isTerminal: true, environment });
    expect([status, out]).toEqual([0, ""]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toContain("update   generated/scopes.ts");
    expect(err).not.toContain("generated/flags.ts");
    expect(lines.at(-1)).toMatch(/^\d+ changed, \d+ unchanged$/);
    const again = await scopec(root, ["gen"], { isTerminal: true, environment });
    expect(again.err).toMatch(/^0 changed, \d+ unchanged\n$/);
  });

  test("is told that a check has passed", async () => {
    const { out, err } = await scopec(root, ["gen", "--check"], { isTerminal: true, environment: { NO_COLOR: "1" } });
    expect([out, err]).toEqual(["", expect.stringMatching(/^current {2}\d+ generated files\n$/)]);
  });

  test("gets no summary beside findings, nor with JSON", async () => {
    const bad = folders.create({ [SPEC_PATH]: BAD_SPEC });
    expect((await scopec(bad, ["gen"], { isTerminal: true })).err).toBe("");
    writeFiles(bad, { [SPEC_PATH]: minimalSpec, "generated/flags.ts": "mine\n" });
    expect(await scopec(bad, ["gen"], { isTerminal: true })).toMatchObject({ status: 1, err: "" });
    expect(await scopec(bad, ["gen", "--check"], { isTerminal: true })).toMatchObject({ status: 1, err: "" });
    expect((await scopec(root, ["gen", "--format", "json"], { isTerminal: true })).err).toBe("");
  });

  test("gets colours, unless NO_COLOR is set", async () => {
    const bad = folders.create({ [SPEC_PATH]: BAD_SPEC });
    expect((await scopec(root, ["gen"], { isTerminal: true })).err).toContain(ESCAPE);
    expect((await scopec(bad, ["gen"], { isTerminal: true })).out).toContain(ESCAPE);
    for (const folder of [root, bad]) {
      const { out, err } = await scopec(folder, ["gen"], { isTerminal: true, environment: { NO_COLOR: "1" } });
      expect(out + err).not.toContain(ESCAPE);
    }
  });

  test("has failures in colour as well", async () => {
    const { err } = await scopec(root, ["gen", "--only", "nonsense"], { isTerminal: true });
    expect(err).toStartWith(`${ESCAPE}31mscopec:${ESCAPE}39m there is no emitter`);
  });
});

/** Runs a command of the shell with a terminal of its own. */
function onTerminal(command: readonly string[], folder: string, tail = ""): string {
  const quoted = command.map((part) => `'${part}'`).join(" ");
  return runProcess(["script", "-qec", `${quoted} ${tail}`, "/dev/null"], folder).out.replaceAll("\r\n", "\n");
}

describe.each(["bun", "node"] as const)("a real terminal, under %s", (runtime) => {
  let root = "";
  let command: readonly string[] = [];
  beforeAll(async () => {
    root = folders.create({ [SPEC_PATH]: minimalSpec });
    await scopec(root, ["gen"]);
    command = [...COMMANDS[runtime](), "gen"];
  });

  test("shows the summary, in colour", () => {
    writeFiles(root, { [SPEC_PATH]: CHANGED_SPEC });
    const shown = onTerminal(command, root);
    expect(shown).toContain(`${ESCAPE}33mupdate  ${ESCAPE}39m generated/scopes.ts\n`);
    expect(shown).toMatch(/\d+ changed, \d+ unchanged/);
  });

  test("shows it without colour when NO_COLOR is set", () => {
    expect(onTerminal(["env", "NO_COLOR=1", ...command], root)).toMatch(/^0 changed, \d+ unchanged\n$/);
  });

  test("on stdout only, it shows findings in colour and no summary", () => {
    expect(onTerminal(command, root, "2>/dev/null")).toBe("");
    expect(onTerminal([...command, "--only", "", "--check"], root, "2>/dev/null")).toContain(`${ESCAPE}31merror`);
  });

  test("on stderr only, it shows the summary, and findings go to the file without colour", () => {
    expect(onTerminal(command, root, ">/dev/null")).toMatch(/unchanged/);
    const out = onTerminal([...command, "--only", "", "--check"], root, ">out.txt; cat out.txt");
    expect(out).toContain("error  no emitter produced a file");
    expect(out).not.toContain(ESCAPE);
  });
});

test("without a terminal there is no colour, but when it is forced", () => {
  const root = folders.create({ [SPEC_PATH]: BAD_SPEC });
  expect(plainEnvironment()).not.toHaveProperty("FORCE_COLOR");
  for (const command of Object.values(COMMANDS)) {
    expect(runProcess([...command(), "gen"], root).out).not.toContain(ESCAPE);
    expect(runProcess([...command(), "gen"], root, { FORCE_COLOR: "1" }).out).toContain(`${ESCAPE}31merror`);
  }
});
