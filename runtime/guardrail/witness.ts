/** A host that a serving domain matches: itself, or for a wildcard one label below it. */
export function exampleHost(servingDomain: string): string {
  return servingDomain.startsWith("*.") ? `witness${servingDomain.slice(1)}` : servingDomain;
}
