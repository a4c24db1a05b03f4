import { coloured, type Paint, plain } from "../diagnostics/paint.ts";
import { isCharacterDevice } from "../host/streams.ts";
import { UsageError } from "./usage-error.ts";

/** What a command talks to: results go to `out`, talk to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that the command was started in, absolute. */
  readonly workingFolder: string;
  /** Milliseconds from some fixed moment on; for `--stats` only. */
  readonly now: () => number;
  /** The day, as `YYYY-MM-DD` in UTC; absent where it must not matter. */
  readonly today?: string;
}

/** Colours for a stream, unless `NO_COLOR` is set (to anything but nothing) or it is no terminal; `FORCE_COLOR` insists. */
export function paintFor({ environment }: Terminal, isTerminal: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR } = environment as { NO_COLOR?: string; FORCE_COLOR?: string };
  if (NO_COLOR !== undefined && NO_COLOR !== "") return plain;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return coloured;
  return isTerminal ? coloured : plain;
}

/** The day as an option of compiling; none where the terminal has none. */
export function dayOf({ today }: Terminal): { readonly today?: string } {
  return today === undefined ? {} : { today };
}

/**
 * The process's own streams. Whether they are terminals is found out when it is asked: that alone takes milliseconds.
 *
 * @param onLoss called when output could not be written, e.g. to a full disk
 */
export function processTerminal(onLoss: () => void): Terminal {
  return {
    out: writerTo(() => process.stdout, onLoss),
    err: writerTo(() => process.stderr, onLoss),
    get outIsTerminal() {
      return isCharacterDevice(1) && process.stdout.isTTY === true;
    },
    get errIsTerminal() {
      return isCharacterDevice(2) && process.stderr.isTTY === true;
    },
    environment: process.env,
    get workingFolder() {
      try {
        return process.cwd();
      } catch {
        throw new UsageError("the folder that scopec was started in is gone; change to another one");
      }
    },
    // `performance.now()` is as good, but takes Node 2 ms to load.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    get today() {
      return new Date().toISOString().slice(0, 10);
    },
  };
}

function writerTo(stream: () => NodeJS.WriteStream, onLoss: () => void): (text: string) => void {
  let isHeeded = false;
  return (text) => {
    // Unheeded, an error of a stream ends the process with a stack trace. A reader that has seen enough (`| head`) is none.
    if (!isHeeded) stream().on("error", ({ code }: NodeJS.ErrnoException) => code === "EPIPE" || onLoss());
    isHeeded = true;
    stream().write(text);
  };
}
