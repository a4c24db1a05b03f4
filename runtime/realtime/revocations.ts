import type { VerifiedClaims } from "./token.ts";

/** The tokens that no longer count, though they have not expired. Each server keeps its own list: tell every one. */
export interface Revocations {
  /** From now on the token with this `jti` does not count. */
  readonly revoke: (id: string) => void;
  readonly isRevoked: (claims: Pick<VerifiedClaims, "id">) => boolean;
  /** Forgets what has expired by itself meanwhile. */
  readonly forgetOld: (now: number) => void;
}

/**
 * Makes an empty list.
 *
 * @param lifetime - the longest that a token lasts, in milliseconds: after that a revoked one has expired
 */
export function createRevocations(lifetime: number, now: () => number): Revocations {
  const until = new Map<string, number>();
  return {
    revoke(id) {
      until.set(id, now() + lifetime);
    },
    isRevoked: ({ id }) => until.has(id),
    forgetOld(at) {
      for (const [id, end] of until) if (end < at) until.delete(id);
    },
  };
}
