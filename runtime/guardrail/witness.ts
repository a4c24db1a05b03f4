/** The longest name of a host, in characters (RFC 1035 §2.3.4). */
export const LONGEST_NAME = 253;

/**
 * A host that a serving domain decides: itself, or for a wildcard one label below it that no other serving domain names.
 *
 * @param known every serving domain of the matrix
 */
export function exampleHost(servingDomain: string, known: Pick<ReadonlySet<string>, "has">): string {
  if (!servingDomain.startsWith("*.")) return servingDomain;
  const below = servingDomain.slice(1);
  for (let label = below.length + "witness".length > LONGEST_NAME ? "w" : "witness", count = 2; ; count += 1) {
    if (!known.has(label + below)) return label + below;
    label = `w${count}`;
  }
}
