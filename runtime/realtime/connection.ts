import type { ServerWebSocket } from "bun";
import type { VerifiedClaims } from "./token.ts";

/** Why a server closes a connection, as the code of its close frame. */
export const CLOSE_CODES = {
  /** The server goes down; come back. */
  goingAway: 1001,
  /** A message is larger than the scope allows. */
  tooLarge: 1009,
  /** The token expired, or was revoked. */
  unauthorized: 4401,
  /** What was asked for is not allowed by the token: another scope, or something without the permission. */
  forbidden: 4403,
  /** The client sent more messages than its scope allows. */
  overLimit: 4429,
} as const;

/** One WebSocket connection, as the server sees it. Made when a request is admitted, and joined to its socket when that opens. */
export interface Connection {
  readonly claims: VerifiedClaims;
  socket: ServerWebSocket<Connection> | undefined;
  /** Whether it was told to close, or is closed: nothing is sent or read any more. Bun ends sockets that do not close. */
  isClosing: boolean;
  /** Whether it has answered the last ping. */
  isAlive: boolean;
  /** Frames that wait to be handled. */
  waiting: number;
  /** Done when all frames before are handled. */
  handled: Promise<void>;
}

/** A connection that is about to be opened. */
export function createConnection(claims: VerifiedClaims): Connection {
  return {
    claims,
    socket: undefined,
    isClosing: false,
    isAlive: true,
    waiting: 0,
    handled: Promise.resolve(),
  };
}
