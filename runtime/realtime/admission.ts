import { failureKeyOf } from "./failure-key.ts";
import type { Refusal } from "./refusal.ts";
import { partsOf, type ServerContext } from "./server-context.ts";
import { type TokenProblem, type Verification, type VerifiedClaims, verifyToken } from "./token.ts";

/** The subprotocol that a client offers beside its token, and the only one that a server ever names. */
export const SUBPROTOCOL = "scopec.v1";
/** What stands before a token that is offered as a subprotocol, for browsers, which cannot set headers. */
export const TOKEN_SUBPROTOCOL = "scopec.token.";

/** What somebody asks for. */
export interface Asked {
  readonly request: Request;
  /** The address of the socket that the request came from. */
  readonly peer: string;
  /** The scope in the path, as it was written. */
  readonly scope: string;
  /** Permissions of which one is needed. */
  readonly permissions: readonly string[];
  /** Where the token may stand. */
  readonly carrier: "header" | "header-or-subprotocol";
}

const BAD_TOKEN: Refusal = { status: 401, error: "a good token is needed" };
const FORBIDDEN: Refusal = { status: 403, error: "the token does not allow this" };

/**
 * Decides whether a request may go on: its origin, its token, the limit of its client, its scope and its permission, in this
 * order. Whatever is refused is audited first; where the audit log fails, that is thrown, so that nobody gets in unseen.
 */
export async function admit(asked: Asked, context: ServerContext): Promise<VerifiedClaims | Refusal> {
  const { options, trail } = context;
  const origin = asked.request.headers.get("origin");
  if (origin !== null && origin !== context.ownOrigin && !options.allowedOrigins?.includes(origin)) {
    return refuseStranger(asked, context, {
      problem: "origin",
      refusal: { status: 403, error: "the origin is not allowed" },
    });
  }
  const { claims, problem } = await verifyCarried(asked, context);
  if (claims === undefined) return refuseStranger(asked, context, { problem, refusal: BAD_TOKEN });
  const { scope, client, permissions } = claims;
  const taken = await partsOf(scope, context).messages.take(client);
  if (!taken.isAllowed) {
    await tellOverLimit(claims, context);
    return { status: 429, error: "too many messages", retryAfter: taken.retryAfter };
  }
  if (asked.scope !== scope) {
    context.counters.count("scope_violations_total");
    const message = "a client asked for another scope";
    await trail.tell({
      type: "SCOPE_VIOLATION",
      severity: "CRITICAL",
      message,
      scope,
      client,
      details: { claimed: asked.scope },
    });
    return FORBIDDEN;
  }
  if (!asked.permissions.some((permission) => permissions.includes(permission))) {
    const details = { needed: asked.permissions.join(" ") };
    const message = "a client asked for what its token does not permit";
    await trail.tell({ type: "AUTH", severity: "WARNING", message, scope, client, details });
    return FORBIDDEN;
  }
  return claims;
}

/** Has the log say that a client is over its limit: once a minute, or it could fill the log. */
export async function tellOverLimit({ scope, client }: VerifiedClaims, context: ServerContext): Promise<void> {
  const { isAllowed } = await context.overLimit.take(`${scope}:${client}`);
  if (!isAllowed) return;
  await context.trail.tell({ type: "AUTH", severity: "WARNING", message: "a client is over its limit", scope, client });
}

/** Looks at a token once more, where something took time since it was admitted: undefined while it is still good. */
export async function refuseEnded(claims: VerifiedClaims, context: ServerContext): Promise<Refusal | undefined> {
  const { now, revocations, trail } = context;
  const isExpired = claims.expiresAt <= now();
  if (!isExpired && !revocations.isRevoked(claims)) return undefined;
  const { scope, client } = claims;
  const problem: TokenProblem = isExpired ? "token-expired" : "token-revoked";
  const message = "a request was refused";
  await trail.tell({ type: "AUTH", severity: "WARNING", message, scope, client, details: { problem } });
  return BAD_TOKEN;
}

async function verifyCarried(asked: Asked, { rules, revocations }: ServerContext): Promise<Verification> {
  const found = tokenOf(asked);
  if ("problem" in found) return found;
  const verified = await verifyToken(found.text, rules);
  // A server that has just started knows of nothing that was revoked before.
  await revocations.learned;
  if (verified.claims === undefined || !revocations.isRevoked(verified.claims)) return verified;
  return { problem: "token-revoked" };
}

type FoundToken = { readonly text: string } | { readonly problem: TokenProblem; readonly claims?: never };

function tokenOf({ request, carrier }: Asked): FoundToken {
  const header = request.headers.get("authorization");
  const offered = (request.headers.get("sec-websocket-protocol") ?? "")
    .split(",")
    .map((protocol) => protocol.trim())
    .filter((protocol) => protocol.startsWith(TOKEN_SUBPROTOCOL));
  const carried = carrier === "header" ? [] : offered.map((protocol) => protocol.slice(TOKEN_SUBPROTOCOL.length));
  const found = header === null ? carried : [...carried, /^Bearer (\S+)$/i.exec(header)?.[1] ?? ""];
  const [text] = found;
  if (text === undefined) return { problem: "token-missing" };
  // Which of several counts must not depend on who reads them.
  return found.length > 1 ? { problem: "token-ambiguous" } : { text };
}

interface StrangerRefusal {
  readonly problem: TokenProblem | "origin";
  readonly refusal: Refusal;
}

/** Refuses somebody of whom nothing is known but an address; beyond a limit this costs the audit log nothing. */
async function refuseStranger(
  { request, peer }: Asked,
  { addressOf, failures, trail }: ServerContext,
  { problem, refusal }: StrangerRefusal,
): Promise<Refusal> {
  const address = addressOf(request, peer);
  const taken = await failures.take(failureKeyOf(address));
  if (!taken.isAllowed)
    return { status: 429, error: "too many requests without a good token", retryAfter: taken.retryAfter };
  const message = "a request was refused";
  const details = { problem, address, ...(address !== peer && { proxy: peer }) };
  await trail.tell({ type: "AUTH", severity: "WARNING", message, scope: null, details });
  return refusal;
}
