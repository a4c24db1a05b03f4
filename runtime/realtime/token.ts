import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { isScopeName } from "../metrics/metric-rules.ts";
import type { SecurityLimits } from "../metrics/security-limits.ts";
import { shownText } from "../metrics/shown-text.ts";
import type { KeySet } from "./key-set.ts";

/** What a token says of whoever has it. */
export interface TokenClaims {
  /** The one scope that it is good for. */
  readonly scope: string;
  readonly client: string;
  /** What it allows in that scope, e.g. `ROLES.viewer` of the generated security module. */
  readonly permissions: readonly string[];
}

/** The claims of a token that was found good. */
export interface VerifiedClaims extends TokenClaims {
  /** Its own name, to revoke it by. */
  readonly id: string;
  /** When it ends, in milliseconds since 1970-01-01 UTC. */
  readonly expiresAt: number;
}

/** What tokens are signed and checked by. */
export interface TokenRules {
  readonly keys: KeySet;
  /** Who issues them: `iss`. */
  readonly issuer: string;
  /** Whom they are for: `aud`. */
  readonly audience: string;
  /** The limits of each scope; a token of a scope without any is not good. */
  readonly limits: Readonly<Record<string, Pick<SecurityLimits, "maxTokenLifetime">>>;
  /** The time in milliseconds since 1970-01-01 UTC; without it, the clock of the machine. */
  readonly now?: () => number;
}

/** Why a token is not good: for the audit log, never for whoever sent it. */
export type TokenProblem =
  | "token-missing"
  | "token-ambiguous"
  | "token-malformed"
  | "token-key-unknown"
  | "token-signature"
  | "token-expired"
  | "token-claims"
  | "token-lifetime"
  | "token-revoked";

/** A token's claims, or why it is not good. */
export type Verification =
  | { readonly claims: VerifiedClaims; readonly problem?: never }
  | { readonly problem: TokenProblem; readonly claims?: never };

const ALGORITHM = "HS256";
const MAX_TOKEN_LENGTH = 4_096;
const MAX_PERMISSIONS = 64;
/** Seconds by which the clock of an issuer may be ahead of ours; tokens last that much longer by it. */
export const CLOCK_TOLERANCE = 5;
const NAME = /^[\x21-\x7e]{1,128}$/;

/** How long a token is to be good, in seconds; without it, as long as its scope allows. */
export interface IssueOptions {
  readonly lifetime?: number;
}

/**
 * Signs a token with the current key: a JWT with `iss`, `aud`, `iat`, `exp`, `jti`, `scope`, `client_id` and `permissions`.
 *
 * @throws Error, as a rejection, for a scope without limits, a name that cannot be one, or a lifetime over the scope's limit
 */
export async function issueToken(claims: TokenClaims, rules: TokenRules, options: IssueOptions = {}): Promise<string> {
  const { scope, client, permissions } = claims;
  const limits = Object.hasOwn(rules.limits, scope) ? rules.limits[scope] : undefined;
  if (limits === undefined) {
    throw new Error(`there are no limits of the scope ${shownText(scope)}, so no token for it either`);
  }
  const { lifetime = limits.maxTokenLifetime } = options;
  if (!Number.isSafeInteger(lifetime) || lifetime < 1 || lifetime > limits.maxTokenLifetime) {
    throw new Error(`a token of ${scope} lasts from 1 to ${limits.maxTokenLifetime} seconds`);
  }
  if (!NAME.test(client) || !arePermissions(permissions)) {
    throw new Error("clients and permissions have names of printable ASCII without spaces, 128 characters at most");
  }
  const { kid, key } = rules.keys.current();
  const issuedAt = Math.floor((rules.now ?? Date.now)() / 1_000);
  return new SignJWT({ scope, client_id: client, permissions: [...permissions] })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid })
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .setJti(crypto.randomUUID())
    .sign(key);
}

/**
 * Checks a token: HS256 and nothing else, a key of the set by its `kid`, signature, issuer, audience, times, and all claims.
 * Never throws, whatever the text.
 */
export async function verifyToken(token: string, rules: TokenRules): Promise<Verification> {
  if (token.length > MAX_TOKEN_LENGTH) return { problem: "token-malformed" };
  const currentDate = new Date((rules.now ?? Date.now)());
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => keyOf(kid, rules.keys), {
      algorithms: [ALGORITHM],
      typ: "JWT",
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ["iss", "aud", "iat", "exp", "jti", "scope", "client_id", "permissions"],
      currentDate,
    });
    return judge(payload, rules, currentDate.getTime());
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

class UnknownKey extends Error {}

function keyOf(kid: unknown, keys: KeySet): CryptoKey {
  const key = typeof kid === "string" ? keys.find(kid) : undefined;
  if (key === undefined) throw new UnknownKey();
  return key;
}

function problemOf(error: unknown): TokenProblem {
  if (error instanceof UnknownKey) return "token-key-unknown";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "token-signature";
  if (error instanceof errors.JWTExpired) return "token-expired";
  if (error instanceof errors.JWTClaimValidationFailed) return "token-claims";
  return "token-malformed";
}

function judge(payload: JWTPayload, { limits }: TokenRules, now: number): Verification {
  const { scope, client_id: client, permissions, jti: id } = payload;
  const limit = isScopeName(scope) && Object.hasOwn(limits, scope) ? limits[scope] : undefined;
  if (limit === undefined || !isScopeName(scope)) return { problem: "token-claims" };
  if (!isName(client) || !isName(id) || !arePermissions(permissions)) return { problem: "token-claims" };
  const [issuedAt, end] = [Number(payload.iat), Number(payload.exp)];
  const lifetime = end - issuedAt;
  const isProper = lifetime > 0 && lifetime <= limit.maxTokenLifetime && issuedAt <= now / 1_000 + CLOCK_TOLERANCE;
  if (!isProper) return { problem: "token-lifetime" };
  return { claims: Object.freeze({ scope, client, permissions, id, expiresAt: end * 1_000 }) };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && NAME.test(value);
}

function arePermissions(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MAX_PERMISSIONS && value.every(isName);
}
