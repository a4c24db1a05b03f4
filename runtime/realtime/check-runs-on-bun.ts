const NEEDS_BUN =
  "createDashboardServer runs on Bun only: start the program with `bun`. On Node run createKeySet, issueToken and verifyToken of this module, and the client, scopec/runtime/realtime/client";

/**
 * Looks for the global object of Bun, which the server is built on.
 *
 * @throws Error where there is none, which says what does run
 */
export function checkRunsOnBun(globals: object = globalThis): void {
  if (!("Bun" in globals)) throw new Error(NEEDS_BUN);
}
