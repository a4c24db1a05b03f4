import { randomBytes } from "node:crypto";
import { type DerivedKeys, SALT_BYTES } from "./sealed-text.ts";

/** Gives the keys for a salt; without one, for whichever salt is at hand. */
export type Keyring = (salt?: Buffer) => Promise<DerivedKeys>;

/**
 * Remembers the keys of the salt that was asked for last. However many ask at the same time, they are derived once: by
 * scrypt, that takes 128 MiB while it lasts.
 *
 * @param derive - what it costs to derive keys is why; when it fails, the next one who asks tries again
 */
export function createKeyring(derive: (salt: Buffer) => Promise<DerivedKeys>): Keyring {
  let last: { readonly salt: Buffer; readonly keys: Promise<DerivedKeys> } | undefined;
  return async (wanted) => {
    const salt = wanted ?? last?.salt ?? randomBytes(SALT_BYTES);
    if (last === undefined || !last.salt.equals(salt)) last = { salt, keys: derive(salt) };
    const { keys } = last;
    try {
      return await keys;
    } catch (error) {
      if (last?.keys === keys) last = undefined;
      throw error;
    }
  };
}
