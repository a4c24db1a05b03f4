// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "ef9fe047fa92f165f42f4a4e22bbc0bd3c43b00b4c57a5183e85df432225a898";
