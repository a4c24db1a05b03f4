/**
 * Turns a domain, or a rule of the matrix, into the name of its feature flag:
 * `dev.apple.factory-wager.com` → `DEV_APPLE_FACTORY_WAGER_COM`.
 *
 * - letters become capital, digits stay, every other UTF-16 unit becomes one `_`
 * - a wildcard's `*.` becomes `WILDCARD_`: `*.local` → `WILDCARD_LOCAL`
 * - a leading digit gets a `_` in front (`127.0.0.1` → `_127_0_0_1`), and the empty string gives `_`
 *
 * Different domains can give one name (`a-b.c` and `a.b.c`): whoever declares flags must look for that.
 *
 * @param domain - any string whatever; it is not checked to be a host
 * @returns an identifier of the form `[A-Z_][A-Z0-9_]*`; never throws
 */
export function domainToFeature(domain: string): string {
  const words = domain.startsWith("*.") ? `WILDCARD_${domain.slice(2)}` : domain;
  // Replaced first, so that only ASCII is left to capitalise: "ß" or "ı" would grow or turn into another letter.
  const name = words.replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
  return /^[A-Z_]/.test(name) ? name : `_${name}`;
}
