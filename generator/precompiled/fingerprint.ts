// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "7e5349f242ccd3dfecbb8f28d46739d1866a279a0c7517d39ab60a1948c55130";
