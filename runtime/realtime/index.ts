/** `scopec/runtime/realtime`: a server that shows each scope its own metrics and nothing else. Runs on Bun; keys and tokens on Node as well. */
export { SUBPROTOCOL, TOKEN_SUBPROTOCOL } from "./admission.ts";
export { CLOSE_CODES } from "./connection.ts";
export { createDashboardServer, type DashboardServer, type StopOptions } from "./dashboard-server.ts";
export { createKeySet, type KeySet, MIN_SECRET_BYTES, type ReadyKey, type SigningKey } from "./key-set.ts";
export type { RedisConnection } from "./rate-limits.ts";
export type { DashboardServerOptions, StaticPage } from "./server-context.ts";
export {
  type IssueOptions,
  issueToken,
  type TokenClaims,
  type TokenProblem,
  type TokenRules,
  type Verification,
  type VerifiedClaims,
  verifyToken,
} from "./token.ts";
