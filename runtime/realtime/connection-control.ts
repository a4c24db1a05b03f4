import { CLOSE_CODES, type Connection } from "./connection.ts";
import type { Revocations } from "./revocations.ts";
import type { ServerCounters } from "./server-counters.ts";

/** What connections are judged by. */
export interface ControlOptions {
  readonly counters: ServerCounters;
  readonly revocations: Revocations;
  readonly now: () => number;
  /** The most bytes that wait for a slow reader. */
  readonly maxBufferedBytes: number;
}

/** What can be done with one connection. */
export interface ConnectionControl {
  /** Closes it, with a code that says why. Nothing is sent to it or read from it any more. */
  readonly close: (connection: Connection, code: number, reason: string) => void;
  /** Ends it at once, without a word. */
  readonly drop: (connection: Connection) => void;
  /** Whether it is open and its token still counts; where only the latter fails, it is closed. */
  readonly isGood: (connection: Connection) => boolean;
  /** Sends a text; drops it where it does not read what is sent. */
  readonly send: (connection: Connection, text: string) => void;
}

/** Makes the control of the connections of a server. */
export function createConnectionControl(options: ControlOptions): ConnectionControl {
  const { counters, revocations, now, maxBufferedBytes } = options;
  function close(connection: Connection, code: number, reason: string): void {
    if (connection.isClosing) return;
    connection.isClosing = true;
    connection.socket?.close(code, reason);
  }

  function drop(connection: Connection): void {
    connection.isClosing = true;
    connection.socket?.terminate();
  }

  function isGood(connection: Connection): boolean {
    if (connection.isClosing) return false;
    const { claims } = connection;
    const isExpired = claims.expiresAt <= now();
    if (!isExpired && !revocations.isRevoked(claims)) return true;
    counters.count("expired_total");
    close(connection, CLOSE_CODES.unauthorized, isExpired ? "the token has expired" : "the token was revoked");
    return false;
  }

  function send(connection: Connection, text: string): void {
    const { socket } = connection;
    if (socket === undefined || !isGood(connection)) return;
    // A status of 0 means that nothing was sent: too much waits already.
    if (socket.getBufferedAmount() <= maxBufferedBytes && socket.send(text) !== 0) {
      counters.count("frames_sent_total");
      return;
    }
    counters.count("slow_readers_total");
    drop(connection);
  }

  return { close, drop, isGood, send };
}
