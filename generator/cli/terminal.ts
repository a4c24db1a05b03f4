import { coloured, type Paint, plain } from "../diagnostics/paint.ts";
import { isCharacterDevice } from "../host/streams.ts";

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
}

/** Colours for a stream, unless `NO_COLOR` is set (to anything but nothing) or it is no terminal; `FORCE_COLOR` insists. */
export function paintFor({ environment }: Terminal, isTerminal: boolean): Paint {
  const { NO_COLOR, FORCE_COLOR } = environment as { NO_COLOR?: string; FORCE_COLOR?: string };
  if (NO_COLOR !== undefined && NO_COLOR !== "") return plain;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return coloured;
  return isTerminal ? coloured : plain;
}

/** The process's own streams. Whether they are terminals is found out when it is asked: that alone takes milliseconds. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    get outIsTerminal() {
      return isCharacterDevice(1) && process.stdout.isTTY === true;
    },
    get errIsTerminal() {
      return isCharacterDevice(2) && process.stderr.isTTY === true;
    },
    environment: process.env,
    workingFolder: process.cwd(),
    now: () => performance.now(),
  };
}
