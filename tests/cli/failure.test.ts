import { describe, expect, test } from "bun:test";
import { UsageError } from "../../generator/cli/command.ts";
import { statusOf } from "../../generator/cli/failure.ts";
import { EmitterCrash } from "../../generator/emit/emit-all.ts";
import { CannotWrite } from "../../generator/plan/staging.ts";

/** What is said about an error, and the status. */
function said(error: unknown, environment: Readonly<Record<string, string>> = {}): readonly [number, string] {
  const lines: string[] = [];
  const status = statusOf(error, {
    out: (text) => void lines.push(`on stdout: ${text}`),
    err: (text) => void lines.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    environment,
    workingFolder: "/",
    now: () => 0,
  });
  return [status, lines.join("")];
}

const BUG = "This is a bug in scopec; SCOPEC_DEBUG=1 shows where.\n";

describe("a command that ended early", () => {
  test.each([
    new UsageError("use one"),
    new CannotWrite("it is in the way"),
    Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" }),
  ])("for what users and systems cause says only what it is: %s", (error) => {
    expect(said(error)).toEqual([2, `scopec: ${error.message}\n`]);
  });

  test.each([
    new Error("oops"),
    Object.assign(new TypeError("The argument must be a string"), { code: "ERR_INVALID_ARG_TYPE" }),
  ])("for a bug says so: %s", (error) => {
    expect(said(error)).toEqual([2, `scopec: ${error.message}\n${BUG}`]);
  });

  test("for something thrown that is no error says what it is", () => {
    expect(said("oops", { SCOPEC_DEBUG: "1" })).toEqual([2, `scopec: oops\n${BUG}`]);
  });

  test("for a crash of an emitter says that nothing was written", () => {
    const [status, text] = said(new EmitterCrash("docs", new Error("oops")));
    expect(status).toBe(2);
    expect(text).toBe(
      "scopec: the emitter `docs` crashed: oops\nNothing was written. This is a bug in the emitter; SCOPEC_DEBUG=1 shows where.\n",
    );
  });

  test("shows a stack trace only when asked, that of the cause if there is one", () => {
    expect(said(new Error("oops"), { SCOPEC_DEBUG: "" })[1]).toBe(`scopec: oops\n${BUG}`);
    expect(said(new Error("oops"), { SCOPEC_DEBUG: "1" })[1]).toMatch(/\nError: oops\n\s+at .*failure\.test\.ts/);
    const crash = new EmitterCrash("docs", new RangeError("too deep"));
    expect(said(crash, { SCOPEC_DEBUG: "1" })[1]).toMatch(/\nRangeError: too deep\n\s+at .*failure\.test\.ts/);
  });
});
