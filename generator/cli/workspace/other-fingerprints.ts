import type { Emitter } from "../../emit/emitter.ts";

/** The fingerprints of emitters of others, by name; what makes them is loaded only where there is one. */
export async function otherFingerprints(emitters: readonly Emitter[]): Promise<ReadonlyMap<string, string>> {
  if (emitters.length === 0) return new Map();
  return (await import("../../extend/fingerprints.ts")).fingerprintsOf(emitters);
}
