import { EmitterCrash } from "../emit/emit-all.ts";
import { MissingBun } from "../host/bun-process.ts";
import { ForeignFolder } from "../host/output-folder.ts";
import { CannotWrite } from "../plan/staging.ts";
import { type ExitStatus, UsageError } from "./command.ts";
import { paintFor, type Terminal } from "./terminal.ts";

/**
 * Says why a command ended early, and gives its exit status. A stack trace is shown only for a bug in scopec, and only when
 * `SCOPEC_DEBUG` asks for it.
 */
export function statusOf(error: unknown, terminal: Terminal): ExitStatus {
  const paint = paintFor(terminal, terminal.errIsTerminal);
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`${paint("red", "scopec:")} ${message}\n`);
  if (error instanceof EmitterCrash) terminal.err(`Nothing was written. This is a bug in the emitter; ${SHOW_WHERE}\n`);
  else if (!isExpected(error)) terminal.err(`This is a bug in scopec; ${SHOW_WHERE}\n`);
  const { SCOPEC_DEBUG } = terminal.environment as { SCOPEC_DEBUG?: string };
  if (SCOPEC_DEBUG !== undefined && SCOPEC_DEBUG !== "" && error instanceof Error) {
    terminal.err(`${String(error.cause instanceof Error ? error.cause.stack : error.stack)}\n`);
  }
  return 2;
}

const SHOW_WHERE = "SCOPEC_DEBUG=1 shows where.";

const EXPECTED = [UsageError, CannotWrite, ForeignFolder, MissingBun];

/** What users and systems cause: wrong arguments, a busy project, a refusal of the system (which names its call). */
export function isExpected(error: unknown): boolean {
  if (EXPECTED.some((kind) => error instanceof kind)) return true;
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}
