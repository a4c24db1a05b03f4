/** A secret that tokens are signed with. */
export interface SigningKey {
  /** Its name in the header of a token: letters, digits, `_`, `.` and `-`, 64 at most. */
  readonly kid: string;
  /** 32 bytes at least, at random: a text that people think of is none. */
  readonly secret: Uint8Array;
}

/** A key that is ready for use. */
export interface ReadyKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The keys of a server: one that signs, and beside it the one before, for the tokens that are still out. */
export interface KeySet {
  /** The key that new tokens are signed with. */
  readonly current: () => ReadyKey;
  /** The key of that name, where it still counts. */
  readonly find: (kid: string) => CryptoKey | undefined;
  /**
   * Puts a new key in front. The one that signed until now still counts for tokens that are out; the one before no longer.
   *
   * @throws Error for a key that is too short, has no proper name, or has the name or secret of one that counts
   */
  readonly rotate: (key: SigningKey) => Promise<void>;
}

/** The fewest bytes of a secret: as many as SHA-256 gives (RFC 7518, 3.2). */
export const MIN_SECRET_BYTES = 32;
const KEY_NAME = /^[A-Za-z0-9_.-]{1,64}$/;
const LIVE_KEYS = 2;

/**
 * Prepares the keys of a server, the one that signs first; one or two.
 *
 * @throws Error, as a rejection, for a key that is too short, has no proper name, or is there twice; for none, or more than two
 */
export async function createKeySet(keys: readonly SigningKey[]): Promise<KeySet> {
  if (keys.length < 1 || keys.length > LIVE_KEYS) throw new Error("a key set has one key or two");
  let live: readonly LiveKey[] = [];
  for (const key of keys) live = [...live, await prepare(key, live)];
  const [first] = live as readonly [LiveKey];
  let current = first;
  return {
    current: () => current,
    find: (kid) => live.find((each) => each.kid === kid)?.key,
    async rotate(key) {
      const next = await prepare(key, live);
      live = [next, current];
      current = next;
    },
  };
}

interface LiveKey extends ReadyKey {
  /** What tells two secrets apart without keeping them. */
  readonly digest: string;
}

async function prepare({ kid, secret }: SigningKey, others: readonly LiveKey[]): Promise<LiveKey> {
  if (!KEY_NAME.test(kid)) throw new Error("the name of a key has letters, digits, `_`, `.` and `-`, 64 at most");
  if (!(secret instanceof Uint8Array) || secret.byteLength < MIN_SECRET_BYTES) {
    throw new Error(
      `the key ${kid} has a secret of fewer than ${MIN_SECRET_BYTES} bytes: take as many at random, as a Uint8Array`,
    );
  }
  // A copy: what the caller does to its own later does not count.
  const bytes = Uint8Array.from(secret);
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  if (others.some((other) => other.kid === kid)) throw new Error(`there already is a key ${kid}`);
  if (others.some((other) => other.digest === digest)) throw new Error(`the key ${kid} has the secret of another one`);
  const usages: ("sign" | "verify")[] = ["sign", "verify"];
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, usages);
  return { kid, key, digest };
}
